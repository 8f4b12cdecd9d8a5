import type { Family } from '../blind/family.ts';
import { google, hosted, hubspot, mailchimp, mailgun, microsoft365, postmark, sendgrid, ses } from '../carriers.ts';
import { button, letter, note } from '../letter.ts';
import { addressed } from './addressed.ts';

const look = { font: 'Arial, Helvetica, sans-serif', lang: 'de' };
const page = (...parts: string[]) => letter(parts, look);

const families: Family[] = [
  {
    family: 'honest German, more that wants to be done soon',
    split: 'fitting',
    mails: [
      {
        name: 'German: library card on line to be renewed',
        from: 'Onleihe Nordverbund <konto@onleihe-nordverbund.example>',
        via: sendgrid(),
        subject: 'Ihr Ausweis läuft am 30. November ab',
        html: page(
          'Guten Tag Jana Brandt,',
          'Ihr Jahresausweis endet am 30. November. Damit Sie weiter E-Books ausleihen können, verlängern Sie ihn bitte vorher für 20 €.',
          button('https://www.onleihe-nordverbund.example/konto', 'Ausweis verlängern'),
          'Sie können auch in jeder Zweigstelle bar bezahlen.',
        ),
      },
      {
        name: 'German: donation receipt',
        from: 'Seenotretter Auetal e. V. <spenden@seenotretter-auetal.example>',
        via: hubspot(),
        subject: 'Danke für Ihre Spende von 50 €',
        html: page(
          'Liebe Frau Brandt,',
          'Ihre Spende ist angekommen. Davon kaufen wir zwei Rettungswesten für unsere Jugendgruppe.',
          'Die Zuwendungsbestätigung für das Finanzamt schicken wir Ihnen im Februar mit der Post. Bis 300 € genügt auch Ihr Kontoauszug.',
          'Herzliche Grüße von der Küste<br>Ihr Team der Seenotretter',
        ),
      },
      {
        name: 'German: meeting link for today',
        from: 'Volkshochschule Ostheide <kurse@vhs-ostheide.example>',
        via: hosted('mail.stadt-ostheide.example'),
        auth: { dkim: '', dmarc: 'none' },
        subject: 'Heute 18:30 Uhr: Zugang zum Online-Kurs "Excel für Fortgeschrittene"',
        text: `Guten Abend,

der Kurs beginnt heute um 18:30 Uhr. Bitte melden Sie sich fünf Minuten früher an:

https://konferenz.vhs-ostheide.example/raum/excel2
Zugangscode: 771204

Geben Sie als Namen bitte Vor- und Nachnamen ein, damit wir Ihre Teilnahme bestätigen können.
`,
      },
      {
        name: 'German: warning of false mails, a bank',
        from: 'Hansekontor Bank <sicherheit@hansekontor-bank.example>',
        via: ses({ region: 'eu-central-1' }),
        subject: 'Achtung: Betrüger verschicken SMS in unserem Namen',
        html: page(
          'Guten Tag Jana Brandt,',
          'zurzeit erhalten Kundinnen und Kunden SMS mit der Nachricht, ihre App-Registrierung laufe ab. Diese SMS stammen nicht von uns. Wer dem Link folgt, landet auf einer nachgebauten Seite.',
          'Löschen Sie solche Nachrichten. Haben Sie dort schon Daten eingegeben, sperren Sie Ihren Zugang bitte sofort unter 116 116 und rufen Sie uns an.',
          'Wir fragen nie nach Ihrer PIN, nicht am Telefon, nicht per SMS und nicht per E-Mail.',
        ),
      },
      {
        name: 'German: vehicle tax to be debited',
        from: 'Zollverwaltung Kfz-Steuer <kraftfahrzeugsteuer@zoll.de>',
        subject: 'Ihre Anfrage zur Kraftfahrzeugsteuer',
        text: `Sehr geehrte Frau Brandt,

vielen Dank für Ihre Anfrage vom 16. November. Die Steuer für Ihr Fahrzeug in Höhe von 182 Euro wird, wie im Bescheid angegeben, am 3. Dezember abgebucht. Eine Änderung des Kontos ist nur mit dem unterschriebenen SEPA-Formular möglich, das Sie uns bitte per Post senden.

Mit freundlichen Grüßen
Im Auftrag
Bauer
`,
      },
      {
        name: 'German: health insurer, photo wanted for the card',
        from: 'Küstenkasse <post@kuestenkasse.example>',
        via: mailgun(),
        subject: 'Bitte laden Sie ein neues Foto für Ihre Gesundheitskarte hoch',
        html: page(
          'Guten Tag Frau Brandt,',
          'Ihre Gesundheitskarte ist noch bis Ende Januar gültig. Damit die neue rechtzeitig bei Ihnen ist, brauchen wir bis zum 15. Dezember ein aktuelles Foto.',
          button('https://www.kuestenkasse.example/foto', 'Foto hochladen'),
          'Sie brauchen dazu den Code aus unserem Brief. Die Karte ist kostenlos. Wenn Ihr Aussehen sich nicht verändert hat, können Sie das alte Foto mit einem Klick weiterverwenden.',
        ),
      },
      {
        name: 'German: shared holiday list',
        from: 'Paul Meinert <paul.meinert@example.org>',
        via: google(),
        subject: 'Packliste!!!',
        text: `Jana,

bitte trag bis heute Abend noch ein, was du mitbringst: https://pad.freiesysteme.example/p/roemoe

Zelt hab ich. Kocher hat Ole. Geld für den Platz (34 € pro Nase) sammle ich vor Ort ein.

P.
`,
      },
      {
        name: 'German: software licence renews',
        from: 'Zeichenprogramm Vektora <lizenz@vektora.example>',
        via: postmark(),
        subject: 'Ihre Lizenz verlängert sich am 1. Dezember',
        text: `Guten Tag,

Ihre Jahreslizenz "Vektora Einzelplatz" verlängert sich am 1. Dezember automatisch für 89,00 EUR. Wir buchen von der hinterlegten Karte (Endziffern 2208) ab.

Möchten Sie nicht verlängern, kündigen Sie bitte spätestens am Tag davor in Ihrem Konto unter "Lizenzen". Die Rechnung finden Sie danach an derselben Stelle.

Ihr Vektora-Team
`,
      },
      {
        name: 'German: survey of the staff, last day',
        from: 'Betriebsrat Lorenz Bau <betriebsrat@lorenz-bau.example>',
        via: microsoft365(),
        subject: 'Letzter Tag: Umfrage zu den Arbeitszeiten',
        html: note(
          [
            'Liebe Kolleginnen und Kollegen,',
            'bisher haben 41 von 67 mitgemacht. Die Umfrage endet heute um Mitternacht, sie dauert drei Minuten und ist anonym.',
            button('https://umfrage.lorenz-bau.example/az26', 'Zur Umfrage'),
            'Danke!<br>Euer Betriebsrat',
          ],
          'Calibri, Arial, sans-serif',
        ),
      },
    ],
  },
  {
    family: 'honest German, small firms and craftsmen',
    split: 'held',
    mails: [
      {
        name: 'German: chimney sweep',
        from: 'Schornsteinfeger Nissen <termin@nissen-schornstein.example>',
        via: hosted('web14.hoster-foerde.example'),
        auth: { dkim: '', dmarc: 'none' },
        subject: 'Kehrtermin 2. Dezember',
        text: `Guten Tag,

am Mittwoch, 2. Dezember, zwischen 8 und 10 Uhr kommen wir zum Kehren. Bitte sorgen Sie dafür, dass Heizung und Dachboden zugänglich sind.

Passt der Termin nicht, rufen Sie bitte bis Montag an: 04551 5550 31.

Nissen
`,
      },
      {
        name: 'German: hairdresser, voucher',
        from: 'Salon Haarscharf <post@salon-haarscharf.example>',
        via: mailchimp(),
        subject: 'Ein kleines Dankeschön zum Nikolaus',
        html: page(
          'Liebe Frau Brandt,',
          'weil Sie uns seit zehn Jahren treu sind, schenken wir Ihnen beim nächsten Besuch eine Pflegekur. Einfach diese Mail zeigen, gültig bis Ende Januar.',
          button('https://www.salon-haarscharf.example/termin', 'Termin vereinbaren'),
          'Ihr Team vom Salon Haarscharf',
        ),
      },
      {
        name: 'German: workshop full, waiting list',
        from: 'Keramikschule Werratal <kurse@keramikschule-werratal.example>',
        subject: 'Platz frei geworden – bitte bis morgen Abend zusagen',
        text: `Liebe Jana,

im Kurs "Holzbrand" (15. bis 17. Januar) ist jemand abgesprungen, du stehst als Nächste auf der Liste. Möchtest du den Platz? Dann sag mir bitte bis morgen Abend zu, sonst frage ich weiter.

Der Kurs kostet 280 €, davon 80 € Anzahlung nach der Zusage.

Viele Grüße
Renate
`,
      },
      {
        name: 'German: customer asks for an offer',
        from: 'Gasthof Zur Mühle <kueche@gasthof-muehle.example>',
        via: google(),
        subject: 'Anfrage: 60 Schalen',
        text: `Guten Tag Frau Brandt,

wir haben auf dem Herbstmarkt Ihre blauen Suppenschalen gesehen und hätten gern 60 Stück für unsere Gaststube. Was würden die kosten, und bis wann könnten Sie liefern? Mitte Februar eröffnen wir neu, das ist also etwas knapp.

Beste Grüße aus der Mühle
Familie Rohde
`,
      },
      {
        name: 'German: complaint about a broken bowl',
        from: 'Gisela Appel <gisela.appel@example.net>',
        subject: 'Schale kaputt angekommen',
        text: `Guten Tag,

leider ist die Schale heute mit einem Sprung angekommen, Foto hänge ich später an. Ich brauche sie als Geschenk für Samstag. Können Sie mir bitte schnell eine neue schicken oder das Geld zurücküberweisen?

Viele Grüße
G. Appel
`,
      },
    ],
  },
];

export const honestGermanNotices = addressed(families, { to: 'jana.brandt@example.com', zone: '+0100' });
