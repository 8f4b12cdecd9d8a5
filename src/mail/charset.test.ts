import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import encodingJapanese from 'encoding-japanese';
import iconv from 'iconv-lite';
import { decodeText } from './charset.ts';
import { readValue } from './header-fields.ts';
import { mailFrom } from './testing.ts';

const JAPANESE = '【重要】お支払い方法の更新のお願い：カード会社からのご連絡';
const CHINESE = '您的邮箱容量已满，请立即点击这里进行升级';

const encoders: Record<string, (text: string) => Uint8Array> = {
  'iso-2022-jp': (text) => Buffer.from(encodingJapanese.convert(text, { to: 'JIS', from: 'UNICODE', type: 'array' })),
  shift_jis: (text) => iconv.encode(text, 'shift_jis'),
  'euc-jp': (text) => iconv.encode(text, 'euc-jp'),
  'utf-8': (text) => Buffer.from(text),
  gbk: (text) => iconv.encode(text, 'gbk'),
};

/** How mail names each of them. */
const names: Record<string, string[]> = {
  'iso-2022-jp': ['ISO-2022-JP', 'iso-2022-jp-ms', 'cp50221', 'csISO2022JP'],
  shift_jis: ['Shift_JIS', 'cp932', 'MS932', 'windows-31j', 'x-sjis', 'Shift-JIS'],
  'euc-jp': ['EUC-JP', 'eucJP-ms', 'cp51932', 'x-euc-jp'],
  'utf-8': ['UTF-8', 'utf8', 'UTF8'],
  gbk: ['GBK', 'gb2312', 'cp936', 'GB18030'],
};

describe('charsets', () => {
  for (const [charset, labels] of Object.entries(names)) {
    const text = charset === 'gbk' ? CHINESE : JAPANESE;
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
    for (const wrong of ['iso-8859-1', 'us-ascii', charset === 'utf-8' ? 'iso-2022-jp' : 'utf-8', 'nonsense']) {
      if (charset === 'gbk') continue;
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

it('says when a charset is unknown or wrong', () => {
  const bytes = Buffer.from(JAPANESE);
  assert.deepEqual(
    [decodeText(bytes, 'nonsense').unknown, decodeText(bytes, 'iso-2022-jp').wrong, decodeText(bytes, 'utf-8').wrong],
    [true, true, false],
  );
});
