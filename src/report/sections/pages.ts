import type { Answer } from '../../answer.ts';
import type { Both } from '../../investigation.ts';
import type { PageShown } from '../../observe/pages/page-shown.ts';
import type { PageSeen } from '../../observe/pages/pages.ts';
import type { Secret } from '../../observe/pages/secrets-asked.ts';
import type { PageVisit, Step } from '../../outside/page-visit.ts';
import { type Block, code, type Line, line, quoted, type Row, type Section } from '../blocks.ts';
import { reasonWords } from '../labels.ts';
import { paragraph, type Story } from '../story.ts';

const MOST_URL = 300;
const MOST_STEPS = 12;
const MOST_TEXT = 1200;

/** What the pages behind the links showed, with pictures; where they were not opened, that. */
export function pages(story: Story): Section {
  const { dossier, pick } = story;
  const { pages: seen } = dossier.observations;
  return {
    id: 'pages',
    title: dossier.settings.address
      ? pick({ ja: 'ページ', en: 'The page' })
      : pick({ ja: 'リンク先のページ', en: 'The pages behind the links' }),
    blocks: dossier.settings.open === undefined ? [notOpened(story)] : seen.flatMap((page) => onePage(story, page)),
  };
}

function notOpened({ dossier, pick }: Story): Block {
  if (dossier.settings.address)
    return paragraph([
      pick({
        ja: 'ページは開いていません。いま何が表示されるかは、この調査の範囲外です。',
        en: 'The page was not opened; what it shows now is outside this investigation.',
      }),
    ]);
  return paragraph([
    pick({
      ja: 'リンク先のページは開いていません。いま何が表示されるかは、この調査の範囲外です。',
      en: 'The pages behind the links were not opened; what they show now is outside this investigation.',
    }),
  ]);
}

function onePage(story: Story, page: PageSeen): Block[] {
  const { pick, cite } = story;
  const { shown, desktop, phone } = page;
  const visit = visitOf(page);
  const rows: Row[] = [
    {
      label: pick({ ja: '開いたアドレス', en: 'Address that was opened' }),
      value: [code(cut(page.opened, MOST_URL)), ...cite(desktop.sources, phone.sources)],
      ...(page.replaced.length > 0 ? { note: [pick(DECOY)] } : {}),
    },
    ...(shown ? shownRows(story, shown) : []),
    ...(visit ? serverRows(story, visit) : []),
  ];
  const silent = (['desktop', 'phone'] as const).flatMap((face) => silence(story, face, page[face]));
  return [
    { block: 'facts', rows },
    ...pictures(story, page),
    ...(visit ? steps(story, visit) : []),
    ...(visit?.content?.text ? [textOf(story, visit.content.text)] : []),
    ...silent,
  ];
}

const DECOY: Both = {
  ja: '受信者が分かる部分や符号は、同じ形の別の文字に置き換えて開きました。ページが動かないのは、そのためかもしれません。',
  en: 'What could tell who got the mail was replaced by other letters of the same shape. A page that is dead may be so for that.',
};

/** The opening that showed most; else the one that came to something. */
export function visitOf({ shown, desktop, phone }: PageSeen): PageVisit | undefined {
  const order = shown?.face === 'phone' ? [phone, desktop] : [desktop, phone];
  const found = order.flatMap((answer) => (answer.state === 'found' ? [answer.value] : []));
  return found[0];
}

function shownRows({ pick }: Story, shown: PageShown): Row[] {
  const asks = shown.asks.map((secret) => pick(SECRETS[secret]));
  return [
    {
      label: pick({ ja: '最終的に開いたホスト', en: 'Host where it ended' }),
      value: [code(shown.host)],
    },
    { label: pick({ ja: '表題', en: 'Title' }), value: shown.title === '' ? ['—'] : [quoted(shown.title)] },
    { label: pick({ ja: '状態', en: 'State' }), value: [pick(STATES[shown.state])] },
    ...(asks.length > 0
      ? [
          {
            label: pick({ ja: '入力を求めるもの', en: 'It asks for' }),
            value: [asks.join(pick({ ja: '、', en: ', ' }))],
          },
        ]
      : []),
    ...(shown.postsTo.length > 0
      ? [
          {
            label: pick({ ja: '入力の送信先', en: 'Sends it to' }),
            value: shown.postsTo.flatMap((host, index): Line => (index === 0 ? [code(host)] : [', ', code(host)])),
          },
        ]
      : []),
    ...(shown.brand
      ? [
          {
            label: pick({ ja: '名乗るブランド', en: 'Brand it passes for' }),
            value: [quoted(shown.brand.words)],
            note: [
              shown.brand.atHome
                ? pick({ ja: '同社のドメインにあるページです。', en: 'It stands on a domain of that company.' })
                : pick({ ja: '同社のドメインではありません。', en: 'It stands on no domain of that company.' }),
            ],
          },
        ]
      : []),
    ...(shown.pictures.broken > 0
      ? [
          {
            label: pick({ ja: '表示されない画像', en: 'Pictures that do not come' }),
            value: pick({
              ja: line`${shown.pictures.all} 点のうち ${shown.pictures.broken} 点`,
              en: line`${shown.pictures.broken} of ${shown.pictures.all}`,
            }),
          },
        ]
      : []),
  ];
}

function serverRows({ pick }: Story, { certificate, certificateError, held, cutOff, egress }: PageVisit): Row[] {
  const refused = egress.filter((one) => one.refused === 'private-address').map(({ to }) => to);
  return [
    ...(certificate
      ? [
          {
            label: pick({ ja: '証明書', en: 'Certificate' }),
            value: pick({
              ja: line`${certificate.subject}(発行者 ${certificate.issuer}、${certificate.validFrom.slice(0, 10)} から ${certificate.validTo.slice(0, 10)} まで)`,
              en: line`${certificate.subject} (by ${certificate.issuer}, from ${certificate.validFrom.slice(0, 10)} to ${certificate.validTo.slice(0, 10)})`,
            }),
            ...(certificateError
              ? {
                  note: pick({
                    ja: line`ブラウザーはこの証明書を信用しませんでした(${certificateError})。確認のため、そのまま開いています。`,
                    en: line`The browser did not trust it (${certificateError}); the page was opened all the same, to see it.`,
                  }),
                }
              : {}),
          },
        ]
      : []),
    ...(held.length > 0
      ? [
          {
            label: pick({ ja: '止めた動作', en: 'What was held' }),
            value: held
              .slice(0, 6)
              .flatMap(
                ({ what, to }, index): Line => [
                  index === 0 ? '' : '\n',
                  `${pick(HELD[what])}: `,
                  what === 'dialog' ? quoted(to) : code(cut(to, MOST_URL)),
                ],
              ),
            note: [pick({ ja: '何も送信していません。', en: 'Nothing was sent.' })],
          },
        ]
      : []),
    ...(refused.length > 0
      ? [
          {
            label: pick({ ja: '拒んだ接続先', en: 'Connections that were refused' }),
            value: [...new Set(refused)].slice(0, 6).flatMap((to, index): Line => [index === 0 ? '' : ', ', code(to)]),
            note: [
              pick({
                ja: '組織内やこの機械へのアドレスで、ページが探ろうとしたものです。',
                en: 'Addresses inside a network or of this machine, at which the page tried to look.',
              }),
            ],
          },
        ]
      : []),
    ...(cutOff ? [{ label: pick({ ja: '打ち切り', en: 'Cut off' }), value: [pick(CUT_OFF[cutOff])] }] : []),
  ];
}

function pictures({ pick, picture }: Story, { desktop, phone }: PageSeen): Block[] {
  const shots = (['desktop', 'phone'] as const).flatMap((face) => {
    const answer = face === 'desktop' ? desktop : phone;
    const file =
      answer.state === 'found' ? answer.value.files.find(({ path }) => path.endsWith(`/${face}.png`)) : undefined;
    if (!file) return [];
    const data = picture(file.path);
    return [{ path: `pages/${file.path}`, says: pick(FACES[face]), ...(data ? { data } : { lacks: pick(LACKS) }) }];
  });
  return shots.length > 0 ? [{ block: 'pictures', pictures: shots }] : [];
}

function steps({ pick }: Story, { steps: taken }: PageVisit): Block[] {
  if (taken.length < 2) return [];
  return [
    { block: 'heading', says: pick({ ja: '転送の順序', en: 'How it was sent on' }) },
    {
      block: 'table',
      columns: pick({ ja: ['アドレス', '応答', 'きっかけ'], en: ['Address', 'Status', 'Sent on by'] }),
      rows: taken
        .slice(0, MOST_STEPS)
        .map(({ url, status, by }): Line[] => [
          [code(cut(url, MOST_URL))],
          [status ? String(status) : '—'],
          [pick(BY[by])],
        ]),
    },
  ];
}

function textOf({ pick, mask }: Story, text: string): Block {
  return {
    block: 'quotation',
    label: pick({ ja: 'ページの文章', en: 'Text of the page' }),
    quote: quoted(cut(mask(text), MOST_TEXT)),
  };
}

function silence({ pick }: Story, face: 'desktop' | 'phone', answer: Answer<PageVisit>): Block[] {
  if (answer.state === 'found' && answer.value.content) return [];
  const why = answer.state === 'found' ? quoted(answer.value.failed ?? '') : pick(reasonWords[answer.reason]);
  return [
    paragraph(
      pick({
        ja: [`${FACES[face].ja}では何も表示されませんでした(`, why, ')。'],
        en: [`${FACES[face].en}: nothing was shown (`, why, ').'],
      }),
    ),
  ];
}

function cut(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most)}…` : text;
}

const LACKS: Both = {
  ja: 'ファイルがないか、記録と一致しないため、示しません。',
  en: 'The file is missing or is not as it was recorded, so it is not shown.',
};

const FACES: Record<'desktop' | 'phone', Both> = {
  desktop: { ja: 'パソコンの画面', en: 'As a computer' },
  phone: { ja: 'スマートフォンの画面', en: 'As a phone' },
};

export const STATES: Record<PageShown['state'], Both> = {
  content: { ja: 'ページが表示される', en: 'a page is there' },
  gate: { ja: '人間かどうかの確認画面', en: 'a test for people stands in front' },
  parked: { ja: '使われていないドメインの表示', en: 'a parked domain' },
  'taken-down': { ja: '停止されたページの表示', en: 'taken down' },
  error: { ja: 'エラーの表示', en: 'an error page' },
  empty: { ja: '何も表示されない', en: 'nothing is shown' },
};

export const SECRETS: Record<Secret, Both> = {
  password: { ja: 'パスワード', en: 'a password' },
  card: { ja: 'カード番号など', en: 'card details' },
  'one-time-code': { ja: 'ワンタイムコード', en: 'a one-time code' },
  pin: { ja: '暗証番号', en: 'a PIN' },
  bank: { ja: '口座番号など', en: 'account numbers' },
  'seed-phrase': { ja: '秘密の復元フレーズ', en: 'a wallet’s recovery phrase' },
  'personal-data': { ja: '個人情報', en: 'personal data' },
};

const HELD: Record<PageVisit['held'][number]['what'], Both> = {
  request: { ja: '送信', en: 'sending data' },
  form: { ja: 'フォームの送信', en: 'submitting a form' },
  beacon: { ja: '訪問の通知', en: 'a beacon' },
  websocket: { ja: '常時接続', en: 'a web socket' },
  download: { ja: 'ダウンロード', en: 'a download' },
  dialog: { ja: 'ダイアログ', en: 'a dialog' },
  window: { ja: '別の画面', en: 'another window' },
  'frame-flood': { ja: '大量の埋め込み画面', en: 'a flood of frames' },
};

const CUT_OFF: Record<NonNullable<PageVisit['cutOff']>, Both> = {
  time: { ja: '時間の上限に達しました。', en: 'The time was over.' },
  size: { ja: 'データ量の上限に達しました。', en: 'The page sent more than is taken.' },
  redirects: { ja: '転送が終わりませんでした。', en: 'It sent on without end.' },
  dialogs: { ja: 'ダイアログを出し続けました。', en: 'It raised one dialog after another.' },
  crash: { ja: 'ページがブラウザーを落としました。', en: 'The page crashed.' },
  unresponsive: { ja: 'ページが応答しなくなりました。', en: 'The page stopped answering.' },
};

const BY: Record<Step['by'], Both> = {
  start: { ja: '最初のアドレス', en: 'the link itself' },
  http: { ja: 'サーバーの転送', en: 'the server' },
  meta: { ja: 'ページ内の自動転送', en: 'a refresh in the page' },
  script: { ja: 'スクリプト', en: 'a script' },
  form: { ja: 'フォーム(止めました)', en: 'a form (held)' },
  link: { ja: 'リンク', en: 'a link' },
  unknown: { ja: '不明', en: 'not known' },
};
