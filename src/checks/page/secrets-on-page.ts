import type { Aim } from '../../observe/observations.ts';
import type { Secret } from '../../observe/pages/secrets-asked.ts';
import { clear, defineCheck, finding } from '../define.ts';
import { openedPages } from '../opened-page.ts';

const PAYMENT: readonly Secret[] = ['card', 'pin', 'bank', 'one-time-code', 'seed-phrase'];
const AIMS: Record<Secret, Aim> = {
  password: 'credentials',
  card: 'card',
  'one-time-code': 'credentials',
  pin: 'card',
  bank: 'payment',
  'seed-phrase': 'credentials',
  'personal-data': 'personal-data',
};

/**
 * The page that a link opens asks for secrets, and is not the page of whoever the mail is proven to come from.
 * `payment`: what money is taken with; `password`: what an account is taken with.
 */
export const check = defineCheck({
  id: 'secrets-on-page',
  topic: 'page',
  needs: ['pages', 'settings', 'links'],
  variants: ['payment', 'password'],
  facts: ['host', 'asks'],

  run(seen) {
    const pages = openedPages(seen);
    if ('open' in pages) return pages.open;
    for (const { shown, sources, known } of pages.opened) {
      const { asks, host } = shown;
      if (known || !asks.some((secret) => secret !== 'personal-data')) continue;
      const variant = asks.some((secret) => PAYMENT.includes(secret)) ? 'payment' : 'password';
      return finding({ host, asks }, sources, { variant, aim: [...new Set(asks.map((secret) => AIMS[secret]))] });
    }
    return clear();
  },
});
