import { changesOfKind } from '../changes-of-kind.ts';
import { cannotTell, clear, defineCheck, finding } from '../define.ts';
import { firstAuthor } from '../first-author.ts';

const NUMBER = /[0-9]{5,}/;

/**
 * The sender's name carries a reference number, or a code thrown together for this one mail. Companies put theirs into
 * the subject, and are called the same in every mail; mass mailers vary the name so that no filter learns it. A name
 * that is a number and nothing else, as Chinese providers give their users, says nothing.
 */
export const check = defineCheck({
  id: 'code-in-sender-name',
  topic: 'sender',
  needs: ['mail', 'identity'],
  facts: ['name', 'code'],

  run({ mail, identity }) {
    const author = firstAuthor(mail);
    if (!author) return cannotTell('not-in-mail');
    const name = author.name.normalize('NFKC').slice(0, 200);
    const local = author.address.split('@')[0] ?? '';
    if (name.includes('@') || identity.fromIsKnownSender || !/\p{L}{3}/u.test(name)) return clear();
    const code = name
      .split(/[^\p{L}\p{N}]+/u)
      .find((word) => !local.toLowerCase().includes(word.toLowerCase()) && (NUMBER.test(word) || isCode(word)));
    return code === undefined ? clear() : finding({ name, code: code.slice(0, 60) }, [author.source]);
  },
});

/** Small letters, capitals and digits that keep changing places: `Desk4kZ9tQ2`. */
function isCode(word: string): boolean {
  return word.length >= 8 && /[a-z][0-9]+[a-z]/i.test(word) && changesOfKind(word) >= 3;
}
