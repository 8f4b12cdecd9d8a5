import { cannotTell, clear, defineCheck, finding } from '../define.ts';

/** Parts that make the story of a fortune complete; with fewer it is only like one. */
const WHOLE = 4;

/**
 * It tells a story by which frauds without a brand get money. Each is known by several of its parts together; honest
 * mail tells parts of them, so that it counts with who tells it.
 */
export const check = defineCheck({
  id: 'fraud-story',
  topic: 'text',
  needs: ['mail', 'text'],
  variants: ['extortion', 'advance-fee', 'advance-fee-in-parts', 'prize', 'unpaid-claim', 'easy-money', 'windfall'],
  facts: ['words'],

  run({ mail, text }) {
    if (mail.form === 'headers-only') return cannotTell('not-in-mail');
    const isAnswer = mail.fields.some(({ name }) => /^(?:in-reply-to|references)$/i.test(name));
    // Who promises a fortune tells of a prize as well, and the fortune is what nobody gives away.
    const story = text.stories.find(({ kind }) => kind === 'windfall') ?? text.stories[0];
    if (!story || isAnswer) return clear();
    const { kind, parts, source } = story;
    const variant = kind === 'advance-fee' && parts.length < WHOLE ? 'advance-fee-in-parts' : kind;
    const aim = kind === 'advance-fee' || kind === 'easy-money' ? ('reply' as const) : ('payment' as const);
    return finding({ words: parts.slice(0, 3) }, [source], { variant, aim: [aim] });
  },
});
