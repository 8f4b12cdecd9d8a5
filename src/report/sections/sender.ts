import { known } from '../../answer.ts';
import type { Mailbox } from '../../mail/mail.ts';
import { claimPlaceWords } from '../../words/labels.ts';
import { type Block, code, type Line, line, quoted, type Row, type Section, type Tone } from '../blocks.ts';
import { domainRoles, reasonWords } from '../labels.ts';
import { paragraph, type Story } from '../story.ts';

/** More domains than that are a list for the appendix. */
const MOST_DOMAINS = 6;

/** Whom the mail names as its sender, and whether the domain belongs to whom it claims to be. */
export function sender(story: Story): Section {
  const { dossier, pick, cite } = story;
  const { mail } = dossier;
  const from = mail.headerFrom;
  const rows: Row[] = [
    {
      label: pick({ ja: '表示名', en: 'Display name' }),
      value: from && from.name !== '' ? [quoted(from.name)] : [pick({ ja: '(なし)', en: '(none)' })],
      note: [
        pick({
          ja: '差出人が自由に書ける文字列です。メールソフトによってはこれしか表示されません。',
          en: 'Free text by the sender. Some mail programs show nothing else.',
        }),
      ],
    },
    {
      label: pick({ ja: 'アドレス (From)', en: 'Address (From)' }),
      value: from
        ? [
            from.address === '' ? pick({ ja: '(アドレスなし)', en: '(no address)' }) : code(from.address),
            ...cite([from.source]),
          ]
        : [pick({ ja: '(From なし)', en: '(no From)' })],
    },
    ...others(story),
  ];
  return {
    id: 'sender',
    title: pick({ ja: '差出人', en: 'Sender' }),
    blocks: [{ block: 'facts', rows }, ...claim(story)],
  };
}

function others({ dossier: { mail }, pick, cite }: Story): Row[] {
  const groups: [label: string, boxes: Mailbox[]][] = [
    [pick({ ja: '二つ目以降の From', en: 'Further From' }), mail.furtherFrom],
    ['Sender', mail.sender ? [mail.sender] : []],
    [pick({ ja: '返信先 (Reply-To)', en: 'Replies go to (Reply-To)' }), mail.replyTo],
    [pick({ ja: '宛先', en: 'Recipients' }), mail.recipients],
  ];
  return groups
    .filter(([, boxes]) => boxes.length > 0)
    .map(([label, boxes]) => ({
      label,
      value: boxes
        .slice(0, 5)
        .flatMap(
          (box, index): Line => [
            ...(index === 0 ? [] : [', ']),
            ...(box.name === '' ? [] : [quoted(box.name), ' ']),
            code(box.address),
            ...cite([box.source]),
          ],
        ),
    }));
}

function claim(story: Story): Block[] {
  const { dossier, pick, cite } = story;
  const { identity } = dossier.observations;
  const { claimedBrand } = identity;
  if (claimedBrand.state !== 'found') {
    const why =
      claimedBrand.state === 'none'
        ? pick({
            ja: 'ブランド登録簿にある企業・サービスは名乗っていません。',
            en: 'It claims to be no company or service of the brand registry.',
          })
        : pick({
            ja: 'どのブランドを名乗るかは分かりません。',
            en: 'It is not known which company or service it claims to be.',
          });
    return [paragraph([why])];
  }
  const { name, where, words, complete } = claimedBrand.value;
  const role = known(identity.fromRole);
  const agrees = role?.ofClaimedBrand === true && role.role === 'official';
  const { aligned } = dossier.observations.auth;
  const { sign, tone } = judged(agrees, aligned.state === 'found', complete && identity.fromRole.state === 'none');
  const official = identity.officialDomains;
  const rest = official.length - MOST_DOMAINS;
  const domain = dossier.mail.headerFrom?.domain ?? '';
  return [
    {
      block: 'compare',
      sign,
      tone,
      left: {
        label: pick({ ja: '名乗っている相手', en: 'Claims to be' }),
        value: [quoted(pick(name)), ...cite(claimedBrand.sources)],
        rows: [
          {
            label: pick({ ja: '根拠の言葉', en: 'In the words' }),
            value: [
              quoted(words.join(', ')),
              ` (${where.map((place) => pick(claimPlaceWords[place])).join(pick({ ja: '、', en: ', ' }))})`,
            ],
          },
          {
            label: pick({ ja: '公式ドメイン', en: 'Official domains' }),
            value: [
              code(official.slice(0, MOST_DOMAINS).join(', ')),
              ...(rest > 0 ? [pick({ ja: ` ほか ${rest} 件`, en: ` and ${rest} more` })] : []),
            ],
            note: [
              complete
                ? pick({
                    ja: 'ブランド登録簿は、このブランドの公式ドメインをすべて載せています。',
                    en: 'The brand registry lists all official domains of this brand.',
                  })
                : pick({
                    ja: 'ブランド登録簿の一覧は網羅的ではありません。',
                    en: 'The brand registry’s list is not complete.',
                  }),
            ],
          },
        ],
      },
      right: {
        label: pick({ ja: '差出人欄 (From) のドメイン', en: 'Domain in From' }),
        value: [
          domain === '' ? pick({ ja: '(なし)', en: '(none)' }) : code(domain),
          ...cite(identity.fromRole.sources),
        ],
        rows: [
          { label: pick({ ja: 'ブランド登録簿では', en: 'In the brand registry' }), value: roleLine(story) },
          { label: pick({ ja: '認証', en: 'Authentication' }), value: vouched(story) },
        ],
      },
    },
  ];
}

/** Whether the domain in From is more than written: anyone can write it. */
function vouched({ dossier, pick, cite }: Story): Line {
  const { aligned } = dossier.observations.auth;
  if (aligned.state === 'found') {
    const by = { strong: aligned.value.by.toUpperCase() };
    const says = aligned.value.now
      ? pick({ ja: line`${by} で確認済み(今回の検証)`, en: line`confirmed by ${by}, verified now` })
      : pick({ ja: line`${by} で確認済み`, en: line`confirmed by ${by}` });
    return [...says, ...cite(aligned.sources)];
  }
  return [
    aligned.state === 'none'
      ? pick({ ja: 'このドメインが送ったとは確認されていない', en: 'nothing confirms that this domain sent it' })
      : pick({ ja: '書かれているだけで、確認の記録がない', en: 'only written; nothing on record confirms it' }),
    ...cite(aligned.sources),
  ];
}

function judged(agrees: boolean, confirmed: boolean, differs: boolean): { sign: '=' | '≠' | '?'; tone: Tone } {
  if (agrees) return { sign: '=', tone: confirmed ? 'good' : 'caution' };
  return differs ? { sign: '≠', tone: 'danger' } : { sign: '?', tone: 'caution' };
}

function roleLine({ dossier, pick }: Story): Line {
  const { fromRole, fromIsFreeMail, fromIsKnownSender } = dossier.observations.identity;
  if (fromIsKnownSender)
    return [pick({ ja: '利用者が信頼すると設定したドメイン', en: 'A domain that the user vouches for' })];
  if (fromIsFreeMail)
    return [pick({ ja: '誰でも開設できるフリーメール', en: 'A mailbox provider where anyone can open an account' })];
  if (fromRole.state === 'found') {
    const { name, role } = fromRole.value;
    return [quoted(pick(name)), pick({ ja: ' の', en: ': ' }), pick(domainRoles[role])];
  }
  if (fromRole.state === 'none') return [pick({ ja: 'どのブランドのドメインでもない', en: 'The domain of no brand' })];
  return [pick(reasonWords[fromRole.reason])];
}
