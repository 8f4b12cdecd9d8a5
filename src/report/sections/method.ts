import { code, type Line, line, type Row, type Section } from '../blocks.ts';
import { byteSize, moment } from '../moment.ts';
import { paragraph, type Story } from '../story.ts';
import { whatLeft } from './what-left.ts';

const MOST_LEDGER = 120;

/** What left the machine, with which settings, and how anyone can run the same again. */
export function method(story: Story): Section {
  const { dossier, pick } = story;
  const rest = dossier.ledger.length - MOST_LEDGER;
  return {
    id: 'method',
    title: pick({ ja: '調査の記録と再現', en: 'How this was done' }),
    blocks: [
      { block: 'facts', rows: settings(story) },
      ...whatLeft(story),
      { block: 'heading', says: pick({ ja: '問い合わせの記録', en: 'What was asked, and of whom' }) },
      dossier.ledger.length === 0
        ? paragraph([pick({ ja: '問い合わせはありません。', en: 'Nothing was asked.' })])
        : {
            block: 'table',
            columns: pick({
              ja: ['行', '何を、誰に', '日時 (UTC)'],
              en: ['Line', 'What, of whom', 'At (UTC)'],
            }),
            rows: dossier.ledger
              .slice(0, MOST_LEDGER)
              .map(({ asked, at, kind, to, what }): Line[] => [
                [String(asked)],
                [`${kind} `, code(what), ' → ', code(to)],
                [moment(at).replace(' UTC', '')],
              ]),
          },
      ...(rest > 0 ? [paragraph(pick({ ja: line`ほか ${rest} 件。`, en: line`${rest} more.` }))] : []),
      paragraph([
        pick({
          ja: 'この報告書は自動調査の結果です。確率は統計的な見積もりで、法的な判断ではありません。宛先と受信者のドメインは *** で伏せ、すべてのアドレスは踏めない形にしてあります。',
          en: 'This report was made automatically. The probability is a statistical estimate, not a legal judgement. Recipients and their domain are masked as ***, and every address is made harmless.',
        }),
      ]),
    ],
  };
}

function settings({ dossier, pick }: Story): Row[] {
  const { settings: given, mail, reconstructed } = dossier;
  const none = pick({ ja: '(なし)', en: '(none)' });
  const listed = (values: string[]): Line => [values.length === 0 ? none : code(values.join(', '))];
  return [
    {
      label: given.address
        ? pick({ ja: '入力(mail.eml)の SHA-256', en: 'SHA-256 of the input (mail.eml)' })
        : pick({ ja: 'メールの SHA-256', en: 'SHA-256 of the mail' }),
      value: [code(mail.sha256), ` (${byteSize(mail.size)})`],
    },
    { label: pick({ ja: '調査日時', en: 'Investigated' }), value: [moment(given.startedAt)] },
    { label: pick({ ja: '自分のドメイン', en: 'Own domains' }), value: listed(given.ownDomains) },
    ...(given.address
      ? []
      : [{ label: pick({ ja: '信頼するサーバー', en: 'Trusted servers' }), value: listed(given.trustedHosts) }]),
    ...(given.knownSenders.length > 0 && !given.address
      ? [{ label: pick({ ja: '信頼する差出人', en: 'Known senders' }), value: listed(given.knownSenders) }]
      : []),
    {
      label: pick({ ja: '同じ結果を得るには', en: 'To get the same again' }),
      value: [code('mekiki investigate --replay <case>')],
      note: [
        reconstructed
          ? pick({
              ja: '記録は公開された事実から再構成したもので、実際の応答そのものではありません。',
              en: 'The recording was reconstructed from published facts; it is not what servers really answered.',
            })
          : pick({
              ja: '事件フォルダーの記録を読み直します。ネットワークは使いません。',
              en: 'Reads the case folder again, without any network.',
            }),
      ],
    },
  ];
}
