import type { Family } from '../blind/family.ts';
import { google, hosted, mailgun, microsoft365, postmark, sendgrid, ses } from '../carriers.ts';
import { button, letter, note } from '../letter.ts';
import { addressed } from './addressed.ts';

const look = { font: 'Arial, Helvetica, sans-serif', lang: 'fr' };
const page = (...parts: string[]) => letter(parts, look);

const families: Family[] = [
  {
    family: 'honest French, more that wants to be done soon',
    split: 'fitting',
    mails: [
      {
        name: 'French: insurance premium refused',
        from: 'Assurances du Phare <cotisation@assurances-phare.example>',
        via: sendgrid({ own: true }),
        subject: "Votre cotisation auto n'a pas pu être prélevée",
        text: `Madame Moreau,

Le prélèvement de 48,70 € présenté le 10 novembre a été rejeté par votre banque. Merci de régler cette somme avant le 10 décembre, depuis votre espace assurée ou par chèque.

À défaut, vos garanties seront suspendues 30 jours après l'envoi d'une lettre recommandée, conformément à l'article L113-3 du code des assurances.

Votre conseiller reste joignable au 02 99 00 77 10.
`,
      },
      {
        name: 'French: warning of false mails, an office',
        from: 'Caisse des Familles <information@caisse-des-familles.example>',
        via: sendgrid(),
        subject: 'Attention aux faux courriels qui circulent',
        html: page(
          'Bonjour,',
          'Des courriels et des SMS frauduleux annoncent en ce moment un versement exceptionnel et demandent un numéro de carte bancaire. Ils ne viennent pas de nous.',
          'Ne cliquez pas sur le lien et supprimez le message. Si vous avez déjà communiqué vos coordonnées, prévenez aussitôt votre banque et changez votre mot de passe.',
          'Nous ne vous demandons jamais votre carte bancaire.',
        ),
      },
      {
        name: 'French: domain holder to be verified',
        from: 'Hébergement Ouest <noreply@hebergement-ouest.example>',
        via: mailgun(),
        subject: 'Action requise : validez votre adresse e-mail (ICANN)',
        html: page(
          'Bonjour,',
          "Vous venez d'enregistrer un nom de domaine. Les règles de l'ICANN imposent de vérifier l'adresse du titulaire sous 15 jours.",
          button('https://www.hebergement-ouest.example/icann/valider?c=55b1', 'Valider mon adresse'),
          'Sans validation, le domaine sera suspendu le 3 décembre. Aucun mot de passe ne vous sera demandé.',
        ),
      },
      {
        name: 'French: transfer waits for her assent, a bank',
        from: 'Crédit Vallonné <alertes@credit-vallonne.example>',
        via: ses({ region: 'eu-central-1' }),
        subject: 'Nouveau bénéficiaire ajouté',
        text: `Bonjour,

Vous avez ajouté le 18/11 à 8 h 47 un nouveau bénéficiaire : GÎTE DES MARAIS. Il sera utilisable dans 48 heures.

Si vous n'êtes pas à l'origine de cet ajout, appelez-nous immédiatement au numéro inscrit au dos de votre carte.
`,
      },
      {
        name: 'French: last day of the survey',
        from: 'Comité social Delmas <cse@menuiserie-delmas.example>',
        via: microsoft365(),
        subject: 'Chèques-vacances : dernier jour pour votre dossier',
        html: note(
          [
            'Bonjour à toutes et à tous,',
            "C'est aujourd'hui le dernier jour pour déposer votre demande de chèques-vacances. Il me faut votre avis d'imposition et le formulaire signé.",
            button('https://intranet.menuiserie-delmas.example/cse/cheques', 'Le formulaire'),
            'Les dossiers reçus demain seront refusés, désolée.',
            'Mathilde',
          ],
          'Calibri, Arial, sans-serif',
        ),
      },
    ],
  },
  {
    family: 'honest French, small firms and customers',
    split: 'held',
    mails: [
      {
        name: 'French: sweep comes',
        from: 'Ramonage Le Goff <contact@ramonage-legoff.example>',
        via: hosted('cluster021.hebergement-ouest.example'),
        auth: { dkim: '', dmarc: 'none' },
        subject: 'Passage le 2 décembre',
        text: `Bonjour,

Nous passerons mercredi 2 décembre entre 8 h et 10 h pour le ramonage (62 €, certificat remis sur place). Merci d'éteindre le poêle la veille au soir.

Un empêchement ? Prévenez-nous avant lundi.

Yann Le Goff
`,
      },
      {
        name: 'French: a place has come free',
        from: 'Atelier Céramique du Port <stages@ceramique-du-port.example>',
        subject: "Une place s'est libérée, réponse avant demain soir ?",
        text: `Bonjour Camille,

Une participante s'est désistée pour le stage de janvier et vous êtes la première sur la liste d'attente. Voulez-vous la place ? Répondez-moi avant demain soir, sinon j'appelle la personne suivante.

Le stage coûte 240 €, dont 60 € d'arrhes après votre accord.

À bientôt,
Béatrice
`,
      },
      {
        name: "French: a customer's wish",
        from: 'Auberge du Vieux Pont <auberge.vieuxpont@example.net>',
        via: google(),
        subject: 'Demande de prix pour 40 menus imprimés',
        text: `Bonjour Madame,

On m'a donné votre adresse. Nous rouvrons le 15 décembre et il nous faudrait 40 cartes de menu sur votre beau papier gris. Pouvez-vous me dire très vite le prix et le délai ?

Merci d'avance,
Jeanne Roche
`,
      },
      {
        name: 'French: a customer complains',
        from: 'Bernard Tissier <b.tissier@example.org>',
        subject: 'Commande incomplète',
        text: `Bonjour,

J'ai reçu le colis ce matin mais il manque deux carnets sur les cinq. J'en ai besoin pour samedi, c'est un cadeau. Pouvez-vous me les envoyer rapidement ou me rembourser ?

Cordialement
B. Tissier
`,
      },
      {
        name: 'French: garage, car ready',
        from: 'Garage de la Gare <atelier@garage-gare-savenay.example>',
        via: postmark(),
        subject: 'Votre véhicule est prêt',
        html: page(
          'Bonjour Madame Moreau,',
          'La révision de votre Clio est terminée. Nous avons remplacé les plaquettes avant, comme convenu par téléphone.',
          'Montant : 342,60 € TTC',
          "Vous pouvez la récupérer jusqu'à 18 h 30, règlement par carte ou espèces.",
        ),
      },
    ],
  },
];

export const honestFrenchNotices = addressed(families, { to: 'camille.moreau@example.com', zone: '+0100' });
