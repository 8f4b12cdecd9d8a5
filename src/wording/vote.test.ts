import assert from 'node:assert/strict';
import { it } from 'node:test';
import { eachFeature, type WordingLanguage } from './features.ts';
import { maskText } from './masked-text.ts';
import { type Model, unpackModel } from './model.ts';
import { LEAST_FEATURES, voteOn } from './vote.ts';

const nobody = { names: [] };

/** A model in which every feature of a text weighs the same. */
function modelOf(language: WordingLanguage, texts: Record<string, number>): Model {
  const weights = new Map<number, number>();
  for (const [text, weight] of Object.entries(texts)) {
    eachFeature(maskText(text, nobody).letters, language, (hash) => weights.set(hash, weight));
  }
  const sorted = [...weights].sort(([a], [b]) => a - b);
  const hashes = Buffer.alloc(sorted.length * 4);
  for (const [at, [hash]] of sorted.entries()) hashes.writeUInt32LE(hash, at * 4);
  return unpackModel({
    format: 'mekiki.wording/1',
    scale: 0.1,
    languages: { [language]: { thresholds: { strong: 10, clear: 3, slight: 1 } } },
    hashes: hashes.toString('base64'),
    weights: Buffer.from(sorted.map(([, weight]) => weight & 0xff)).toString('base64'),
  });
}

const FRAUD = 'your account was limited please verify your password';
const HONEST = 'the minutes of the meeting are attached as usual';
const english = modelOf('en', { [HONEST]: -10, [FRAUD]: 50 });

it('votes by what is known of a text, and quotes what moved it as it was written', () => {
  const text = `Notice\n${HONEST}.\nYour ACCOUNT was limited, please verify your password.`;
  const vote = voteOn(text, nobody, 'en', english);
  assert.deepEqual(vote?.phrases, ['Your ACCOUNT was limited, please verify your password']);
  assert.ok((voteOn(HONEST, nobody, 'en', english)?.score ?? 0) < 0);
});

it('counts a repeated phrase once', () => {
  const once = voteOn(FRAUD, nobody, 'en', english);
  const often = voteOn(`${FRAUD}.\n`.repeat(20), nobody, 'en', english);
  assert.equal(once?.score, often?.score);
});

it('says nothing of a language it has not learned, nor of a line or two', () => {
  assert.equal(voteOn('お客様のアカウントを制限しました。', nobody, 'ja', english), undefined);
  const short = FRAUD.split(' ').slice(0, 3).join(' ');
  assert.ok(LEAST_FEATURES > 6);
  assert.equal(voteOn(short, nobody, 'en', english), undefined);
});

const WESTERN: Partial<Record<WordingLanguage, [string, string]>> = {
  de: ['Ihr Konto wird gelöscht, bestätigen Sie Ihr Kennwort noch heute', 'IHR KONTO WIRD GELOSCHT, bestatigen Sie'],
  fr: [
    'votre colis est bloqué à l’entrepôt, réglez les frais d’envoi',
    'Votre colis est bloque a l’entrepot, reglez les frais',
  ],
  es: [
    'su contraseña caduca hoy, confirme aquí su cuenta de correo',
    'Su contrasena caduca hoy, confirme aqui su cuenta',
  ],
  pt: ['você não pagou a fatura e a sua conta será suspensa já', 'Voce nao pagou a fatura e a sua conta sera'],
  it: [
    'la vostra carta è stata bloccata, confermi l’identità oggi stesso',
    'la vostra carta e stata bloccata, confermi l’identita',
  ],
};

for (const [language, [learned, read]] of Object.entries(WESTERN)) {
  it(`reads words with or without their accents: ${language}`, () => {
    const model = modelOf(language as WordingLanguage, { [learned]: 10 });
    assert.deepEqual(voteOn(read, nobody, language as WordingLanguage, model)?.phrases, [read]);
    assert.equal(voteOn(read, nobody, 'en', model), undefined);
  });
}

it('learns nothing of one language for another', () => {
  const spanish = modelOf('es', { 'confirme su cuenta de correo ahora mismo en la web': 10 });
  const asPortuguese = { ...spanish, languages: { pt: { thresholds: { slight: 1 } } } };
  assert.equal(voteOn('confirme su cuenta de correo ahora mismo en la web', nobody, 'pt', asPortuguese), undefined);
});

it('has no strength of which the model knows no share', () => {
  const sure = voteOn(FRAUD, nobody, 'en', english);
  const unsure = { ...english, languages: { en: { thresholds: { slight: 1 } } } };
  assert.deepEqual([sure?.strength, voteOn(FRAUD, nobody, 'en', unsure)?.strength], ['strong', 'slight']);
});

it('reads Japanese letter by letter, across no line end', () => {
  const japanese = modelOf('ja', { アカウントを制限しました: 10 });
  const vote = voteOn('お知らせ\nお客様のアカウントを制限しました。', nobody, 'ja', japanese);
  assert.deepEqual(vote?.phrases, ['アカウントを制限しました']);
  assert.equal(voteOn('お知らせ\nアカ\nウン\nトを\n制限\nしま\nした', nobody, 'ja', japanese), undefined);
});

it('quotes whole words where what moved it begins or ends within one', () => {
  const japanese = modelOf('ja', { なお取引が確認されたため本人確認をお: 10 });
  const vote = voteOn('不審なお取引が確認されたため本人確認をお願いいたします。', nobody, 'ja', japanese);
  assert.deepEqual(vote?.phrases, ['不審なお取引が確認されたため本人確認をお願いいたします']);
  const within = modelOf('ja', { 認をキャンセルしない場: 10 });
  const cancelled = voteOn('カード支払いの承認をキャンセルしない場合はお知らせください。', nobody, 'ja', within);
  assert.deepEqual(cancelled?.phrases, ['承認をキャンセルしない場合']);
});
