import type { Family } from '../blind/family.ts';
import { hosted, mailchimp, mailgun, marketingCloud, postmark, sendgrid, ses } from '../carriers.ts';
import { button, letter, link } from '../letter.ts';
import { pdf } from '../paper.ts';
import { addressed } from './addressed.ts';

const look = { font: 'Arial, Helvetica, sans-serif', lang: 'it' };
const page = (...parts: string[]) => letter(parts, look);

const families: Family[] = [
  {
    family: 'honest Italian, banks and cards',
    split: 'held',
    mails: [
      {
        name: 'Italian: transfer received, a bank',
        from: 'Banca del Garda <notifiche@bancadelgarda.example>',
        via: ses({ region: 'eu-south-1' }),
        subject: 'Hai ricevuto un bonifico',
        html: page(
          'Ciao Chiara,',
          'sul tuo conto *4410 è stato accreditato un bonifico di 320,00 € da parte di MONTI STEFANO.',
          'Causale: saldo cucina<br>Data valuta: 18/11/2026',
          'Trovi i dettagli in app, nella lista movimenti.',
        ),
      },
      {
        name: 'Italian: statement ready, a bank',
        from: 'Banca del Garda <documenti@bancadelgarda.example>',
        via: ses({ region: 'eu-south-1' }),
        subject: 'Nuovi documenti nella tua area riservata',
        text: `Gentile cliente,

nella sezione Documenti della sua area riservata sono disponibili:

- estratto conto al 31/10/2026
- documento di sintesi

Per consultarli acceda all'internet banking digitando l'indirizzo nel browser oppure dall'app. Trascorsi 60 giorni senza contestazioni l'estratto conto si intende approvato.

La banca non invia mai link per accedere al conto.
`,
      },
      {
        name: 'Italian: card blocked by herself, a bank',
        from: 'Banca del Garda <notifiche@bancadelgarda.example>',
        via: ses({ region: 'eu-south-1' }),
        subject: 'Carta *7718 bloccata su tua richiesta',
        html: page(
          'Ciao Chiara,',
          'come hai richiesto dall’app alle 18:36, abbiamo bloccato definitivamente la carta *7718. La nuova carta arriverà in 7-10 giorni lavorativi all’indirizzo di residenza; il PIN lo trovi in app.',
          'Ricordati di aggiornare gli abbonamenti che paghi con la vecchia carta.',
          'Non sei stata tu? Chiama subito il numero verde 800 100 100.',
        ),
      },
      {
        name: 'Italian: new device, a bank',
        from: 'Credito Appennino <sicurezza@creditoappennino.example>',
        subject: 'App attivata su un nuovo telefono',
        text: `Gentile Chiara Fontana,

la informiamo che il 17/11/2026 alle 20:48 l'app è stata attivata sul dispositivo Samsung Galaxy A54.

Se l'operazione è stata fatta da lei, non deve fare nulla. In caso contrario chiami immediatamente il numero indicato sul retro della carta per bloccare l'accesso.

Credito Appennino
`,
      },
      {
        name: 'Italian: data to be updated by law, a bank',
        from: 'Credito Appennino <clienti@creditoappennino.example>',
        via: sendgrid({ own: true }),
        subject: 'Aggiorna il questionario antiriciclaggio entro il 15 dicembre',
        html: page(
          'Gentile cliente,',
          'la normativa antiriciclaggio (D.Lgs. 231/2007) ci impone di tenere aggiornate le informazioni sui clienti. Le chiediamo di rinnovare il questionario e, se scaduto, il documento d’identità entro il 15 dicembre.',
          'Può farlo in filiale o nell’internet banking, alla voce Profilo > Adeguata verifica. In mancanza, dovremo limitare l’operatività del conto.',
          link('https://www.creditoappennino.example/adeguata-verifica', 'Domande frequenti'),
        ),
      },
      {
        name: 'Italian: payment refused, a prepaid card',
        from: 'Cartaviva <avvisi@cartaviva.example>',
        via: mailgun(),
        subject: 'Pagamento di 49,00 € rifiutato',
        html: page(
          'Ciao Chiara,',
          'il pagamento di 49,00 € a PALESTRA VITRUVIO non è andato a buon fine perché il saldo della carta era insufficiente. Ricarica la carta e l’esercente riproverà domani.',
        ),
      },
    ],
  },
  {
    family: 'honest Italian, payments, subscriptions and points',
    split: 'fitting',
    mails: [
      {
        name: 'Italian: receipt, a payment service',
        from: 'Pagosubito <ricevute@pagosubito.example>',
        via: sendgrid(),
        subject: 'Ricevuta del pagamento a Vivaio Tre Querce',
        html: page(
          'Hai pagato 37,50 € a Vivaio Tre Querce.',
          'Data: 18 novembre 2026<br>Metodo: carta *7718<br>Codice: PS-1182-7740',
          link('https://www.pagosubito.example/movimenti/PS-1182-7740', 'Vedi il pagamento'),
        ),
      },
      {
        name: 'Italian: limit reached, identity wanted, a payment service',
        from: 'Pagosubito <verifica@pagosubito.example>',
        via: sendgrid(),
        subject: 'Verifica la tua identità per continuare a ricevere pagamenti',
        html: page(
          'Ciao Chiara,',
          'hai quasi raggiunto il limite annuo di 2.500 € previsto per i conti non verificati. Per continuare a ricevere pagamenti carica un documento e scatta un selfie: bastano tre minuti.',
          button('https://www.pagosubito.example/verifica', 'Verifica il conto'),
          'Il denaro già ricevuto resta tuo e puoi trasferirlo quando vuoi.',
        ),
      },
      {
        name: 'Italian: payment problem, a streaming service',
        from: 'Platea TV <abbonamenti@plateatv.example>',
        via: mailgun(),
        subject: 'Non siamo riusciti ad addebitare l’abbonamento',
        html: page(
          'Ciao Chiara,',
          'la tua carta risulta scaduta e l’addebito di 9,99 € non è riuscito. Aggiorna il metodo di pagamento entro il 26 novembre per non interrompere la visione.',
          button('https://www.plateatv.example/account/pagamento', 'Aggiorna il pagamento'),
          'Puoi anche disdire in qualsiasi momento, senza costi.',
        ),
      },
      {
        name: 'Italian: points expire, a supermarket',
        from: 'Spesamica <carta@spesamica.example>',
        via: marketingCloud('e.spesamica.example'),
        subject: 'Chiara, hai 2.340 punti da usare entro il 30 novembre',
        html: page(
          'Il catalogo premi termina il 30 novembre e i punti non utilizzati verranno azzerati, come da regolamento.',
          'Con i tuoi 2.340 punti puoi scegliere un buono spesa da 20 € o donare alla Croce Rossa.',
          button('https://www.spesamica.example/premi', 'Scegli il premio'),
          'In alternativa, chiedi alla cassa del tuo punto vendita.',
        ),
      },
      {
        name: 'Italian: free trial ends, an application',
        from: 'Ricettario <ciao@ricettario-app.example>',
        via: postmark(),
        subject: 'La prova gratuita finisce tra 3 giorni',
        text: `Ciao Chiara,

la prova gratuita di Ricettario Plus finisce il 21 novembre. Da quel giorno ti verranno addebitati 24,99 € l'anno.

Se non vuoi continuare, disdici entro il 20 dal tuo profilo: ci vogliono due tocchi e le ricette salvate restano lì.

Buona cucina!
Il team di Ricettario
`,
      },
    ],
  },
  {
    family: 'honest Italian, shops',
    split: 'held',
    mails: [
      {
        name: 'Italian: order confirmed, a shop',
        from: 'Bottega del Feltro <ordini@bottegadelfeltro.example>',
        via: mailgun(),
        subject: 'Conferma ordine n. 5517',
        text: `Ciao Chiara,

grazie per il tuo ordine! Ecco il riepilogo:

  3 x Feltro di lana 3 mm, ocra ....... 26,70 €
  1 x Forbici da sarta ................ 19,90 €
  Spedizione ..........................  5,90 €
  Totale .............................. 52,50 €

Hai scelto il pagamento con bonifico: spediamo appena riceviamo l'accredito. Le coordinate sono quelle che hai visto alla cassa e trovi in fondo alla pagina dell'ordine. Se il bonifico non arriva entro 5 giorni, l'ordine viene annullato.

Irene
Bottega del Feltro
`,
      },
      {
        name: 'Italian: order sent, a shop',
        from: 'Elettrodue <ordini@elettrodue.example>',
        via: sendgrid({ own: true }),
        subject: 'Il tuo ordine è stato spedito',
        html: page(
          'Ciao Chiara,',
          'l’ordine E2-883012 è partito dal nostro magazzino di Piacenza. La consegna è prevista venerdì 20 novembre.',
          button('https://www.elettrodue.example/ordini/E2-883012', 'Segui la spedizione'),
        ),
      },
      {
        name: 'Italian: return and refund, a shop',
        from: 'Elettrodue <resi@elettrodue.example>',
        via: sendgrid({ own: true }),
        subject: 'Reso ricevuto: rimborso in corso',
        html: page(
          'Ciao Chiara,',
          'abbiamo ricevuto il tuo reso e disposto il rimborso di 64,90 € sulla carta usata per l’acquisto. Lo vedrai entro 10 giorni lavorativi.',
          'Non serve comunicarci altri dati.',
        ),
      },
      {
        name: 'Italian: product recall, a shop',
        from: 'Elettrodue <sicurezzaprodotti@elettrodue.example>',
        via: sendgrid({ own: true }),
        subject: 'IMPORTANTE: smetti subito di usare il bollitore BX-200',
        html: page(
          'Gentile cliente,',
          'dai nostri dati risulta che nel 2025 ha acquistato un bollitore BX-200. Il produttore lo ha richiamato perché la base può surriscaldarsi: lo scolleghi immediatamente dalla presa.',
          'Lo riporti in negozio, anche senza scontrino, e riceverà il rimborso completo; oppure prenoti il ritiro gratuito a domicilio.',
          button('https://www.elettrodue.example/richiami/bx200', 'Prenota il ritiro'),
        ),
      },
      {
        name: 'Italian: sale, a shop',
        from: 'Profumeria Zagara <news@zagara.example>',
        via: mailchimp(),
        subject: 'Solo 24 ore ⚡ -30% su tutto',
        html: page(
          '<h2>Affrettati, scade a mezzanotte</h2>',
          'Usa il codice ZAGARA30 alla cassa e ricevi in omaggio un campioncino della nuova fragranza. Spedizione gratuita da 39 €.',
          button('https://www.zagara.example/flash', 'Acquista ora', '#7a1f5c'),
          '<p style="font-size:11px">Non vuoi più ricevere le nostre offerte? Disiscriviti.</p>',
        ),
      },
      {
        name: 'Italian: real competition, a coffee roaster',
        from: 'Caffè Bracciani <concorsi@caffebracciani.example>',
        via: mailchimp(),
        subject: 'Vinci una macchina per espresso: gioca lo scontrino entro il 30/11',
        html: page(
          'Acquista due confezioni, conserva lo scontrino e registralo sul sito: ogni settimana estraiamo 5 macchine per espresso alla presenza di un notaio.',
          button('https://www.caffebracciani.example/concorso', 'Gioca lo scontrino'),
          'I vincitori saranno avvisati con raccomandata. Montepremi 12.400 € IVA esclusa. Regolamento completo sul sito.',
        ),
      },
    ],
  },
  {
    family: 'honest Italian, parcels and journeys',
    split: 'fitting',
    mails: [
      {
        name: 'Italian: parcel today, a carrier',
        from: 'Corriere Lampo <consegne@corrierelampo.example>',
        subject: 'Oggi consegniamo il tuo pacco tra le 14:20 e le 16:20',
        text: `Gentile CHIARA FONTANA,

la spedizione 0771 8830 12 di ELETTRODUE è in consegna oggi.

Se non sei in casa puoi farla lasciare al vicino o in un punto di ritiro:
https://www.corrierelampo.example/gestisci/0771883012

Al corriere ti verrà chiesto il PIN 4471.
`,
      },
      {
        name: 'Italian: customs duties, a carrier',
        from: 'Corriere Lampo Dogana <dogana@corrierelampo.example>',
        subject: 'Spedizione CH 5512 880: oneri doganali da versare',
        html: page(
          'Gentile cliente,',
          'la spedizione CH 5512 880, mittente BERNER TUCHHANDEL AG, è arrivata in dogana. Prima della consegna vanno versati:',
          'IVA 22%: 16,94 €<br>Presentazione in dogana: 7,50 €<br>Totale: 24,44 €',
          'Può pagare al corriere in contanti o con carta, oppure sul nostro sito inserendo il numero di spedizione. Se non riceviamo il pagamento entro 15 giorni, il pacco torna al mittente.',
          link('https://www.corrierelampo.example/dogana', 'Come si calcolano gli oneri'),
        ),
      },
      {
        name: 'Italian: address unclear, a carrier',
        from: 'Corriere Lampo <consegne@corrierelampo.example>',
        subject: 'Consegna non riuscita: nome assente sul citofono',
        text: `Gentile cliente,

oggi alle 11:05 il corriere non ha trovato il suo nome sul citofono di Via dei Servi 8. Ripasseremo domani.

Se preferisce ritirare di persona, il pacco sarà in filiale (Via Pistoiese 210) dalle 17 alle 19:30 con un documento. Giacenza gratuita per 5 giorni.
`,
      },
      {
        name: 'Italian: strike, a railway',
        from: 'Treni Tirreno <viaggiatori@trenitirreno.example>',
        via: sendgrid({ own: true }),
        subject: 'Sciopero del 20 novembre: controlla il tuo treno',
        html: page(
          'Gentile viaggiatrice,',
          'dalle 21:00 di giovedì 19 alle 21:00 di venerdì 20 è previsto uno sciopero. Il suo treno 9414 potrebbe essere cancellato.',
          'Fino alla partenza può chiedere il rimborso integrale o spostare il viaggio senza costi.',
          button('https://www.trenitirreno.example/miei-viaggi', 'Gestisci il biglietto'),
        ),
      },
      {
        name: 'Italian: stay, city tax, a guest house',
        from: 'B&B La Loggia <info@bblaloggia.example>',
        via: hosted('smtp12.hostingarno.example'),
        subject: 'Il suo arrivo di sabato',
        text: `Gentile Chiara,

la aspettiamo sabato dalle 15. Le ricordo che la tassa di soggiorno (3 € a notte a persona) si paga in contanti all'arrivo e che mi serve una foto del documento di tutti gli ospiti per la comunicazione alla Questura: me la può mandare qui o mostrarmela quando arriva.

Il parcheggio in piazza è gratuito dalle 20.

A presto,
Gianna
`,
      },
    ],
  },
  {
    family: 'honest Italian, hosting, telephone and energy',
    split: 'held',
    mails: [
      {
        name: 'Italian: domain and mailboxes end, a hosting company',
        from: 'Hosting Arno <rinnovi@hostingarno.example>',
        via: ses({ region: 'eu-south-1' }),
        subject: 'In scadenza tra 10 giorni: ceramichefontana.example',
        html: page(
          'Gentile cliente,',
          'il dominio ceramichefontana.example e le 3 caselle collegate scadono il 28/11/2026. In caso di mancato rinnovo, dal giorno successivo il sito e la posta non saranno più raggiungibili e, dopo 30 giorni, i dati verranno cancellati.',
          button('https://clienti.hostingarno.example/rinnovi', 'Rinnova a 32,00 € + IVA'),
          'Ha attivato il rinnovo automatico con carta? In questo caso non deve fare nulla.',
        ),
      },
      {
        name: 'Italian: mailbox over quota, a hosting company',
        from: 'Hosting Arno <avvisi@hostingarno.example>',
        via: ses({ region: 'eu-south-1' }),
        subject: 'Casella info@ceramichefontana.example quasi piena (96%)',
        text: `Gentile cliente,

la casella info@ceramichefontana.example ha occupato 1.966 MB su 2.048 MB.

Al raggiungimento del limite i nuovi messaggi verranno respinti. Le suggeriamo di eliminare i messaggi con allegati pesanti, svuotare il cestino oppure acquistare spazio aggiuntivo dal pannello.

Messaggio automatico, si prega di non rispondere.
`,
      },
      {
        name: 'Italian: certified mail to be renewed, a provider',
        from: 'Pec Serena <rinnovo@pecserena.example>',
        via: ses({ region: 'eu-south-1' }),
        subject: 'La tua PEC scade il 2 dicembre',
        html: page(
          'Gentile Chiara Fontana,',
          'la casella ceramichefontana@pecserena.example scade il 2 dicembre 2026. Dopo la scadenza non potrà più inviare né ricevere messaggi certificati; le ricordiamo che per le imprese la PEC attiva è obbligatoria.',
          button('https://gestione.pecserena.example/rinnova', 'Rinnova la PEC'),
          'Costo: 9,90 € + IVA per un anno.',
        ),
      },
      {
        name: 'Italian: invoice of a hosting company',
        from: 'Hosting Arno <amministrazione@hostingarno.example>',
        subject: 'Fattura n. 26/40917',
        text: `Gentile cliente,

in allegato la copia di cortesia della fattura n. 26/40917 di 39,04 €. L'originale è disponibile nel cassetto fiscale.

Il pagamento risulta già effettuato con carta di credito.

Hosting Arno S.r.l.
`,
        attachments: [
          { filename: 'fattura_26_40917.pdf', type: 'application/pdf', content: pdf(['Fattura 26/40917']) },
        ],
      },
      {
        name: 'Italian: gas bill unpaid, an energy company',
        from: 'Fiamma Energia <solleciti@fiammaenergia.example>',
        via: marketingCloud('e.fiammaenergia.example'),
        subject: 'Sollecito di pagamento: bolletta 2026/88120',
        html: page(
          'Gentile cliente,',
          'non ci risulta il pagamento della bolletta 2026/88120 di 87,36 €, scaduta il 30 ottobre. La invitiamo a provvedere entro 10 giorni, tramite il bollettino allegato alla bolletta o dall’area clienti.',
          'In mancanza invieremo una raccomandata di costituzione in mora, a cui potrà seguire la sospensione della fornitura.',
          'Se ha già pagato, non tenga conto di questa comunicazione.',
        ),
      },
      {
        name: 'Italian: offer changes, a telephone company',
        from: 'Onda Mobile <info@ondamobile.example>',
        via: mailgun(),
        subject: 'Modifica delle condizioni: il tuo diritto di recesso',
        text: `Ciao Chiara,

per esigenze legate ai costi di rete, dal 1° gennaio 2027 la tua offerta Onda 100 aumenterà di 1,50 € al mese.

Se non vuoi accettare la modifica puoi recedere o passare a un altro operatore, senza penali né costi, entro il 31 dicembre: per raccomandata, via PEC, in negozio o chiamando il 180.

Non vuoi cambiare? Non devi fare nulla.

Onda Mobile
`,
      },
    ],
  },
];

export const honestItalianServices = addressed(families, {
  to: 'Chiara Fontana <chiara.fontana@example.com>',
  zone: '+0100',
});
