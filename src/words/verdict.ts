import { known } from '../answer.ts';
import type { Victim } from '../checks/define.ts';
import { firstAuthor } from '../checks/first-author.ts';
import type { Both, Investigation } from '../investigation.ts';
import type { Because, Verdict } from '../verdict/verdict.ts';
import { combinationWords } from './combinations.ts';
import { aimWords } from './labels.ts';
import { type Phrase, type Saying, say } from './phrase.ts';
import { saySender } from './sender-kind.ts';

/** More titles than that are no summary; the report lists them all below. */
const SHOWN = 3;
const SHOWN_BESIDE_PROOF = 2;
/** A probability of fraud from which the words leave little doubt. */
export const VERY_PROBABLE = 0.9;

export type Titles = (id: string) => Both;

/**
 * The conclusion in a few sentences: what it is, what decides, what it asks for, who sent it and who else is a victim.
 * Where nothing decides, it says whether proof or hints make it suspicious. `titleOf` names a finding.
 */
export function sayConclusion(investigation: Investigation, titleOf: Titles): Saying {
  const { verdict } = investigation;
  const accuses = verdict.label === 'fraud' || verdict.label === 'suspicious';
  const sentences = [
    sayLabel(investigation, titleOf),
    ...(investigation.mail.form === 'headers-only' ? [investigation.mail.closedHeader ? EMPTY : HEADERS_ONLY] : []),
    ...(verdict.label === 'fraud' ? verdict.decisive.flatMap((id) => sayDecisive(id, verdict)).slice(0, 1) : []),
    ...(accuses && verdict.decisive.length === 0 ? [sayReasons(verdict, titleOf)] : []),
    ...(accuses ? [sayAim(verdict)] : []),
    ...(accuses ? [saySender(verdict.sender, firstAuthor(investigation.mail)?.domain ?? ''), sayVictims(verdict)] : []),
  ];
  const said = sentences.filter((sentence) => sentence !== undefined);
  return {
    ja: said.flatMap(({ ja }) => ja),
    en: said.flatMap(({ en }, index): Phrase => (index === 0 ? en : [' ', ...en])),
  };
}

const EMPTY: Saying = {
  ja: ['ヘッダーの後に本文がなく、調べられたのはヘッダーだけです(本文が空のメールか、ヘッダーだけを保存したもの)。'],
  en: ['Nothing follows the header, so only that was examined: the mail is empty, or its header was saved alone.'],
};

const HEADERS_ONLY: Saying = {
  ja: ['渡されたのはヘッダーだけで、本文・リンク・添付ファイルは調べていません。'],
  en: ['Only the header was given: text, links and attachments were not examined.'],
};

function sayLabel({ verdict, observations, findings }: Investigation, titleOf: Titles): Saying {
  const brand = known(observations.identity.claimedBrand)?.name;
  switch (verdict.label) {
    case 'fraud':
      if (/^own-(?:administration|mailbox)-impersonated$/.test(verdict.decisive[0] ?? '')) {
        return {
          ja: say`これは、受信者自身の組織からの連絡を装った詐欺メールです。`,
          en: say`This is a fraud that poses as the receiver’s own administration.`,
        };
      }
      return brand
        ? {
            ja: say`これは「${brand.ja}」を装った詐欺メールです。`,
            en: say`This is a fraud that poses as ${brand.en}.`,
          }
        : { ja: say`これは詐欺メールです。`, en: say`This mail is a fraud.` };
    case 'suspicious':
      return verdict.score >= VERY_PROBABLE
        ? {
            ja: say`詐欺の疑いが非常に強いメールですが、断定の条件はそろっていません。`,
            en: say`This mail is very probably a fraud, but what would settle it is incomplete.`,
          }
        : {
            ja: say`詐欺が疑われるメールですが、断定の条件はそろっていません。`,
            en: say`This mail is suspicious, but nothing settles that it is a fraud.`,
          };
    case 'genuine':
      return sayGenuine(findings, brand);
    case 'cannot-tell':
      return {
        ja: say`詐欺かどうか判定できません。判定を左右する点に、確認できなかったものがあります。`,
        en: say`Whether this is a fraud cannot be told: something that could decide it is not known.`,
      };
    case 'nothing-found':
      return sayNothingFound(verdict, titleOf);
  }
}

/** One lone hint names no fraud, but to be silent of it would be untrue. */
function sayNothingFound({ because }: Verdict, titleOf: Titles): Saying {
  const against = because.filter((reason) => reason.weight > 0 && !reason.explainedBy);
  const hints = listed(against, undefined, titleOf, SHOWN);
  if (hints) {
    return {
      ja: [`詐欺と判断できる決め手はありませんが、注意すべき手がかりがあります(${hints.ja})。`, NO_PROMISE.ja],
      en: [`Nothing decides that this is a fraud, but there is a hint of one: ${hints.en}. `, NO_PROMISE.en],
    };
  }
  return {
    ja: ['調べた範囲では、詐欺と判断できる点は見つかりませんでした。', NO_PROMISE.ja],
    en: ['Nothing was found that makes this a fraud. ', NO_PROMISE.en],
  };
}

export const NO_PROMISE: Both = { ja: '安全を保証するものではありません。', en: 'That does not make it safe.' };

const NOWHERE: Both = {
  ja: 'リンクも、電話や返信の求めもありません',
  en: 'nothing in it is a link or asks for a call or an answer',
};

function sayGenuine(findings: Investigation['findings'], brand: Both | undefined): Saying {
  const links = findings.find(({ id }) => id === 'links-at-home');
  const leadsNowhere = links?.outcome === 'found' && links.variant === 'none';
  const official = findings.find(({ id }) => id === 'official-sender');
  const found = official?.outcome === 'found' ? official : undefined;
  const domain = String(found?.facts.domain ?? '');
  const at: Phrase = domain === '' ? [] : [' ', { quoted: domain }, ' '];
  if (found?.variant === 'group') {
    return {
      ja: [
        ...say`名乗っている企業と同じグループの「${String(found.facts.nameJa)}」の公式ドメイン`,
        ...at,
        `から認証に成功して届いており、${leadsNowhere ? NOWHERE.ja : '操作を促すリンクもすべて同じグループのものです'}。本物と判断できます。`,
      ],
      en: [
        ...say`It came, authenticated, from an official domain of ${String(found.facts.nameEn)}, a company of the claimed one’s group`,
        ...(domain === '' ? [] : [' (', { quoted: domain }, ')']),
        `, and ${leadsNowhere ? NOWHERE.en : 'every link that calls for action leads to that group'}: it is genuine.`,
      ],
    };
  }
  if (found?.variant === 'brand' && brand) {
    return {
      ja: [
        ...say`「${brand.ja}」の公式ドメイン`,
        ...at,
        `から認証に成功して届いており、${leadsNowhere ? NOWHERE.ja : '操作を促すリンクもすべて同社のものです'}。本物と判断できます。`,
      ],
      en: [
        ...say`It came, authenticated, from an official domain of ${brand.en}`,
        ...(domain === '' ? [] : [' (', { quoted: domain }, ')']),
        `, and ${leadsNowhere ? NOWHERE.en : 'every link that calls for action leads to that company'}: it is genuine.`,
      ],
    };
  }
  return {
    ja: [
      '利用者が信頼する差出人',
      ...at,
      'から認証に成功して届いており、操作を促すリンクもすべてその差出人のものです。本物と判断できます。',
    ],
    en: [
      'It came, authenticated, from a sender the user vouches for',
      ...(domain === '' ? [] : [' (', { quoted: domain }, ')']),
      ', and every link that calls for action leads there: it is genuine.',
    ],
  };
}

function sayDecisive(id: string, { because }: Verdict): Saying[] {
  const names = new Set(because.flatMap(({ finding, variant }) => [finding, `${finding}/${variant}`]));
  const words = Object.hasOwn(combinationWords, id) ? combinationWords[id]?.((name) => names.has(name)) : undefined;
  return words ? [{ ja: [words.ja], en: [words.en] }] : [];
}

/** Proof and hints apart, by the names of the findings. */
export function sayReasons({ because }: Verdict, titleOf: Titles): Saying | undefined {
  const against = because.filter((reason) => reason.weight > 0 && !reason.explainedBy);
  const proof = listed(against, 'proof', titleOf, SHOWN);
  const hints = listed(against, 'hint', titleOf, proof ? SHOWN_BESIDE_PROOF : SHOWN);
  if (proof && hints) {
    return {
      ja: [`証拠にあたるのは${proof.ja}、手がかりにとどまるのは${hints.ja}です。`],
      en: [`Proof: ${proof.en}. Hints: ${hints.en}.`],
    };
  }
  if (proof) return { ja: [`証拠にあたるのは${proof.ja}です。`], en: [`Proof: ${proof.en}.`] };
  return hints
    ? {
        ja: [`根拠は${hints.ja}で、それぞれは手がかりにとどまります。`],
        en: [`It rests on hints, none of them proof by itself: ${hints.en}.`],
      }
    : undefined;
}

export function listed(
  against: Because[],
  strength: Because['strength'] | undefined,
  titleOf: Titles,
  most: number,
): Both | undefined {
  const wanted = against.filter((reason) => strength === undefined || reason.strength === strength);
  const ids = [...new Set(wanted.map(({ finding }) => finding))];
  if (ids.length === 0) return undefined;
  const titles = ids.slice(0, most).map(titleOf);
  const more = ids.length - titles.length;
  return {
    ja: `${titles.map(({ ja }) => `「${ja}」`).join('')}${more > 0 ? `ほか ${more} 件` : ''}`,
    en: titles.map(({ en }) => uncapitalised(en)).join('; ') + (more > 0 ? `; ${more} more` : ''),
  };
}

/** Names and abbreviations keep their capitals. */
function uncapitalised(title: string): string {
  return /^[A-Z][a-z’]* /.test(title) && !/^(?:Chinese|From|Japanese|Message-ID|Simplified Chinese) /.test(title)
    ? title.charAt(0).toLowerCase() + title.slice(1)
    : title;
}

export function sayAim({ aim }: Verdict): Saying | undefined {
  if (aim.length === 0) return undefined;
  const words = aim.map((one) => aimWords[one]);
  return {
    ja: [`求めているのは、${words.map(({ ja }) => ja).join('、')}です。`],
    en: [`It asks for ${words.map(({ en }) => en).join(', ')}.`],
  };
}

/** Shorter than the words of a list: the sentence says already that they are victims. */
const owners: Record<Victim['role'], Both> = {
  'forged-domain-owner': { ja: '騙られたドメインの所有者', en: 'owner of the forged domain' },
  'account-owner': { ja: 'アカウントの契約者', en: 'owner of the account' },
  'site-owner': { ja: 'サイトの管理者', en: 'owner of the website' },
  brand: { ja: '名前を使われた企業', en: 'company whose name is used' },
  'hosting-company': { ja: 'サーバーの事業者', en: 'hosting provider' },
  recipient: { ja: '受信者', en: 'recipient' },
};

/** The brand stands in the first sentence already, and the recipient knows. */
function sayVictims({ otherVictims }: Verdict): Saying | undefined {
  const others = otherVictims.filter(({ role }) => role !== 'brand' && role !== 'recipient').slice(0, SHOWN);
  if (others.length === 0) return undefined;
  const ja = others.flatMap(
    ({ role, domain }, index): Phrase => [index === 0 ? '' : '、', { quoted: domain }, `(${owners[role].ja})`],
  );
  const en = others.flatMap(
    ({ role, domain }, index): Phrase => [index === 0 ? '' : ', ', { quoted: domain }, ` (${owners[role].en})`],
  );
  return { ja: ['ほかに被害者と考えられるのは、', ...ja, 'です。'], en: ['Probably victims, too: ', ...en, '.'] };
}
