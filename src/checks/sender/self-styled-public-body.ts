import { isWithin } from '../../util/domain.ts';
import { cannotTell, clear, defineCheck, finding } from '../define.ts';

const BODY =
  '(?:水道局|税務署|国税局|(?:出)?入国(?:在留)?管理[局庁]|年金事務所|(?:日本)?年金機構|内閣府|内閣官房|総務省|デジタル庁|警視庁|(?:[都道府県])?警察(?:署|本部|庁)?|裁判所|(?:高等|地方|区)?検察庁|法務局|労働基準監督署|保健所|[市区]役所|[町村]役場|県庁|(?:厚生労働|総務|財務|経済産業|法務|国土交通|文部科学)省|消費者庁|電子商取引[^\\s、。]{0,6}(?:機構|協会)|債権回収[^\\s、。]{0,4}機構|金融庁|証券取引等監視[^\\s、。]{1,4}|公正取引委員会|個人情報保護委員会|国民生活センター|公共自治体|地方自治団体|独立行政法人[^\\s、。]{2,20})';
/** The sender's name is the body, with its place before and its desk behind. */
const NAMED = new RegExp(
  `^[^\\s、。@]{0,8}\\s?${BODY}(?:\\s?[^、。@]{0,10}(?:課|係|部|室|局|窓口|センター|担当|事務局))?$`,
  'u',
);
/** A line of its own at the end. */
const SIGNED = new RegExp(`^(?:配信元|発信元|差出人)?:?\\s?(?:[^\\s、。:]{0,8})?${BODY}[^、。:]{0,12}$`, 'u');
/** Contractors of such bodies say that they are. */
const CONTRACTOR = /委託|受託|代行|指定管理/;
/**
 * Where bodies of state, prefectures, cities and schools write from (JPRS: go.jp, lg.jp, ac.jp, ed.jp, names of
 * places).
 */
const PUBLIC_DOMAIN =
  /(?:^|\.)(?:go|lg|ac|ed)\.jp$|(?:^|\.)(?:city|town|vill|pref|metro)\.[a-z.-]{2,60}\.jp$|(?:^|\.)metro\.tokyo\.jp$/;

/**
 * It speaks as a public body by the sender's name or by its signature, wants money or a secret or tells a story of
 * fraud, and From is no domain of public bodies. Contractors do write for cities, and mostly say so.
 */
export const check = defineCheck({
  id: 'self-styled-public-body',
  topic: 'sender',
  needs: ['mail', 'identity', 'text'],
  variants: ['name', 'signature'],
  facts: ['words', 'domain'],

  run({ mail, identity, text }) {
    const { headerFrom, form } = mail;
    if (!headerFrom || form === 'headers-only') return cannotTell('not-in-mail');
    const { domain } = headerFrom;
    const isKnown =
      identity.fromIsKnownSender ||
      identity.fromRole.state === 'found' ||
      identity.claimedBrand.state === 'found' ||
      PUBLIC_DOMAIN.test(domain) ||
      identity.ownDomains.some((own) => isWithin(domain, own));
    const wanted = text.asks.find(({ aim }) => aim === 'payment' || aim === 'card' || aim === 'credentials');
    const [story] = text.stories;
    const body = mail.body.text.slice(0, 30_000);
    if (isKnown || !(wanted ?? story) || CONTRACTOR.test(body)) return clear();

    const name = headerFrom.name.normalize('NFKC').trim().slice(0, 60);
    if (NAMED.test(name)) return finding({ words: name, domain }, [headerFrom.source], { variant: 'name' });
    const line = body
      .slice(-300)
      .split('\n')
      .map((one) => one.normalize('NFKC').trim().slice(0, 80))
      .find((one) => SIGNED.test(one));
    if (!story || line === undefined) return clear();
    return finding({ words: line, domain }, [headerFrom.source, story.source], { variant: 'signature' });
  },
});
