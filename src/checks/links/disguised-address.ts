import { cannotTell, clear, defineCheck, finding } from '../define.ts';

/**
 * An address that is written so that a reader or a filter takes it for another: numbers for an IPv4 address in a base
 * that nobody reads, dots that only a browser takes for dots, percent signs in the host, backslashes, or signs that turn
 * the direction of the letters. Programs of honest senders write addresses as they are.
 */
export const check = defineCheck({
  id: 'disguised-address',
  topic: 'links',
  needs: ['mail'],
  variants: ['number', 'wide-dots', 'percent', 'backslash', 'direction'],
  facts: ['host'],

  run({ mail }) {
    if (mail.form === 'headers-only') return cannotTell('not-in-mail');
    for (const { where, disguises, host, source } of mail.links) {
      const [variant] = disguises ?? [];
      if (!variant || host === '' || ['image', 'style', 'script'].includes(where)) continue;
      return finding({ host }, [source], { variant });
    }
    return clear();
  },
});
