import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { BOUNDED, processorTime } from '../../../util/testing.ts';
import { fraudStoriesIn } from '../../fraud-stories.ts';
import { plainText } from '../../plain-text.ts';

const told: Record<string, string[]> = {
  extortion: [
    'Ihr Rechner wurde mit meinem Trojaner infiziert, und ich habe Sie über die Webcam gefilmt. Zahlen Sie 900 Euro in Bitcoin, sonst sehen es alle Ihre Freunde. Sie haben 48 Stunden.',
    'J’ai piraté votre ordinateur et enregistré une vidéo intime. Versez 700 € en bitcoins, sinon tous vos contacts la recevront sous 48 heures.',
  ],
  accusation: [
    'Das Bundeskriminalamt ermittelt: Gegen Sie liegt eine Strafanzeige vor. Senden Sie Ihre Stellungnahme innerhalb von 72 Stunden an diese Adresse, sonst folgt ein Haftbefehl.',
    'Vous faites l’objet de poursuites pénales. Envoyez vos justificatifs à la gendarmerie par courriel sous 72 heures ; passé ce délai, un mandat d’arrêt sera établi.',
  ],
  'money-mule': [
    'Nebenjob: Sie nehmen Pakete zu Hause entgegen, schicken sie weiter und erhalten 20 Euro pro Paket.',
    'Télétravail : vous recevez des virements sur votre compte, vous gardez 8 % de commission et transférez le reste.',
  ],
  'unpaid-claim': [
    'Inkasso: Die Forderung ist offen. Morgen kommt der Gerichtsvollzieher, wenn Sie nicht mit Paysafe-Karten bezahlen.',
    'Vous restez redevable de 400 €. La saisie aura lieu demain, sauf paiement par coupons de recharge.',
  ],
  'support-call': [
    'Ihr Virenschutz wurde verlängert, 299 Euro werden heute abgebucht. Zum Stornieren rufen Sie 069 5550 123 an, unser Techniker hilft per Fernzugriff.',
    'Votre abonnement antivirus est renouvelé, 299 € seront prélevés. Pour annuler, appelez immédiatement le 01 99 00 55 12.',
  ],
  'stranded-friend': [
    'Hi Mama, mein Display ist kaputt, das ist meine neue Nummer. Kannst du eine Rechnung für mich überweisen?',
    'Coucou maman, mon portable est tombé dans l’eau, voici mon nouveau numéro. Tu peux payer une facture pour moi ?',
    'Im Urlaub wurde mir der Rucksack geklaut. Kannst du mir 600 Euro schicken? Ich zahle es dir zurück.',
    'On m’a volé mon sac pendant mon voyage à Rome. Peux-tu m’envoyer 500 € ? Je te rembourse dès mon retour.',
  ],
  'stranger-friend': [
    'Ich habe dein Profil gesehen und suche eine ernsthafte Beziehung. Schreib mir bitte bei Telegram.',
    'Votre profil m’a séduit, je cherche une relation sérieuse. Écrivez-moi sur WhatsApp.',
  ],
  'courier-buyer': [
    'Ich kaufe den Artikel aus Ihrer Anzeige. Ich bin im Ausland, ein Kurier holt ihn ab; das Geld ist hinterlegt.',
    'Je prends votre article. Je suis en mission, un transporteur passera ; les frais de transport sont à avancer.',
  ],
  'fee-before-payout': [
    'Sie erhalten ein Darlehen über 50.000 Euro. Vorab ist eine Versicherung von 180 Euro fällig, danach erfolgt die Auszahlung.',
    'Votre gain de 80 000 € est prêt. Les frais de dossier s’élèvent à 120 €, à régler avant le virement.',
  ],
  'name-claimed': [
    'Eine dritte Firma möchte Ihren Firmennamen als Domain registrieren. Bitte antworten Sie innerhalb von 5 Tagen.',
    'Un tiers souhaite enregistrer votre marque comme nom de domaine. Répondez sous 48 heures.',
  ],
};

const honest = [
  'Werden Sie Paketshop: Pakete annehmen und weiterleiten, 0,50 Euro pro Paket.',
  'Ihre Forderung ist nicht beglichen. Wir leiten das gerichtliche Mahnverfahren ein, wenn Sie nicht innerhalb von 14 Tagen überweisen.',
  'Als Ihr Verteidiger habe ich Akteneinsicht: Gegen Sie wird ermittelt, die Staatsanwaltschaft bietet eine Geldstrafe an, Frist 14 Tage.',
  'Ihr Mobilfunkvertrag wurde verlängert, 29,99 Euro werden monatlich abgebucht. Kündigen können Sie im Kundenkonto oder telefonisch unter 0800 5550 12.',
  'Hallo Mama, ich habe eine neue Nummer, ruf mich an, wenn du magst.',
  'Mein Handy wurde im Urlaub gestohlen. Ich melde mich, wenn ich ein neues habe.',
  'Ihr Darlehen über 50.000 Euro wird ausgezahlt, sobald der Vertrag unterschrieben ist.',
  'Die Polizei warnt: Betrüger schreiben, sie hätten Ihren Rechner gehackt, und fordern Bitcoin. Betrugsmasche im Umlauf.',
  'Votre contrat est renouvelé, 29,99 € seront prélevés chaque mois. Pour résilier, connectez-vous à votre espace client.',
  'Votre prêt de 20 000 € sera versé après signature du contrat.',
  'Ma carte a été volée en vacances, j’ai fait opposition. Je te raconte au retour !',
  'Le transporteur passera demain pour enlever votre article, annonce payée en ligne.',
  'Le nom de domaine de votre société expire dans 30 jours, renouvelez-le dans votre espace.',
];

describe('a story in German or French', () => {
  for (const [kind, texts] of Object.entries(told))
    for (const words of texts)
      it(`${kind}: ${words.slice(0, 40)}`, () =>
        assert.ok(fraudStoriesIn(plainText(words)).some((one) => one.kind === kind)));

  for (const words of honest)
    it(`none: ${words.slice(0, 40)}`, () => assert.deepEqual(fraudStoriesIn(plainText(words)), []));

  it('is looked for in bounded time', () => {
    const spent = processorTime();
    for (const piece of [
      'ich habe ',
      'vous recevez des colis ',
      'rufen sie 0',
      'mein handy ',
      'frais de 10 € ',
      'konto ',
    ])
      fraudStoriesIn(piece.repeat(30_000 / piece.length));
    assert.ok(spent() < BOUNDED);
  });
});
