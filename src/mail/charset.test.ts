import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import encodingJapanese from 'encoding-japanese';
import iconv from 'iconv-lite';
import { decodeText } from './charset.ts';
import { readValue } from './header-fields.ts';
import { mailFrom } from './testing.ts';

const JAPANESE = '【重要】お支払い方法の更新のお願い：カード会社からのご連絡';
const CHINESE = '您的邮箱容量已满，请立即点击这里进行升级';
const TRADITIONAL = '您的電子郵件帳戶容量已滿，請立即點擊此處進行升級';
const KOREAN = '고객님의 계정이 곧 정지될 예정이니 비밀번호를 확인해 주십시오';

const encoders: Record<string, (text: string) => Uint8Array> = {
  'iso-2022-jp': (text) => Buffer.from(encodingJapanese.convert(text, { to: 'JIS', from: 'UNICODE', type: 'array' })),
  shift_jis: (text) => iconv.encode(text, 'shift_jis'),
  'euc-jp': (text) => iconv.encode(text, 'euc-jp'),
  'utf-8': (text) => Buffer.from(text),
  gbk: (text) => iconv.encode(text, 'gbk'),
  gb18030: (text) => iconv.encode(text, 'gb18030'),
  big5: (text) => iconv.encode(text, 'big5'),
  'euc-kr': (text) => iconv.encode(text, 'euc-kr'),
};

const texts: Record<string, string> = { gbk: CHINESE, gb18030: `${CHINESE}㐂`, big5: TRADITIONAL, 'euc-kr': KOREAN };

/** How mail names each of them. */
const names: Record<string, string[]> = {
  'iso-2022-jp': ['ISO-2022-JP', 'iso-2022-jp-ms', 'cp50221', 'csISO2022JP'],
  shift_jis: ['Shift_JIS', 'cp932', 'MS932', 'windows-31j', 'x-sjis', 'Shift-JIS'],
  'euc-jp': ['EUC-JP', 'eucJP-ms', 'cp51932', 'x-euc-jp'],
  'utf-8': ['UTF-8', 'utf8', 'UTF8'],
  gbk: ['GBK', 'gb2312', 'cp936', 'GB18030', 'EUC-CN', 'x-gbk'],
  gb18030: ['GB18030', 'gb2312'],
  big5: ['Big5', 'cp950', 'big5-hkscs', 'x-x-big5'],
  'euc-kr': ['EUC-KR', 'ks_c_5601-1987', 'cp949', 'windows-949', 'UHC'],
};

describe('charsets', () => {
  for (const [charset, labels] of Object.entries(names)) {
    const text = texts[charset] ?? JAPANESE;
    const bytes = encoders[charset]?.(text) ?? Buffer.alloc(0);
    const base64 = Buffer.from(bytes).toString('base64');
    for (const label of labels) {
      it(`reads a body in ${label}`, () => {
        const head = `From: a@b.example\r\nContent-Type: text/plain; charset="${label}"\r\nContent-Transfer-Encoding: base64\r\n\r\n`;
        assert.equal(mailFrom(Buffer.from(head + base64)).body.text.trim(), text);
      });
      it(`reads an encoded word in ${label}`, () => {
        assert.equal(readValue(`=?${label}?B?${base64}?=`), text);
      });
      it(`reads words in ${label} that are split inside a character`, () => {
        const halves = [bytes.subarray(0, 15), bytes.subarray(15)].map((half) => Buffer.from(half).toString('base64'));
        assert.equal(readValue(halves.map((half) => `=?${label}?B?${half}?=`).join('\r\n ')), text);
      });
    }
    it(`reads undeclared ${charset} in header and body`, () => {
      const raw = Buffer.concat([Buffer.from('Subject: '), bytes, Buffer.from('\r\n\r\n'), bytes]);
      const mail = mailFrom(raw);
      assert.deepEqual([mail.subject, mail.body.text.trim()], [text, text]);
    });
    for (const wrong of ['iso-8859-1', 'us-ascii', 'iso-2022-jp', 'utf-8', 'shift_jis', 'gb2312', 'nonsense']) {
      if (names[charset]?.some((label) => label.toLowerCase() === wrong)) continue;
      it(`reads ${charset} that is declared as ${wrong}`, () => {
        assert.equal(decodeText(bytes, wrong).text, text);
      });
    }
  }
});

it('reads NEC row 13 and half-width kana in ISO-2022-JP', () => {
  assert.equal(decodeText(Buffer.from('\x1b$B-!-j\x1b(B', 'latin1'), 'iso-2022-jp').text, '①㈱');
  assert.equal(decodeText(Buffer.from('\x1b(I6ED\x1b(B', 'latin1'), 'iso-2022-jp').text, 'ｶﾅﾄ');
});

const iso2022: [name: string, bytes: string, text: string][] = [
  ['half-width kana by shift-out', '\x0e6ED\x0f\x1b$BF|\x1b(B', 'ｶﾅﾄ日'],
  ['half-width kana of eight bits', '\xb6\xc5\x1b$BF|\x1b(B', 'ｶﾅ日'],
  ['JIS X 0212', '\x1b$(D0!\x1b(B', '丂'],
  ['Chinese of ISO-2022-JP-2', '\x1b$A0!\x1b(B', '啊'],
  ['Korean of ISO-2022-JP-2', '\x1b$(C0!\x1b(B', '가'],
  ['vendor kanji of rows 89 to 92', '\x1b$By!\x1b(B', '纊'],
  ['no shift back at the end', '\x1b$BF|K\\', '日本'],
  ['JIS C 6226 and Roman', '\x1b$@F|\x1b(Ja', '日a'],
  ['shifts with nothing between', '\x1b$B\x1b(B\x1b$BF|\x1b(B', '日'],
  ['a line end inside a shift', '\x1b$BF|\nK\\\x1b(B', '日\n本'],
];

for (const [name, bytes, text] of iso2022) {
  it(`reads ISO-2022-JP with ${name}`, () => {
    assert.equal(decodeText(Buffer.from(bytes, 'latin1'), 'cp50222').text, text);
  });
}

it('reads the seven-bit charsets of Chinese and Korean', () => {
  assert.equal(decodeText(Buffer.from('a~{VPND~}~~'), 'HZ-GB-2312').text, 'a中文~');
  assert.equal(decodeText(Buffer.from('\x1b$)Ca\x0eGQ1[\x0fb', 'latin1'), 'ISO-2022-KR').text, 'a한글b');
});

it('looks into the page for the charset that its part does not name', () => {
  const page = Buffer.concat([
    Buffer.from('<html><meta http-equiv="Content-Type" content="text/html; charset=euc-kr"><p>'),
    iconv.encode('한글', 'euc-kr'),
  ]);
  const mail = mailFrom(Buffer.concat([Buffer.from('From: a@b.example\r\nContent-Type: text/html\r\n\r\n'), page]));
  assert.deepEqual([mail.body.text.trim(), mail.parts[0]?.charset], ['한글', { declared: 'euc-kr', used: 'euc-kr' }]);
});

it('keeps declared UTF-8 of which some bytes are broken', () => {
  const bytes = Buffer.concat([Buffer.from(JAPANESE), Buffer.from([0xe3, 0x81])]);
  assert.deepEqual(
    [decodeText(bytes, 'utf-8').used, decodeText(bytes, 'utf-8').text.startsWith(JAPANESE)],
    ['utf-8', true],
  );
});

it('knows a short Korean text by its runs under a Western label, and leaves Western words alone', () => {
  assert.equal(decodeText(iconv.encode('결제 정보 확인 안내', 'euc-kr'), 'iso-8859-1').text, '결제 정보 확인 안내');
  assert.equal(decodeText(iconv.encode('Größe für Öl, naïveté', 'latin1'), 'iso-8859-1').text, 'Größe für Öl, naïveté');
});

it('takes Latin letters in declared UTF-8 for what they are', () => {
  assert.equal(decodeText(Buffer.from('caf\xe9 cr\xe8me', 'latin1'), 'utf-8').text, 'café crème');
});

it('reads text by its byte order mark', () => {
  assert.equal(decodeText(Buffer.from('\ufeff日本', 'utf16le'), 'utf-8').text, '日本');
});

const words: [field: string, text: string][] = [
  ['=?utf-8?q?a_b=3D?=', 'a b='],
  ['=?UTF-8?Q?What?_=E6=97=A5?=', 'What? 日'],
  ['=?utf-8*ja?B?5pel?=', '日'],
  ['=?UTF-8?B? 5pel\r\n 5pys ?=', '日本'],
  ['=?UTF-8?B?5pel?==?UTF-8?B?5pys?=', '日本'],
  ['=?UTF-8?B?5pel5p?= =?UTF-8?B?ys?=', '日本'],
  ['=?UTF-8?B?5pel5pys?= =?UTF-8?Q?=E8=AA=9E?=', '日本語'],
  ['=?UTF-8?B?5pel5py?=', '日\ufffd'],
  ['x =?UTF-8?B?5pel?= y', 'x 日 y'],
  ['=?UTF-8?B?YQ==YQ==?=', 'aa'],
  ['"=?UTF-8?B?5pel?="', '"日"'],
  ['=?nonsense?B?5pel?=', '日'],
  ['=??B?5pel?=', '日'],
  ['=?UTF-8?B?5pel', '=?UTF-8?B?5pel'],
  ['\x1b$BF|K\\\x1b(B', '日本'],
  ['\x82\xa8\x8bq\x97l =?UTF-8?B?5pel?=', 'お客様 日'],
];

for (const [field, text] of words) {
  it(`reads the header value ${JSON.stringify(field)}`, () => assert.equal(readValue(field), text));
}

it('says which words are broken', () => {
  const { defects } = mailFrom('Subject: =?UTF-8?B?5pel\n\nx');
  assert.ok(defects.some(({ kind, detail }) => kind === 'encoded-word-malformed' && detail === 'Subject'));
});

it('joins ISO-2022-JP words that each shift back to ASCII', () => {
  assert.equal(readValue('=?ISO-2022-JP?B?GyRCRnxLXBsoQg==?=\r\n =?iso-2022-jp?B?GyRCOGwbKEI=?='), '日本語');
});

it('leaves honest Latin, Cyrillic and declared single-byte text alone', () => {
  for (const [charset, text] of [
    ['iso-8859-1', 'Ihre Bestellung über Köln – für Müßiggänger'.replace('–', '-')],
    ['windows-1252', 'Déjà vu à l’hôtel, café crème'],
    ['koi8-r', 'Ваш почтовый ящик переполнен'],
  ] as const) {
    assert.equal(decodeText(iconv.encode(text, charset), charset).text, text);
  }
});

it('reads UTF-7, and UTF-8 that calls itself UTF-16', () => {
  assert.equal(decodeText(Buffer.from('+ZeVnLIqe-'), 'utf-7').text, '日本語');
  assert.equal(decodeText(Buffer.from('plain'), 'unicode').text, 'plain');
});

it('reads a name in raw EUC-JP that has no common character, and no European word as one', () => {
  assert.equal(decodeText(Buffer.from('b9e2b6b6', 'hex'), undefined).text, '高橋');
  assert.equal(decodeText(Buffer.from('café Åsa', 'latin1'), undefined).text, 'café Åsa');
});

it('says when a charset is unknown or wrong', () => {
  const bytes = Buffer.from(JAPANESE);
  assert.deepEqual(
    [decodeText(bytes, 'nonsense').unknown, decodeText(bytes, 'iso-2022-jp').wrong, decodeText(bytes, 'utf-8').wrong],
    [true, true, false],
  );
});
