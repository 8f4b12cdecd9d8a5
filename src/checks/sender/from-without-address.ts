import { cannotTell, clear, defineCheck, finding } from '../define.ts';

/**
 * From must hold an address (RFC 5322 section 3.6.2). Without one a reader sees the display name alone, and there is no
 * domain to hold it against. A bare login without a domain (`root`, as cron writes) is an address.
 */
export const check = defineCheck({
  id: 'from-without-address',
  topic: 'sender',
  needs: ['mail'],
  variants: ['name-only', 'empty'],
  facts: ['name'],

  run({ mail }) {
    const { headerFrom, fields, form } = mail;
    if (headerFrom?.address) return clear();
    const field = fields.find(({ name }) => name.toLowerCase() === 'from');
    // Whoever pasted a part of the header may have left From out.
    if (!field) return form === 'headers-only' || fields.length === 0 ? cannotTell('not-in-mail') : nothing(fields);
    const name = headerFrom?.name ?? '';
    return finding({ name }, [field.source], { variant: name ? 'name-only' : 'empty' });
  },
});

function nothing(fields: { source: Parameters<typeof finding>[1][number] }[]) {
  return finding(
    { name: '' },
    fields.slice(0, 1).map(({ source }) => source),
    { variant: 'empty' },
  );
}
