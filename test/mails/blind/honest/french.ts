import { hosted, mailgun, marketingCloud, microsoft365, sendgrid, ses } from '../../carriers.ts';
import { button, letter, link } from '../../letter.ts';
import { pdf } from '../../paper.ts';
import type { Family } from '../family.ts';

const look = { font: 'Arial, Helvetica, sans-serif', lang: 'fr' };

/** Banks, shops, parcels, services, public bodies and colleagues in French. */
export const french: Family[] = [
  {
    family: 'French, bank and payments',
    split: 'fitting',
    mails: [
      {
        name: 'French: document available, Crédit Agricole',
        from: 'Crédit Agricole <ne-pas-repondre@credit-agricole.fr>',
        subject: 'Un nouveau document est disponible',
        zone: '+0100',
        text: `Bonjour M. Yamada,

Votre relevé de compte de novembre est disponible dans votre espace client, rubrique « Documents ».
Pour votre sécurité, ce message ne contient aucun lien vers la page de connexion.

Votre conseiller
`,
      },
      {
        name: 'French: card blocked for safety, a bank',
        from: 'Banque du Littoral <alerte@banque-littoral.example>',
        subject: 'Opération suspecte : votre carte est bloquée',
        zone: '+0100',
        via: ses({ region: 'eu-west-1' }),
        text: `Bonjour,

Une opération inhabituelle de 389,00 € a été refusée le 18/11/2026 à 03h12 et votre carte se terminant par 4471 a été bloquée par précaution.
Appelez-nous au numéro figurant au dos de votre carte. Nous ne vous demanderons jamais vos codes.

Banque du Littoral
`,
      },
      {
        name: 'French: mutual insurer, a paper is missing',
        from: 'Mutuelle des Tilleuls <adherents@mutuelle-tilleuls.example>',
        subject: 'Pièce manquante à votre dossier',
        zone: '+0100',
        via: sendgrid(),
        html: letter(
          [
            'Bonjour Taro Yamada,',
            'Il manque à votre dossier une attestation de droits. Sans réponse de votre part avant le 30 novembre, vos remboursements seront suspendus.',
            button('https://www.mutuelle-tilleuls.example/espace-adherent', 'Accéder à mon espace'),
          ],
          look,
        ),
      },
    ],
  },
  {
    family: 'French, shops and parcels',
    split: 'held',
    mails: [
      {
        name: 'French: parcel at the relay, Mondial Relay',
        from: 'Mondial Relay <noreply@mondialrelay.fr>',
        subject: 'Votre colis est arrivé au Point Relais',
        zone: '+0100',
        html: letter(
          [
            'Bonjour Taro,',
            'Votre colis 12345678 vous attend au Point Relais TABAC DE LA GARE. Munissez-vous d’une pièce d’identité. Vous avez 8 jours pour le retirer.',
            button('https://www.mondialrelay.fr/suivi-de-colis/?numeroExpedition=12345678', 'Suivre mon colis'),
          ],
          look,
        ),
      },
      {
        name: 'French: order, Fnac',
        from: 'Fnac <contact@e.fnac.com>',
        subject: 'Confirmation de votre commande 48ABCD',
        zone: '+0100',
        via: marketingCloud('e.fnac.com'),
        html: letter(
          [
            'Bonjour Taro,',
            'Nous avons bien reçu votre commande. Elle sera expédiée sous 24 h.',
            link('https://www.fnac.com/account/order/order', 'Suivre ma commande'),
          ],
          look,
        ),
      },
      {
        name: 'French: missed delivery, Colissimo',
        from: 'Colissimo <noreply@laposte.info>',
        subject: 'Votre colis n’a pas pu être livré',
        zone: '+0100',
        text: `Bonjour,

Notre facteur s’est présenté le 18 novembre en votre absence. Votre colis 6A12345678901 vous attend au bureau de poste dès demain 14 h, pendant 15 jours.
Aucun paiement ne vous sera demandé pour une nouvelle livraison.

La Poste
`,
      },
    ],
  },
  {
    family: 'French, public body, energy, provider',
    split: 'fitting',
    mails: [
      {
        name: 'French: message, Ameli',
        from: 'Assurance Maladie <ne-pas-repondre@assurance-maladie.fr>',
        subject: 'Vous avez un nouveau message dans votre compte ameli',
        zone: '+0100',
        text: `Bonjour,

Un nouveau message est disponible dans votre compte ameli. Connectez-vous à votre compte depuis www.ameli.fr ou l’application.

Avec toute notre attention,
Votre correspondant de l’Assurance Maladie
`,
      },
      {
        name: 'French: direct debit refused, EDF',
        from: 'EDF <client@notification.edf.fr>',
        subject: 'Votre prélèvement a été rejeté',
        zone: '+0100',
        via: marketingCloud('notification.edf.fr'),
        html: letter(
          [
            'Bonjour M. Yamada,',
            'Le prélèvement de 62,40 € a été rejeté par votre banque. Merci de régler votre facture avant le 29 novembre afin d’éviter une réduction de puissance.',
            button('https://particulier.edf.fr/fr/accueil/espace-client/tableau-de-bord.html', 'Régler ma facture'),
          ],
          look,
        ),
      },
      {
        name: 'French: domain will expire, a host',
        from: 'Hébergeur Exemple <facturation@hebergeur.example>',
        subject: 'Votre domaine example.fr expire dans 7 jours',
        zone: '+0100',
        via: mailgun(),
        text: `Bonjour,

Le domaine example.fr expire le 25/11/2026. Sans renouvellement, votre site et vos adresses e-mail seront coupés.
https://manager.hebergeur.example/domaines/example.fr

L’équipe Hébergeur Exemple
`,
      },
    ],
  },
  {
    family: 'French, colleagues',
    split: 'held',
    mails: [
      {
        name: 'French: colleague, invoice to pay',
        from: 'Claire Morel <claire.morel@morel-btp.example>',
        subject: 'Facture Dupont à régler avant vendredi',
        zone: '+0100',
        via: microsoft365(),
        text: `Bonjour Taro,

Peux-tu régler la facture Dupont en pièce jointe avant vendredi ? C’est le RIB habituel.
Merci,
Claire
`,
        attachments: [{ filename: 'Facture_Dupont.pdf', type: 'application/pdf', content: pdf(['Facture_Dupont']) }],
      },
      {
        name: 'French: school, a strike',
        from: 'École des Tilleuls <direction@ecole-tilleuls.example>',
        subject: 'Grève jeudi : pas de cantine',
        zone: '+0100',
        via: hosted('ssl0.ovh.example'),
        auth: { dkim: '', dmarc: 'none' },
        text: `Chers parents,

En raison d’un mouvement de grève, la cantine sera fermée jeudi. Merci de nous répondre aujourd’hui si votre enfant sera absent.

La directrice
`,
      },
      {
        name: 'French: password reset asked for, a forum',
        from: 'Le Forum du Jardin <noreply@forum-jardin.example>',
        subject: 'Réinitialisation de votre mot de passe',
        zone: '+0100',
        via: sendgrid(),
        text: `Bonjour taro,

Vous avez demandé un nouveau mot de passe. Ce lien est valable une heure :
https://forum-jardin.example/reset?token=9f8e7d

Si vous n’êtes pas à l’origine de cette demande, ignorez ce message.
`,
      },
    ],
  },
];
