import { cannotTell, clear, defineCheck, finding } from '../define.ts';

/**
 * It asks to open a chat group, to buy gift cards, to pay to another account, to have one's salary sent to another, to send
 * money in secret, or has an errand without saying which: the ways of fraud in the name of a superior or a partner. Firms do change banks and do use
 * chats; it counts with who asks.
 */
export const check = defineCheck({
  id: 'payment-diversion',
  topic: 'text',
  needs: ['mail', 'text'],
  variants: [
    'chat-group',
    'gift-card',
    'changed-account',
    'excused-account',
    'payroll-change',
    'secret-transfer',
    'errand',
  ],
  facts: ['words'],

  run({ mail, text }) {
    if (mail.form === 'headers-only') return cannotTell('not-in-mail');
    const first = text.diversions.find(({ kind }) => kind === 'excused-account') ?? text.diversions[0];
    if (!first) return clear();
    const aim = first.kind === 'chat-group' || first.kind === 'errand' ? ('reply' as const) : ('payment' as const);
    return finding({ words: first.text }, [first.source], { variant: first.kind, aim: [aim] });
  },
});
