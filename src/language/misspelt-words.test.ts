import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { BOUNDED, processorTime } from '../util/testing.ts';
import { misspeltWordsIn } from './misspelt-words.ts';
import { plainText } from './plain-text.ts';
import { spacedOutIn, unnaturalJapaneseIn } from './unnatural-japanese.ts';

describe('a word with look-alike letters', () => {
  const found: Record<string, string> = {
    サーピスの停止: 'サーピス=サービス',
    '普察庁:お子様が': '普察=警察',
    アカウソトを確認: 'アカウソト=アカウント',
    ア力ウントを確認: 'ア力ウント=アカウント',
    メ一ルが届きました: 'メ一ル=メール',
    ロ座番号を入力: 'ロ座=口座',
    情報の入カをお願い: '入カ=入力',
    曰本の皆様: '曰本=日本',
    ご末納の料金: '末納=未納',
    三丼住友カード: '三丼住友=三井住友',
    アプりを更新: 'アプり=アプリ',
    バスワードの変更: 'バスワード=パスワード',
  };
  for (const [words, expected] of Object.entries(found)) {
    it(words, () => {
      const [first] = misspeltWordsIn(plainText(words));
      assert.equal(`${first?.text}=${first?.meant}`, expected);
    });
  }

  it('may be a name', () => {
    assert.deepEqual(misspeltWordsIn('例示ソヨツプより', ['例示ンヨツプ']), [
      { text: '例示ソヨツプ', meant: '例示ンヨツプ' },
    ]);
  });

  const honest = [
    'アカウントのパスワードを入力し、サービスにログインしてください。',
    '記入カードを窓口へ。購入カゴ、輸入カー。',
    'ホストメインフレームとスタッフ、リング、ブログインフルエンサー',
    '今月未払いの10年未満の契約、期末確認、三カ国の発電カ所',
    'ｱｶｳﾝﾄのﾊﾟｽﾜｰﾄﾞ',
    'ハ゜スワード',
    '法人会員と個人会費、毎日、土日',
  ];
  for (const words of honest) it(`none: ${words}`, () => assert.deepEqual(misspeltWordsIn(plainText(words)), []));

  it('is looked for in bounded time', () => {
    const spent = processorTime();
    misspeltWordsIn('サーピス'.repeat(10_000));
    misspeltWordsIn('アカウントメ'.repeat(5_000));
    assert.ok(spent() < BOUNDED);
  });
});

describe('Japanese that no company writes', () => {
  it('is told by its turns of phrase', () => {
    const words = 'あなたの口座が不法ログインされました。それ以外の場合、永久ロックします。';
    assert.equal(unnaturalJapaneseIn(words).length, 4);
    for (const turn of [
      'ありがとうございます、\n管理者',
      'アカウントユーザー、\n容量は100%です。',
      '通常の使用に影響を与えないために',
      '身分認証を完成してください。',
      '電子通信コストの支払いは失敗します',
      'お客様様の情報をが確認できません',
    ])
      assert.equal(unnaturalJapaneseIn(turn).length, 1, turn);
    for (const native of [
      'お客様各位\n\n会員の皆様、いつもありがとうございます。',
      'ありがとうございます、と申しておりました。',
      '身分証明書をご用意ください。お客様様々な本を、がんばって読みました。',
      'お支払いに失敗しました。',
    ])
      assert.deepEqual(unnaturalJapaneseIn(native), [], native);
    assert.deepEqual(unnaturalJapaneseIn('平素より格別のお引き立てを賜り、誠にありがとうございます。'), []);
  });

  it('is told by sentences set letter by letter, not by a heading', () => {
    assert.equal(spacedOutIn('下 の リ ン ク を 押 し て く だ さ い').length, 1);
    assert.deepEqual(spacedOutIn('お 知 ら せ\n\nご 利 用 明 細 書'), []);
  });
});
