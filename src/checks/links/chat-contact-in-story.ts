import { cannotTell, clear, defineCheck, finding } from '../define.ts';

/**
 * A person or a group of a messenger: anyone can be or open that. `lin.ee` and `line.me/R` lead to accounts of firms, and frauds hold
 * those, too.
 */
const PERSON =
  /^https?:\/\/(?:line\.me\/(?:r\/)?ti\/[gp]2?\/|chat\.whatsapp\.com\/|t\.me\/|wa\.me\/|api\.whatsapp\.com\/send)/i;
const ACCOUNT = /^https?:\/\/(?:lin\.ee\/|line\.me\/r\/|page\.line\.me\/|liff\.line\.me\/|line\.naver\.jp\/)/i;

/** The name of a person on a messenger, written out. */
const HANDLE =
  /(?:(?<![A-Za-z])LINE|(?<![ァ-ヶー])ライン) ?(?:の)?ID ?[:は「(]? ?[「@]?[a-z0-9][a-z0-9._-]{3,24}|(?:telegram|テレグラム|whatsapp|wechat)[^。\n]{0,16}(?:@[A-Za-z0-9_]{4,32}|\+\d{1,3}[ -]?\d{2})/i;

/**
 * A story of money to be had, and the reader is led to a messenger to hear more: off the mail, and to an account that
 * is soon gone.
 */
export const check = defineCheck({
  id: 'chat-contact-in-story',
  topic: 'links',
  needs: ['mail', 'text'],
  variants: ['person', 'account', 'handle'],
  facts: ['url', 'words'],

  run({ mail, text }) {
    if (mail.form === 'headers-only') return cannotTell('not-in-mail');
    const story = text.stories.find(({ kind }) => kind !== 'extortion' && kind !== 'unpaid-claim');
    if (!story) return clear();
    for (const [variant, form] of [['person', PERSON] as const, ['account', ACCOUNT] as const]) {
      const link = mail.links.find(({ url, hidden }) => !hidden && form.test(url.slice(0, 200)));
      if (!link) continue;
      const facts = { url: link.defanged.slice(0, 100), words: story.text };
      return finding(facts, [link.source, story.source], { variant, aim: ['reply'] });
    }
    const handle = HANDLE.exec(mail.body.text.slice(0, 6000).normalize('NFKC'))?.[0];
    if (handle === undefined) return clear();
    const facts = { url: handle.trim().slice(0, 60), words: story.text };
    return finding(facts, [mail.body.sources[0] ?? story.source, story.source], { variant: 'handle', aim: ['reply'] });
  },
});
