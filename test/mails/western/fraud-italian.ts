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

const look = { font: 'Arial, Helvetica, sans-serif', lang: 'it' };
const page = (...parts: string[]) => letter(parts, look);

const families: Family[] = [
  {
    family: 'fraud in Italian, banks and cards',
    split: 'held',
    mails: [
      {
        name: 'fraud: account suspended, an Italian bank',
        from: 'Intesa Sanpaolo <comunicazioni@verifica-profilo.example>',
        via: ses({ region: 'eu-south-1' }),
        subject: 'Il tuo conto è stato temporaneamente sospeso',
        html: page(
          'Gentile cliente,',
          'abbiamo riscontrato un’anomalia nei tuoi dati e, per la tua sicurezza, il conto è stato sospeso. Per riattivarlo devi confermare la tua identità tramite il link sottostante.',
          button('https://verifica-profilo.example/accesso', 'Riattiva il conto'),
          'Ti serviranno codice titolare, PIN e il codice ricevuto via SMS. Senza conferma entro 24 ore il conto verrà chiuso.',
        ),
      },
      {
        name: 'fraud: prepaid card, PostePay',
        from: 'PostePay <sicurezza@postepay-aggiorna.example>',
        via: sendgrid(),
        subject: 'Aggiornamento obbligatorio della tua carta',
        html: page(
          'Caro cliente,',
          'la nuova normativa europea impone di associare un dispositivo alla tua PostePay. Se non effettui l’aggiornamento oggi non potrai più usare la carta.',
          button('https://postepay-aggiorna.example/web', 'Aggiorna ora'),
          'Inserisci numero della carta, scadenza e CVV.',
        ),
      },
      {
        name: 'fraud: Nexi, charge to be blocked',
        from: 'Nexi Pay <avviso@blocca-pagamento.example>',
        via: mailgun(),
        subject: 'Pagamento di 899,00 € autorizzato',
        html: page(
          'È stato autorizzato un pagamento di 899,00 € su MEDIASHOP LTD.',
          'Non sei stato tu? Hai 15 minuti per bloccarlo. Clicca, inserisci i dati della carta e attendi la chiamata di un nostro operatore.',
          button('https://blocca-pagamento.example/stop', 'Blocca il pagamento'),
        ),
      },
      {
        name: 'fraud: credit of a transfer on hold',
        from: 'Servizio Bonifici <accrediti@bonifico-sospeso.example>',
        via: postmark(),
        subject: 'Bonifico in entrata di 1.150,00 € sospeso',
        html: page(
          'Spettabile cliente,',
          'non è stato possibile accreditare un bonifico di 1.150,00 € poiché la sua utenza non risulta certificata.',
          link('https://bonifico-sospeso.example/certifica', 'Certifica la tua utenza e ricevi il bonifico'),
          'Il link scade tra due ore.',
        ),
      },
    ],
  },
  {
    family: 'fraud in Italian, tax, pensions and the police',
    split: 'fitting',
    mails: [
      {
        name: 'fraud: refund, INPS',
        from: 'INPS Rimborsi <rimborso@inps-pratica.example>',
        via: sendgrid(),
        subject: 'Rimborso di 715,00 €: inserisci i tuoi dati',
        html: page(
          'Gentile utente,',
          'hai diritto a un rimborso di 715,00 €. Il pagamento non è andato a buon fine perché l’IBAN registrato non è corretto.',
          button('https://inps-pratica.example/rimborso', 'Compila il modulo'),
          'Allega la foto del documento fronte e retro, la tessera sanitaria, l’ultima busta paga e un selfie con il documento in mano. La domanda scade domani.',
        ),
      },
      {
        name: 'fraud: arrears, Agenzia delle Entrate',
        from: 'Agenzia delle Entrate-Riscossione <avvisi@cartella-esattoriale.example>',
        subject: 'Incoerenze nelle liquidazioni periodiche IVA',
        text: `Gentile contribuente,

dall'esame dei dati relativi alle sue liquidazioni sono emerse alcune incoerenze. Per prendere visione degli atti scarichi il fascicolo:

https://cartella-esattoriale.example/atti/fascicolo.zip

Password: ENTRATE26

In caso di mancata risposta entro 48 ore si procederà al fermo amministrativo e al pignoramento.

Il Direttore Provinciale
`,
      },
      {
        name: 'fraud: health card ends, Ministero della Salute',
        from: 'Ministero della Salute <tessera@rinnovo-sanitaria.example>',
        via: ses({ region: 'eu-south-1' }),
        subject: 'La sua tessera sanitaria è in scadenza',
        html: page(
          'Gentile cittadino/a,',
          'la sua tessera sanitaria sta per scadere. Per non perdere l’accesso alle cure richieda subito il rinnovo inserendo i suoi dati personali e quelli bancari per le spese di spedizione (1,95 €).',
          button('https://rinnovo-sanitaria.example/', 'Richiedi il rinnovo'),
        ),
      },
      {
        name: 'fraud: fine, PagoPA',
        from: 'PagoPA <multe@avviso-pagopa.example>',
        via: mailgun(),
        subject: 'Ultimo avviso: multa non pagata',
        html: page(
          'Gentile automobilista,',
          'risulta non pagata una sanzione per eccesso di velocità. Saldi oggi 98,00 €; da domani l’importo sarà di 312,00 € con decurtazione di 6 punti.',
          button('https://avviso-pagopa.example/paga', 'Paga ora'),
        ),
      },
      {
        name: 'fraud: accused, Polizia',
        from: 'Capo della Polizia <direzione.interpol.italia@outlook.com>',
        via: microsoft365(),
        subject: 'CONVOCAZIONE IN TRIBUNALE',
        text: `Alla sua cortese attenzione,

in qualità di capo della Polizia e in collaborazione con Europol le comunichiamo che è oggetto di un'azione penale per reati informatici a sfondo sessuale. La nostra unità ha registrato le prove durante la sua navigazione.

La invitiamo a trasmettere per posta elettronica le sue giustificazioni entro 72 ore, affinché siano esaminate. Trascorso tale termine verrà emesso un mandato di arresto e il suo fascicolo sarà trasmesso alle televisioni nazionali e alla sua famiglia.

Ora è avvisata.
`,
        attachments: [{ filename: 'convocazione.pdf', type: 'application/pdf', content: pdf(['CONVOCAZIONE']) }],
      },
    ],
  },
  {
    family: 'fraud in Italian, parcels, shops and prizes',
    split: 'held',
    mails: [
      {
        name: 'fraud: parcel stopped, Poste Italiane',
        from: 'Poste Italiane <spedizioni@pacco-giacenza.example>',
        via: sendgrid(),
        subject: 'Il tuo pacco è fermo al centro di smistamento',
        html: page(
          'Gentile cliente,',
          'il pacco IT77120988 è bloccato per mancato pagamento delle spese doganali di 2,99 €.',
          button('https://pacco-giacenza.example/sblocca', 'Sblocca la consegna'),
          'Se non paghi entro oggi il pacco sarà restituito e ti verrà addebitata la giacenza.',
        ),
      },
      {
        name: 'fraud: delivery to be planned, BRT',
        from: 'BRT Corriere <consegna@riprogramma-brt.example>',
        subject: 'Indirizzo non trovato',
        text: `Salve,

il corriere non ha trovato il vostro indirizzo. Confermare i dati e pagare 1,45 EUR con carta per la nuova consegna:

https://riprogramma-brt.example/it

In assenza di risposta il pacco viene distrutto tra 24 ore.
`,
      },
      {
        name: 'fraud: points end, a supermarket',
        from: 'Esselunga Fidaty <punti@premi-fidaty.example>',
        via: marketingCloud('e.premi-fidaty.example'),
        subject: 'I tuoi 8.450 punti scadono stasera',
        html: page(
          'Gentile cliente,',
          'i tuoi 8.450 punti scadono stasera e non saranno rimborsati. Scegli subito una friggitrice ad aria: paghi soltanto 1,95 € di spedizione con carta di credito.',
          button('https://premi-fidaty.example/scegli', 'Ritira il premio'),
        ),
      },
      {
        name: 'fraud: survey, a telephone shop',
        from: 'Premio Fedeltà <vincitore@sondaggio-fedelta.example>',
        via: mailchimp(),
        subject: 'Congratulazioni, sei stato estratto!',
        html: page(
          'Oggi è il tuo giorno fortunato: sei uno dei 5 utenti di Firenze scelti per ricevere uno smartphone da 1.299 €.',
          'Rispondi a tre domande e inserisci la carta per il contributo simbolico di 2 €. Restano solo 2 telefoni.',
          button('https://sondaggio-fedelta.example/', 'Inizia'),
        ),
      },
    ],
  },
  {
    family: 'fraud in Italian, mailboxes, certified mail and hosting',
    split: 'fitting',
    mails: [
      {
        name: 'fraud: mailbox full, in Italian',
        from: 'Assistenza Posta <assistenza@posta-quota.example>',
        via: hosted('web31.posta-quota.example'),
        subject: 'Casella di posta piena: 9 messaggi in sospeso',
        text: `Gentile utente,

la sua casella ha superato lo spazio disponibile e 9 messaggi in arrivo sono stati bloccati.

Per sbloccarli e aumentare lo spazio gratuitamente acceda con e-mail e password:

https://posta-quota.example/sblocca

La casella verrà disattivata entro 24 ore.

Il team della posta
`,
      },
      {
        name: 'fraud: certified mail suspended',
        from: 'Servizio PEC <notifica@pec-rinnovo.example>',
        via: sendgrid(),
        subject: 'La tua PEC è stata sospesa per mancato pagamento',
        html: page(
          'Gentile cliente,',
          'l’ultimo tentativo di rinnovo della tua PEC è stato rifiutato dalla banca. Per evitare la cancellazione di tutti i messaggi paga 4,75 € entro oggi.',
          button('https://pec-rinnovo.example/paga', 'Rinnova adesso'),
        ),
      },
      {
        name: 'fraud: domain blocked, Aruba',
        from: 'Aruba.it <fatture@dominio-sospeso.example>',
        via: ses({ region: 'eu-south-1' }),
        subject: 'Sospensione del dominio ceramichefontana.example',
        html: page(
          'Gentile cliente,',
          'la informiamo che il suo dominio è scaduto e, in assenza di pagamento, tutti i servizi verranno disattivati nelle prossime ore, comprese le caselle di posta.',
          button('https://dominio-sospeso.example/rinnovo', 'Paga 5,42 €'),
          'Il pagamento deve essere effettuato con carta di credito.',
        ),
      },
      {
        name: 'fraud: streaming account, in Italian',
        from: 'Disney Plus <addebiti@riattiva-streaming.example>',
        via: mailgun(),
        subject: 'Il tuo abbonamento è scaduto',
        html: page(
          'Ciao,',
          'non siamo riusciti a rinnovare l’abbonamento e l’account verrà cancellato domani. Come cliente fedele puoi prolungarlo gratis per 90 giorni: ti basta reinserire i dati della carta.',
          button('https://riattiva-streaming.example/', 'Prolunga gratis'),
        ),
      },
      {
        name: 'fraud: document shared by a notary',
        from: 'Studio Notarile Rinaldi <condivisione@documenti-studio.example>',
        via: microsoft365(),
        subject: 'Documento riservato da firmare',
        html: page(
          'Buongiorno,',
          'le è stato condiviso un documento protetto: "Atto_18-11.pdf".',
          button('https://documenti-studio.example/apri?u=chiara.fontana@example.com', 'Apri il documento'),
          'Per visualizzarlo acceda con la password della sua posta. Il documento scade questa sera.',
        ),
      },
    ],
  },
  {
    family: 'fraud in Italian, letters of money, work and threats',
    split: 'held',
    mails: [
      {
        name: 'fraud: legacy, in Italian',
        from: 'Avv. Philippe Fontana <studio.philippefontana@gmail.com>',
        via: google(),
        subject: 'Successione Fontana',
        text: `Gentile signora,

sono l'avvocato di un imprenditore, il defunto ingegner Marco Fontana, deceduto nel 2019 a Lomé senza eredi. Ha lasciato in banca 5.600.000 dollari. Poiché lei porta lo stesso cognome, posso presentarla come parente prossimo e dividere la somma al 50%.

L'operazione è legale e priva di rischi. Mi serve solo il suo consenso, una copia del documento e la massima riservatezza. Le spese di registrazione sono modeste.

Resto in attesa di una sua urgente risposta.

Avv. Philippe Fontana
`,
      },
      {
        name: 'fraud: loan, in Italian',
        from: 'Prestiti Solidali <finanza.solidale@outlook.com>',
        via: microsoft365(),
        subject: 'Prestito rapido anche a protestati',
        text: `Buongiorno,

offro prestiti da 3.000 a 500.000 euro al tasso del 2% a chiunque ne abbia bisogno, anche cattivi pagatori e protestati. Accredito in 48 ore, nessuna garanzia. È richiesto solo il versamento anticipato delle spese di pratica (180 euro) con ricarica.

Contattatemi su WhatsApp per avere il denaro oggi stesso.
`,
      },
      {
        name: 'fraud: extortion, in Italian',
        from: 'tu stesso <chiara.fontana@messaggi-anonimi.example>',
        via: hosted('mail.messaggi-anonimi.example'),
        subject: 'Hai un pagamento in sospeso',
        text: `Ciao!

Mi dispiace informarti che ho violato il tuo sistema operativo e ho pieno accesso ai tuoi dispositivi. Ti osservo da mesi: webcam, microfono, chat.

Mentre guardavi certi siti ti ho ripreso. Se vuoi che il filmato non arrivi a parenti e colleghi, manda 1.350 euro in bitcoin a questo portafoglio:

bc1q5shngj24323nsrmxv99st02na6srekfctt30ch

Hai 48 ore. Appena ricevo il denaro cancello tutto. Non rispondere e non parlarne con nessuno: me ne accorgerei.
`,
      },
      {
        name: 'fraud: job of the receiver of money, in Italian',
        from: 'HR Global Task <federica@lavoro-da-casa-subito.example>',
        via: mailchimp(),
        subject: 'Guadagna 150 € al giorno mettendo like',
        text: `Ciao, sono Federica dell'ufficio selezione. Il tuo curriculum è stato scelto per un lavoro part-time da casa: 40 minuti al giorno, basta mettere like ai video e guadagni da 50 a 150 euro, pagati subito.

Per sbloccare gli incarichi premium dovrai solo anticipare una piccola cifra in criptovaluta, che ti viene restituita con il 30% in più.

Ultimi 4 posti. Scrivimi su Telegram: @federica_task
`,
      },
    ],
  },
  {
    family: 'fraud in Italian, invoices, accounts and investments',
    split: 'fitting',
    mails: [
      {
        name: 'fraud: invoice as an archive, in Italian',
        from: 'Contabilità Nordest Forniture <fatture@nordest-forniture.example>',
        via: hosted('srv7.nordest-forniture.example'),
        subject: 'Fattura scaduta n. 4471/B',
        text: `Buongiorno,

la fattura in oggetto risulta insoluta. In allegato non siamo riusciti a inserirla per le dimensioni: la scarichi da qui e la apra dal computer aziendale.

https://nordest-forniture.example/documenti/4471B.zip
Password: 7788

Senza pagamento in giornata la pratica passa al legale.

Ufficio contabilità
`,
      },
      {
        name: 'fraud: new IBAN of the clay supplier',
        from: 'Terre Cotte srl <crediti@terrecotte-srl.example>',
        via: microsoft365(),
        subject: 'Nuovo IBAN per fattura 771',
        text: `Spett.le Ceramiche Fontana,

vi informiamo che a causa di una verifica fiscale il nostro conto non è utilizzabile. Vi chiediamo di saldare la fattura 771 in giornata sul seguente IBAN:

LT60 1010 0123 4567 8901

Cortesemente inviate la contabile a questo indirizzo. Al momento siamo raggiungibili soltanto via e-mail.

Ufficio crediti
`,
      },
      {
        name: 'fraud: trading with a famous man, in Italian',
        from: 'Finanza Oggi <redazione@finanza-esclusiva.example>',
        via: mailchimp(),
        subject: 'La banca lo ha denunciato dopo la diretta TV',
        html: page(
          'Il noto conduttore ha svelato per sbaglio come guadagna 6.000 € a settimana con un programma di trading automatico. Gli italiani stanno già correndo a iscriversi.',
          'Bastano 250 €. Nessuna esperienza richiesta, profitto garantito.',
          button('https://finanza-esclusiva.example/iscriviti', 'Iscriviti prima che lo chiudano'),
        ),
      },
    ],
  },
];

export const fraudItalian = addressed(families, {
  to: 'Chiara Fontana <chiara.fontana@example.com>',
  zone: '+0100',
});
