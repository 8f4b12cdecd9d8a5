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
import { button, letter, link } from '../letter.ts';
import { pdf } from '../paper.ts';
import { addressed } from './addressed.ts';

const look = { font: 'Arial, Helvetica, sans-serif', lang: 'de' };
const page = (...parts: string[]) => letter(parts, look);

const families: Family[] = [
  {
    family: 'honest German, telecoms, energy and insurers',
    split: 'held',
    mails: [
      {
        name: 'German: bill by direct debit, a telecom',
        from: 'Nordfunk <rechnung@nordfunk.example>',
        via: mailgun(),
        subject: 'Ihre Nordfunk-Rechnung November 2026',
        text: `Guten Tag Frau Brandt,

anbei erhalten Sie Ihre Rechnung für November.

Rechnungsbetrag: 34,99 Euro
Abbuchung am: 27.11.2026
Kundennummer: 30 551 872

Eine Aufstellung Ihrer Verbindungen finden Sie im Kundencenter.

Freundliche Grüße
Ihr Nordfunk Kundenservice
`,
        attachments: [
          { filename: 'Rechnung_2026_11.pdf', type: 'application/pdf', content: pdf(['Rechnung_2026_11']) },
        ],
      },
      {
        name: 'German: unpaid, line will be blocked',
        from: 'Nordfunk <mahnung@nordfunk.example>',
        via: mailgun(),
        subject: 'Letzte Mahnung vor Sperrung Ihres Anschlusses',
        text: `Sehr geehrte Frau Brandt,

trotz unserer Erinnerungen vom 2. und 16. Oktober ist Ihr Kundenkonto 30 551 872 mit 104,97 Euro im Rückstand.

Bitte gleichen Sie den Betrag bis zum 27. November aus. Geht bis dahin keine Zahlung ein, sperren wir nach § 61 TKG Ihren Anschluss; Notrufe bleiben möglich. Die Grundgebühr läuft während der Sperre weiter.

Überweisen Sie auf das Konto, das auf Ihrer Rechnung angegeben ist. Wenn Sie die Forderung beanstanden oder Raten vereinbaren möchten, rufen Sie uns bitte an: 0431 5550 800.

Mit freundlichen Grüßen
Nordfunk Forderungsmanagement
`,
      },
      {
        name: 'German: read the meter, a utility',
        from: 'Stadtwerke Ostheide <ablesung@stadtwerke-ostheide.example>',
        via: sendgrid(),
        subject: 'Bitte teilen Sie uns bis 5. Dezember Ihren Zählerstand mit',
        html: page(
          'Guten Tag Frau Brandt,',
          'für Ihre Jahresabrechnung brauchen wir den Stand Ihres Stromzählers Nr. 1ESY 1160 7741.',
          button('https://www.stadtwerke-ostheide.example/zaehlerstand', 'Zählerstand eingeben'),
          'Zur Anmeldung genügen Zählernummer und Postleitzahl. Ein Foto des Zählers können Sie uns auch als Antwort auf diese Mail schicken.',
          'Ohne Ihre Angabe müssen wir den Verbrauch schätzen.',
          'Ihre Stadtwerke Ostheide',
        ),
      },
      {
        name: 'German: price rises, a gas supplier',
        from: 'Gasversorgung Auetal <vertrag@gas-auetal.example>',
        via: hosted('mail.gas-auetal.example'),
        auth: { dkim: '', dmarc: 'none' },
        subject: 'Wichtige Information zu Ihrem Gasvertrag: neue Preise ab 1. Januar',
        text: `Sehr geehrte Frau Brandt,

wegen gestiegener Netzentgelte und des höheren CO2-Preises passen wir unsere Preise zum 1. Januar an.

Arbeitspreis bisher 10,42 ct/kWh, neu 11,08 ct/kWh
Grundpreis unverändert 11,90 Euro im Monat

Ihr monatlicher Abschlag steigt dadurch von 96 auf 101 Euro. Sie haben das Recht, den Vertrag bis zum Wirksamwerden der Änderung ohne Einhaltung einer Frist zu kündigen.

Wenn Sie einverstanden sind, brauchen Sie nichts zu unternehmen. Den neuen Abschlag buchen wir automatisch ab.

Mit freundlichen Grüßen
Gasversorgung Auetal GmbH
`,
      },
      {
        name: 'German: claim, papers wanted, an insurer',
        from: 'Nordlicht Versicherung <schaden@nordlicht-versicherung.example>',
        via: microsoft365(),
        subject: 'Schaden 26-118-40772: bitte noch Unterlagen',
        text: `Sehr geehrte Frau Brandt,

vielen Dank für Ihre Schadenmeldung vom 12. November (Leitungswasser, Küche).

Damit wir zahlen können, brauchen wir von Ihnen noch:

- Fotos der beschädigten Einbauschränke
- den Kostenvoranschlag des Tischlers
- Ihre Bankverbindung, falls die Zahlung nicht auf das Beitragskonto gehen soll

Laden Sie die Unterlagen bitte in der App oder im Kundenportal hoch, oder schicken Sie sie per Post. Angaben zur Bankverbindung nehmen wir nur schriftlich mit Unterschrift entgegen.

Mit freundlichen Grüßen
i. A. Malte Friedrichs
`,
      },
    ],
  },
  {
    family: 'honest German, public offices and tax',
    split: 'fitting',
    mails: [
      {
        name: 'German: tax assessment in the portal',
        from: 'ELSTER <noreply@elster.de>',
        subject: 'Benachrichtigung über die Bereitstellung Ihres Bescheids',
        text: `Guten Tag,

der Einkommensteuerbescheid 2025 wurde für Sie elektronisch bereitgestellt. Er gilt vier Tage nach der Bereitstellung als bekannt gegeben; mit diesem Tag beginnt die Einspruchsfrist.

Zum Abruf melden Sie sich bitte in Ihrem Benutzerkonto an. Geben Sie die Internetadresse von Hand in Ihren Browser ein; diese Nachricht enthält aus Sicherheitsgründen keinen Link.

Diese E-Mail wurde maschinell erstellt. Bitte antworten Sie nicht darauf.
`,
      },
      {
        name: 'German: certificate runs out, tax portal',
        from: 'ELSTER <noreply@elster.de>',
        subject: 'Ihr Zertifikat läuft in 60 Tagen ab',
        text: `Guten Tag,

die Gültigkeit Ihrer Zertifikatsdatei endet am 17.01.2027. Bitte verlängern Sie sie vorher, sonst können Sie sich nicht mehr anmelden und müssen sich neu registrieren.

Melden Sie sich dazu an und folgen Sie dem Hinweis auf der Startseite. Die Verlängerung dauert wenige Minuten und ist kostenlos.
`,
      },
      {
        name: 'German: appointment, a registration office',
        from: 'Bürgeramt Ostheide <termine@stadt-ostheide.example>',
        via: sendgrid(),
        subject: 'Ihr Termin am 24.11. um 9:40 Uhr',
        html: page(
          'Guten Tag Jana Brandt,',
          'Ihr Termin im Bürgeramt ist gebucht.',
          'Anliegen: Personalausweis beantragen<br>Wann: Dienstag, 24. November, 9:40 Uhr<br>Wo: Rathausplatz 1, Zimmer 104<br>Vorgangsnummer: 40718',
          'Bitte bringen Sie ein biometrisches Foto (digital), Ihren alten Ausweis und 37,00 € mit. Zahlen können Sie bar oder mit Karte.',
          button('https://termine.stadt-ostheide.example/absage/40718', 'Termin absagen'),
        ),
      },
      {
        name: 'German: speeding fine, a hearing on line',
        from: 'Landkreis Auetal, Bußgeldstelle <bussgeldstelle@landkreis-auetal.example>',
        via: hosted('mail.landkreis-auetal.example'),
        auth: { dkim: '', dmarc: 'none' },
        subject: 'Eingangsbestätigung Ihrer Online-Anhörung, Az. 501.118-2276',
        text: `Sehr geehrte Frau Brandt,

Ihre Angaben zum Vorwurf (Überschreitung der Geschwindigkeit um 12 km/h am 21.10.) sind bei uns eingegangen.

Möchten Sie das Verwarnungsgeld annehmen, überweisen Sie bitte 50,00 EUR innerhalb einer Woche auf das Konto, das im Schreiben vom 6. November genannt ist. Geben Sie dabei das Aktenzeichen an. Andernfalls entscheiden wir nach Aktenlage; es kann dann ein Bußgeldbescheid mit Gebühren ergehen.

Diese Bestätigung ersetzt keinen Bescheid. Bescheide versenden wir nur mit der Post.

Im Auftrag
Krüger
`,
      },
      {
        name: 'German: licence fee, change noted',
        from: 'Beitragsstelle Rundfunk <online@rundfunk-beitragsstelle.example>',
        via: mailgun(),
        subject: 'Bestätigung Ihrer Änderung',
        text: `Guten Tag Frau Brandt,

wir haben Ihre neue Anschrift zum 1. Dezember gespeichert. Ihre Beitragsnummer bleibt dieselbe.

Der nächste Beitrag in Höhe von 55,08 Euro wird am 15. Dezember von Ihrem Konto abgebucht.

Mit freundlichen Grüßen
Ihre Beitragsstelle
`,
      },
    ],
  },
  {
    family: 'honest German, accounts and notices of data protection',
    split: 'held',
    mails: [
      {
        name: 'German: new terms, a streaming service',
        from: 'Serienfluss <info@serienfluss.example>',
        via: marketingCloud('news.serienfluss.example'),
        subject: 'Änderung unserer Nutzungsbedingungen zum 1. Januar',
        html: page(
          'Hallo Jana,',
          'am 1. Januar ändern wir unsere Nutzungsbedingungen. Das Wichtigste in Kürze:',
          'Neu ist ein Tarif mit Werbung. Für dich ändert sich nichts, wenn du bei deinem jetzigen Tarif bleibst. Die Zahl der Geräte, auf denen du gleichzeitig schauen kannst, bleibt bei zwei. Wir beschreiben genauer, welche Daten wir für Empfehlungen nutzen.',
          button('https://www.serienfluss.example/agb', 'Ganzer Text'),
          'Bist du nicht einverstanden, kannst du dein Abo jederzeit in den Kontoeinstellungen beenden.',
        ),
      },
      {
        name: 'German: payment did not work, streaming',
        from: 'Serienfluss <konto@serienfluss.example>',
        via: marketingCloud('news.serienfluss.example'),
        subject: 'Wir konnten deine Zahlung nicht verarbeiten',
        html: page(
          'Hallo Jana,',
          'leider hat die Zahlung von 12,99 € für dein Abo nicht funktioniert. Prüfe bitte dein Zahlungsmittel, damit du weiterschauen kannst.',
          button('https://www.serienfluss.example/konto/zahlung', 'Zahlungsmittel ändern'),
          'Wir probieren es in den nächsten Tagen noch einmal. Wenn du dein Abo lieber beenden möchtest, kannst du das im Konto mit zwei Klicks tun.',
        ),
      },
      {
        name: 'German: data leak told by a shop',
        from: 'Kleiderkiste <datenschutz@kleiderkiste.example>',
        via: sendgrid({ own: true }),
        subject: 'Information über einen Datenschutzvorfall',
        html: page(
          'Sehr geehrte Frau Brandt,',
          'wir müssen Sie nach Art. 34 DSGVO über einen Vorfall informieren. Am 3. November haben Unbefugte auf ein System eines unserer Versanddienstleister zugegriffen. Dabei konnten sie Namen, Anschriften und Bestellnummern lesen. Passwörter und Zahlungsdaten waren dort nicht gespeichert.',
          'Wir haben die Schwachstelle geschlossen, Anzeige erstattet und die Aufsichtsbehörde unterrichtet.',
          'Was Sie tun können: Seien Sie vorsichtig bei E-Mails oder SMS, die sich auf Ihre Bestellung beziehen und nach Zahlungen fragen. Ein neues Passwort ist nicht nötig.',
          'Fragen beantwortet unsere Datenschutzbeauftragte unter datenschutz@kleiderkiste.example.',
          'Es tut uns leid.<br>Dr. Antje Wolters, Geschäftsführerin',
        ),
      },
      {
        name: 'German: address to be confirmed, a newsletter',
        from: 'Wanderfreunde-Magazin <redaktion@wanderfreunde-magazin.example>',
        via: mailchimp(),
        subject: 'Bitte bestätigen Sie Ihre Anmeldung',
        html: page(
          'Moin!',
          'Nur noch ein Klick, dann bekommen Sie jeden zweiten Freitag unsere Tourentipps:',
          button('https://www.wanderfreunde-magazin.example/bestaetigen/71ac', 'Ja, ich möchte den Newsletter'),
          'Haben Sie sich nicht angemeldet? Dann löschen Sie diese Mail einfach. Ohne Bestätigung schreiben wir Ihnen nicht wieder.',
        ),
      },
      {
        name: 'German: subscription ends after cancellation',
        from: 'Sprachlust <abo@sprachlust.example>',
        via: postmark(),
        subject: 'Deine Kündigung ist bestätigt',
        text: `Hallo Jana,

wir haben deine Kündigung erhalten. Dein Abo "Spanisch Plus" endet am 14. Dezember, bis dahin kannst du alles weiter nutzen. Es wird nichts mehr abgebucht.

Schade, dass du gehst! Falls du es dir anders überlegst: In deinem Profil kannst du die Kündigung bis zum letzten Tag zurücknehmen.

Hasta luego
Das Team von Sprachlust
`,
      },
    ],
  },
  {
    family: 'honest German, newsletters, sales and prize draws',
    split: 'fitting',
    mails: [
      {
        name: 'German: sale ends tonight',
        from: 'Kleiderkiste <news@kleiderkiste.example>',
        via: marketingCloud('news.kleiderkiste.example'),
        subject: 'Nur noch heute: 30 % auf alle Mäntel',
        html: page(
          'Der Winter steht vor der Tür. Deine Jacke auch?',
          'Bis heute um Mitternacht sparst du 30 % auf alle Mäntel und Jacken. Gib an der Kasse einfach WARM30 ein.',
          button('https://www.kleiderkiste.example/maentel', 'Jetzt sparen'),
          'Wollmantel Ida, 139,99 € statt 199,99 €<br>Steppjacke Lotte, 69,99 € statt 99,99 €',
          'Nicht mit anderen Aktionen kombinierbar. Solange der Vorrat reicht.',
        ),
      },
      {
        name: 'German: won tickets, a radio station',
        from: 'Radio Küstenwelle <aktionen@kuestenwelle.example>',
        via: google(),
        subject: 'Herzlichen Glückwunsch: 2 Karten für das Hafenkonzert',
        text: `Liebe Frau Brandt,

Sie haben bei unserem Gewinnspiel am Dienstagmorgen mitgemacht und die richtige Band erraten. Sie haben gewonnen: zwei Karten für das Hafenkonzert am 28. November um 20 Uhr!

Die Karten liegen auf Ihren Namen an der Abendkasse. Bitte geben Sie mir bis Mittwoch kurz Bescheid, ob Sie kommen, sonst losen wir neu aus. Ausweis nicht vergessen.

Viel Spaß wünscht
Rieke aus der Redaktion
`,
      },
      {
        name: 'German: points expire',
        from: 'Bonusherz <punkte@bonusherz.example>',
        via: sendgrid({ list: true }),
        subject: '1.240 Punkte verfallen am 31. Dezember',
        html: page(
          'Hallo Frau Brandt,',
          'auf Ihrem Bonusherz-Konto sind 3.815 Punkte. Davon verfallen 1.240 Punkte am Jahresende, weil sie drei Jahre alt sind.',
          'Lösen Sie sie vorher ein, zum Beispiel gegen einen Einkaufsgutschein oder als Spende für die Tafel Ostheide.',
          button('https://www.bonusherz.example/praemien', 'Punkte einlösen'),
        ),
      },
      {
        name: "German: market hall, an association's letter",
        from: 'Markthalle Ostheide e. V. <post@markthalle-ostheide.example>',
        via: mailchimp(),
        subject: 'Adventsmarkt, Backkurs und ein Abschied',
        html: page(
          'Liebe Freundinnen und Freunde der Markthalle,',
          'am ersten Advent öffnen wir von 11 bis 18 Uhr. Der Chor der Grundschule singt um 15 Uhr, danach gibt es Punsch am Feuer.',
          `Für den Backkurs mit Frau Sörensen sind noch vier Plätze frei (18 € einschließlich Zutaten). Anmeldung am Stand oder ${link('https://www.markthalle-ostheide.example/kurse', 'hier')}.`,
          'Und wir sagen Tschüs: Nach 31 Jahren schließt Käse-Hansen seinen Stand. Wer ihn noch einmal besuchen will, hat bis zum 19. Dezember Gelegenheit.',
          'Herzlich<br>Ihr Vorstand',
        ),
      },
      {
        name: 'German: price alarm, flights',
        from: 'Flugspürer <alarm@flugspuerer.example>',
        via: ses({ region: 'eu-west-1', tracked: true }),
        subject: 'Preisalarm: Hamburg – Lissabon jetzt ab 87 €',
        html: page(
          'Gute Nachrichten, Jana!',
          'Der Preis für deine Strecke ist um 34 € gefallen.',
          'Hamburg (HAM) nach Lissabon (LIS)<br>11. bis 15. Februar, direkt<br>87 € für Hin- und Rückflug',
          button('https://www.flugspuerer.example/alarm/HAM-LIS', 'Angebot ansehen'),
          'Preise ändern sich schnell. Stand: heute, 06:10 Uhr.',
        ),
      },
    ],
  },
  {
    family: 'honest German, jobs, homes and appointments',
    split: 'held',
    mails: [
      {
        name: 'German: invited to talk, an employer',
        from: 'Personalabteilung Hafenlogistik <bewerbung@hafenlogistik-ost.example>',
        via: microsoft365(),
        subject: 'Ihre Bewerbung als Sachbearbeiterin (m/w/d) – Einladung',
        text: `Sehr geehrte Frau Brandt,

vielen Dank für Ihre Bewerbung, die uns gut gefallen hat. Gern möchten wir Sie kennenlernen und laden Sie ein:

Mittwoch, 25. November, 10:00 Uhr
Kaistraße 12, 3. Stock, Empfang

Das Gespräch mit Frau Dr. Lindner und mir dauert etwa eine Stunde. Bitte bestätigen Sie uns den Termin bis Freitag. Die Fahrtkosten (Bahn, 2. Klasse) erstatten wir.

Freundliche Grüße
Nele Paulsen
Recruiting
`,
      },
      {
        name: 'German: new jobs, a portal',
        from: 'Stellenkompass <jobs@stellenkompass.example>',
        via: sendgrid({ list: true }),
        subject: '5 neue Jobs für "Buchhaltung" in Lübeck',
        html: page(
          'Guten Morgen Jana,',
          'seit gestern sind fünf passende Stellen dazugekommen:',
          'Finanzbuchhalter (m/w/d), Teilzeit, Lübeck<br>Sachbearbeitung Kreditoren, Bad Schwartau, 20 Std./Woche im Homeoffice möglich<br>Lohnbuchhalterin, Stockelsdorf, ab sofort',
          button('https://www.stellenkompass.example/suche/buchhaltung-luebeck', 'Alle Stellen ansehen'),
          'Du bekommst diese Mail täglich. In deinem Profil kannst du sie auf wöchentlich stellen.',
        ),
      },
      {
        name: 'German: flat viewing',
        from: 'Hausverwaltung Petersen <vermietung@hv-petersen.example>',
        via: hosted('web14.hoster-foerde.example'),
        auth: { dkim: '', dmarc: 'none' },
        subject: 'Besichtigung Birkenweg 9, 2. OG',
        text: `Guten Tag Frau Brandt,

Sie können die Wohnung am Samstag um 11:15 Uhr ansehen. Treffpunkt ist vor dem Haus.

Bitte bringen Sie, falls Sie sich bewerben möchten, die ausgefüllte Selbstauskunft und die letzten drei Gehaltsnachweise mit. Vorher schicken Sie uns bitte nichts, und eine Reservierungsgebühr gibt es bei uns nicht.

Mit freundlichen Grüßen
K. Petersen
`,
      },
      {
        name: 'German: reminder, dentist',
        from: 'Zahnarztpraxis Dr. Behrens <termin@praxis-behrens.example>',
        via: sendgrid(),
        subject: 'Terminerinnerung: morgen, 8:30 Uhr',
        html: page(
          'Liebe Frau Brandt,',
          'wir erwarten Sie morgen um 8:30 Uhr zur Prophylaxe.',
          'Wenn Sie verhindert sind, sagen Sie bitte heute bis 17 Uhr ab, damit wir den Platz weitergeben können. Für nicht abgesagte Termine berechnen wir 40 €.',
          button('https://termin.praxis-behrens.example/a/5512', 'Termin absagen'),
          'Bitte denken Sie an Ihre Versichertenkarte.',
        ),
      },
      {
        name: 'German: findings ready, a laboratory',
        from: 'Labor Küste <portal@labor-kueste.example>',
        via: ses({ region: 'eu-central-1' }),
        subject: 'Ihr Befund liegt im Patientenportal',
        text: `Guten Tag,

zu Ihrem Auftrag 26-77120 liegt ein Befund vor. Bitte melden Sie sich mit Ihrem Geburtsdatum und dem Code auf Ihrem Laborzettel im Portal an. Der Befund ist 90 Tage abrufbar.

Zu medizinischen Fragen berät Sie Ihre Ärztin oder Ihr Arzt.

Labor Küste MVZ
`,
      },
    ],
  },
];

export const honestGermanOffices = addressed(families, { to: 'jana.brandt@example.com', zone: '+0100' });
