import { cannotTell, clear, defineCheck, finding } from '../define.ts';

/** The zone of China, Taiwan, Singapore and Perth: neither a program in Japan nor one that keeps UTC writes it. */
const ZONE = /^\+0800\b/;

/**
 * A Japanese mail whose Date was written by a clock in the zone one hour west of Japan. `brand`: it speaks as a
 * company of the registry. Japanese staff abroad and travellers write such mail honestly.
 */
export const check = defineCheck({
  id: 'foreign-time-zone',
  topic: 'route',
  needs: ['mail', 'identity', 'text'],
  variants: ['brand', 'other'],
  facts: ['date', 'zone'],

  run({ mail, identity, text }) {
    const { date } = mail;
    if (!date) return cannotTell('not-in-mail');
    if (text.language !== 'ja' || !ZONE.test(date.zone ?? '')) return clear();
    if (identity.claimedBrand.state === 'unknown') return cannotTell(identity.claimedBrand.reason);
    const variant = identity.claimedBrand.state === 'found' ? 'brand' : 'other';
    return finding({ date: date.text, zone: date.zone ?? '' }, [date.source], { variant });
  },
});
