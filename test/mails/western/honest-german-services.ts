import type { Family } from '../blind/family.ts';
import { hosted, hubspot, mailgun, marketingCloud, microsoft365, postmark, sendgrid, ses } from '../carriers.ts';
import { button, letter, link } from '../letter.ts';
import { addressed } from './addressed.ts';

const look = { font: 'Arial, Helvetica, sans-serif', lang: 'de' };
const page = (...parts: string[]) => letter(parts, look);

const families: Family[] = [
  {
    family: 'honest German, what a bank tells of an account',
    split: 'fitting',
    mails: [
      {
        name: "German: month's documents, a savings bank",
        from: 'Sparkasse Ostheide <mitteilung@sparkasse-ostheide.example>',
        via: hosted('mail.sparkasse-ostheide.example'),
        auth: { dkim: '', dmarc: 'none' },
        subject: 'Neue Mitteilungen in Ihrem Elektronischen Postfach',
        text: `Guten Tag Frau Brandt,

seit heute stehen neue Unterlagen in Ihrem Elektronischen Postfach bereit:

- Kontoauszug Nr. 11 zum Girokonto, letzte vier Ziffern 4471
- Mitteilung über die Anpassung der Entgelte für Auslandszahlungen

Bitte rufen Sie die Dokumente innerhalb von drei Monaten ab. Danach senden wir Ihnen die Kontoauszüge kostenpflichtig per Post zu.

So gelangen Sie ins Postfach: Rufen Sie wie gewohnt unsere Internet-Filiale auf, melden Sie sich an und wählen Sie "Postfach".

Mit freundlichen Grüßen
Ihre Sparkasse Ostheide

Diese Nachricht wurde automatisch erstellt. Antworten auf diese Adresse werden nicht gelesen.
`,
      },
      {
        name: 'German: card blocked by herself',
        from: 'Hansekontor Bank <service@hansekontor-bank.example>',
        via: ses({ region: 'eu-central-1' }),
        subject: 'Ihre Kartensperre wurde ausgeführt',
        html: page(
          'Guten Tag Jana Brandt,',
          'Sie haben heute um 18:52 Uhr Ihre Debitkarte mit der Endnummer 2208 in der App gesperrt. Die Karte kann ab sofort nicht mehr eingesetzt werden.',
          'Eine Ersatzkarte mit neuer Nummer ist bestellt und trifft in 5 bis 8 Werktagen bei Ihnen ein. Die PIN bleibt gleich.',
          'Haben Sie die Karte wiedergefunden? Eine Sperre wegen Verlust lässt sich aus Sicherheitsgründen nicht aufheben. Bitte vernichten Sie die alte Karte.',
          'Wenn Sie die Sperre nicht selbst veranlasst haben, erreichen Sie uns rund um die Uhr unter 040 5550 110.',
        ),
      },
      {
        name: 'German: TAN procedure ends, a cooperative bank',
        from: 'Volksbank Auetal eG <info@vb-auetal.example>',
        via: sendgrid(),
        subject: 'Das SMS-TAN-Verfahren endet am 31. Januar – bitte jetzt umstellen',
        html: page(
          'Sehr geehrte Frau Brandt,',
          'zum 31. Januar stellen wir das Verfahren mobileTAN per SMS ein. Damit Sie weiterhin Überweisungen freigeben können, richten Sie bitte rechtzeitig unsere App SecureFreigabe ein.',
          'Sie benötigen dazu Ihr Smartphone und den Registrierungsbrief, den wir Ihnen in dieser Woche per Post schicken.',
          'Ohne Umstellung ist ab dem 1. Februar kein Zugriff auf das Online-Banking mehr möglich.',
          button('https://www.vb-auetal.example/service/securefreigabe', 'Anleitung ansehen'),
          'Am 3. und 10. Dezember helfen wir Ihnen von 14 bis 17 Uhr auch persönlich in der Filiale Lindenplatz.',
        ),
      },
      {
        name: 'German: legitimation to be renewed',
        from: 'Hansekontor Bank <kundendaten@hansekontor-bank.example>',
        via: ses({ region: 'eu-central-1' }),
        subject: 'Erinnerung: Bitte bestätigen Sie Ihre Angaben bis 15.12.',
        text: `Guten Tag Frau Brandt,

nach dem Geldwäschegesetz sind wir verpflichtet, die Angaben unserer Kundinnen und Kunden regelmäßig zu prüfen. Ihre letzte Bestätigung liegt länger als fünf Jahre zurück.

Bitte prüfen Sie bis zum 15. Dezember Anschrift, Beruf und steuerliche Ansässigkeit. Melden Sie sich dafür in der App an und öffnen Sie "Profil" und dann "Persönliche Daten".

Falls Sie die App nicht nutzen, können Sie das Formular auch ausgefüllt in jeder Filiale abgeben. Wir werden Sie niemals auffordern, uns Ihre PIN oder eine TAN zu nennen.

Freundliche Grüße
Ihr Serviceteam
`,
      },
      {
        name: 'German: direct debit returned',
        from: 'Sparkasse Ostheide <mitteilung@sparkasse-ostheide.example>',
        via: hosted('mail.sparkasse-ostheide.example'),
        auth: { dkim: '', dmarc: 'none' },
        subject: 'Kontowecker: Rücklastschrift auf Ihrem Konto',
        text: `Guten Tag Frau Brandt,

Ihr Kontowecker meldet: Am 17.11. wurde auf dem Konto *4471 eine Lastschrift über 64,90 EUR mangels Deckung nicht eingelöst (Empfänger: Stadtwerke Ostheide).

Kontostand um 08:15 Uhr: 12,43 EUR

Sie erhalten diese Nachricht, weil Sie den Wecker "Rücklastschrift" eingeschaltet haben. Ausschalten können Sie ihn in der Internet-Filiale unter Service, Kontowecker.
`,
      },
    ],
  },
  {
    family: 'honest German, paying services and brokers',
    split: 'held',
    mails: [
      {
        name: 'German: receipt, a payment service',
        from: 'PayPal <service@paypal.de>',
        subject: 'Beleg für Ihre Zahlung an Kaffeerösterei Quint',
        html: page(
          'Hallo Jana Brandt,',
          'Sie haben eine Zahlung über 27,40 € EUR an Kaffeerösterei Quint (shop@roesterei-quint.example) gesendet.',
          'Es kann einige Minuten dauern, bis die Transaktion in Ihrem Konto angezeigt wird.',
          'Transaktionscode: 4RW71853PL902745X<br>Zahlungsquelle: Sparkasse Ostheide x-4471',
          button('https://www.paypal.com/myaccount/transaction/details/4RW71853PL902745X', 'Zahlungsdetails aufrufen'),
          'Probleme mit dieser Zahlung? Sie haben ab dem Zahlungsdatum 180 Tage Zeit, im Konfliktlösungscenter einen Fall zu melden.',
        ),
      },
      {
        name: 'German: invoice due on Friday, buy now pay later',
        from: 'Zahlspäter <rechnung@zahlspaeter.example>',
        via: sendgrid({ own: true }),
        subject: 'Deine Rechnung ist in 2 Tagen fällig',
        html: page(
          'Hallo Jana,',
          'in zwei Tagen, am 20. November, ist deine Zahlung für den Einkauf bei Strickwerk fällig.',
          'Betrag: 58,95 €<br>Rechnungsnummer: 7741 0092 31<br>Verwendungszweck: 7741009231',
          button('https://app.zahlspaeter.example/rechnungen', 'Jetzt bezahlen'),
          'Du hast Ware zurückgeschickt? Melde die Retoure in der App, dann halten wir die Rechnung an, bis der Shop sie bearbeitet hat. Nach Ablauf der Frist fällt eine Mahngebühr von 1,20 € an.',
          'Liebe Grüße<br>dein Zahlspäter-Team',
        ),
      },
      {
        name: 'German: credit card statement',
        from: 'Kartenkontor <abrechnung@kartenkontor.example>',
        via: mailgun(),
        subject: 'Ihre Kreditkartenabrechnung November ist da',
        text: `Sehr geehrte Frau Brandt,

Ihre Abrechnung für den Zeitraum 16.10. bis 15.11. steht im Kundenportal bereit.

Rechnungsbetrag: 412,66 EUR
Der Betrag wird am 25.11. von Ihrem Referenzkonto abgebucht. Bitte sorgen Sie für ausreichende Deckung.

Einzelne Umsätze können Sie bis sechs Wochen nach Erhalt der Abrechnung reklamieren.

Kartenkontor
Kundenservice: 069 5550 440, Mo-Fr 8-20 Uhr
`,
      },
      {
        name: 'German: order carried out, a broker',
        from: 'Depotwerk <noreply@depotwerk.example>',
        via: postmark(),
        subject: 'Wertpapierabrechnung: Sparplan ausgeführt',
        text: `Hallo Jana,

dein Sparplan wurde ausgeführt.

Weltaktien-ETF (thesaurierend)
Anteile: 1,2841
Kurs: 77,87 €
Betrag: 100,00 €

Die Abrechnung liegt in deinem Postfach. Der nächste Termin ist der 16. Dezember.

Kapitalanlagen sind mit Risiken verbunden.
`,
      },
      {
        name: 'German: withdrawal wants to be confirmed, a coin exchange',
        from: 'Münzplatz <sicherheit@muenzplatz.example>',
        via: ses({ region: 'eu-west-1', tracked: true }),
        subject: 'Bitte bestätige deine Auszahlung',
        html: page(
          'Hallo Jana,',
          'du hast am 18.11. um 20:31 Uhr eine Auszahlung beauftragt:',
          'Menge: 0,015 BTC<br>Zieladresse: bc1q…7hx4 (dein gespeichertes Wallet "Tresor")',
          'Bitte bestätige den Auftrag innerhalb von 30 Minuten, sonst wird er verworfen.',
          button('https://www.muenzplatz.example/auszahlungen/pruefen?id=77120', 'Auszahlung prüfen'),
          'Warst du das nicht? Dann bestätige nichts, friere dein Konto in den Einstellungen ein und ändere dein Passwort.',
        ),
      },
    ],
  },
  {
    family: 'honest German, orders at shops',
    split: 'fitting',
    mails: [
      {
        name: 'German: order taken',
        from: 'Strickwerk <bestellung@strickwerk.example>',
        via: mailgun(),
        subject: 'Danke für deine Bestellung Nr. 20871',
        html: page(
          'Hallo Jana,',
          'schön, dass du bei uns fündig geworden bist! Wir haben deine Bestellung erhalten und packen sie in den nächsten ein bis zwei Tagen.',
          '2 × Sockenwolle Merino, petrol, 9,95 €<br>1 × Rundstricknadel 3,5 mm, 80 cm, 6,50 €<br>Versand 3,90 €<br>Gesamt 30,30 € inkl. MwSt.',
          'Bezahlt mit: PayPal',
          'Unsere AGB und die Widerrufsbelehrung hängen wir an. Fragen? Antworte einfach auf diese Mail.',
          'Viel Freude beim Stricken<br>Swantje und Ole',
        ),
      },
      {
        name: 'German: money awaited, payment in advance',
        from: 'Lampenhof Reuter <info@lampenhof-reuter.example>',
        via: hosted('vm31.webhoster-mitte.example'),
        auth: { dkim: '', dmarc: 'none' },
        subject: 'Zahlungserinnerung zu Ihrer Bestellung LR-5520',
        text: `Guten Tag Frau Brandt,

Sie haben am 9. November bei uns eine Pendelleuchte bestellt und Vorkasse gewählt. Bis heute konnten wir keinen Zahlungseingang feststellen.

Bitte überweisen Sie 129,00 EUR bis zum 24. November unter Angabe der Bestellnummer LR-5520. Unsere Bankverbindung steht in der Auftragsbestätigung vom 9. November. Danach geben wir die reservierte Ware wieder frei, Kosten entstehen Ihnen nicht.

Hat sich Ihre Zahlung mit dieser E-Mail gekreuzt, sehen Sie sie bitte als erledigt an.

Mit freundlichem Gruß
Thomas Reuter
`,
      },
      {
        name: 'German: delayed, a bicycle shop',
        from: 'Radhaus Nord <service@radhaus-nord.example>',
        subject: 'Lieferverzögerung bei Ihrem Auftrag 3309',
        text: `Sehr geehrte Frau Brandt,

leider hat uns der Hersteller heute mitgeteilt, dass sich der von Ihnen bestellte Gepäckträger um etwa drei Wochen verspätet. Neuer voraussichtlicher Termin ist die 51. Kalenderwoche.

Sie können warten, wir liefern dann unaufgefordert. Oder Sie stornieren kostenlos, dann erstatten wir die 44,90 EUR sofort auf dem Weg, auf dem Sie bezahlt haben. Eine kurze Antwort auf diese Mail genügt.

Wir bitten um Entschuldigung.

Ihr Radhaus Nord
`,
      },
      {
        name: 'German: money back after a return',
        from: 'Kleiderkiste <service@kleiderkiste.example>',
        via: sendgrid({ own: true }),
        subject: 'Deine Retoure ist angekommen – wir erstatten 74,98 €',
        html: page(
          'Hi Jana,',
          'dein Rücksendepaket ist bei uns eingetroffen und geprüft.',
          'Jeans Mila, Größe 29: 49,99 €<br>Pullover Tova, Größe M: 24,99 €',
          'Wir haben die Erstattung von 74,98 € heute angewiesen. Je nach Bank dauert es drei bis fünf Werktage, bis das Geld auf deinem Konto ist.',
          button('https://www.kleiderkiste.example/konto/retouren', 'Retourenstatus ansehen'),
        ),
      },
      {
        name: 'German: rate your purchase',
        from: 'Gartenmarkt Siebert <bewertung@gartenmarkt-siebert.example>',
        via: hubspot(),
        subject: 'Wie zufrieden sind Sie mit Ihrer Heckenschere?',
        html: page(
          'Guten Tag Jana Brandt,',
          'vor zwei Wochen haben Sie bei uns die Akku-Heckenschere AH 40 gekauft. Hat alles geklappt?',
          'Ihre Meinung hilft anderen Kundinnen und Kunden. Nehmen Sie sich eine Minute Zeit:',
          button('https://www.gartenmarkt-siebert.example/bewertung/40-7712', 'Jetzt bewerten'),
          `Unter allen Bewertungen im November verlosen wir drei Einkaufsgutscheine zu je 50 €. Die Teilnahmebedingungen finden Sie ${link('https://www.gartenmarkt-siebert.example/gewinnspiel', 'auf unserer Website')}.`,
        ),
      },
    ],
  },
  {
    family: 'honest German, parcels and customs',
    split: 'held',
    mails: [
      {
        name: 'German: duty to be paid before delivery',
        from: 'Paketdienst Rheinkurier <zoll@rheinkurier.example>',
        via: ses({ region: 'eu-central-1' }),
        subject: 'Zollabgaben für Ihre Sendung RK 5518 2230 9 CH',
        html: page(
          'Sehr geehrte Frau Brandt,',
          'Ihre Sendung aus der Schweiz (Absender: Uhrmacherei Känzig, Bern) wurde vom Zoll abgefertigt. Es sind folgende Beträge angefallen:',
          'Einfuhrumsatzsteuer 19 %: 23,56 €<br>Auslagenpauschale: 6,00 €<br>Summe: 29,56 €',
          'Sie können den Betrag bar beim Zusteller zahlen oder vorab online begleichen. Vorab bezahlte Sendungen stellen wir ohne weitere Verzögerung zu.',
          button('https://www.rheinkurier.example/zoll/rk551822309ch', 'Zum Bezahlbereich'),
          'Die Bescheidkopie liegt der Sendung bei.',
        ),
      },
      {
        name: "German: delivered at a neighbour's",
        from: 'DHL Paket <noreply@dhl.de>',
        via: marketingCloud('mail.dhl.de'),
        subject: 'Ihr Paket wurde bei einem Nachbarn abgegeben',
        html: page(
          'Hallo Jana Brandt,',
          'wir haben Sie leider nicht angetroffen. Ihre Sendung 00340434298117760045 von Kleiderkiste liegt bei:',
          'Familie Osterloh, Birkenweg 14',
          button(
            'https://www.dhl.de/de/privatkunden/pakete-empfangen/verfolgen.html?piececode=00340434298117760045',
            'Sendungsdetails',
          ),
          'Ihr DHL Team',
        ),
      },
      {
        name: 'German: waits at the parcel shop for seven days',
        from: 'Paketdienst Rheinkurier <zustellung@rheinkurier.example>',
        via: ses({ region: 'eu-central-1' }),
        subject: 'Abholbereit: Ihre Sendung liegt im PaketShop',
        text: `Guten Tag,

Ihre Sendung RK 9917 4402 1 DE liegt ab sofort für Sie bereit:

Kiosk Yildiz
Hauptstraße 88, 21502 Ostheide
Mo-Sa 7-20 Uhr

Bitte holen Sie das Paket bis zum 26.11. ab und bringen Sie einen Ausweis mit. Danach müssen wir es an den Absender zurückschicken.

Rheinkurier
`,
      },
      {
        name: 'German: choose another day',
        from: 'Speedbote <info@speedbote.example>',
        via: sendgrid({ list: true }),
        subject: 'Wir kommen morgen zwischen 10 und 14 Uhr',
        html: page(
          'Hallo!',
          'Morgen, Donnerstag, bringen wir Ihr Paket von Lampenhof Reuter.',
          'Passt Ihnen der Termin nicht? Bis heute 22 Uhr können Sie einen anderen Tag, eine Wunschnachbarin oder einen Ablageort wählen:',
          button('https://www.speedbote.example/umleiten/SB20441877', 'Zustellung ändern'),
          'Für diese Sendung ist eine Unterschrift nötig.',
        ),
      },
      {
        name: 'German: papers wanted for the customs office',
        from: 'Luftfracht Hansa GmbH <import@luftfracht-hansa.example>',
        via: microsoft365(),
        subject: 'Unterlagen für Ihre Sendung AWB 724-55102231',
        text: `Sehr geehrte Frau Brandt,

für die Verzollung Ihrer Sendung aus Japan (1 Karton, 4,2 kg) fehlen uns noch Unterlagen:

1. Rechnung oder Zahlungsnachweis (z. B. PayPal-Beleg)
2. kurze Beschreibung der Ware in deutscher Sprache

Bitte senden Sie uns beides bis Freitag, 12 Uhr, als Antwort auf diese E-Mail. Ab der zweiten Woche berechnet der Flughafen Lagergeld von 1,50 EUR pro Tag, das wir weitergeben müssen. Sie dürfen die Sendung auch selbst beim Zollamt Flughafen anmelden, dann schicken wir Ihnen die Papiere zu.

Freundliche Grüße
Svenja Harms
Importabteilung
Tel. 040 5550 7130
`,
      },
    ],
  },
  {
    family: 'honest German, hosting and domains',
    split: 'fitting',
    mails: [
      {
        name: 'German: domain renewed by itself',
        from: 'Domainwerk <support@domainwerk.example>',
        subject: 'Ihre Domain brandt-keramik.example wird verlängert',
        text: `Guten Tag Frau Brandt,

Ihre Domain brandt-keramik.example läuft am 18.12. ab. Da die automatische Verlängerung eingeschaltet ist, verlängern wir sie um ein Jahr und buchen 14,28 EUR per Lastschrift ab.

Sie müssen nichts tun. Möchten Sie die Domain nicht behalten, schalten Sie die Verlängerung bitte bis zum 10.12. im Kundenmenü aus.

Ihr Domainwerk-Team
`,
      },
      {
        name: 'German: contact address must be confirmed, ICANN',
        from: 'Domainwerk <verify@domainwerk.example>',
        subject: 'Aktion erforderlich: Bestätigung der Inhaberdaten (ICANN)',
        html: page(
          'Guten Tag,',
          'Sie haben die E-Mail-Adresse des Inhabers der Domain brandt-keramik.example geändert. Die Regeln der ICANN verlangen, dass der Inhaber die neue Adresse innerhalb von 15 Tagen bestätigt.',
          button('https://www.domainwerk.example/verify/9b2f71c0', 'Adresse bestätigen'),
          'Erfolgt keine Bestätigung, müssen wir die Domain am 3. Dezember deaktivieren. Ihre Website und Ihre E-Mails wären dann nicht erreichbar.',
          'Ein Passwort wird dabei nicht abgefragt.',
        ),
      },
      {
        name: 'German: mailbox almost full',
        from: 'Provider Nordnetz <technik@nordnetz-provider.example>',
        via: mailgun(),
        subject: 'Speicherwarnung: Postfach info@brandt-keramik.example zu 92 % belegt',
        text: `Hallo,

das Postfach info@brandt-keramik.example belegt 1.884 MB von 2.048 MB.

Sobald die Grenze erreicht ist, nimmt unser Server keine neuen Nachrichten mehr an; Absender erhalten dann eine Fehlermeldung. Bitte löschen Sie alte Nachrichten, besonders in den Ordnern "Gesendet" und "Papierkorb", oder bestellen Sie im Kundencenter mehr Speicher.

Diese Warnung wird einmal täglich versandt, bis weniger als 90 % belegt sind.

nordnetz technik
`,
      },
      {
        name: 'German: certificate and PHP version',
        from: 'Provider Nordnetz <kunden@nordnetz-provider.example>',
        via: mailgun(),
        subject: 'Wichtig: PHP 8.0 wird am 12. Januar abgeschaltet',
        html: page(
          'Hallo Frau Brandt,',
          'für PHP 8.0 gibt es keine Sicherheitsaktualisierungen mehr. Auf Ihrem Webspace nutzen noch zwei Verzeichnisse diese Version:',
          '/www/shop<br>/www/blog-alt',
          'Bitte stellen Sie bis zum 12. Januar im Kundencenter auf PHP 8.3 um und testen Sie Ihre Anwendungen. Danach schalten wir automatisch um; ältere Software kann dann Fehler zeigen.',
          button('https://kunden.nordnetz-provider.example/php', 'Zum Kundencenter'),
          'Bei Fragen hilft Ihnen der Support unter 0431 5550 20.',
        ),
      },
      {
        name: 'German: card for the invoice expired',
        from: 'Wolkenserver <billing@wolkenserver.example>',
        via: postmark(),
        subject: 'Zahlung fehlgeschlagen – bitte Zahlungsmittel aktualisieren',
        html: page(
          'Hallo Jana,',
          'die Abbuchung von 9,52 € für den Server "atelier-1" wurde von deiner Bank abgelehnt, weil die hinterlegte Karte (Endziffern 2208) abgelaufen oder gesperrt ist.',
          'Wir versuchen es am 22. und am 26. November noch einmal. Bitte hinterlege bis dahin eine gültige Karte oder eine Lastschrift.',
          button('https://console.wolkenserver.example/billing', 'Abrechnung öffnen'),
          'Bleibt auch der letzte Versuch erfolglos, halten wir den Server an. Deine Daten bleiben danach noch 14 Tage erhalten.',
        ),
      },
    ],
  },
  {
    family: 'honest German, sign-ins, codes and passwords',
    split: 'held',
    mails: [
      {
        name: 'German: code for signing in',
        from: 'Terminkreis <code@terminkreis.example>',
        via: sendgrid(),
        subject: '482 913 ist Ihr Anmeldecode',
        html: page(
          'Ihr Code für die Anmeldung bei Terminkreis:',
          '<p style="font-size:28px;letter-spacing:4px">482 913</p>',
          'Er gilt zehn Minuten. Geben Sie ihn nur auf terminkreis.example ein und an niemanden weiter – auch nicht an Personen, die sich als unser Support ausgeben.',
        ),
      },
      {
        name: 'German: password to be set anew',
        from: 'Bücherbogen <konto@buecherbogen.example>',
        via: mailgun(),
        subject: 'Passwort zurücksetzen',
        text: `Hallo Jana Brandt,

jemand (hoffentlich Sie) möchte das Passwort für Ihr Konto bei Bücherbogen zurücksetzen. Folgen Sie dazu innerhalb von 60 Minuten diesem Link:

https://www.buecherbogen.example/passwort/neu?t=f0b17c9e4a

Wenn Sie das nicht angefordert haben, ignorieren Sie diese E-Mail. Ihr Passwort bleibt dann unverändert.
`,
      },
      {
        name: 'German: new device signed in',
        from: 'Fotoarchiv <sicherheit@fotoarchiv.example>',
        via: ses({ region: 'eu-central-1' }),
        subject: 'Neue Anmeldung von einem Windows-Gerät',
        html: page(
          'Hallo Jana,',
          'dein Konto wurde soeben von einem neuen Gerät aus genutzt:',
          'Zeit: 18. November, 07:46 Uhr<br>Gerät: Firefox unter Windows 11<br>Ort (ungefähr): Lübeck, Deutschland',
          'Das warst du? Dann ist alles gut.',
          'Das warst du nicht? Ändere bitte sofort dein Passwort und melde alle anderen Geräte ab. Beides findest du in den Einstellungen unter "Sicherheit".',
          button('https://www.fotoarchiv.example/einstellungen/sicherheit', 'Aktivität prüfen'),
        ),
      },
      {
        name: "German: account goes after two years' silence",
        from: 'Kochkiste <hallo@kochkiste.example>',
        via: sendgrid({ list: true }),
        subject: 'Wir löschen dein Konto in 30 Tagen',
        html: page(
          'Hallo Jana,',
          'du hast dich seit mehr als zwei Jahren nicht mehr bei Kochkiste angemeldet. Weil wir Daten nicht länger als nötig speichern, löschen wir ungenutzte Konten.',
          'Dein Konto wird am 18. Dezember mit allen gespeicherten Rezepten gelöscht.',
          'Möchtest du es behalten? Dann melde dich einfach bis dahin einmal an.',
          button('https://www.kochkiste.example/login', 'Anmelden und Konto behalten'),
          'Sonst musst du nichts weiter tun. Danke, dass du dabei warst.',
        ),
      },
      {
        name: 'German: many wrong passwords',
        from: 'Schulcloud Musterland <noreply@schulcloud-musterland.example>',
        via: hosted('mx2.schulcloud-musterland.example'),
        auth: { dkim: '', dmarc: 'none' },
        subject: 'Ihr Konto wurde vorübergehend gesperrt',
        text: `Guten Tag,

für das Konto j.brandt wurde fünfmal hintereinander ein falsches Passwort eingegeben. Zum Schutz ist die Anmeldung für 30 Minuten gesperrt, danach wird sie automatisch wieder freigegeben.

Haben Sie Ihr Passwort vergessen, wenden Sie sich bitte an die Administratorin Ihrer Schule. Per E-Mail oder Telefon werden keine Passwörter abgefragt.
`,
      },
    ],
  },
];

export const honestGermanServices = addressed(families, { to: 'jana.brandt@example.com', zone: '+0100' });
