import iconv from 'iconv-lite';

/** A mail that holds one text in one charset, and where in it. */
export interface CharsetField {
  name: string;
  where: 'subject' | 'name' | 'body' | 'file';
  text: string;
  raw: Uint8Array;
}

interface Charset {
  /** As a mail declares it. */
  label: string;
  encode(text: string): Uint8Array;
  texts: string[];
  /** Its bytes speak for themselves, so that they are read without a label and under a wrong one. */
  telling: boolean;
}

const japanese = ['【重要】お支払い方法の更新のお願い：カード会社より', '日本郵便からのお知らせ（再配達のご依頼）'];
const vendor = ['①株式会社見本㈱より③回目のご請求書№12をお送りします', '髙橋様 お客様の口座について重要なお知らせ'];
const kana = ['ｶｰﾄﾞ会社からのご利用のお知らせ', '振込先の口座名義はﾐﾎﾝ ﾀﾛｳ様です。ご確認をお願いいたします'];
const chinese = ['您的邮箱容量已满，请立即点击这里进行升级', '尊敬的用户：您的账户密码即将过期'];
const traditional = ['您的電子郵件帳戶容量已滿，請立即點擊此處進行升級', '親愛的客戶：請確認您的密碼'];
const korean = ['고객님의 계정이 곧 정지될 예정이니 비밀번호를 확인해 주십시오', '결제 정보 확인 안내'];
const russian = ['Ваш почтовый ящик переполнен, подтвердите пароль', 'Уважаемый клиент'];

/** JIS X 0208 with its vendor rows, by the letter. */
const jisPairs = new Map<string, [string, string]>();
const eucJp = new TextDecoder('euc-jp');
for (let row = 0x21; row <= 0x7e; row++) {
  for (let cell = 0x21; cell <= 0x7e; cell++) {
    const letter = eucJp.decode(Uint8Array.of(row | 0x80, cell | 0x80));
    if (!jisPairs.has(letter)) jisPairs.set(letter, ['$B', String.fromCharCode(row, cell)]);
  }
}

const iconvOf = (name: string) => (text: string) => iconv.encode(text, name);

const charsets: Charset[] = [
  { label: 'ISO-2022-JP', encode: iso2022Jp, texts: [...japanese, ...vendor, ...kana], telling: true },
  { label: 'cp50221', encode: iso2022Jp, texts: [...vendor, ...kana].slice(0, 3), telling: true },
  { label: 'Shift_JIS', encode: iconvOf('shift_jis'), texts: [...japanese, ...vendor, ...kana], telling: true },
  { label: 'cp932', encode: iconvOf('cp932'), texts: vendor, telling: true },
  { label: 'EUC-JP', encode: iconvOf('euc-jp'), texts: japanese, telling: true },
  { label: 'eucJP-ms', encode: iconvOf('euc-jp'), texts: vendor.slice(0, 1), telling: true },
  { label: 'UTF-8', encode: (text) => Buffer.from(text), texts: [...vendor, ...kana, ...korean], telling: true },
  { label: 'UTF-7', encode: iconvOf('utf-7'), texts: japanese, telling: false },
  { label: 'GB18030', encode: iconvOf('gb18030'), texts: [...chinese, '您的账户㐂已经过期，请确认'], telling: true },
  { label: 'gb2312', encode: iconvOf('gbk'), texts: chinese, telling: true },
  { label: 'Big5', encode: iconvOf('big5'), texts: traditional, telling: true },
  { label: 'EUC-KR', encode: iconvOf('euc-kr'), texts: korean, telling: true },
  { label: 'ks_c_5601-1987', encode: iconvOf('cp949'), texts: korean, telling: true },
  { label: 'koi8-r', encode: iconvOf('koi8-r'), texts: russian, telling: false },
  { label: 'windows-1251', encode: iconvOf('windows-1251'), texts: russian, telling: false },
  {
    label: 'windows-1250',
    encode: iconvOf('windows-1250'),
    texts: ['Vážený zákazníku, váš účet byl omezen'],
    telling: false,
  },
  {
    label: 'windows-1252',
    encode: iconvOf('windows-1252'),
    texts: ['Bestätigen Sie Ihr Konto – „sofort“ für 5 €'],
    telling: false,
  },
  {
    label: 'iso-8859-1',
    encode: iconvOf('windows-1252'),
    texts: ['Votre compte a été suspendu – réactivez-le'],
    telling: false,
  },
  {
    label: 'windows-1253',
    encode: iconvOf('windows-1253'),
    texts: ['Ο λογαριασμός σας έχει ανασταλεί'],
    telling: false,
  },
  {
    label: 'windows-1254',
    encode: iconvOf('windows-1254'),
    texts: ['Hesabınız askıya alındı, şifrenizi doğrulayın'],
    telling: false,
  },
  { label: 'windows-1255', encode: iconvOf('windows-1255'), texts: ['חשבונך הושעה'], telling: false },
];

/** More than two hundred fields, whose right reading is known because they were written from it. */
export function charsetFields(): CharsetField[] {
  return charsets.flatMap((charset) => charset.texts.flatMap((text, index) => fieldsOf(charset, text, index)));
}

function fieldsOf(charset: Charset, text: string, index: number): CharsetField[] {
  const { label, encode, telling } = charset;
  const bytes = Buffer.from(encode(text));
  const base64 = bytes.toString('base64');
  const sevenBit = bytes.every((byte) => byte < 0x80);
  const field = (form: string, where: CharsetField['where'], lines: (string | Uint8Array)[]): CharsetField => ({
    name: `${form} in ${label}, text ${index + 1}`,
    where,
    text,
    raw: mail(lines),
  });
  const body = (type: string, encoding: string, content: string | Uint8Array) => [
    `Content-Type: text/plain${type}\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n`,
    content,
  ];
  const file = (parameter: string | Uint8Array) => [
    'Content-Type: application/octet-stream\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: attachment; ',
    parameter,
    '\r\n\r\neA==\r\n',
  ];
  const percent = [...bytes].map((byte) => `%${byte.toString(16).padStart(2, '0').toUpperCase()}`);
  const half = Math.floor(percent.length / 2);
  const cut = Math.floor(bytes.length / 2) | 1;
  const halves = [bytes.subarray(0, cut), bytes.subarray(cut)].map((half) => word(label, half.toString('base64')));

  const always = [
    field('encoded subject', 'subject', [`Subject: ${word(label, base64)}\r\n\r\nx`]),
    field('subject split inside a character', 'subject', [`Subject: ${halves.join('\r\n ')}\r\n\r\nx`]),
    field('encoded name', 'name', [`From: ${word(label, base64)} <a@b.example>\r\n\r\nx`]),
    field('declared body', 'body', body(`; charset="${label}"`, 'base64', base64)),
    field('file name of RFC 2231', 'file', file(`filename*=${label}''${percent.join('')}`)),
    field(
      'file name in pieces',
      'file',
      file(`filename*0*=${label}''${percent.slice(0, half).join('')};\r\n filename*1*=${percent.slice(half).join('')}`),
    ),
    field('file name as encoded word', 'file', file(`filename="${word(label, base64)}"`)),
  ];
  if (!telling) return always;
  const wrong = sevenBit ? 'us-ascii' : 'iso-8859-1';
  return [
    ...always,
    field('raw subject', 'subject', ['Subject: ', bytes, '\r\n\r\nx']),
    field('undeclared body', 'body', body('', '8bit', bytes)),
    field('body under a wrong label', 'body', body(`; charset=${wrong}`, '8bit', bytes)),
    field('raw file name', 'file', file(Buffer.concat([Buffer.from('filename="'), bytes, Buffer.from('"')]))),
  ];
}

function mail(lines: (string | Uint8Array)[]): Uint8Array {
  return Buffer.concat(['MIME-Version: 1.0\r\n', ...lines].map((line) => Buffer.from(line)));
}

function word(label: string, base64: string): string {
  return `=?${label}?B?${base64}?=`;
}

/** RFC 1468 with the characters of Microsoft's code page 50221: NEC row 13, IBM's kanji, half-width kana. */
function iso2022Jp(text: string): Uint8Array {
  let [out, mode] = ['', '(B'];
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    const isKana = code >= 0xff61 && code <= 0xff9f;
    const kana = String.fromCharCode(code - 0xff61 + 0x21);
    const [set, bytes] = isKana ? ['(I', kana] : (jisPairs.get(letter) ?? ['(B', letter]);
    if (set !== mode) out += `\x1b${set}`;
    mode = set ?? mode;
    out += bytes;
  }
  return Buffer.from(mode === '(B' ? out : `${out}\x1b(B`, 'latin1');
}
