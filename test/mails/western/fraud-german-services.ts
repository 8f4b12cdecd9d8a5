import type { Family } from '../blind/family.ts';
import {
  google,
  hosted,
  mailchimp,
  mailgun,
  marketingCloud,
  microsoft365,
  postmark,
  sendgrid,
  ses,
} from '../carriers.ts';
import { button, letter, note } from '../letter.ts';
import { addressed } from './addressed.ts';

const look = { font: 'Arial, Helvetica, sans-serif', lang: 'de' };
const page = (...parts: string[]) => letter(parts, look);

const families: Family[] = [
  {
    family: 'fraud in German, banks and paying services',
    split: 'fitting',
    mails: [
      {
        name: 'fraud in German: account data, a savings bank',
        from: 'Sparkasse Kundenservice <mitteilung@kundenportal-ostfeld.example>',
        via: hosted('mail.kundenportal-ostfeld.example'),
        auth: { dkim: '', dmarc: 'none' },
        subject: 'Neue Mitteilung zu Ihrem Girokonto',
        text: `Guten Tag,

im Rahmen der Umstellung auf unser neues Sicherheitssystem müssen alle Kundinnen und Kunden ihre Zugangsdaten abgleichen. Für Ihr Konto liegt uns bisher keine Rückmeldung vor.

Bitte führen Sie den Abgleich innerhalb von 48 Stunden durch:

https://kundenportal-ostfeld.example/abgleich

Halten Sie dafür Ihren Anmeldenamen, Ihre PIN und die Nummer Ihrer Sparkassen-Card bereit. Erfolgt kein Abgleich, wird Ihr Online-Banking gesperrt und die Freischaltung per Post mit 79,95 EUR berechnet.

Mit freundlichen Grüßen
Ihre Sparkasse
`,
      },
      {
        name: 'fraud in German: TAN app must be registered anew',
        from: 'Volksbank <service@tan-umstellung.example>',
        via: sendgrid(),
        subject: 'Ihr TAN-Verfahren läuft heute ab',
        html: page(
          'Sehr geehrte Kundin, sehr geehrter Kunde,',
          'Ihre Registrierung für die Freigabe-App ist nur noch heute gültig. Ohne Erneuerung können Sie keine Überweisungen mehr ausführen.',
          'Die Erneuerung dauert drei Minuten. Sie melden sich an, bestätigen Ihre Handynummer und geben den Code ein, den Sie per SMS erhalten.',
          button('https://tan-umstellung.example/app', 'Registrierung erneuern'),
          'Ein Mitarbeiter ruft Sie im Anschluss an, um die Freischaltung gemeinsam abzuschließen.',
        ),
      },
      {
        name: 'fraud in German: payment to be stopped, PayPal',
        from: 'PayPal <beleg@atelier-nordwind.example>',
        via: sendgrid({ own: true }),
        subject: 'Sie haben 649,00 € an Elektro Wiesner gesendet',
        html: page(
          'Guten Tag,',
          'Ihre Zahlung über 649,00 € EUR an Elektro Wiesner wurde angewiesen und wird in 24 Stunden ausgeführt.',
          'Artikel: Smartphone 256 GB, schwarz<br>Lieferadresse: K. Dombrowski, Essen',
          'Wenn Sie diese Zahlung nicht veranlasst haben, stornieren Sie sie bitte umgehend.',
          button('https://konflikt-zentrum.example/storno', 'Zahlung stornieren'),
          'Zur Prüfung Ihrer Identität werden Anmeldedaten und Kreditkarte abgefragt.',
        ),
      },
      {
        name: 'fraud in German: card abroad, a credit card firm',
        from: 'Kartenservice <sicherheit@kartenschutz24.example>',
        via: mailgun(),
        subject: 'Ungewöhnliche Kartenzahlung in Höhe von 389,20 EUR',
        text: `Sehr geehrter Karteninhaber,

unser System hat eine Zahlung im Ausland angehalten, die nicht zu Ihrem üblichen Verhalten passt.

Um die Karte wieder freizugeben, bestätigen Sie bitte Kartennummer, Ablaufdatum und Prüfziffer auf unserer gesicherten Seite: https://kartenschutz24.example/freigabe

Ohne Bestätigung bis morgen, 12 Uhr, wird die Karte dauerhaft gesperrt.

Kartenservice
`,
      },
      {
        name: 'fraud in German: register of the bank by law',
        from: 'Hansekontor Bank <kundendaten@legitimation-konto.example>',
        via: ses({ region: 'eu-central-1' }),
        subject: 'Gesetzliche Pflicht: Bestätigung Ihrer Daten',
        text: `Sehr geehrte Damen und Herren,

nach den Vorgaben der Finanzaufsicht sind wir verpflichtet, die Identität unserer Kunden jährlich zu überprüfen. Sie haben auf unsere bisherigen zwei Schreiben nicht reagiert.

Wir haben Ihr Konto deshalb vorläufig eingeschränkt. Um die Einschränkung aufzuheben, laden Sie unter https://legitimation-konto.example Vorder- und Rückseite Ihres Ausweises sowie ein Foto Ihrer Bankkarte hoch und melden Sie sich mit Ihrer PIN an.

Bei fehlender Mitwirkung kündigen wir das Konto zum Monatsende.
`,
      },
    ],
  },
  {
    family: 'fraud in German, parcels, refunds and subscriptions',
    split: 'held',
    mails: [
      {
        name: 'fraud in German: small fee for customs, a parcel service',
        from: 'DHL Paket <zoll@paketstatus-info.example>',
        via: ses({ region: 'eu-central-1' }),
        subject: 'Aktueller Status Ihrer Sendung 00340 7718 2206',
        html: page(
          'Sehr geehrter Empfänger,',
          'Ihre Sendung befindet sich in unserem Verteilzentrum und kann nicht zugestellt werden, da die Zollgebühr von 2,99 € nicht beglichen wurde.',
          button('https://paketstatus-info.example/zahlen', 'Jetzt bezahlen und Zustellung planen'),
          'Wird die Gebühr nicht innerhalb von zwei Tagen entrichtet, geht die Sendung an den Absender zurück. Die Zahlung ist nur mit Kreditkarte möglich.',
          'Ihr DHL Team',
        ),
      },
      {
        name: 'fraud in German: address incomplete',
        from: 'Paketdienst <zustellung@lieferadresse-pruefen.example>',
        via: sendgrid({ list: true }),
        subject: 'Wir konnten Ihr Paket nicht zustellen',
        html: page(
          'Hallo!',
          'Unser Fahrer hat heute vergeblich versucht, Ihnen ein Paket zuzustellen. Die Hausnummer auf dem Etikett ist unleserlich.',
          'Bitte ergänzen Sie Ihre Anschrift und zahlen Sie 1,45 € für den zweiten Zustellversuch:',
          button('https://lieferadresse-pruefen.example/p/88213', 'Adresse ergänzen'),
          'Ihr Paketdienst',
        ),
      },
      {
        name: 'fraud in German: tax refund',
        from: 'ELSTER <bescheid@steuer-erstattung.example>',
        subject: 'Ihre Steuererstattung in Höhe von 438,22 Euro',
        text: `Guten Tag,

nach der Überprüfung Ihrer letzten Steuererklärung steht Ihnen eine Erstattung von 438,22 Euro zu.

Da uns keine gültige Bankverbindung vorliegt, konnte der Betrag nicht überwiesen werden. Bitte beantragen Sie die Auszahlung bis zum 25. November unter

https://steuer-erstattung.example/antrag

und geben Sie dort Ihre Bank, Ihren Anmeldenamen und Ihre Kartendaten an. Danach verfällt der Anspruch.

Bundeszentralamt für Steuern
`,
      },
      {
        name: 'fraud in German: streaming, payment failed',
        from: 'Netflix <konto@serienzugang.example>',
        via: marketingCloud('news.serienzugang.example'),
        subject: 'Ihre Mitgliedschaft wurde ausgesetzt',
        html: page(
          'Hallo,',
          'bei der Abbuchung für den laufenden Monat ist ein Fehler aufgetreten. Ihre Mitgliedschaft ist deshalb ausgesetzt.',
          'Aktualisieren Sie Ihre Zahlungsdaten innerhalb von 24 Stunden, sonst werden Ihr Konto und alle Profile endgültig gelöscht.',
          button('https://serienzugang.example/mitglied', 'Zahlungsdaten eingeben'),
          'Wir sind für Sie da.',
        ),
      },
      {
        name: 'fraud in German: licence fee demanded',
        from: 'Beitragsservice <online@beitrag-rueckstand.example>',
        via: mailgun(),
        subject: 'Offener Rundfunkbeitrag – letzte Aufforderung',
        text: `Guten Tag,

für den Zeitraum Juli bis September ist noch ein Beitrag von 55,08 Euro offen. Um eine Zwangsvollstreckung zu vermeiden, zahlen Sie bitte noch heute in Echtzeit auf das folgende Konto:

Empfänger: Beitragskasse Süd
IBAN: LT12 1000 0111 0100 1000

Als Verwendungszweck genügt Ihr Name. Nach Zahlungseingang erlischt das Verfahren.

Beitragsservice
`,
      },
    ],
  },
  {
    family: 'fraud in German, mailboxes and hacked accounts',
    split: 'fitting',
    mails: [
      {
        name: 'fraud in German: mailbox full',
        from: 'Postmaster <technik@mailspeicher.example>',
        via: mailgun(),
        subject: 'Ihr Postfach hat 99 % erreicht',
        text: `Sehr geehrter Nutzer,

Ihr Postfach jana.brandt@example.com hat die Speichergrenze erreicht. Sieben eingehende Nachrichten wurden zurückgehalten.

Um sie zuzustellen und kostenlos weitere 5 GB zu erhalten, melden Sie sich mit Ihrer E-Mail-Adresse und Ihrem Passwort an:

https://mailspeicher.example/upgrade?m=jana.brandt@example.com

Andernfalls wird das Postfach in 24 Stunden deaktiviert.

Ihr E-Mail-Administrator
`,
      },
      {
        name: 'fraud in German: filmed through the camera',
        from: 'Anonym <notiz@schneeweg.example>',
        subject: 'Ich habe Zugriff auf Ihr Gerät',
        text: `Hallo!

Leider habe ich keine guten Nachrichten. Vor einigen Monaten habe ich mir Zugang zu Ihren Geräten verschafft und seitdem alles verfolgt, was Sie im Internet tun.

Dabei habe ich gesehen, dass Sie gern Seiten für Erwachsene besuchen. Ich habe Sie mit Ihrer eigenen Kamera aufgenommen und ein Video zusammengeschnitten. Mit einem Klick geht es an alle Ihre Kontakte.

Das lässt sich vermeiden. Überweisen Sie 1.250 Euro in Bitcoin an diese Adresse:

bc1q0demo0demo0demo0demo0demo0demo0dem0

Sie haben 50 Stunden. Die Uhr läuft, seit Sie diese Nachricht geöffnet haben. Gehen Sie nicht zur Polizei, das bringt nichts. Sobald das Geld da ist, lösche ich alles, und Sie hören nie wieder von mir.
`,
      },
      {
        name: 'fraud in German: strange sign-in, mail provider',
        from: 'WEB.DE Sicherheit <sicherheit@kontoschutz-mail.example>',
        via: ses({ region: 'eu-central-1' }),
        subject: 'Verdächtige Anmeldung aus Minsk',
        html: page(
          'Guten Tag,',
          'am 18. November um 03:12 Uhr hat sich jemand aus Minsk in Ihr E-Mail-Konto eingeloggt. Wir haben Ihr Konto zu Ihrer Sicherheit eingeschränkt.',
          'Bestätigen Sie, dass Sie der rechtmäßige Inhaber sind, indem Sie Ihr aktuelles Passwort eingeben:',
          button('https://kontoschutz-mail.example/login', 'Konto bestätigen'),
          'Ohne Bestätigung wird das Konto gemäß § 6 der Nutzungsbedingungen noch heute dauerhaft geschlossen.',
        ),
      },
      {
        name: 'fraud in German: domain about to be lost, hosting',
        from: 'Domainverwaltung <billing@domain-frist.example>',
        via: postmark(),
        subject: 'Ihre Domain wird heute gelöscht',
        html: page(
          'Sehr geehrter Domaininhaber,',
          'die Verlängerung Ihrer Domain ist fehlgeschlagen. Ohne Zahlung wird sie heute um 23:59 Uhr gelöscht und zum Verkauf freigegeben.',
          'Offener Betrag: 11,90 €',
          button('https://domain-frist.example/zahlung', 'Mit Kreditkarte zahlen'),
          'Alle E-Mail-Postfächer und Ihre Website gehen dabei verloren.',
        ),
      },
      {
        name: 'fraud in German: voice message',
        from: 'Telefonanlage <noreply@sprachbox-dienst.example>',
        via: microsoft365(),
        subject: 'Neue Sprachnachricht (0:52) für Jana Brandt',
        html: note(
          [
            'Sie haben eine neue Sprachnachricht von +49 431 5550 xxx.',
            'Dauer: 52 Sekunden',
            button('https://sprachbox-dienst.example/v?e=jana.brandt@example.com', 'Nachricht anhören'),
            'Melden Sie sich mit Ihrem Microsoft-Konto der Firma an, um die Nachricht abzuspielen. Sie wird nach 24 Stunden gelöscht.',
          ],
          'Calibri, Arial, sans-serif',
        ),
      },
    ],
  },
  {
    family: 'fraud in German, money from strangers',
    split: 'held',
    mails: [
      {
        name: 'fraud in German: inheritance',
        from: 'Dr. Albert Kessler <kanzlei@kessler-notariat.example>',
        via: google(),
        subject: 'Nachlass Ihres verstorbenen Angehörigen',
        text: `Sehr geehrte Frau Brandt,

mein Name ist Dr. Albert Kessler, Rechtsanwalt in London. Ich vertrete den Nachlass eines Mandanten, der Ihren Familiennamen trug und 2019 mit seiner Familie bei einem Verkehrsunfall ums Leben kam.

Er hinterließ bei einer hiesigen Bank 8,7 Millionen Euro. Trotz langer Suche konnten keine Erben gefunden werden. Die Bank hat mich aufgefordert, bis Jahresende einen Angehörigen zu benennen, sonst fällt das Vermögen an den Staat.

Ich möchte Sie als nächste Verwandte vorschlagen. Alle Dokumente würde ich vorbereiten, Sie haben keinerlei Risiko. Wir teilen den Betrag im Verhältnis 60 zu 40.

Bitte behandeln Sie diese Sache streng vertraulich und schicken Sie mir Ihren vollständigen Namen, Ihre Anschrift und Ihre Telefonnummer.

Hochachtungsvoll
Dr. A. Kessler
`,
      },
      {
        name: 'fraud in German: loan without questions',
        from: 'Kreditagentur Bergmann <angebot@bergmann-privatkredit.example>',
        via: hosted('web22.hoster-mitte.example'),
        auth: { dkim: '', dmarc: 'none' },
        subject: 'Kredit von 5.000 bis 500.000 Euro zu 2 %',
        text: `Guten Tag,

benötigen Sie dringend Geld? Wir sind private Geldgeber und vergeben Darlehen an ernsthafte Personen, ohne Schufa und ohne Einkommensnachweis, Auszahlung innerhalb von 48 Stunden.

Antworten Sie mit diesen Angaben:

Name und Anschrift
gewünschter Betrag und Laufzeit
Kopie Ihres Ausweises

Vor der Auszahlung ist nur eine einmalige Bearbeitungsgebühr von 180 Euro zu zahlen.

Mit freundlichen Grüßen
Franz Bergmann
`,
      },
      {
        name: 'fraud in German: a donation from a winner',
        from: 'Familie Hartwig <hartwig.stiftung@example.org>',
        via: google(),
        subject: 'Eine Spende für Sie',
        text: `Lieber Freund,

ich bin Helga Hartwig, 78 Jahre alt. Mein Mann und ich haben im vergangenen Jahr im Lotto gewonnen. Da wir keine Kinder haben und ich schwer krank bin, verschenken wir einen Teil davon an fünf zufällig ausgewählte Menschen. Ihre E-Mail-Adresse wurde gezogen.

Sie erhalten 1.200.000 Euro. Antworten Sie bitte an meinen Anwalt, er erklärt Ihnen, wie die Übertragung abläuft. Die Notargebühr trägt der Empfänger.

Gott segne Sie
Helga
`,
      },
      {
        name: 'fraud in German: invest in coins, a show',
        from: 'Finanz Aktuell <redaktion@rendite-insider.example>',
        via: mailchimp(),
        subject: 'Moderator verrät: So verdienen Deutsche 3.700 € pro Woche',
        html: page(
          'Es war die Sensation der letzten Talkshow: Live im Fernsehen zeigte der Moderator, wie er mit 250 € Einsatz in acht Minuten 83 € verdiente. Die Banken wollten die Sendung stoppen.',
          'Die Software kauft und verkauft Kryptowährungen vollautomatisch. Erfahrung ist nicht nötig, Verluste sind so gut wie ausgeschlossen.',
          button('https://rendite-insider.example/start', 'Jetzt Platz sichern'),
          'Nur heute sind noch 17 Plätze frei. Nach der Anmeldung ruft Ihr persönlicher Berater Sie an und hilft bei der ersten Einzahlung.',
        ),
      },
      {
        name: 'fraud in German: recovered money of a coin exchange',
        from: 'Rückholstelle Finanzopfer <akte@rueckholstelle.example>',
        via: mailgun(),
        subject: 'Ihr Guthaben von 14.882 Euro wurde gefunden',
        text: `Sehr geehrte Frau Brandt,

bei Ermittlungen gegen eine betrügerische Handelsplattform wurden Gelder sichergestellt. Ein Wallet mit 14.882 Euro konnte Ihnen zugeordnet werden.

Für die Auszahlung müssen wir das Wallet mit Ihrem Bankkonto verbinden. Laden Sie dazu bitte das Programm zur Fernwartung herunter und halten Sie Ihr Online-Banking bereit; unser Mitarbeiter führt Sie durch alle Schritte. Vorab ist eine Freischaltung von 250 Euro zu leisten, die Ihnen mit ausgezahlt wird.

Bitte antworten Sie noch heute mit Ihrer Telefonnummer.

Abteilung Auszahlung
`,
      },
    ],
  },
];

export const fraudGermanServices = addressed(families, { to: 'jana.brandt@example.com', zone: '+0100' });
