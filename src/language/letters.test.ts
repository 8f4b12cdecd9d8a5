import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import iconv from 'iconv-lite';
import { chineseFontsAmong } from './chinese-fonts.ts';
import { foreignLocaleIn } from './foreign-locale.ts';
import { mainLanguage } from './main-language.ts';
import { simplifiedGlyphsIn, simplifiedOnly } from './simplified-glyphs.ts';
import { strayParticle } from './stray-particle.ts';

describe('letters of simplified Chinese', () => {
  it('are in GB 2312 and in no Japanese character set, by the tables of another library', () => {
    assert.ok(simplifiedOnly.size > 1000 && simplifiedOnly.size < 2000);
    for (const letter of simplifiedOnly) {
      assert.equal(iconv.decode(iconv.encode(letter, 'gb2312'), 'gb2312'), letter);
      for (const charset of ['shift_jis', 'euc-jp']) {
        const bytes = iconv.encode(letter, charset);
        assert.ok(
          bytes.length < 2 || bytes[0] === 0x8f || iconv.decode(bytes, charset) !== letter,
          `${letter} ${charset}`,
        );
      }
    }
  });

  it('are none that Japanese uses', () => {
    assert.deepEqual(simplifiedGlyphsIn('国学会来万与声乱予台号旧体点当弁対応処理変更済学校髙﨑'), []);
  });

  it('are found once each, in their order', () => {
    assert.deepEqual(simplifiedGlyphsIn('下记URLより账户をご确认、下记'), ['记', '账', '户', '确', '认']);
  });
});

it('knows Chinese fonts by their Latin and Chinese names, in any case and quotes', () => {
  const fonts = [
    'Meiryo',
    '"Microsoft YaHei"',
    '微软雅黑',
    'SIMSUN',
    '宋体',
    'Arial',
    'ＭＳ Ｐゴシック',
    'Noto Sans JP',
    'pingfang sc',
  ];
  assert.deepEqual(chineseFontsAmong(fonts), ['"Microsoft YaHei"', '微软雅黑', 'SIMSUN', '宋体', 'pingfang sc']);
});

describe('a stray particle at the beginning', () => {
  for (const body of [
    'の\nKagoya Internet',
    'の Kagoya Internet',
    'のメールボックスの容量が上限です。',
    'を確認してください。',
    ' ・の「例サービス」です。',
  ]) {
    it(body, () => assert.notEqual(strayParticle(body), undefined));
  }
  const honest = [
    'のし袋のご案内',
    'はじめまして',
    'もうすぐ夏です',
    'とても暑いですね',
    'がんばりましょう',
    'にはか雨',
    'では、始めます',
    'でんわ番号',
    'お客様各位',
    'とある日の話',
    'もも太郎より',
    'へやの写真',
    '',
  ];
  for (const body of honest) it(`is none: ${body}`, () => assert.equal(strayParticle(body), undefined));
});

it('tells the language of a text by its scripts', () => {
  assert.equal(mainLanguage('アカウントを更新してください。https://shop.example/account/update'), 'ja');
  assert.equal(mainLanguage('重要'), 'none');
  assert.equal(mainLanguage('请您尽快升级邮箱，否则账户将被停用'), 'zh');
  assert.equal(mainLanguage('Please update your account and click on the link below to keep it.'), 'en');
  assert.equal(mainLanguage('Уважаемый клиент, ваш счёт закрыт'), 'other');
  assert.equal(mainLanguage('12345 !!'), 'none');
});

describe('tokens of a Chinese locale', () => {
  const none = {
    charsets: ['utf-8'],
    languages: ['ja'],
    dateText: 'Fri, 10 May 2024 09:00:00 +0900',
    oldestHopZone: '+0900 (JST)',
    mailer: 'Example',
    text: '会員様',
  };
  const cases: Record<string, Partial<typeof none>> = {
    charset: { charsets: ['gb2312'] },
    language: { languages: ['zh-cn'] },
    date: { dateText: 'Fri, 10 May 2024 08:00:00 +0800 (CST)' },
    hop: { oldestHopZone: '+0800 (CST)' },
    mailer: { mailer: 'Foxmail 7.2.25.331[cn]' },
    body: { text: '回复: お知らせ' },
  };
  it('are none in a mail of Japan, or of Singapore by its zone alone', () => {
    assert.deepEqual(foreignLocaleIn(none), []);
    assert.deepEqual(foreignLocaleIn({ ...none, dateText: 'Fri, 10 May 2024 08:00:00 +0800' }), []);
  });
  for (const [place, change] of Object.entries(cases)) {
    it(`are found in ${place}`, () =>
      assert.deepEqual(
        foreignLocaleIn({ ...none, ...change }).map((trace) => trace.place),
        [place],
      ));
  }
});
