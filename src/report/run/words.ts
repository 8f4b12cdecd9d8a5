import type { MailGroup } from '../../campaigns/group-mails.ts';
import type { GroupReason } from '../../campaigns/group-reasons.ts';
import type { Both } from '../../investigation.ts';
import { code, type Line, line, type Tone } from '../blocks.ts';

export const groupKinds: Record<MailGroup['kind'], Both> = {
  fraud: { ja: '詐欺', en: 'Fraud' },
  suspicious: { ja: '不審', en: 'Suspicious' },
  mailing: { ja: '配信', en: 'Mailing' },
};

export const groupTones: Record<MailGroup['kind'], Tone> = {
  fraud: 'danger',
  suspicious: 'caution',
  mailing: 'neutral',
};

/** Below this share, passages differ and not only names and numbers. */
const NEARLY_ALL = 0.9;

/** Why the mails of a group are put together, as a sentence; what is shared stands behind it. */
export function sayReason(reason: GroupReason, members: number): { ja: Line; en: Line } {
  const { ja, en } = sentence(reason);
  const values = reason.values.flatMap((value, index): Line => (index === 0 ? [code(value)] : [', ', code(value)]));
  const some = reason.bond !== 'copy' && reason.mails < members;
  const shared = values.length === 0 ? [] : [': ', ...values];
  return {
    ja: [ja, ...shared, ...(some ? line`(${reason.mails}/${members} 通)` : [])],
    en: [en, ...shared, ...(some ? line` (${reason.mails} of ${members} mails)` : [])],
  };
}

function sentence({ bond, mails, least = 0, most = 0 }: GroupReason): Both {
  switch (bond) {
    case 'text': {
      const share = percentages(least, most);
      return least >= NEARLY_ALL
        ? {
            ja: `名前や数字などを除いて本文が同じ(推定一致率 ${share})`,
            en: `The same text but for names and numbers (${share}, estimated)`,
          }
        : {
            ja: `本文の多くの部分が同じ(推定一致率 ${share})`,
            en: `The same text in large part (${share}, estimated)`,
          };
    }
    case 'structure':
      return { ja: 'HTML のタグの並びが同じ', en: 'The same order of HTML tags' };
    case 'subject':
      return { ja: '名前や数字などを除いて件名が同じ', en: 'The same subject but for names and numbers' };
    case 'file':
      return { ja: '同じファイルを添付', en: 'The same file attached' };
    case 'link':
      return { ja: 'リンクの行き先が同じ', en: 'Links lead to the same place' };
    case 'network':
      return { ja: '同じネットワークから送信', en: 'Sent from the same network' };
    case 'authenticated':
      return { ja: '同じドメインとして認証済み', en: 'Authenticated as the same domain' };
    case 'from':
      return {
        ja: '差出人のドメインが同じ(誰でも書けるので補助的な理由)',
        en: 'The same domain in From, which anyone can write',
      };
    case 'tool':
      return {
        ja: '送信ツールの痕跡が同じ(Message-ID の形やメールソフト名など)',
        en: 'The same marks of a sending tool (form of Message-ID, mail program, greeting)',
      };
    case 'copy':
      return {
        ja: `同じメッセージのファイルがほかに ${mails} 件あり、通数には数えていません`,
        en: `${mails} more ${mails === 1 ? 'file' : 'files'} of the same messages, not counted again`,
      };
  }
}

function percentages(least: number, most: number): string {
  const [low, high] = [Math.floor(least * 100), Math.round(most * 100)];
  return low >= high ? `${high} %` : `${low}–${high} %`;
}
