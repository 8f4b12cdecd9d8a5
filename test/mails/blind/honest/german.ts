import { hosted, mailgun, marketingCloud, microsoft365, sendgrid, ses } from '../../carriers.ts';
import { button, letter, link } from '../../letter.ts';
import { pdf } from '../../paper.ts';
import type { Family } from '../family.ts';

const look = { font: 'Arial, Helvetica, sans-serif', lang: 'de' };

/** Banks, shops, parcels, services, public bodies and colleagues in German. */
export const german: Family[] = [
  {
    family: 'German, bank and insurance',
    split: 'fitting',
    mails: [
      {
        name: 'German: statement, Sparkasse',
        from: 'Sparkasse Musterstadt <info@sparkasse-musterstadt.example>',
        subject: 'Ihr neuer Kontoauszug liegt im Elektronischen Postfach',
        zone: '+0100',
        via: hosted('mail.sparkasse-musterstadt.example'),
        auth: { dkim: '', dmarc: 'none' },
        text: `Guten Tag Herr Yamada,

in Ihrem Elektronischen Postfach liegt ein neues Dokument für Sie bereit: Kontoauszug 11/2026.
Melden Sie sich dazu wie gewohnt im Online-Banking an. Aus Sicherheitsgründen enthält diese E-Mail keinen Link.

Freundliche Grüße
Ihre Sparkasse Musterstadt
`,
      },
      {
        name: 'German: pushTAN device changed, DKB',
        from: 'DKB AG <noreply@dkb.de>',
        subject: 'Neues Gerät für Ihre Banking-App registriert',
        zone: '+0100',
        via: ses({ region: 'eu-west-1' }),
        text: `Guten Tag Taro Yamada,

am 18.11.2026 um 09:14 Uhr wurde ein neues Gerät für Ihr Banking registriert.
Waren Sie das nicht? Dann sperren Sie Ihren Zugang bitte sofort unter 116 116.

Ihre DKB
`,
      },
      {
        name: 'German: premium unpaid, an insurer',
        from: 'Nordlicht Versicherung <service@nordlicht-versicherung.example>',
        subject: 'Zahlungserinnerung zu Ihrer Kfz-Versicherung',
        zone: '+0100',
        via: sendgrid(),
        html: letter(
          [
            'Sehr geehrter Herr Yamada,',
            'leider konnten wir den Beitrag von 84,20 € nicht von Ihrem Konto abbuchen. Bitte überweisen Sie den Betrag bis zum 30.11.2026, sonst besteht kein Versicherungsschutz.',
            button('https://www.nordlicht-versicherung.example/meine-vertraege', 'Zum Kundenportal'),
            'Haben Sie bereits gezahlt? Dann betrachten Sie dieses Schreiben als gegenstandslos.',
          ],
          look,
        ),
      },
    ],
  },
  {
    family: 'German, shops and parcels',
    split: 'held',
    mails: [
      {
        name: 'German: parcel comes today, DHL',
        from: 'DHL Paket <noreply@dhl.de>',
        subject: 'Ihr Paket kommt heute',
        zone: '+0100',
        via: marketingCloud('mail.dhl.de'),
        html: letter(
          [
            'Hallo Taro Yamada,',
            'Ihre Sendung 00340434161094015902 von Beispielversand wird voraussichtlich heute zwischen 11:30 und 13:00 Uhr zugestellt.',
            button(
              'https://www.dhl.de/de/privatkunden/pakete-empfangen/verfolgen.html?piececode=00340434161094015902',
              'Sendung verfolgen',
            ),
          ],
          look,
        ),
      },
      {
        name: 'German: order, Otto',
        from: 'OTTO <service@otto.de>',
        subject: 'Ihre Bestellung 1234567 ist eingegangen',
        zone: '+0100',
        text: `Hallo Herr Yamada,

vielen Dank für Ihre Bestellung. Wir melden uns, sobald die Ware unterwegs ist.

Schreibtischlampe, 39,99 €
Zahlungsart: Rechnung, zahlbar bis 18.12.2026

Ihr OTTO-Team
`,
      },
      {
        name: 'German: dunning, a small shop',
        from: 'Teehaus Lindenhof <buchhaltung@teehaus-lindenhof.example>',
        subject: '2. Mahnung zu Rechnung 2026-1044',
        zone: '+0100',
        via: hosted('w01a2b3c.kasserver.com'),
        auth: { dkim: '', dmarc: 'none' },
        text: `Sehr geehrter Herr Yamada,

auf unsere Zahlungserinnerung vom 2. November haben wir leider keine Zahlung erhalten.
Bitte überweisen Sie den offenen Betrag von 47,80 € zzgl. 5,00 € Mahngebühr bis zum 25.11.2026.
Unsere Bankverbindung finden Sie auf der Rechnung. Andernfalls müssen wir ein Inkassobüro beauftragen.

Mit freundlichen Grüßen
Teehaus Lindenhof
`,
      },
    ],
  },
  {
    family: 'German, software, provider and public body',
    split: 'fitting',
    mails: [
      {
        name: 'German: mailbox full, a provider',
        from: 'GMX Kundenservice <mailings@gmx.net>',
        subject: 'Ihr Postfach ist fast voll',
        zone: '+0100',
        html: letter(
          [
            'Guten Tag Taro Yamada,',
            'Ihr Postfach yamada@example.net ist zu 97 % belegt. Ist der Speicher voll, können Sie keine E-Mails mehr empfangen.',
            link('https://www.gmx.net/mail/speicher/', 'Mehr zum Speicherplatz'),
            'Löschen Sie nicht mehr benötigte E-Mails oder leeren Sie den Papierkorb.',
          ],
          look,
        ),
      },
      {
        name: 'German: message in the tax account, ELSTER',
        from: 'ELSTER <noreply@elster.de>',
        subject: 'Neue Nachricht in Ihrem ELSTER-Postfach',
        zone: '+0100',
        text: `Guten Tag,

in Ihrem Benutzerkonto bei Mein ELSTER liegt eine neue Nachricht vor (Bescheiddaten).
Bitte rufen Sie www.elster.de direkt in Ihrem Browser auf.

Dies ist eine automatisch erzeugte E-Mail.
`,
      },
      {
        name: 'German: invoice, a hosting company',
        from: 'Beispiel Hosting GmbH <rechnung@beispiel-hosting.example>',
        subject: 'Ihre Rechnung Nr. 4481207',
        zone: '+0100',
        via: mailgun(),
        text: `Sehr geehrte Damen und Herren,

anbei erhalten Sie Ihre Rechnung über 14,28 €. Der Betrag wird in den nächsten Tagen von Ihrem Konto eingezogen.

Beispiel Hosting GmbH
`,
        attachments: [
          { filename: 'Rechnung_4481207.pdf', type: 'application/pdf', content: pdf(['Rechnung_4481207']) },
        ],
      },
    ],
  },
  {
    family: 'German, colleagues and clubs',
    split: 'held',
    mails: [
      {
        name: 'German: colleague, deadline',
        from: 'Petra Vogel <petra.vogel@vogel-maschinen.example>',
        subject: 'Angebot bis heute 16 Uhr?',
        zone: '+0100',
        via: microsoft365(),
        text: `Hallo Taro,

schaffst du das Angebot für Müller bis heute 16 Uhr? Ich sitze im Zug und komme nicht an die Datei.
Bitte direkt an mich, ich leite es weiter.

Viele Grüße
Petra
`,
      },
      {
        name: 'German: bank details, a supplier, by letter too',
        from: 'Vogel Maschinen Buchhaltung <buchhaltung@vogel-maschinen.example>',
        subject: 'Neue Bankverbindung ab Dezember',
        zone: '+0100',
        via: microsoft365(),
        text: `Sehr geehrte Damen und Herren,

wegen der Fusion unserer Hausbank ändert sich unsere IBAN. Das unterschriebene Schreiben geht Ihnen per Post zu.
Bitte ändern Sie nichts, bevor Sie uns unter der bekannten Nummer angerufen haben.

Vogel Maschinen GmbH
`,
      },
      {
        name: 'German: sports club, fee',
        from: 'TSV Musterstadt Kasse <kasse@tsv-musterstadt.example>',
        subject: 'Abbuchung Jahresbeitrag',
        zone: '+0100',
        via: hosted('smtp.strato.example'),
        auth: { dkim: '', dmarc: 'none' },
        text: `Liebe Mitglieder,

der Jahresbeitrag wird am 1. Dezember abgebucht. Wer sein Konto gewechselt hat, meldet sich bitte bis Freitag bei mir.

Sportliche Grüße
Jens, Kassenwart
`,
      },
    ],
  },
];
