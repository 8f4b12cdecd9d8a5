import { isWithin, registrableDomain } from '../../util/domain.ts';
import { cannotTell, clear, defineCheck, finding } from '../define.ts';

/**
 * A title alone or with a person's name, as one's own superior is known; a partner's head writes his company beside it.
 */
const TITLE =
  /^(?:代表取締役(?:社長|会長)?|取締役社長|社長|会長|専務|理事長|院長|学長|園長|ceo|president|chairman)(?:[\s・/][^\s@]{1,12}){0,2}$/i;
/** The same below the text, by the name that the sender carries, where no company is named anywhere. */
const SIGNED =
  /^[ \t\u3000]{0,8}(?:代表取締役(?:社長|会長)?|取締役社長|社長|理事長)[ \t\u3000::]{0,4}([^\s@][^\n@]{0,14})$/gm;
/** From a free mailbox the company before the title proves nothing: whose head has none of his own? */
const TITLED =
  /(?:代表取締役|取締役社長|社長|会長|理事長|院長|学長|園長|校長)(?:社長|会長)?(?![室付秘])|\b(?:ceo|chief executive|president|chairman|managing director|principal|headmaster)\b/i;
/** The same in English, on the line below the name. */
const SIGNED_BELOW =
  /^[ \t]{0,8}([^\n@]{3,40})\n[ \t]{0,8}(?:(?:founder|president|chairman|managing director)(?: ?(?:&|and|\/) ?)?(?:ceo)?|ceo|chief executive(?: officer)?|chief financial officer|cfo|principal)[ \t]{0,4}$/gim;
/** The title and the house in one line. Whose house it is decides: the reader's own, written from a free mailbox. */
const SIGNED_FOR_HOUSE =
  /^[ \t]{0,8}(?:(?:founder|president|chairman|managing director)(?: ?(?:&|and|\/) ?)?(?:ceo)?|ceo|cto|cfo|coo|chief (?:executive|financial|operating) officer|principal)(?: of| at|,| \||[ ]?[-–—])[ \t]{1,3}(?<house>[^\n@]{2,50})$/gim;
const COMPANY = /株式会社|有限会社|合同会社|法人|\(株\)|㈱|\b(?:inc|ltd|llc|corp|co)\b/i;
/** The reader shall hand over the way in; who invites to a group of a club brings the way himself. */
const HAND_OVER =
  /(?:グループ|ルーム)[^。\n]{0,20}(?:作成|開設|用意|準備|作って)[^。\n]{0,12}(?:ください|下さい|いただ|頂|願)|(?:(?:QR|二次元|2次元) ?コード|ID)[^。\n]{0,24}(?:返信|送っ|送信|教え)/i;

/**
 * A mail's sender is called by a superior's title (in From, or where the text is signed), writes from outside, and
 * wants gift cards, a secret transfer, a chat group handed over, or an errand run that it does not name. Real heads of other companies name their company
 * and ask strangers for none of these.
 */
export const check = defineCheck({
  id: 'superior-from-outside',
  topic: 'sender',
  needs: ['mail', 'identity', 'text'],
  facts: ['name', 'domain', 'words'],

  run({ mail, identity, text }) {
    const { headerFrom, form } = mail;
    if (!headerFrom) return cannotTell('not-in-mail');
    const { domain, name } = headerFrom;
    const isInside = identity.ownDomains.some((own) => isWithin(domain, own)) || identity.fromIsKnownSender;
    if (isInside) return clear();
    if (form === 'headers-only') return cannotTell('not-in-mail');
    const shown = name.normalize('NFKC').trim().slice(0, 60);
    const isTitled = TITLE.test(shown) || (identity.fromIsFreeMail && TITLED.test(shown));
    const isOfHouse = identity.fromIsFreeMail && isSignedForHouse(mail.body.text, identity.ownDomains);
    if (!isTitled && !isOfHouse && !isSigned(name, mail.body.text)) return clear();
    const wanted = text.diversions.find(
      ({ kind }) =>
        kind === 'gift-card' ||
        kind === 'secret-transfer' ||
        (kind === 'errand' && identity.fromIsFreeMail) ||
        (kind === 'chat-group' && HAND_OVER.test(mail.body.text.slice(0, 4000))),
    );
    if (!wanted) return clear();
    return finding({ name: name.slice(0, 60), domain, words: wanted.text }, [headerFrom.source, wanted.source]);
  },
});

function isSigned(name: string, text: string): boolean {
  const bare = (words: string) => words.normalize('NFKC').replace(/\s/g, '');
  const end = text.slice(-400);
  if (name === '' || COMPANY.test(text.slice(0, 4000)) || COMPANY.test(end)) return false;
  return [...end.matchAll(SIGNED), ...end.matchAll(SIGNED_BELOW)].some(
    ([, signed = '']) => bare(signed) === bare(name.slice(0, 60)),
  );
}

/** The company in the signature is written like the domain of whom it is sent to. */
function isSignedForHouse(text: string, ownDomains: readonly string[]): boolean {
  const labels = ownDomains
    .map((own) => (registrableDomain(own) ?? own).split('.')[0] ?? '')
    .filter((one) => one.length > 3);
  return [...text.slice(-400).matchAll(SIGNED_FOR_HOUSE)].some(({ groups }) => {
    const house = (groups?.house ?? '').toLowerCase().replace(/[^a-z0-9]/g, '');
    return labels.some((label) => house.startsWith(label.replace(/-/g, '')));
  });
}
