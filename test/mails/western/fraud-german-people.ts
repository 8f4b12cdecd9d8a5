import type { Family } from '../blind/family.ts';
import { google, hosted, mailgun, microsoft365, postmark, sendgrid, ses } from '../carriers.ts';
import { button, letter, note } from '../letter.ts';
import { pdf } from '../paper.ts';
import { addressed } from './addressed.ts';

const look = { font: 'Arial, Helvetica, sans-serif', lang: 'de' };
const page = (...parts: string[]) => letter(parts, look);

const families: Family[] = [
  {
    family: 'fraud in German, firms: bosses, bills and jobs',
    split: 'fitting',
    mails: [
      {
        name: 'fraud in German: the boss in a meeting',
        from: 'Frank Lorenz <f.lorenz.buero@example.net>',
        via: google(),
        subject: 'Sind Sie am Platz?',
        text: `Hallo Jana,

ich sitze in einer Besprechung und kann nicht telefonieren. Ich brauche bitte schnell Ihre Hilfe bei einer Sache, die unter uns bleiben muss.

Besorgen Sie fünf Google-Play-Karten zu je 100 Euro, es sind Geschenke für Kunden. Die Codes bitte freirubbeln, fotografieren und hierher schicken. Die Auslage erstatte ich Ihnen heute Nachmittag.

Geben Sie kurz Bescheid, wann Sie los können.

Frank Lorenz
Von unterwegs gesendet
`,
      },
      {
        name: 'fraud in German: secret takeover, money abroad',
        from: 'Frank Lorenz <geschaeftsleitung@lorenz-bau-gruppe.example>',
        via: microsoft365(),
        subject: 'Vertraulich: Überweisung heute',
        text: `Guten Morgen Frau Brandt,

wir schließen diese Woche die Übernahme eines Mitbewerbers in Ungarn ab. Die Finanzaufsicht verlangt bis zur Veröffentlichung absolute Verschwiegenheit, sprechen Sie bitte mit niemandem im Haus darüber, auch nicht mit mir am Telefon.

Es ist heute eine Anzahlung von 186.400 EUR zu leisten. Rechtsanwalt Dr. Voss wird sich gleich mit der Bankverbindung bei Ihnen melden. Wie hoch ist unser verfügbares Guthaben?

Ich verlasse mich auf Ihre Diskretion.

F. Lorenz
`,
      },
      {
        name: 'fraud in German: changed account on an open bill',
        from: 'Töpferbedarf Krug <rechnung@toepferbedarf-krueg.example>',
        via: hosted('vm77.webhoster-mitte.example'),
        auth: { dkim: '', dmarc: 'none' },
        subject: 'Korrigierte Rechnung RE-26-3381',
        text: `Guten Tag Frau Brandt,

in unserer Rechnung RE-26-3381 war leider unsere alte Bankverbindung angegeben. Das Konto wird derzeit vom Finanzamt geprüft und kann keine Zahlungen annehmen.

Bitte überweisen Sie den Betrag deshalb auf das neue Konto in der angehängten Rechnung und senden Sie uns gleich den Zahlungsbeleg. Telefonisch sind wir wegen eines Umzugs im Moment schlecht erreichbar.

Vielen Dank für Ihr Verständnis!

Heinz Krug
`,
        attachments: [
          { filename: 'RE-26-3381_korrigiert.pdf', type: 'application/pdf', content: pdf(['RE-26-3381_korrigiert']) },
        ],
      },
      {
        name: 'fraud in German: job from home, parcels',
        from: 'Personal Nordlog <karriere@nordlog-jobs.example>',
        via: google(),
        subject: 'Nebenjob im Homeoffice: 25 Euro pro Stunde',
        text: `Guten Tag,

wir haben Ihren Lebenslauf gesehen und freuen uns, Ihnen ohne Vorstellungsgespräch eine Stelle anzubieten.

Ihre Aufgabe: Sie nehmen zu Hause Pakete an, kleben ein neues Etikett auf und schicken sie weiter. Außerdem gehen gelegentlich Zahlungen von Kunden auf Ihrem Konto ein, die Sie abzüglich 5 % Provision per Bitcoin an uns weiterleiten. Sie verdienen etwa 2.400 Euro im Monat, bei zwei Stunden am Tag.

Schicken Sie uns bitte ein Foto Ihres Ausweises und Ihre IBAN, dann können Sie morgen anfangen.

Personalabteilung Nordlog
`,
      },
      {
        name: 'fraud in German: salary account',
        from: 'Tim Reimers <t.reimers@example.org>',
        via: google(),
        subject: 'Änderung Gehaltskonto',
        text: `Hallo Frau Clausen,

ich habe die Bank gewechselt und möchte, dass mein Gehalt schon diesen Monat auf das neue Konto geht. Welche Angaben brauchen Sie von mir? Mein altes Konto ist ab morgen zu, es eilt also etwas.

Ich bin heute nur per Mail zu erreichen.

Danke
Tim Reimers
`,
      },
    ],
  },
  {
    family: 'fraud in German, threats, bills and bargains',
    split: 'held',
    mails: [
      {
        name: 'fraud in German: subscription that nobody ordered',
        from: 'Rechnungsstelle Virenschutz <abo@schutzpaket-rechnung.example>',
        via: postmark(),
        subject: 'Ihre Verlängerung über 399,99 € wurde gebucht',
        text: `Sehr geehrte Kundin, sehr geehrter Kunde,

vielen Dank, dass Sie Ihr Schutzpaket um drei Jahre verlängert haben. Der Betrag von 399,99 € wird heute von Ihrem Konto abgebucht.

Auftragsnummer: SP-88120-26

Falls Sie die Verlängerung nicht wünschen, rufen Sie uns bitte innerhalb von 12 Stunden an: 0800 5550 177. Unser Techniker verbindet sich mit Ihrem Computer und veranlasst die Rückzahlung.
`,
      },
      {
        name: 'fraud in German: debt collectors',
        from: 'Inkasso Rheinwall GmbH <forderung@inkasso-rheinwall.example>',
        via: hosted('web22.hoster-mitte.example'),
        auth: { dkim: '', dmarc: 'none' },
        subject: 'Letzte außergerichtliche Mahnung, Az. 882017',
        text: `Sehr geehrte Frau Brandt,

Sie haben am 4. März telefonisch einen Vertrag über die Teilnahme an Gewinnspielen geschlossen und die vereinbarten Beiträge nicht gezahlt. Unsere Mandantin hat uns mit dem Einzug beauftragt.

Hauptforderung: 389,00 EUR
Gebühren: 96,40 EUR

Überweisen Sie 485,40 EUR bis übermorgen auf das Konto in der Anlage (Bank in Bulgarien). Danach pfänden wir Ihr Konto, Ihren Lohn und Ihr Auto, ein Gerichtsvollzieher ist bereits bestellt.

Zahlen Sie heute, erlassen wir Ihnen die Hälfte.

Rechtsabteilung
`,
        attachments: [
          { filename: 'Forderung_882017.pdf', type: 'application/pdf', content: pdf(['Forderung_882017']) },
        ],
      },
      {
        name: 'fraud in German: police, summoned',
        from: 'Europol Abteilung Jugendschutz <vorladung@direktion-ermittlung.example>',
        via: google(),
        subject: 'Vorladung – Verfahren gegen Sie',
        text: `Zu Ihrer Kenntnis,

nach einer Auswertung von Internetverbindungen wurde gegen Sie ein Verfahren wegen mehrerer Straftaten (Besitz verbotener Bilder, Exhibitionismus) eingeleitet. Die Beweise liegen uns vor.

Sie haben 72 Stunden, sich per E-Mail an diese Adresse zu rechtfertigen. Danach übergeben wir die Akte dem Staatsanwalt, der einen Haftbefehl ausstellt, und informieren Ihre Familie, Ihren Arbeitgeber und die Presse.

Die Sache kann durch Zahlung einer Buße vertraulich erledigt werden.

Der Generaldirektor
`,
      },
      {
        name: 'fraud in German: won a drill',
        from: 'Baumarkt Umfrage <treue@glueckwunsch-kunde.example>',
        via: sendgrid({ list: true }),
        subject: 'Sie wurden ausgewählt: Akkuschrauber-Set im Wert von 249 €',
        html: page(
          'Herzlichen Glückwunsch!',
          'Sie gehören zu den zehn Kunden, die heute an unserer Umfrage teilnehmen dürfen. Beantworten Sie fünf Fragen, und das Akkuschrauber-Set gehört Ihnen.',
          button('https://glueckwunsch-kunde.example/umfrage', 'Umfrage starten'),
          'Sie zahlen nur 1,95 € Versand mit Ihrer Kreditkarte. Angebot gültig für die nächsten 9 Minuten.',
        ),
      },
      {
        name: 'fraud in German: lonely heart abroad',
        from: 'Irina <irina.sommer@example.org>',
        via: google(),
        subject: 'Guten Tag, ich habe dein Profil gesehen',
        text: `Hallo,

ich heiße Irina, bin 34 Jahre alt und arbeite als Krankenschwester. Ich habe dein Profil gesehen und glaube, dass du ein gutes Herz hast. Ich bin müde von Männern, die nur spielen, und suche jemanden für das ganze Leben.

Meine Agentur erlaubt mir nur kurz zu schreiben. Antworte mir bitte auf meine private Adresse, dann schicke ich dir Fotos. Ich möchte dich bald besuchen, nur das Geld für das Visum und das Ticket habe ich noch nicht ganz zusammen.

Ich warte auf deine Worte.

Deine Irina
`,
      },
    ],
  },
  {
    family: 'fraud in German, friends and short words',
    split: 'fitting',
    mails: [
      {
        name: 'fraud in German: friend without a wallet abroad',
        from: 'Mareike Thiel <mareike.thiel.privat@example.org>',
        via: google(),
        subject: 'Brauche deine Hilfe',
        text: `Liebe Jana,

entschuldige, dass ich dich so überfalle. Ich bin für ein paar Tage auf Zypern, und gestern wurde mir die Tasche gestohlen, mit Handy, Karten und Pass. Die Botschaft hilft mir mit dem Pass, aber ich kann das Hotel nicht bezahlen, bevor mein Flug morgen geht.

Kannst du mir 950 Euro über Western Union leihen? Ich gebe es dir sofort zurück, wenn ich zu Hause bin. Erreichen kannst du mich nur per Mail.

Bitte sag niemandem etwas, es ist mir so peinlich.

Mareike
`,
      },
      {
        name: 'fraud in German: vouchers for a niece',
        from: 'Ute Jansen <ute.jansen88@example.net>',
        via: google(),
        subject: 'Kurze Frage',
        text: `Hallo, bestellst du manchmal bei Amazon?

Ich wollte heute für meine Nichte einen Gutschein zum Geburtstag kaufen, aber meine Karte wird nicht angenommen. Könntest du das für mich übernehmen? 200 Euro, die Codes bitte direkt an mich. Du bekommst das Geld am Wochenende wieder.

Ute
`,
      },
      {
        name: 'fraud in German: daughter with a new phone',
        from: 'Deine Tochter <neue.nummer@example.org>',
        via: google(),
        subject: 'Mama, mein Handy ist kaputt',
        text: `Hallo Mama, mein Handy ist in die Waschmaschine geraten. Das ist meine neue Nummer, schreib mir bitte auf WhatsApp: 0157 5550 2201.

Ich muss heute noch zwei Rechnungen bezahlen und komme nicht in mein Online-Banking. Kannst du das für mich machen? Ich überweise es dir am Montag zurück.
`,
      },
      {
        name: 'fraud in German: buyer who wants a courier to fetch',
        from: 'Gerhard Wolff <g.wolff.kauf@example.net>',
        via: google(),
        subject: 'Ihr Inserat Kinderfahrrad',
        text: `Guten Tag,

ich möchte Ihr Fahrrad ohne Verhandlung kaufen und biete sogar 30 Euro mehr. Da ich beruflich auf See bin, kann ich es nicht selbst abholen. Mein Spediteur kommt zu Ihnen.

Die Zahlung läuft über PayPal. Sie bekommen eine Mail, dass das Geld hinterlegt ist; es wird freigegeben, sobald Sie die Speditionskosten von 180 Euro an den Fahrer vorgestreckt haben. Schicken Sie mir bitte Ihren Namen und Ihre IBAN.

Mit freundlichen Grüßen
Kapitän G. Wolff
`,
      },
      {
        name: 'fraud in German: file shared, sign in',
        from: 'Steuerbüro Hinrichsen <s.bruhn@kulturverein-sued.example>',
        via: microsoft365(),
        subject: 'Silke Bruhn hat "Belege_Oktober.pdf" für Sie freigegeben',
        html: note(
          [
            'Guten Tag Frau Brandt,',
            'anbei das vertrauliche Dokument zu Ihrer Prüfung:',
            button('https://dokument-freigabe-365.example/d/7741', 'Belege_Oktober.pdf öffnen'),
            'Zum Schutz der Daten müssen Sie sich mit Ihrem E-Mail-Passwort ausweisen. Der Zugriff erlischt heute um 18 Uhr.',
          ],
          'Calibri, Arial, sans-serif',
        ),
      },
    ],
  },
  {
    family: 'fraud in German, offices and shops',
    split: 'held',
    mails: [
      {
        name: 'fraud in German: energy money from the state',
        from: 'Bundesamt Energiehilfe <antrag@energiehilfe-bund.example>',
        via: sendgrid(),
        subject: 'Ihre Energiepauschale von 500 € wartet auf Sie',
        html: page(
          'Guten Tag Jana Brandt,',
          'Sie haben Anspruch auf die Energiepauschale. Die Auszahlung ist bewilligt, es fehlt nur noch die Bestätigung Ihrer Bank.',
          'Wählen Sie Ihre Bank aus und melden Sie sich mit Ihren Online-Banking-Daten an:',
          button('https://energiehilfe-bund.example/auszahlung', 'Auszahlung anfordern'),
          'Anträge nach dem 20. November können nicht mehr berücksichtigt werden.',
        ),
      },
      {
        name: 'fraud in German: health card',
        from: 'Gesundheitskasse <karte@versicherten-center.example>',
        via: ses({ region: 'eu-central-1' }),
        subject: 'Ihre Gesundheitskarte verliert ihre Gültigkeit',
        html: page(
          'Liebe Versicherte, lieber Versicherter,',
          'Ihre bisherige Karte ist ab Dezember nicht mehr gültig. Die neue Karte schicken wir Ihnen zu, sobald Sie Ihre Daten geprüft und die Versandkosten von 0,95 € gezahlt haben.',
          button('https://versicherten-center.example/karte', 'Karte anfordern'),
          'Ohne neue Karte müssen Sie Arztbesuche selbst bezahlen.',
        ),
      },
      {
        name: 'fraud in German: order never made, Amazon',
        from: 'Amazon <bestellung@konto-bestaetigung24.example>',
        via: sendgrid({ own: true }),
        subject: 'Ihre Bestellung über 1.299,00 € wird versendet',
        html: page(
          'Hallo,',
          'vielen Dank für Ihre Bestellung. Der Fernseher wird heute an Robert Kühn, Dortmund, versendet.',
          'Haben Sie die Bestellung nicht aufgegeben, hat vermutlich jemand Ihr Konto benutzt. Brechen Sie den Versand ab und setzen Sie Ihre Zahlungsdaten neu:',
          button('https://konto-bestaetigung24.example/abbruch', 'Bestellung abbrechen'),
          'Nach dem Versand ist keine Erstattung mehr möglich.',
        ),
      },
      {
        name: 'fraud in German: transparency register',
        from: 'Transparenzregister Meldestelle <meldung@register-meldung.example>',
        via: hosted('mail.register-meldung.example'),
        auth: { dkim: '', dmarc: 'none' },
        subject: 'Bußgeldandrohung wegen fehlender Eintragung',
        text: `Sehr geehrte Damen und Herren,

für Ihr Unternehmen wurde die nach dem Geldwäschegesetz vorgeschriebene Eintragung nicht vorgenommen. Es droht ein Bußgeld von bis zu 150.000 Euro.

Nehmen Sie die kostenpflichtige Registrierung bis Freitag vor: https://register-meldung.example
Jahresgebühr: 49,00 Euro

Organisation Transparenzregister e. V.
`,
      },
      {
        name: 'fraud in German: card game account, game shop',
        from: 'Steam Support <support@spielekonto-pruefung.example>',
        via: mailgun(),
        subject: 'Meldung gegen dein Konto',
        text: `Hallo,

mehrere Spieler haben dein Konto wegen Handels mit gestohlenen Gegenständen gemeldet. Es wird in 24 Stunden unwiderruflich gesperrt.

Du kannst Widerspruch einlegen. Melde dich dazu mit Benutzername, Passwort und dem Code deiner Handy-App an:

https://spielekonto-pruefung.example/widerspruch

Bis zur Entscheidung übertrage bitte deine Gegenstände zur Verwahrung an unseren Prüfer.
`,
      },
    ],
  },
];

export const fraudGermanPeople = addressed(families, { to: 'jana.brandt@example.com', zone: '+0100' });
