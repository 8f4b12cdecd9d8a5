import type { Family } from '../blind/family.ts';
import { google, hosted, mailchimp, mailgun, microsoft365, sendgrid, ses } from '../carriers.ts';
import { button, letter, link, note } from '../letter.ts';
import { pdf } from '../paper.ts';
import { addressed } from './addressed.ts';

const look = { font: 'Tahoma, Arial, sans-serif', lang: 'it' };
const page = (...parts: string[]) => letter(parts, look);

const families: Family[] = [
  {
    family: 'honest Italian, offices and insurers',
    split: 'fitting',
    mails: [
      {
        name: 'Italian: message in the tax drawer',
        from: 'Agenzia delle Entrate <noreply@agenziaentrate.it>',
        subject: 'Avviso: nuova comunicazione nella sua area riservata',
        text: `Gentile contribuente,

è presente una nuova comunicazione nella sezione "L'Agenzia scrive" della sua area riservata.

Per consultarla acceda con SPID, CIE o CNS dal sito dell'Agenzia delle Entrate. Questo messaggio non contiene link né allegati, e l'Agenzia non chiede mai per e-mail dati bancari o credenziali.

Messaggio generato automaticamente.
`,
      },
      {
        name: 'Italian: waste tax, a town hall',
        from: 'Comune di Borgo Alto <tributi@comune.borgoalto.example>',
        via: hosted('posta.comune.borgoalto.example'),
        subject: 'TARI 2026: saldo in scadenza il 2 dicembre',
        text: `Gentile cittadina,

le ricordiamo che il 2 dicembre scade la rata a saldo della TARI. L'avviso con il modello PagoPA le è stato recapitato per posta; può pagarlo in banca, alle Poste, in tabaccheria o con l'app IO.

In caso di mancato versamento si applica la sanzione prevista dall'art. 13 del D.Lgs. 471/1997.

Se ha già pagato, ignori il presente promemoria.

Ufficio Tributi
`,
      },
      {
        name: 'Italian: message in the app IO',
        from: 'IO <no-reply@io.italia.it>',
        subject: 'Hai un nuovo messaggio da Comune di Borgo Alto',
        html: page(
          'Ciao Chiara,',
          'il Comune di Borgo Alto ti ha scritto: "Contrassegno di sosta: rinnovo entro il 15 dicembre".',
          'Apri l’app IO per leggere il messaggio. Puoi scegliere di non ricevere più questi avvisi via e-mail nelle preferenze.',
        ),
      },
      {
        name: 'Italian: visit booked, a health authority',
        from: 'ASL Valdarno CUP <cup@aslvaldarno.example>',
        subject: 'Promemoria: mammografia 26/11/2026 ore 9:10',
        text: `Gentile utente,

le ricordiamo l'appuntamento del 26/11/2026 alle ore 9:10 presso l'Ospedale Santa Chiara, Radiologia, piano -1.

Se non può presentarsi, disdica almeno due giorni lavorativi prima: in caso contrario è dovuto il ticket anche se esente.

Porti la tessera sanitaria e gli esami precedenti.
`,
      },
      {
        name: 'Italian: car policy ends, an insurer',
        from: 'Assicurazioni Ginestra <scadenze@ginestra.example>',
        via: sendgrid({ own: true }),
        subject: 'La polizza auto scade tra 12 giorni',
        html: page(
          'Gentile Chiara,',
          'la polizza RCA n. 771/220918 scade il 30 novembre. La copertura resta valida fino al 15 dicembre; dopo quella data il veicolo non può circolare.',
          'Il preventivo di rinnovo (412,00 €) è pronto nell’area clienti e presso l’agenzia Fabbri.',
          button('https://www.ginestra.example/area-clienti', 'Vedi il preventivo'),
        ),
      },
      {
        name: 'Italian: identity of SPID to be renewed',
        from: 'Identità Facile SPID <spid@identitafacile.example>',
        via: mailgun(),
        subject: 'Il documento associato al tuo SPID è scaduto',
        html: page(
          'Ciao Chiara,',
          'la carta d’identità associata al tuo SPID è scaduta il 10 novembre. Carica il nuovo documento entro 30 giorni, altrimenti dovremo sospendere l’identità digitale come previsto dalle regole AgID.',
          'Accedi al tuo profilo dal sito e scegli "Aggiorna documento". È gratuito.',
        ),
      },
    ],
  },
  {
    family: 'honest Italian, codes, passwords and accounts',
    split: 'held',
    mails: [
      {
        name: 'Italian: code, a marketplace',
        from: 'Rigiro <sicurezza@rigiro.example>',
        via: sendgrid(),
        subject: '204 918 è il tuo codice Rigiro',
        text: `Ciao,
inserisci 204 918 per confermare che sei tu. Vale 15 minuti.
Se non hai chiesto nessun codice, cambia la password.
`,
      },
      {
        name: 'Italian: password to be reset, a school register',
        from: 'Registro Campanella <assistenza@registrocampanella.example>',
        subject: 'Reimposta la password',
        text: `Gentile utente,

è stata richiesta la reimpostazione della password per l'utente G7718820 (genitore).

Per proseguire apra questo indirizzo entro 24 ore:
https://web.registrocampanella.example/password/9b21c07ef4

Se non ha fatto lei la richiesta, ignori il messaggio: la password resta invariata.

Registro Campanella
`,
      },
      {
        name: 'Italian: new sign-in, a cloud drive',
        from: 'Nuvola Disco <account@nuvoladisco.example>',
        via: sendgrid({ own: true }),
        subject: 'Nuovo accesso al tuo account',
        html: page(
          'Ciao Chiara,',
          'abbiamo rilevato un accesso da un nuovo dispositivo: Safari su Mac, Firenze, 18 novembre, ore 7:58.',
          'Eri tu? Allora è tutto a posto. Se non eri tu, disconnetti il dispositivo e cambia la password.',
          button('https://www.nuvoladisco.example/account/dispositivi', 'Controlla i dispositivi'),
        ),
      },
      {
        name: 'Italian: account erased for inactivity, a forum of embroidery',
        from: 'Punto Croce Forum <staff@puntocroceforum.example>',
        via: hosted('smtp12.hostingarno.example'),
        subject: 'Il tuo account sarà cancellato il 15 dicembre',
        text: `Ciao chiaraf,

non accedi al forum da più di 24 mesi e, come prevede la nostra informativa privacy, il 15 dicembre cancelleremo il tuo account.

Per mantenerlo ti basta fare un accesso entro quella data. Se invece non ti serve più, non devi fare niente.

Lo staff
`,
      },
      {
        name: 'Italian: data breach, a travel agency',
        from: 'Viaggi Meridiana <privacy@viaggimeridiana.example>',
        via: mailgun(),
        subject: 'Comunicazione ai sensi dell’art. 34 GDPR',
        text: `Gentile Chiara Fontana,

la informiamo che l'8 novembre abbiamo subito un accesso abusivo al sistema delle prenotazioni. Tra i dati coinvolti vi sono nome, recapiti e itinerari dei clienti dal 2023 a oggi. I dati delle carte non sono conservati da noi.

Abbiamo bloccato l'accesso, sporto denuncia e notificato l'accaduto al Garante.

Le consigliamo di cambiare la password del nostro sito, soprattutto se la usa anche altrove, e di diffidare di chi la contatta a nome nostro chiedendo pagamenti.

Ci scusiamo per il disagio.
Il titolare del trattamento
`,
      },
    ],
  },
  {
    family: 'honest Italian, schools, doctors and jobs',
    split: 'fitting',
    mails: [
      {
        name: 'Italian: strike of teachers, a school',
        from: 'Istituto Comprensivo Borgo Alto <segreteria@icborgoalto.example>',
        via: google(),
        subject: 'Circ. 88 - sciopero del 20/11: presa visione entro domani',
        text: `Ai genitori degli alunni

Si comunica che venerdì 20 novembre, a causa di uno sciopero nazionale, non è garantito il regolare svolgimento delle lezioni. I genitori sono invitati ad accompagnare i figli e ad accertarsi della presenza dei docenti.

Si chiede di spuntare la presa visione sul registro elettronico entro domani alle 12.

La Dirigente
`,
      },
      {
        name: 'Italian: canteen money missing, a school',
        from: 'Mensa scolastica <mensa@ristorascuola.example>',
        via: mailgun(),
        subject: 'Saldo mensa negativo: -18,40 €',
        html: page(
          'Gentile genitore,',
          'il conto mensa di FONTANA MONTI GIULIA ha un saldo di -18,40 €. La invitiamo a ricaricare entro il 25 novembre: oltre -25,00 € il servizio viene sospeso, come da regolamento comunale.',
          button('https://www.ristorascuola.example/ricarica', 'Ricarica con PagoPA'),
        ),
      },
      {
        name: 'Italian: prescription ready, a doctor',
        from: 'Studio Dott.ssa Bini <ricette@studiobini.example>',
        via: google(),
        subject: 'Ricetta',
        text: `Buongiorno,
la ricetta è pronta, NRE 0900A 4417720918. In farmacia basta il codice fiscale.
Per il certificato sportivo serve l'elettrocardiogramma: mi chiami tra le 8 e le 9.
dott.ssa Bini
`,
      },
      {
        name: 'Italian: jobs of the day, a job site',
        from: 'Mestieri <avvisi@mestieri.example>',
        via: sendgrid({ list: true }),
        subject: '9 nuovi annunci per "ceramista"',
        html: page(
          'Ecco gli annunci di oggi:',
          'Decoratrice, Manifattura Colle, Montelupo<br>Insegnante di ceramica, Circolo Il Tornio, Firenze<br>Addetta al forno, Terre Cotte srl, Impruneta',
          button('https://www.mestieri.example/annunci/7712', 'Vedi tutti'),
        ),
      },
      {
        name: 'Italian: interview, a factory',
        from: 'Elisa Conti <elisa.conti@manifatturacolle.example>',
        via: microsoft365(),
        subject: 'Colloquio decoratrice - conferma entro domani',
        text: `Gentile Chiara,

abbiamo letto con interesse la sua candidatura e vorremmo incontrarla martedì 24 alle 10 nella nostra sede di Montelupo. Mi conferma entro domani, per favore? Porti qualche pezzo suo, se può.

Si tratta di un contratto a tempo determinato di 9 mesi, CCNL ceramica, livello D1.

Cordiali saluti,
Elisa Conti
Risorse umane
`,
      },
      {
        name: 'Italian: university fee, second instalment',
        from: 'Segreterie Studenti <segreterie@unibisenzio.example>',
        via: microsoft365(),
        subject: 'Scadenza seconda rata: 30 novembre',
        text: `Gentile studentessa,

le ricordiamo che il 30 novembre scade la seconda rata del contributo onnicomprensivo. L'importo, calcolato sull'ISEE, è visibile nella sua pagina personale, da cui può pagare con PagoPA.

In caso di ritardo è dovuta una mora di 50 € e la carriera viene sospesa fino al pagamento.

Segreterie Studenti
`,
      },
    ],
  },
  {
    family: 'honest Italian, work',
    split: 'held',
    mails: [
      {
        name: 'Italian: accountant asks for invoices',
        from: 'Studio Nencini <contabilita@studionencini.example>',
        via: microsoft365(),
        subject: 'Fatture estere mancanti - URGENTE',
        text: `Buongiorno Chiara,

per l'esterometro mi mancano le fatture di acquisto da fornitori UE di ottobre (argille e smalti). Le ho chieste già lunedì, il termine è venerdì e dopo scattano le sanzioni: me le può mandare in giornata?

Mi servono anche le coordinate della nuova carta, solo le ultime quattro cifre, per la riconciliazione.

Grazie,
Rag. Simona Nencini
`,
      },
      {
        name: 'Italian: F24 from the accountant',
        from: 'Studio Nencini <contabilita@studionencini.example>',
        via: microsoft365(),
        subject: 'F24 contributi - scadenza 30/11',
        text: `Chiara,
allego l'F24 del secondo acconto: 518,00 €. Va pagato entro il 30 dal suo home banking, dalla sezione F24. Mi conferma quando è fatto?
Simona
`,
        attachments: [{ filename: 'F24_30-11-2026.pdf', type: 'application/pdf', content: pdf(['F24']) }],
      },
      {
        name: 'Italian: customer sends proof of payment',
        from: 'Marta Innocenti <marta@osteriainnocenti.example>',
        via: google(),
        subject: 'acconto piatti',
        text: `Ciao Chiara, ho fatto adesso il bonifico dell'acconto, ti allego la contabile. Mi raccomando i piatti fondi: mi servono per il 5, abbiamo il pranzo dei Lions!!
Marta
`,
        attachments: [{ filename: 'contabile.pdf', type: 'application/pdf', content: pdf(['Contabile bonifico']) }],
      },
      {
        name: 'Italian: supplier reminds of a debt',
        from: 'Terre Cotte srl <crediti@terrecotte.example>',
        via: hosted('smtp9.hostingarno.example'),
        subject: 'Sollecito fattura 771 del 30/09',
        text: `Spett.le Ceramiche Fontana,

da un controllo contabile la fattura n. 771 del 30/09/2026, di 264,80 €, risulta ancora aperta. Vi preghiamo di provvedere al saldo entro 8 giorni con bonifico sul consueto IBAN riportato in fattura.

Nel caso abbiate già provveduto, vogliate inviarci la contabile.

Distinti saluti,
Ufficio crediti
`,
      },
      {
        name: 'Italian: colleague at the fair needs the list',
        from: 'Stefano Monti <stefano@ceramichefontana.example>',
        via: google(),
        subject: 'listino!!',
        text: `Amore sono allo stand e ho lasciato il listino sul tavolo. Me lo mandi in pdf SUBITO? C'è uno svizzero che vuole 200 tazze. Il wifi va e viene, al telefono non ti sento.
S
`,
      },
      {
        name: 'Italian: out of office',
        from: 'Elisa Conti <elisa.conti@manifatturacolle.example>',
        via: microsoft365(),
        headers: ['Auto-Submitted: auto-replied'],
        subject: 'Risposta automatica: Colloquio decoratrice',
        text: `Sono fuori ufficio fino a lunedì 23 novembre e leggerò la posta al mio rientro. Per urgenze: 0571 000 100.
`,
      },
    ],
  },
  {
    family: 'honest Italian, clubs, lists, family and friends',
    split: 'fitting',
    mails: [
      {
        name: 'Italian: house meeting and unpaid fees',
        from: 'Studio Amministrazioni Poggi <poggi@condominipoggi.example>',
        via: microsoft365(),
        subject: 'Condominio Via dei Servi 8 - convocazione e rate scadute',
        text: `Gentili condòmini,

siete convocati in assemblea ordinaria mercoledì 2 dicembre alle 18:30 (seconda convocazione) presso la parrocchia.

Ordine del giorno:
1. rendiconto 2025/2026 e riparto;
2. rifacimento della facciata, esame di tre preventivi;
3. morosità: per chi non salda entro il 30 novembre l'amministratore è tenuto a procedere con decreto ingiuntivo.

In allegato alla convocazione cartacea trovate il modulo di delega.

Geom. Poggi
`,
      },
      {
        name: 'Italian: list post, potters',
        from: 'Ivo Taddei <ivo.taddei@argillalist.example>',
        via: google(),
        to: 'argilla@liste.argillalist.example',
        deliveredTo: 'chiara.fontana@example.com',
        headers: ['List-Id: <argilla.liste.argillalist.example>', 'Precedence: list'],
        subject: '[argilla] Vendo forno 70 litri',
        text: `Ciao a tutti,
vendo per cambio laboratorio un forno elettrico da 70 litri, 2019, resistenze nuove, 900 euro trattabili, ritiro a Faenza. Pagamento al ritiro e si prova acceso davanti a voi. Chi è interessato mi scriva in privato entro domenica, poi lo metto sui siti.

Ivo
`,
      },
      {
        name: 'Italian: choir, fee and concert',
        from: 'Coro Santa Cecilia <segreteria@corosantacecilia.example>',
        via: mailchimp(),
        subject: 'Quota, divise, concerto: leggete fino in fondo',
        html: page(
          'Cari coristi,',
          'mancano tre settimane al concerto di Natale. Chi non ha ancora versato la quota (50 €) lo faccia entro martedì a Silvana: la SIAE va pagata prima.',
          'Prova generale il 10 dicembre alle 21, obbligatoria. Divisa nera, niente profumi.',
          link('https://www.corosantacecilia.example/spartiti', 'Spartiti aggiornati'),
        ),
      },
      {
        name: 'Italian: sister, present for grandmother',
        from: 'Silvia Fontana <silviafontana88@gmail.com>',
        via: google(),
        subject: 'nonna 90!!!',
        html: note(
          [
            'Ciao sorellina,',
            'ho prenotato il ristorante per domenica, 14 persone. Mi hanno chiesto una caparra di 100 euro, l’ho messa io, poi facciamo i conti.',
            'Le foto vecchie le hai tu? Me le scansioni entro giovedì che faccio fare il libro? Se no non arriva in tempo.',
            'Bacioni a Giuli',
          ],
          'Verdana, sans-serif',
        ),
      },
      {
        name: 'Italian: friend from university writes after years',
        from: 'Lorenzo Baldi <lorenzo.baldi@libero.it>',
        subject: 'Ti ricordi di me?',
        text: `Cara Chiara,

ho ritrovato il tuo indirizzo in una vecchia agenda e mi sono deciso a scriverti. Sono passati undici anni da quella gita a Volterra con il corso di restauro, ti ricordi? Pioveva e il professor Landi si addormentò sul pullman.

Io nel frattempo ho lasciato i musei. Lavoro in un vivaio vicino a Pistoia, ho due bambini e un cane che mangia i sedili della macchina. Ho visto in rete le tue ceramiche: sono bellissime, soprattutto quelle verdi.

Il 12 dicembre vengo a Firenze per una fiera. Se ti va, prendiamo un caffè. Se non ti va, nessun problema, mi bastava salutarti.

Un abbraccio,
Lorenzo
`,
      },
      {
        name: 'Italian: neighbour found a purse',
        from: 'Franca Gori <francagori@tiscali.it>',
        subject: 'portafoglio',
        text: `Chiara, il suo portafoglio l'ha trovato mio marito sulle scale. C'è tutto. Passi quando vuole, siamo in casa. Franca del secondo piano
`,
      },
    ],
  },
  {
    family: 'honest Italian, newsletters and advice',
    split: 'held',
    mails: [
      {
        name: 'Italian: news of a museum',
        from: 'Museo della Maiolica <newsletter@museomaiolica.example>',
        via: mailchimp(),
        subject: 'Dal 28 novembre: "Verde ramina"',
        html: page(
          'Apre al pubblico la mostra dedicata al verde nella ceramica toscana tra Due e Quattrocento. Per gli abbonati, visita guidata in anteprima venerdì 27 alle 18: posti limitati, prenotazione obbligatoria entro mercoledì.',
          button('https://www.museomaiolica.example/prenota', 'Prenota'),
        ),
      },
      {
        name: 'Italian: advice on fraud, a bank',
        from: 'Banca del Garda <sicurezza@bancadelgarda.example>',
        via: ses({ region: 'eu-south-1' }),
        subject: 'Tre messaggi falsi da riconoscere a colpo d’occhio',
        html: page(
          'Ciao Chiara,',
          'in questi giorni circolano SMS ed e-mail che segnalano un accesso anomalo o un conto sospeso e invitano a cliccare su un link. Poi arriva la telefonata del finto operatore, che chiede i codici.',
          'Noi non lo facciamo mai. Se ricevi un messaggio così, non cliccare, non richiamare e scrivi in chat dall’app.',
          link('https://www.bancadelgarda.example/sicurezza', 'Leggi la guida'),
        ),
      },
      {
        name: 'Italian: five per mille, a charity',
        from: 'Fondazione Meyerina <amici@fondazionemeyerina.example>',
        via: mailchimp(),
        subject: 'Mancano 4.000 € al nuovo ecografo',
        html: page(
          'Cara Chiara,',
          'grazie a chi ha già donato siamo a un passo dal traguardo. Se riusciamo a chiudere entro domenica, l’ecografo arriverà in reparto prima di Natale.',
          button('https://www.fondazionemeyerina.example/dona', 'Dona ora'),
        ),
      },
    ],
  },
];

export const honestItalianPeople = addressed(families, {
  to: 'Chiara Fontana <chiara.fontana@example.com>',
  zone: '+0100',
});
