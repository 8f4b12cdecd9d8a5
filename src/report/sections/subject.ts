import type { Stamp } from '../../mail/mail.ts';
import { code, line, quoted, type Row, type Section } from '../blocks.ts';
import { moment } from '../moment.ts';
import { paragraph, type Story } from '../story.ts';

/** The sender's own subject, told apart from what servers put in front of it. */
export function subject(story: Story): Section {
  const { dossier, pick, cite } = story;
  const { mail } = dossier;
  const rows: Row[] = [
    {
      label: pick({ ja: '差出人が付けた件名', en: 'Subject by the sender' }),
      value: [
        mail.subject === '' ? pick({ ja: '(なし)', en: '(none)' }) : quoted(mail.subject),
        ...cite(mail.subjectSource ? [mail.subjectSource] : []),
      ],
    },
    ...mail.stamps.map((stamp) => stampRow(story, stamp)),
    ...dateRows(story),
    ...carrierRows(story),
  ];
  const stamped = mail.stamps.length > 0;
  return {
    id: 'subject',
    title: pick({ ja: '件名と、サーバーが付けた印', en: 'Subject and stamps' }),
    blocks: [
      { block: 'facts', rows },
      paragraph([
        stamped
          ? pick({
              ja: '印は差出人の言葉ではなく、受信側のサーバーのフィルターが書き加えたものです。印を付けるだけで届けるサーバーもあれば、迷惑メールフォルダーへ自動で移すサーバーもあります。',
              en: 'A stamp is not the sender’s: a filter on the receiving side put it there. Some servers only stamp such mail, others file it into the junk folder by themselves.',
            })
          : pick({
              ja: '件名に、途中のサーバーが付けた印([spam] など)はありません。印が無いことは安全を意味しません。',
              en: 'No server on the way stamped the subject (such as [spam]). The absence of a stamp does not mean that a mail is safe.',
            }),
      ]),
    ],
  };
}

function stampRow({ pick, cite }: Story, stamp: Stamp): Row {
  const kinds: Record<Stamp['kind'], string> = {
    spam: pick({ ja: '迷惑メールと判定した印', en: 'stamp for spam' }),
    virus: pick({ ja: 'ウイルス検査の印', en: 'stamp of a virus scanner' }),
    list: pick({ ja: 'メーリングリストの印', en: 'stamp of a mailing list' }),
    external: pick({ ja: '社外からのメールを示す印', en: 'stamp for external mail' }),
  };
  const { because } = stamp;
  return {
    label: pick({ ja: 'サーバーの印', en: 'Stamp by a server' }),
    value: [code(stamp.text), ' ', kinds[stamp.kind], ...cite([stamp.source])],
    ...(because && {
      note: [
        ...pick({
          ja: line`理由を示すヘッダー: ${code(`${because.name}: ${because.value.slice(0, 200)}`)}`,
          en: line`The header that says why: ${code(`${because.name}: ${because.value.slice(0, 200)}`)}`,
        }),
        ...cite([because.source]),
      ],
    }),
  };
}

/** A mail that was handed in inside another one: who wrapped it, so that the two are not mixed up. */
function carrierRows({ dossier: { mail }, pick }: Story): Row[] {
  const { carrier } = mail;
  if (!carrier) return [];
  const from = carrier.headerFrom?.address ?? '';
  return [
    {
      label: pick({ ja: '運んできたメール', en: 'Carried by' }),
      value: [quoted(carrier.subject.slice(0, 200)), ...(from === '' ? [] : [' ', code(`<${from}>`)])],
      note: [
        pick({
          ja: '調べたのは、このメールに添付されて転送された中身のほうです。',
          en: 'What was investigated is the mail that this one forwards as an attachment.',
        }),
      ],
    },
  ];
}

function dateRows({ dossier: { mail }, pick, cite }: Story): Row[] {
  const { date } = mail;
  const newest = mail.route.hops[0];
  const rows: Row[] = [];
  if (date)
    rows.push({
      label: pick({ ja: '送信日時(自称)', en: 'Date (as claimed)' }),
      value: [date.iso === undefined ? code(date.text) : moment(date.iso, date.zone), ...cite([date.source])],
      note: [
        pick({
          ja: '差出人側が書く欄で、自由に偽れます。',
          en: 'Written by the sending side, who can write anything.',
        }),
      ],
    });
  if (newest?.time !== undefined && newest.trusted)
    rows.push({
      label: pick({ ja: '受信日時', en: 'Received' }),
      value: [moment(newest.time, newest.zone), ...cite([newest.source])],
      note: [pick({ ja: '受信側のサーバーが記録した時刻です。', en: 'Recorded by the receiving server.' })],
    });
  return rows;
}
