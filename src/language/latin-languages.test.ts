import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { latinLanguage } from './latin-languages.ts';
import { mainLanguage } from './main-language.ts';

const texts = {
  en: 'Please update your account and click on the link below to keep it.',
  de: 'Bitte bestätigen Sie Ihr Konto, sonst wird es gesperrt. Die Rechnung liegt im Anhang.',
  fr: 'Votre colis est arrivé dans le point de retrait, vous avez dix jours pour le récupérer.',
  es: 'Su paquete ya está en el punto de recogida y tiene diez días para retirarlo.',
  pt: 'A sua encomenda já está no ponto de recolha e você tem dez dias para retirá-la.',
  it: 'Il suo pacco è arrivato al punto di ritiro, ha dieci giorni di tempo per ritirarlo con questo codice.',
} as const;

describe('the language of a text in Latin letters', () => {
  for (const [language, text] of Object.entries(texts)) {
    it(`is told by small words: ${language}`, () => {
      assert.equal(latinLanguage(text), language);
      assert.equal(mainLanguage(`Subject\n${text}`), language);
    });
  }

  it('is told without accents, and beside names, addresses and numbers', () => {
    assert.equal(latinLanguage('Voce tem uma fatura que ainda nao foi paga, veja no seu painel.'), 'pt');
    assert.equal(
      latinLanguage(`${texts.fr}\nExample Post AG, 12 Example Street https://post.example/track/AB12`),
      'fr',
    );
  });

  it('is not told of a few words, of none that stands out, nor of a language that is not listed', () => {
    assert.equal(latinLanguage('Paypal Konto'), undefined);
    assert.equal(latinLanguage('La com, a la com, la com a.'), undefined);
    assert.equal(
      latinLanguage('Uw pakket ligt klaar bij het afhaalpunt en u kunt het daar tien dagen ophalen.'),
      undefined,
    );
    assert.equal(latinLanguage('Twoja paczka czeka w punkcie odbioru, masz dziesięć dni, aby ją odebrać.'), undefined);
  });
});
