/** One small mail (latin1) for a reason why readers differ. */
export interface Specimen {
  raw: string;
  because: string;
  /** What ours sees; empty where it is an oracle that sees something more. */
  ours: string;
  /** What the oracle sees; missing where it does not matter. */
  lost?: string;
}

const HEAD =
  'From: a@b.example\r\nDate: Mon, 14 Mar 2022 09:00:00 +0900\r\nMessage-ID: <1@b.example>\r\nSubject: s\r\n';
const LINK = 'https://evil.example/x';
const PAGE = `<html><body><a href="${LINK}">confirm</a></body></html>`;
const mixed = (boundary: string, ...parts: string[]) =>
  `${HEAD}Content-Type: multipart/mixed; boundary=${boundary}\r\n\r\n${parts.map((part) => `--${boundary}\r\n${part}\r\n`).join('')}`;
const TEXT = 'Content-Type: text/plain\r\n\r\nhello';
const word = (bytes: Buffer) => `=?UTF-8?B?${bytes.toString('base64')}?=`;
const utf8 = (text: string) => Buffer.from(text).toString('latin1');
const title = Buffer.from('重要なお知らせ');

export const specimens: Record<string, Specimen> = {
  'CR alone': {
    raw: `${HEAD}Content-Type: text/html\r\n\r\n${PAGE}`.replaceAll('\r\n', '\r'),
    because: 'bare CR line ends',
    ours: LINK,
  },
  'a byte order mark': {
    raw: utf8(`\u{FEFF}${HEAD}\r\nhello`),
    because: 'byte order mark or saved session in front',
    ours: 'a@b.example',
    lost: '',
  },
  'two blank lines on top': { raw: `\r\n\r\n${HEAD}\r\nhello`, because: 'blank line in front', ours: 's', lost: '' },
  'two From fields': {
    raw: `From: bank@bank.example\r\n${HEAD}\r\nhello`,
    because: 'field given twice',
    ours: 'bank@bank.example,a@b.example',
  },
  'a subject of Shift_JIS bytes': {
    raw: `From: a@b.example\r\nSubject: \x83J\x81[\x83h\x82\xcc\x82\xb2\x88\xc4\x93\xe0\r\n\r\nhello`,
    because: 'raw 8-bit header',
    ours: 'カードのご案内',
  },
  'a subject cut inside a letter': {
    raw: HEAD.replace('Subject: s', `Subject: ${word(title.subarray(0, 4))}\r\n ${word(title.subarray(4))}`).concat(
      '\r\nhello',
    ),
    because: 'encoded word split inside a character',
    ours: '重要なお知らせ',
  },
  'a comma in a bare name': {
    raw: `${HEAD.replace('a@b.example', 'Bank, Account Team <a@evil.example>')}\r\nhello`,
    because: 'comma outside quotes in a name',
    ours: 'a@evil.example',
  },
  'an address for a name': {
    raw: `${HEAD.replace('a@b.example', '"info@bank.example" <info@bank.example>')}\r\nhello`,
    because: 'name that is an address',
    ours: 'info@bank.example',
    lost: '',
  },
  'an account without a domain': {
    raw: `${HEAD.replace('a@b.example', 'Mail System <MAILER-DAEMON>')}\r\nhello`,
    because: 'address without a domain',
    ours: '',
    lost: 'mailer-daemon',
  },
  'two authors': {
    raw: `${HEAD.replace('a@b.example', 'a@b.example, c@d.example')}\r\nhello`,
    because: 'several authors',
    ours: 'a@b.example,c@d.example',
    lost: 'a@b.example',
  },
  'no time zone': {
    raw: `${HEAD.replace(' +0900', '')}\r\nhello`,
    because: 'date without a zone',
    ours: '',
    lost: '2022-03-14T09:00:00.000Z',
  },
  'no date': { raw: `${HEAD.replace(/Date.*/, 'Date: soon')}\r\nhello`, because: 'no date to be read', ours: '' },
  'a zone by its name': {
    raw: `${HEAD.replace('+0900', 'JST')}\r\nhello`,
    because: 'date in an odd form',
    ours: '2022-03-14T00:00:00.000Z',
    lost: '',
  },
  'EUC-JP under the label of Latin 1': {
    raw: `${HEAD}Content-Type: text/plain; charset=iso-8859-1\r\n\r\n\xa4\xaa\xb5\xd2\xcd\xcd\xa4\xce\xb8\xfd\xba\xc2\xa4\xcb\xa4\xc4\xa4\xa4\xa4\xc6`,
    because: 'charset that does not fit',
    ours: 'お客様の口座について',
  },
  'HTML behind the last boundary': {
    raw: `${mixed('b', TEXT)}--b--\r\n${PAGE}`,
    because: 'text outside every boundary',
    ours: LINK,
    lost: '',
  },
  'HTML of no declared boundary': {
    raw: `${HEAD}Content-Type: multipart/mixed\r\n\r\n--x\r\nContent-Type: text/html\r\n\r\n${PAGE}\r\n--x--`,
    because: 'boundary missing or not found',
    ours: LINK,
    lost: '',
  },
  'a page under text/plain': {
    raw: `${HEAD}Content-Type: text/plain\r\n\r\n${PAGE}`,
    because: 'HTML that calls itself plain text',
    ours: LINK,
    lost: '',
  },
  'a link for Outlook': {
    raw: `${HEAD}Content-Type: text/html\r\n\r\n<p>x</p><!--[if mso]><a href="${LINK}">confirm</a><![endif]-->`,
    because: 'link for Outlook alone',
    ours: LINK,
    lost: '',
  },
  'a target below <base>': {
    raw: `${HEAD}Content-Type: text/html\r\n\r\n<base href="http://www.evil.example/"><a href="x">confirm</a>`,
    because: 'target without a scheme, or below <base>',
    ours: 'http://www.evil.example/x',
    lost: '',
  },
  'a report of delivery': {
    raw: `${mixed('b', TEXT, 'Content-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.b.example')}--b--\r\n`,
    because: 'text of an attachment',
    ours: '',
    lost: 'Reporting-MTA:dns;mx.b.example',
  },
  'a uuencoded file': {
    raw: `${HEAD}\r\nhello\r\nbegin 644 a.txt\r\n%:&5L;&\\\r\n\`\r\nend\r\n`,
    because: 'file written into the text',
    ours: 'a.txt 5',
    lost: '',
  },
  'a file name with a comment inside': {
    raw: `${mixed('b', TEXT, 'Content-Type: application/octet-stream; name=a.e(.gif)xe\r\nContent-Transfer-Encoding: base64\r\n\r\neHh4')}--b--\r\n`,
    because: 'made to be read in two ways',
    ours: 'a.exe 3',
  },
  'HZ of Chinese mail': {
    raw: HEAD.replace('Subject: s', 'Subject: =?HZ-GB-2312?Q?~{VPND~}?=').concat('\r\nhello'),
    because: 'charset that a browser has given up',
    ours: '中文',
  },
  'richtext of 1992': {
    raw: `${HEAD}Content-Type: text/richtext\r\n\r\n<bold>hel</bold>lo`,
    because: 'richtext',
    ours: 'hello',
  },
  'an internationalised domain': {
    raw: `${HEAD.replace('a@b.example', 'a@xn--wgv71a.example')}\r\nhello`,
    because: 'internationalised domain',
    ours: 'a@xn--wgv71a.example',
    lost: 'a@日本.example',
  },
};
