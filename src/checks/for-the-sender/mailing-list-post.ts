import { cannotTell, clear, defineCheck, finding } from '../define.ts';

/**
 * A discussion list passed the mail on (List-Id, RFC 2919, with List-Post, RFC 2369). Lists change subject and text,
 * which breaks signatures, and send from their own address, which breaks SPF. Newsletters have no List-Post. Anyone
 * can write these fields, so they explain something and prove nothing.
 */
export const check = defineCheck({
  id: 'mailing-list-post',
  topic: 'for-the-sender',
  needs: ['mail'],
  facts: ['list'],

  run({ mail }) {
    const field = (name: string) => mail.fields.find((one) => one.name.toLowerCase() === name);
    const id = field('list-id');
    const post = field('list-post') ?? field('x-beenthere') ?? field('x-mailman-version') ?? field('x-ml-name');
    if (!id && mail.form === 'headers-only') return cannotTell('not-in-mail');
    if (!id || !post) return clear();
    const list = /<([^<>\s]{1,200})>\s*$/.exec(id.value.slice(0, 500))?.[1] ?? id.value.trim().slice(0, 120);
    return finding({ list }, [id.source, post.source]);
  },
});
