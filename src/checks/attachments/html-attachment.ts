import type { Attachment } from '../../mail/content.ts';
import { cannotTell, clear, defineCheck, finding } from '../define.ts';

/**
 * A page is attached to a mail that asks for a login, a card or money, or wants it opened: opened from the disk it shows
 * no address to be wary of. Encrypted mail of some banks and saved pages come the same way.
 */
export const check = defineCheck({
  id: 'html-attachment',
  topic: 'attachments',
  needs: ['mail', 'text'],
  variants: ['html', 'svg'],
  facts: ['name'],

  run({ mail, text }) {
    if (mail.form === 'headers-only') return cannotTell('not-in-mail');
    const page = mail.attachments.find((one) => !one.inline && kindOf(one) !== undefined);
    const ask = text.asks.find(({ aim }) => aim !== 'reply' && aim !== 'personal-data');
    const variant = page && kindOf(page);
    if (!variant || !ask) return clear();
    const name = page.name.slice(0, 120) || page.type;
    return finding({ name }, [page.source, ask.source], { variant, aim: [ask.aim] });
  },
});

function kindOf({ name, type }: Attachment): 'html' | 'svg' | undefined {
  if (/\.svgz?$/i.test(name) || type === 'image/svg+xml') return 'svg';
  return /\.(?:[sx]?html?|mht(?:ml)?)$/i.test(name) || type === 'text/html' || type === 'application/xhtml+xml'
    ? 'html'
    : undefined;
}
