import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { BOUNDED, processorTime } from '../../util/testing.ts';
import { asksIn } from '../asks.ts';
import { callsToActionIn } from '../calls-to-action.ts';
import { deadlinesIn } from '../deadlines.ts';
import { namelessGreeting } from '../greetings.ts';
import { mailboxNoticesIn } from '../mailbox-notices.ts';
import { plainText } from '../plain-text.ts';
import { threatsIn } from '../threats.ts';

const asks: Record<string, string> = {
  'Bitte bestätigen Sie Ihre Zugangsdaten.': 'credentials',
  'Aktualisieren Sie Ihre Zahlungsmethode.': 'card',
  'Bitte begleichen Sie die offene Rechnung.': 'payment',
  'Confirmez votre identité sans tarder.': 'credentials',
  'Mettez à jour votre moyen de paiement.': 'card',
  'Réglez les frais de livraison.': 'payment',
  'Verifique su cuenta hoy.': 'credentials',
  'Actualice su método de pago.': 'card',
  'Tiene una multa pendiente.': 'payment',
  'Atualize os seus dados cadastrais.': 'credentials',
  'Regularize o pagamento da taxa.': 'payment',
  'Verifica il tuo account.': 'credentials',
  'Aggiorna il tuo metodo di pagamento.': 'card',
  'Pagamento non pagato: la fattura scaduta.': 'payment',
  'Veja as instruções no arquivo em anexo.': 'malware',
};

const threats = [
  'Ihr Konto wird gesperrt.',
  'Wir haben eine ungewöhnliche Anmeldung bemerkt.',
  'Votre compte sera suspendu.',
  'Une connexion suspecte a été détectée.',
  'Su cuenta ha sido bloqueada.',
  'Detectamos um novo acesso à sua conta.',
  'Seu cartão foi bloqueado.',
  'Il tuo account è stato sospeso.',
];

const notices = [
  'Ihr Postfach ist voll.',
  'Sie haben 5 zurückgehaltene Nachrichten.',
  'Votre boîte de réception est pleine.',
  'Messages en attente : 4',
  'Su buzón ha excedido el límite.',
  'Sua caixa de entrada está cheia.',
  'La casella di posta è piena.',
  'Uw mailbox is vol.',
  '您的邮箱账户即将停用',
];

const hours: Record<string, number> = {
  'innerhalb von 24 Stunden gesperrt': 24,
  'Votre compte sera fermé sous 48 heures.': 48,
  'su cuenta se cerrará en un plazo de 3 días': 72,
  'bloqueada em até 24 horas': 24,
  'sospeso entro 2 giorni': 48,
  'Die Frist läuft heute ab.': 24,
};

const greetings = [
  'Sehr geehrter Kunde,',
  'Sehr geehrte Damen und Herren,',
  'Cher client,',
  'Estimado/a cliente:',
  'Prezado(a) Cliente,',
  'Gentile cliente,',
  'Beste klant,',
];

describe('the other languages', () => {
  for (const [words, aim] of Object.entries(asks))
    it(`ask: ${words}`, () => assert.ok(asksIn(plainText(words)).some((one) => one.aim === aim)));
  for (const words of threats) it(`threaten: ${words}`, () => assert.notDeepEqual(threatsIn(plainText(words)), []));
  for (const words of notices)
    it(`speak as the administration: ${words}`, () => assert.notDeepEqual(mailboxNoticesIn(plainText(words)), []));
  for (const [words, expected] of Object.entries(hours))
    it(`set a deadline: ${words}`, () => assert.equal(deadlinesIn(plainText(words))[0]?.hours, expected));
  for (const words of greetings) it(`greet nobody: ${words}`, () => assert.equal(namelessGreeting(words, []), words));
  for (const words of ['Klicken Sie hier', 'Cliquez ici', 'Haga clic aquí', 'Clique aqui', 'Clicca qui', 'Klik hier'])
    it(`call for a click: ${words}`, () => assert.equal(callsToActionIn(words).length, 1));

  const honest = [
    'Ihr Paket wurde gestern zugestellt.',
    'Wir antworten innerhalb von 24 Stunden.',
    'Wegen Wartungsarbeiten ist der Zugang zum Konto am Sonntag eingeschränkt.',
    'Votre commande a été expédiée, livraison sous 48 heures.',
    'Su pedido llegará en un plazo de 3 días: entrega a domicilio.',
    'Seu pedido foi enviado e será entregue em até 5 dias.',
    'Il tuo ordine sarà consegnato entro 3 giorni.',
    'Danke für Ihre Zahlung. Die Rechnung liegt in Ihrem Kundenkonto.',
    'Le compte rendu de la réunion est en ligne.',
  ];
  for (const words of honest) {
    it(`neither ask nor threaten: ${words}`, () => {
      const plain = plainText(words);
      assert.deepEqual(
        [asksIn(plain), threatsIn(plain), deadlinesIn(plain), mailboxNoticesIn(plain)],
        [[], [], [], []],
      );
    });
  }

  it('names a person, and is no nameless greeting', () => {
    for (const line of ['Sehr geehrte Frau Roe,', 'Cher Monsieur Roe,', 'Estimada Jane:', 'Gentile Jane Roe,'])
      assert.equal(namelessGreeting(line, []), undefined);
  });

  it('quotes the words with their accents', () => {
    assert.equal(asksIn('Vérifiez votre compte')[0]?.text, 'Vérifiez votre compte');
  });

  it('are read in bounded time', () => {
    const spent = processorTime();
    for (const piece of ['bestätigen sie ihre ', 'votre compte ', 'su cuenta ', 'a sua conta ', 'il tuo ']) {
      const text = piece.repeat(30_000 / piece.length);
      asksIn(text);
      threatsIn(text);
      deadlinesIn(text);
      mailboxNoticesIn(text);
    }
    assert.ok(spent() < BOUNDED);
  });
});
