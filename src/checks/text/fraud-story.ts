import type { Aim, TextSeen } from '../../observe/observations.ts';
import { cannotTell, clear, defineCheck, finding } from '../define.ts';

type StoryKind = TextSeen['stories'][number]['kind'];

/**
 * What the reader shall do by each story. A mail may tell several: the first of them here is named, so that what nobody
 * promises or fears honestly stands before what shops speak of, too.
 */
const AIMS: Record<StoryKind, Aim> = {
  'planted-phrase': 'payment',
  windfall: 'payment',
  extortion: 'payment',
  accusation: 'payment',
  'money-mule': 'reply',
  'fee-before-payout': 'payment',
  'paid-meeting': 'reply',
  'secrets-listed': 'card',
  'held-transfer': 'credentials',
  'refund-for-secret': 'card',
  'support-call': 'reply',
  'crypto-claim': 'payment',
  'survey-reward': 'payment',
  'unpaid-claim': 'payment',
  summons: 'malware',
  'public-due': 'card',
  'public-refund': 'card',
  'easy-money': 'reply',
  'adult-contact': 'reply',
  'miracle-cure': 'payment',
  'stranded-friend': 'reply',
  'points-expiring': 'credentials',
  'forced-program': 'malware',
  'job-fee': 'payment',
  'name-claimed': 'reply',
  'stranger-friend': 'reply',
  'courier-buyer': 'payment',
  'closing-shop': 'card',
  'loan-offer': 'reply',
  'advance-fee': 'reply',
  'vague-proposal': 'reply',
  'parcel-held': 'payment',
  'storage-loss': 'payment',
  'renewal-call': 'payment',
  prize: 'payment',
};
const ORDER = Object.keys(AIMS);

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
  variants: [...ORDER, 'advance-fee-in-parts'],
  facts: ['words'],

  run({ mail, text }) {
    if (mail.form === 'headers-only') return cannotTell('not-in-mail');
    const [story] = text.stories.toSorted((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
    if (!story) return clear();
    const { kind, parts, source } = story;
    const variant = kind === 'advance-fee' && parts.length < WHOLE ? 'advance-fee-in-parts' : kind;
    return finding({ words: parts.slice(0, 3) }, [source], { variant, aim: [AIMS[kind]] });
  },
});
