import { cannotTell, clear, defineCheck, finding } from '../define.ts';

/** Limits that cut a mail: what stands behind them was not read. */
const CUTS = new Set(['too-many-parts', 'nested-too-deep', 'truncated', 'header-too-long', 'too-many-fields']);

/**
 * The mail is larger or deeper than is read. Whatever else was or was not found, the rest could say otherwise. Archives
 * and reports of machines are that large honestly.
 */
export const check = defineCheck({
  id: 'unread-remainder',
  topic: 'text',
  needs: ['mail'],
  facts: ['limits'],

  run({ mail }) {
    if (mail.form === 'headers-only') return cannotTell('not-in-mail');
    const cuts = mail.defects.filter(({ kind }) => CUTS.has(kind));
    if (cuts.length === 0 && !mail.body.truncated) return clear();
    const limits = [...new Set([...cuts.map(({ kind }) => kind), ...(mail.body.truncated ? ['truncated'] : [])])];
    const whole = { mail: '', start: 0, end: mail.size };
    return finding({ limits }, cuts.length > 0 ? cuts.slice(0, 3).map(({ source }) => source) : [whole]);
  },
});
