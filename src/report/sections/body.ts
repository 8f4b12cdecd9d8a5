import { type Block, quoted, type Section } from '../blocks.ts';
import { inertHtml } from '../inert/rebuild.ts';
import { paragraph, type Story } from '../story.ts';

const MOST_TEXT = 20_000;
const MOST_HIDDEN = 4_000;

/** The mail as its reader would see it: as text, and rebuilt without anything that could act. */
export function body(story: Story): Section {
  const { dossier, pick } = story;
  const { mail } = dossier;
  const title = pick({ ja: '本文の再現', en: 'The mail as its reader sees it' });
  if (mail.form === 'headers-only')
    return {
      id: 'body',
      title,
      blocks: [
        paragraph([
          pick(
            mail.closedHeader
              ? {
                  ja: 'ヘッダーの後に何もありません。本文が空のメールか、ヘッダーだけを保存したものです。',
                  en: 'Nothing follows the header: the mail is empty, or only its header was saved.',
                }
              : {
                  ja: 'ヘッダーだけが渡されたため、本文は分かりません。',
                  en: 'Only the header was given, so nothing is known of the text.',
                },
          ),
        ]),
      ],
    };
  return {
    id: 'body',
    title,
    blocks: [
      paragraph([
        pick({
          ja: 'リンクと画像は取り除き、外部へは一切つながらない形にしてあります。元の色や配置は目安です。',
          en: 'Links and pictures are taken out, and nothing in it can reach outside. Colours and layout are approximate.',
        }),
      ]),
      ...reproductions(story),
      {
        block: 'quotation',
        label: pick({ ja: '文字だけで', en: 'As text' }),
        quote: quoted(cut(mail.body.text, MOST_TEXT)),
      },
      ...events(story),
      ...hidden(story),
    ],
  };
}

function reproductions({ dossier, pick, language, mask }: Story): Block[] {
  return dossier.mail.body.htmls.slice(0, 3).map(({ html }, index) => {
    const { inert, height, cutOff } = inertHtml(html, language, mask);
    const label = pick({ ja: 'HTML の見た目', en: 'The HTML as it looks' }) + (index === 0 ? '' : ` (${index + 1})`);
    return {
      block: 'reproduction',
      inert,
      height,
      label: cutOff ? `${label} ${pick({ ja: '(途中まで)', en: '(cut off)' })}` : label,
    };
  });
}

/** An entry of a calendar is shown by programs that have one, beside the text or in its place. */
function events({ dossier, pick }: Story): Block[] {
  return (dossier.mail.calendars ?? [])
    .filter(({ text }) => text.trim() !== '')
    .slice(0, 3)
    .map(({ text }) => ({
      block: 'quotation',
      label: pick({ ja: 'カレンダーの予定に書かれた文字', en: 'What the calendar entry says' }),
      quote: quoted(cut(text, MOST_HIDDEN)),
    }));
}

function hidden({ dossier, pick }: Story): Block[] {
  const text = dossier.mail.body.hidden.trim();
  if (text === '') return [];
  return [
    {
      block: 'quotation',
      label: pick({ ja: '画面に表示されない文字', en: 'Text that is not shown to the reader' }),
      quote: quoted(cut(text, MOST_HIDDEN)),
    },
  ];
}

function cut(text: string, limit: number): string {
  return text.length > limit ? `${text.slice(0, limit)}…` : text;
}
