import { code, type Line, quoted, type Section } from '../blocks.ts';
import { byteSize } from '../moment.ts';
import { paragraph, type Story } from '../story.ts';

const MOST = 50;

/** What is attached, with the hashes by which others can recognise it. Nothing was opened. */
export function attachments({ dossier, pick, cite }: Story): Section {
  const list = dossier.mail.attachments;
  const title = pick({ ja: '添付ファイル', en: 'Attachments' });
  if (list.length === 0)
    return {
      id: 'attachments',
      title,
      blocks: [paragraph([pick({ ja: '添付ファイルはありません。', en: 'There are no attachments.' })])],
    };
  return {
    id: 'attachments',
    title,
    blocks: [
      {
        block: 'table',
        columns: pick({
          ja: ['名前', '申告された種類', '大きさ', 'ハッシュ'],
          en: ['Name', 'Declared type', 'Size', 'Hashes'],
        }),
        rows: list
          .slice(0, MOST)
          .map((file): Line[] => [
            [
              file.name === '' ? pick({ ja: '(名前なし)', en: '(no name)' }) : quoted(file.name),
              ...(file.inline
                ? [' ', { tag: pick({ ja: '本文内の画像など', en: 'inside the text' }), tone: 'quiet' } as const]
                : []),
              ...cite([file.source]),
            ],
            [code(file.type)],
            [byteSize(file.size)],
            ['SHA-256 ', code(file.sha256), '\n', 'MD5 ', code(file.md5)],
          ]),
      },
      ...(list.length > MOST
        ? [paragraph([pick({ ja: `ほか ${list.length - MOST} 件。`, en: `${list.length - MOST} more.` })])]
        : []),
      paragraph([pick({ ja: 'ファイルは開いていません。', en: 'No file was opened.' })]),
    ],
  };
}
