import { hosted, mailchimp, mailgun, marketingCloud, microsoft365, sendgrid, ses } from '../../carriers.ts';
import { button, letter, link } from '../../letter.ts';
import { pdf } from '../../paper.ts';
import type { Family } from '../family.ts';

const look = { font: 'Arial, Helvetica, sans-serif', lang: 'it' };

/** Banks, shops, parcels, services, public bodies and colleagues in Italian. */
export const italian: Family[] = [
  {
    family: 'Italian, bank',
    split: 'fitting',
    mails: [
      {
        name: 'Italian: statement, Intesa Sanpaolo',
        from: 'Intesa Sanpaolo <comunicazioni@intesasanpaolo.com>',
        subject: 'Nuovo documento in Rendicontazione online',
        zone: '+0100',
        text: `Gentile Taro Yamada,

un nuovo documento è disponibile nella sezione Archivio della sua area riservata.
Per la sua sicurezza questa e-mail non contiene link di accesso.

Intesa Sanpaolo
`,
      },
      {
        name: 'Italian: card limit and block, Poste',
        from: 'Poste Italiane <noreply@posteitaliane.it>',
        subject: 'La tua carta è stata bloccata su tua richiesta',
        zone: '+0100',
        text: `Gentile cliente,

come da tua richiesta, la carta Postepay che termina con 1188 è stata bloccata alle 10:41 del 18/11/2026.
Se non hai fatto tu la richiesta, chiama il numero verde 800 00 00 00.

Poste Italiane
`,
      },
      {
        name: 'Italian: questionnaire due, a bank',
        from: 'Banca Esempio <servizioclienti@banca-esempio.example>',
        subject: 'Aggiorna i tuoi dati entro il 30 novembre',
        zone: '+0100',
        via: sendgrid(),
        html: letter(
          [
            'Gentile cliente,',
            'la normativa antiriciclaggio ci obbliga a verificare i tuoi dati. Se non li aggiorni entro il 30 novembre, alcune operazioni saranno sospese. Puoi farlo in filiale o nell’app.',
            link('https://www.banca-esempio.example/adeguata-verifica', 'Perché te lo chiediamo'),
          ],
          look,
        ),
      },
    ],
  },
  {
    family: 'Italian, shops and parcels',
    split: 'held',
    mails: [
      {
        name: 'Italian: parcel, BRT',
        from: 'BRT <noreply@brt.it>',
        subject: 'La tua spedizione è in consegna',
        zone: '+0100',
        text: `La spedizione 123456789012 di ESEMPIO SRL è in consegna oggi.
Segui la spedizione: https://vas.brt.it/vas/sped_det_show.hsm?Nspediz=123456789012
`,
      },
      {
        name: 'Italian: order, Zalando',
        from: 'Zalando <info@service-mail.zalando.it>',
        subject: 'Il tuo ordine è stato spedito',
        zone: '+0100',
        via: marketingCloud('service-mail.zalando.it'),
        html: letter(
          [
            'Ciao Taro,',
            'il tuo pacco è partito! Arriverà tra il 20 e il 21 novembre.',
            button('https://www.zalando.it/myaccount/orders', 'Segui il pacco'),
          ],
          look,
        ),
      },
      {
        name: 'Italian: payment missing, a farm',
        from: 'Azienda Agricola Colle Verde <ordini@colleverde.example>',
        subject: 'Sollecito di pagamento ordine 221',
        zone: '+0100',
        via: hosted('out12.hosting.example'),
        auth: { dkim: '', dmarc: 'none' },
        text: `Buongiorno,

non risulta ancora pervenuto il bonifico per l’ordine 221 (54,00 €). La preghiamo di provvedere entro venerdì, altrimenti dovremo annullarlo.

Cordiali saluti
Colle Verde
`,
      },
    ],
  },
  {
    family: 'Italian, public body and services',
    split: 'fitting',
    mails: [
      {
        name: 'Italian: message, INPS',
        from: 'INPS <noreply@inps.it>',
        subject: 'Nuova comunicazione nella tua area MyINPS',
        zone: '+0100',
        text: `Gentile utente,

è disponibile una nuova comunicazione nella sua area riservata MyINPS. Acceda dal sito www.inps.it con SPID, CIE o CNS.
INPS non richiede mai dati bancari per e-mail.
`,
      },
      {
        name: 'Italian: mailbox full, a provider',
        from: 'Aruba Assistenza <comunicazioni@staff.aruba.it>',
        subject: 'La casella info@example.com è quasi piena',
        zone: '+0100',
        via: ses({ region: 'eu-west-1' }),
        html: letter(
          [
            'Gentile cliente,',
            'lo spazio della casella info@example.com è occupato al 95%. Se si riempie, non riceverai nuovi messaggi.',
            link('https://managehosting.aruba.it/', 'Gestisci la casella'),
          ],
          look,
        ),
      },
      {
        name: 'Italian: bill, a telephone company',
        from: 'TIM <fattura@tim.it>',
        subject: 'La tua fattura TIM è disponibile',
        zone: '+0100',
        html: letter(
          [
            'Ciao Taro,',
            'la fattura di novembre è di 29,90 €, con scadenza 2 dicembre.',
            button('https://mytim.tim.it/', 'Vai a MyTIM'),
          ],
          look,
        ),
      },
    ],
  },
  {
    family: 'Italian, colleagues',
    split: 'held',
    mails: [
      {
        name: 'Italian: colleague, deadline',
        from: 'Giulia Ferri <giulia.ferri@ferri-impianti.example>',
        subject: 'Mi serve il preventivo entro le 15',
        zone: '+0100',
        via: microsoft365(),
        text: `Ciao Taro,
mi serve il preventivo Rossi entro le 15, sono dal cliente. Rispondi qui, il telefono non prende.
Grazie
Giulia
`,
      },
      {
        name: 'Italian: electronic invoice copy',
        from: 'Ferri Impianti <amministrazione@ferri-impianti.example>',
        subject: 'Copia di cortesia fattura 118/2026',
        zone: '+0100',
        via: mailgun(),
        text: `Buongiorno,

in allegato la copia di cortesia della fattura 118/2026. L’originale è stato inviato tramite SdI.

Ferri Impianti srl
`,
        attachments: [{ filename: 'fattura_118.pdf', type: 'application/pdf', content: pdf(['fattura_118']) }],
      },
      {
        name: 'Italian: registration confirmed, a race',
        from: 'Maratona del Lago <iscrizioni@maratonadellago.example>',
        subject: 'Iscrizione incompleta: manca il certificato medico',
        zone: '+0100',
        via: mailchimp(),
        html: letter(
          [
            'Ciao Taro,',
            'la tua iscrizione non è completa. Carica il certificato medico entro il 30 novembre, altrimenti perderai il pettorale.',
            button('https://maratonadellago.example/area', 'Carica il certificato'),
          ],
          look,
        ),
      },
    ],
  },
];
