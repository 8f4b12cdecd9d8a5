import type { Family } from '../blind/family.ts';
import { google, hosted, mailgun, marketingCloud, microsoft365, postmark, ses } from '../carriers.ts';
import { button, letter, note } from '../letter.ts';
import { pdf } from '../paper.ts';
import { addressed } from './addressed.ts';

const look = { font: 'Arial, Helvetica, sans-serif', lang: 'de' };
const page = (...parts: string[]) => letter(parts, look);

const families: Family[] = [
  {
    family: 'honest German, schools, nurseries and clubs',
    split: 'fitting',
    mails: [
      {
        name: 'German: class trip, money until Friday',
        from: 'Grundschule am Deich, 3b <m.wiese@grundschule-am-deich.example>',
        via: google(),
        subject: 'Klassenfahrt: bitte 95 € bis Freitag überweisen',
        text: `Liebe Eltern der 3b,

für die Klassenfahrt fehlen noch neun Beiträge. Bitte überweist die 95 € bis Freitag auf das Klassenkonto (die IBAN steht auf dem Elternbrief vom 2. November). Verwendungszweck: Name des Kindes.

Wer Unterstützung vom Förderverein braucht, meldet sich einfach vertraulich bei mir.

Außerdem brauche ich die Gesundheitsbögen zurück.

Herzliche Grüße
Meike Wiese
`,
      },
      {
        name: 'German: nursery closed tomorrow',
        from: 'Kita Pusteblume <leitung@kita-pusteblume.example>',
        via: hosted('web14.hoster-foerde.example'),
        auth: { dkim: '', dmarc: 'none' },
        subject: 'WICHTIG: Kita morgen nur bis 13 Uhr geöffnet',
        text: `Liebe Familien,

leider sind heute drei Erzieherinnen krank geworden. Wir müssen die Betreuung morgen auf 8 bis 13 Uhr kürzen. Wenn ihr eure Kinder zu Hause betreuen könnt, hilft uns das sehr.

Bitte gebt bis heute 18 Uhr Bescheid, ob euer Kind kommt. Eine kurze Mail reicht.

Danke für euer Verständnis!
Birgit Lührs
`,
      },
      {
        name: 'German: general meeting, a sports club',
        from: 'TuS Auetal Vorstand <vorstand@tus-auetal.example>',
        via: google(),
        subject: 'Einladung zur Jahreshauptversammlung',
        text: `Liebe Mitglieder,

hiermit laden wir fristgerecht zur ordentlichen Mitgliederversammlung ein:

Freitag, 4. Dezember, 19:30 Uhr, Vereinsheim

Tagesordnung
1. Begrüßung und Feststellung der Beschlussfähigkeit
2. Bericht des Vorstands
3. Bericht der Kassenprüfer, Entlastung
4. Wahlen: 2. Vorsitz, Jugendwart
5. Beitragserhöhung Kinder von 6 auf 7 Euro
6. Verschiedenes

Anträge bitte schriftlich bis zum 27. November an mich.

Mit sportlichem Gruß
Hauke Thomsen
`,
      },
      {
        name: 'German: choir, changed rehearsal',
        from: 'Ute Jansen <ute.jansen@posteo-kueste.example>',
        subject: 'Probe am Donnerstag fällt aus',
        text: `Ihr Lieben,

Karin liegt flach, deshalb am Donnerstag keine Probe. Dafür treffen wir uns am Samstag um 14 Uhr im Gemeindehaus, wir brauchen die Zeit vor dem Konzert wirklich.

Bringt bitte alle die schwarzen Mappen mit.

Bis dann
Ute
`,
      },
      {
        name: 'German: book overdue, a library',
        from: 'Stadtbücherei Ostheide <ausleihe@stadtbuecherei-ostheide.example>',
        via: hosted('mail.stadt-ostheide.example'),
        auth: { dkim: '', dmarc: 'none' },
        subject: '1. Mahnung: Leihfrist überschritten',
        text: `Sehr geehrte Frau Brandt,

folgende Medien hätten Sie am 11.11. zurückgeben müssen:

"Keramik brennen im Garten" (Sachbuch)
"Der kleine Wassermann" (CD)

Bisher angefallene Gebühr: 2,00 EUR. Bitte geben Sie die Medien umgehend zurück; ab dem 25.11. erhöht sich die Gebühr auf 5,00 EUR. Verlängern ist nicht mehr möglich.

Diese Nachricht wurde automatisch erstellt.
`,
      },
    ],
  },
  {
    family: 'honest German, colleagues under pressure of time',
    split: 'held',
    mails: [
      {
        name: 'German: figures wanted before the meeting',
        from: 'Frank Lorenz <f.lorenz@lorenz-bau.example>',
        via: microsoft365(),
        subject: 'Zahlen für 14 Uhr',
        text: `Hallo Jana,

der Termin mit der Bank ist auf heute 14 Uhr vorgezogen worden. Ich brauche dringend die Auftragslage und die offenen Posten, Stand gestern. Eine Excel-Liste reicht.

Bin bis halb zwei auf der Baustelle, per Mail erreichst du mich.

Gruß
Frank
`,
      },
      {
        name: 'German: urgent payment released in the usual way',
        from: 'Frank Lorenz <f.lorenz@lorenz-bau.example>',
        via: microsoft365(),
        subject: 'Bitte Rechnung Holzmann heute noch anweisen',
        text: `Moin Jana,

die Rechnung 4417 von Holzmann (8.330 €, liegt freigegeben in der Ablage "Kreditoren") muss heute noch raus, sonst verlieren wir die 3 % Skonto. Bankdaten sind unverändert, Freigabe in der Bank mache ich heute Abend wie immer mit meiner TAN.

Danke dir!
Frank
`,
      },
      {
        name: 'German: timesheet missing',
        from: 'Svea Clausen <s.clausen@lorenz-bau.example>',
        via: microsoft365(),
        subject: 'Stundenzettel KW 46 fehlt noch',
        html: note(
          [
            'Hallo Herr Yılmaz, hallo Jana,',
            'von der Baustelle Deichstraße fehlt mir noch der Stundenzettel für KW 46. Morgen früh läuft die Lohnabrechnung, alles was dann nicht da ist, kommt erst im Dezember.',
            'Könnt ihr ihn bis 17 Uhr schicken? Foto genügt.',
            'Liebe Grüße<br>Svea',
          ],
          'Calibri, Arial, sans-serif',
        ),
      },
      {
        name: 'German: IT announces a forced restart',
        from: 'IT-Service Lorenz Bau <it@lorenz-bau.example>',
        via: microsoft365(),
        subject: 'Heute 18 Uhr: Neustart des Servers, neue Anmeldung nötig',
        html: note(
          [
            'Hallo zusammen,',
            'heute um 18 Uhr spielen wir Sicherheitsupdates ein. Bitte speichert vorher alles und meldet euch ab. Laufwerk K: ist bis etwa 19 Uhr nicht erreichbar.',
            'Morgen früh fragt Windows einmalig nach eurem Passwort, das ist normal. Wenn ihr irgendwo anders oder per Mail nach dem Passwort gefragt werdet, ruft mich bitte an (Durchwahl 17).',
            'Gruß<br>Björn',
          ],
          'Calibri, Arial, sans-serif',
        ),
      },
      {
        name: 'German: draft to be read',
        from: 'Dr. Inga Matthiesen <matthiesen@institut-kuestenforschung.example>',
        subject: 'Entwurf Antrag – Kommentare bis Donnerstag?',
        text: `Liebe Jana,

anbei der Entwurf für den Antrag. Mir ist vor allem Abschnitt 3 wichtig, da hakt es noch: Die Begründung für die zweite Stelle wirkt dünn, und das Budget für Reisen müsste genauer sein.

Schaffst du es, bis Donnerstagmittag drüberzusehen? Abgabe ist Freitag, 12 Uhr, das Portal schließt dann automatisch.

Ich habe die alten Fassungen in unserem Projektordner gelassen, falls du vergleichen willst.

Herzlichen Dank und schöne Grüße
Inga
`,
      },
    ],
  },
  {
    family: 'honest German, bookkeepers and suppliers',
    split: 'fitting',
    mails: [
      {
        name: 'German: receipts missing, a tax adviser',
        from: 'Steuerbüro Hinrichsen <buchhaltung@stb-hinrichsen.example>',
        via: microsoft365(),
        subject: 'Fehlende Belege Oktober',
        text: `Sehr geehrte Frau Brandt,

für die Buchhaltung Oktober fehlen uns noch folgende Belege:

05.10. Wolkenserver 9,52 EUR
14.10. Abbuchung "Töpferbedarf Krug" 218,40 EUR
22.10. Kartenzahlung Tankstelle 61,07 EUR

Bitte laden Sie die Rechnungen bis zum 24. November in Unternehmen online hoch. Die Umsatzsteuer-Voranmeldung müssen wir am 10. Dezember abgeben.

Mit freundlichen Grüßen
Silke Bruhn
`,
      },
      {
        name: 'German: invoice with a term',
        from: 'Töpferbedarf Krug <rechnung@toepferbedarf-krug.example>',
        via: hosted('vm31.webhoster-mitte.example'),
        auth: { dkim: '', dmarc: 'none' },
        subject: 'Rechnung RE-26-3381',
        text: `Guten Tag Frau Brandt,

anbei die Rechnung zu Ihrer Bestellung vom 12. November (Steinzeugton, 200 kg, Anlieferung frei Haus).

Zahlbar innerhalb von 14 Tagen ohne Abzug.

Vielen Dank für Ihren Auftrag!

Heinz Krug
`,
        attachments: [{ filename: 'RE-26-3381.pdf', type: 'application/pdf', content: pdf(['RE-26-3381']) }],
      },
      {
        name: 'German: agreed quote',
        from: 'Tischlerei Asmus <werkstatt@tischlerei-asmus.example>',
        subject: 'Angebot Werkstattregal',
        text: `Moin Frau Brandt,

wie besprochen das Angebot für das Regal in Esche, geölt. Bei der Tiefe bin ich auf 55 cm gegangen, damit die Bretter für die großen Schalen reichen.

Wenn Sie bis Anfang nächster Woche zusagen, kann ich es noch vor Weihnachten einbauen. Sonst wird es Ende Januar.

Viele Grüße aus der Werkstatt
Jörn Asmus
`,
        attachments: [
          { filename: 'Angebot_Brandt_Regal.pdf', type: 'application/pdf', content: pdf(['Angebot_Brandt_Regal']) },
        ],
      },
      {
        name: 'German: new account, with word of how to check',
        from: 'Glasuren Mertens GmbH <info@glasuren-mertens.example>',
        via: microsoft365(),
        subject: 'Änderung unserer Bankverbindung zum 1. Januar',
        text: `Sehr geehrte Damen und Herren,

zum Jahreswechsel wechseln wir unsere Hausbank. Die neue Bankverbindung finden Sie auf allen Rechnungen ab Januar und im Schreiben, das Ihnen diese Woche mit der Post zugeht. In dieser E-Mail nennen wir sie absichtlich nicht.

Bis zum 31. März bleibt unser altes Konto offen. Bei Zweifeln rufen Sie bitte Ihre gewohnte Ansprechpartnerin an.

Mit freundlichen Grüßen
Glasuren Mertens GmbH
`,
      },
      {
        name: 'German: friendly reminder between firms',
        from: 'Atelierhaus Ost, Verwaltung <verwaltung@atelierhaus-ost.example>',
        via: google(),
        subject: 'Miete November noch offen',
        text: `Hallo Jana,

bei der Durchsicht der Konten ist mir aufgefallen, dass deine Miete für Raum 7 im November noch nicht da ist (310 €). Ist da etwas schiefgegangen? Vielleicht liegt es am Dauerauftrag, die Erhöhung um 10 € galt ja ab diesem Monat.

Magst du das bis Ende der Woche nachholen? Konto wie immer.

Danke und viele Grüße
Wiebke
`,
      },
    ],
  },
  {
    family: 'honest German, friends and family',
    split: 'held',
    mails: [
      {
        name: "German: grandmother's birthday",
        from: 'Heike Brandt <heike.brandt@familienpost.example>',
        subject: 'Omas 85.',
        text: `Hallo ihr drei,

am 6. Dezember wird Oma 85. Ich habe im Gasthof Zur Mühle für 15 Uhr reserviert, 22 Personen. Jana, bringst du die Fotos mit? Tim kümmert sich um die Musik.

Als Geschenk dachte ich an den Sessel, von dem sie immer redet. Der kostet 640 €, also etwa 80 pro Familie. Ich lege es aus, ihr könnt es mir irgendwann geben.

Kuss, Mama
`,
      },
      {
        name: 'German: money lent back',
        from: 'Tim Brandt <tim@familienpost.example>',
        via: google(),
        subject: 'Kohle',
        text: `Hey Schwesterherz,

kannst du mir die 60 € vom Wochenende noch überweisen? Bin etwas knapp bis zum Ersten. Konto hast du ja.

LG Tim
`,
      },
      {
        name: 'German: holiday photos',
        from: 'Mareike Thiel <mareike.thiel@example.org>',
        via: google(),
        subject: 'Fotos aus Dänemark',
        html: note(
          [
            'Liebe Jana,',
            'endlich bin ich dazu gekommen, die Fotos hochzuladen:',
            button('https://www.fotoarchiv.example/a/roemoe-2026', 'Album Römö'),
            'Das Passwort ist der Name von eurem Hund. Sagt Bescheid, welche ich als Abzug bestellen soll, die Aktion läuft nur noch bis Sonntag.',
            'Ganz liebe Grüße, auch an Paul<br>Mareike',
          ],
          'Calibri, Arial, sans-serif',
        ),
      },
      {
        name: 'German: lost phone, a new number',
        from: 'Ole Petersen <ole.petersen@example.net>',
        subject: 'Neue Handynummer',
        text: `Moin zusammen,

mein Telefon liegt seit gestern im Hafenbecken. Ab sofort erreicht ihr mich unter 0170 5550 118. Die alte Nummer ist gesperrt, also bitte löschen.

Wer mir seine Nummer noch mal schickt, bekommt beim nächsten Stammtisch ein Bier.

Ole
`,
      },
      {
        name: 'German: things for sale, neighbours',
        from: 'Kirsten Ahlers <k.ahlers@example.org>',
        subject: 'Kinderfahrrad zu verkaufen',
        text: `Hallo Nachbarn,

Lasse ist aus seinem Rad herausgewachsen: Puky 18 Zoll, blau, 3 Jahre alt, ein paar Kratzer, Bremsen neu. 70 Euro, gern auch Tausch gegen ein größeres.

Kann jederzeit in der Birkenstraße 22 angesehen und Probe gefahren werden.

Grüße
Kirsten
`,
      },
    ],
  },
  {
    family: 'honest German, lists, machines and replies',
    split: 'fitting',
    mails: [
      {
        name: 'German: list of a free-software project',
        from: 'Konrad Weidner <konrad@weidner-it.example>',
        via: hosted('lists.freiesysteme.example'),
        auth: { dkim: '', dmarc: 'none' },
        subject: '[anwender] Re: Sicherung bricht nach Update ab',
        text: `Am 17.11. schrieb Holger:
> seit dem Update auf 4.2 bricht die nächtliche Sicherung
> mit "permission denied" ab. Kennt das jemand?

Ja, hatte ich auch. Der Dienst läuft seit 4.2 nicht mehr als root. Du musst das Zielverzeichnis dem Benutzer backup geben:

  chown -R backup: /srv/sicherung

Danach den Timer neu starten. Steht leider nur in den Release Notes.

Gruß
Konrad
`,
        headers: [
          'List-Id: Anwender <anwender.lists.freiesysteme.example>',
          'List-Post: <mailto:anwender@lists.freiesysteme.example>',
          'Precedence: list',
        ],
        to: 'anwender@lists.freiesysteme.example',
      },
      {
        name: 'German: absence',
        from: 'Dr. Inga Matthiesen <matthiesen@institut-kuestenforschung.example>',
        subject: 'Automatische Antwort: Entwurf Antrag',
        text: `Vielen Dank für Ihre Nachricht. Ich bin bis zum 27. November auf Dienstreise und lese meine Mails nur unregelmäßig. In dringenden Fällen wenden Sie sich bitte an das Sekretariat, Tel. 04841 5550 0.

Ihre Mail wird nicht weitergeleitet.

I. Matthiesen
`,
        headers: ['Auto-Submitted: auto-replied', 'X-Auto-Response-Suppress: All'],
      },
      {
        name: 'German: ticket taken',
        from: 'Provider Nordnetz Support <support@nordnetz-provider.example>',
        via: mailgun(),
        subject: '[Ticket #551207] Ihre Anfrage ist eingegangen',
        text: `Hallo Frau Brandt,

wir haben Ihre Anfrage "Mails kommen nicht an" erhalten und unter der Nummer 551207 angelegt. Üblicherweise antworten wir innerhalb von vier Stunden.

Bitte lassen Sie die Ticketnummer im Betreff stehen. Wir werden Sie nie nach Ihrem Passwort fragen.

nordnetz technik
`,
      },
      {
        name: 'German: disk of a server full',
        from: 'root <root@nas.lorenz-bau.example>',
        subject: '[nas] WARNUNG: Volume 1 zu 95 % belegt',
        text: `Auf NAS "nas" ist Volume 1 zu 95 % belegt (verbleibend 181 GB).

Bitte löschen Sie nicht mehr benötigte Daten oder erweitern Sie den Speicher, da sonst Dienste angehalten werden.

Systemzeit: 2026-11-18 03:00:04
`,
      },
      {
        name: 'German: forum, private message',
        from: 'Töpferforum <noreply@toepferforum.example>',
        via: postmark(),
        subject: 'Neue Privatnachricht von "lehmann72"',
        text: `Hallo jana_b,

du hast im Töpferforum eine neue Privatnachricht von lehmann72 erhalten.

Betreff: Deine Rakuglasur

Zum Lesen melde dich bitte im Forum an. Wenn du keine Benachrichtigungen mehr möchtest, kannst du sie in deinem Profil abschalten.
`,
      },
    ],
  },
  {
    family: 'honest German, tenants, travel and daily matters',
    split: 'held',
    mails: [
      {
        name: 'German: train cancelled',
        from: 'Küstenbahn <reise@kuestenbahn.example>',
        via: ses({ region: 'eu-central-1' }),
        subject: 'Ihre Reise am 20.11.: Zug KB 418 fällt aus',
        html: page(
          'Guten Tag Frau Brandt,',
          'wegen eines Warnstreiks fällt Ihr Zug am Freitag leider aus:',
          'KB 418, Lübeck Hbf ab 9:06, Hamburg Hbf an 9:51',
          'Ihre Fahrkarte gilt am selben und am folgenden Tag in allen anderen Zügen. Sie können die Reise auch bis zum Abfahrtstag kostenlos stornieren.',
          button('https://www.kuestenbahn.example/reise/7H2KQX', 'Alternativen suchen'),
          'Wir bitten um Entschuldigung.',
        ),
      },
      {
        name: 'German: online check-in open',
        from: 'Nordwind Air <checkin@nordwind-air.example>',
        via: marketingCloud('mail.nordwind-air.example'),
        subject: 'Jetzt einchecken für NW 2207 nach Lissabon',
        html: page(
          'Hallo Jana Brandt,',
          'der Check-in für Ihren Flug ist geöffnet.',
          'Buchungscode: K7R2PM<br>Abflug: Do., 11.02., 6:45 Uhr, Hamburg, Terminal 1',
          button('https://www.nordwind-air.example/checkin?pnr=K7R2PM', 'Zum Check-in'),
          'Am Schalter kostet der Check-in 25 € je Person. Handgepäck: höchstens 40 × 30 × 20 cm.',
        ),
      },
      {
        name: 'German: heating fails in the house',
        from: 'Hausverwaltung Petersen <technik@hv-petersen.example>',
        via: hosted('web14.hoster-foerde.example'),
        auth: { dkim: '', dmarc: 'none' },
        subject: 'Aushang per Mail: Heizungsausfall Birkenweg 3–9',
        text: `Sehr geehrte Mieterinnen und Mieter,

die Heizungsanlage ist seit heute früh gestört. Das Ersatzteil kommt voraussichtlich morgen Vormittag. Warmwasser ist davon nicht betroffen.

Bitte lassen Sie die Heizkörper auf Stufe 3 stehen und halten Sie für die Entlüftung am Donnerstag zwischen 13 und 16 Uhr den Zugang zu Ihrer Wohnung frei.

Hausverwaltung Petersen
Notdienst: 0451 5550 99
`,
      },
      {
        name: 'German: statement of running costs, to be paid',
        from: 'Hausverwaltung Petersen <abrechnung@hv-petersen.example>',
        via: hosted('web14.hoster-foerde.example'),
        auth: { dkim: '', dmarc: 'none' },
        subject: 'Betriebskostenabrechnung 2025',
        text: `Sehr geehrte Frau Brandt,

die Abrechnung für das Jahr 2025 finden Sie im Anhang. Es ergibt sich eine Nachzahlung von 143,28 EUR, die wir zusammen mit der Januarmiete einziehen.

Belege können Sie nach Terminabsprache bei uns einsehen. Einwendungen richten Sie bitte innerhalb von zwölf Monaten schriftlich an uns.

Mit freundlichen Grüßen
A. Petersen
`,
        attachments: [
          {
            filename: 'Betriebskosten_2025_WE12.pdf',
            type: 'application/pdf',
            content: pdf(['Betriebskosten_2025_WE12']),
          },
        ],
      },
      {
        name: 'German: garage, car is ready',
        from: 'Autohaus Wulf <werkstatt@autohaus-wulf.example>',
        subject: 'Ihr Golf ist fertig',
        text: `Guten Tag Frau Brandt,

Ihr Fahrzeug ist fertig, TÜV ohne Mängel. Bremsbeläge vorne haben wir wie telefonisch abgesprochen erneuert, gesamt 386,50 €. Abholen können Sie bis 18 Uhr, zahlen mit Karte oder bar.

Beste Grüße
Autohaus Wulf
`,
      },
      {
        name: "German: parents' chat about presents",
        from: 'Nadine Falk <nadine.falk@example.org>',
        via: google(),
        subject: 'Geschenk für Frau Wiese',
        text: `Liebe Eltern,

Frau Wiese geht nach den Ferien in Elternzeit. Wir sammeln 5 Euro pro Kind für einen Gutschein vom Buchladen. Bitte gebt es mir morgen beim Abholen oder per PayPal Freunde, dann kaufe ich ihn am Samstag.

Nadine (Mama von Emil)
`,
      },
    ],
  },
];

export const honestGermanPeople = addressed(families, { to: 'jana.brandt@example.com', zone: '+0100' });
