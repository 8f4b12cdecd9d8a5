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
import { button, letter, note } from '../letter.ts';
import { pdf } from '../paper.ts';
import { addressed } from './addressed.ts';

const look = { font: 'Arial, Helvetica, sans-serif', lang: 'fr' };
const page = (...parts: string[]) => letter(parts, look);

const families: Family[] = [
  {
    family: 'fraud in French, banks, tax and health',
    split: 'fitting',
    mails: [
      {
        name: 'fraud in French: security key of the bank',
        from: 'Crédit Agricole <conseiller@espace-securi.example>',
        via: ses({ region: 'eu-central-1' }),
        subject: 'Votre service de sécurité doit être réactivé',
        html: page(
          'Bonjour,',
          "Le dispositif qui protège vos paiements en ligne n'est plus actif depuis le 16 novembre. Vos virements et votre carte sont suspendus.",
          'Réactivez-le dès maintenant en vous munissant de votre identifiant, de votre code personnel et de votre téléphone :',
          button('https://espace-securi.example/activation', 'Réactiver mon service'),
          'Sans réactivation sous 24 heures, des frais de 49 € seront prélevés sur votre compte.',
        ),
      },
      {
        name: 'fraud in French: false adviser announced',
        from: 'Service Fraude Banque <alerte@banque-controle.example>',
        via: mailgun(),
        subject: 'Tentative de paiement de 1 190 € bloquée',
        text: `Madame, Monsieur,

Nous avons bloqué un paiement suspect de 1 190,00 € effectué à Lyon avec votre carte. Un conseiller du service anti-fraude va vous appeler dans quelques minutes pour annuler l'opération.

Pendant l'appel, il vous demandera de valider les notifications reçues dans votre application et de placer votre carte sous enveloppe. Un coursier passera la récupérer à votre domicile pour expertise.

Préparez dès à présent vos identifiants : https://banque-controle.example/dossier

Le service sécurité
`,
      },
      {
        name: 'fraud in French: tax refund',
        from: 'Direction générale des Finances publiques <remboursement@impots-dossier.example>',
        subject: 'Remboursement de 286,40 € en attente',
        text: `Bonjour,

Après le dernier calcul de votre impôt, il apparaît que vous avez droit à un remboursement de 286,40 €.

Le virement n'a pas abouti, car vos coordonnées bancaires sont incorrectes. Complétez le formulaire avant vendredi avec le numéro de votre carte bancaire :

https://impots-dossier.example/formulaire

Passé ce délai, la somme sera acquise à l'État.
`,
      },
      {
        name: 'fraud in French: health card expired',
        from: 'Assurance Maladie <carte@vitale-renouvellement.example>',
        via: sendgrid(),
        subject: 'Votre carte Vitale 2026 est prête à être envoyée',
        html: page(
          'Chère assurée, cher assuré,',
          "Votre carte actuelle arrive à expiration. Votre nouvelle carte est prête ; confirmez votre adresse et réglez les frais d'expédition de 1,90 € pour la recevoir.",
          button('https://vitale-renouvellement.example/commande', 'Recevoir ma nouvelle carte'),
          'Sans nouvelle carte, vous ne serez plus remboursée de vos soins à partir du 1er décembre.',
        ),
      },
      {
        name: 'fraud in French: fine unpaid',
        from: 'Agence des infractions <avis@amende-reglement.example>',
        via: mailgun(),
        subject: 'Amende impayée : dernier avis avant majoration',
        html: page(
          'Madame, Monsieur,',
          'Une contravention au code de la route reste impayée à ce jour. Son montant de 35 € passera à 375 € demain à minuit.',
          'Référence du dossier : 2026-77120-FR',
          button('https://amende-reglement.example/payer', 'Régler mon amende'),
          "Le paiement s'effectue uniquement par carte bancaire sur ce lien.",
        ),
      },
    ],
  },
  {
    family: 'fraud in French, parcels, streaming and mailboxes',
    split: 'held',
    mails: [
      {
        name: 'fraud in French: parcel, small fee',
        from: 'Chronopost <livraison@colis-relivraison.example>',
        via: sendgrid({ list: true }),
        subject: 'Votre colis est en attente de livraison',
        html: page(
          'Bonjour,',
          "Votre colis n° 8R 4471 0092 n'a pas pu être livré car il ne rentrait pas dans votre boîte aux lettres.",
          'Pour programmer un nouveau passage, acquittez les frais de 1,99 € :',
          button('https://colis-relivraison.example/suivi', 'Programmer la livraison'),
          'Sans réponse de votre part avant demain, il sera détruit.',
        ),
      },
      {
        name: 'fraud in French: streaming',
        from: 'Netflix <compte@abonnement-video.example>',
        via: marketingCloud('mail.abonnement-video.example'),
        subject: 'Votre abonnement est suspendu',
        html: page(
          'Bonjour,',
          'Nous ne parvenons pas à valider vos informations de facturation. Votre abonnement est suspendu et sera supprimé dans 48 heures.',
          'Mettez à jour votre numéro de carte pour regarder sans interruption :',
          button('https://abonnement-video.example/retablir', 'Rétablir mon compte'),
          "L'équipe à votre écoute",
        ),
      },
      {
        name: 'fraud in French: mailbox full',
        from: 'Administrateur messagerie <admin@quota-messagerie.example>',
        via: mailgun(),
        subject: 'Votre boîte de réception est saturée',
        text: `Cher utilisateur,

Votre boîte camille.moreau@example.com a dépassé sa limite de stockage. Neuf messages importants sont bloqués sur le serveur.

Identifiez-vous avec votre adresse et votre mot de passe pour les libérer et augmenter gratuitement votre quota :

https://quota-messagerie.example/liberer?u=camille.moreau@example.com

Faute d'action de votre part aujourd'hui, votre compte sera fermé.
`,
      },
      {
        name: 'fraud in French: filmed',
        from: 'Inconnu <lettre@brumeux.example>',
        subject: "Lisez ceci jusqu'au bout",
        text: `Bonjour,

Vous ne me connaissez pas. J'ai installé un logiciel espion sur votre ordinateur il y a deux mois. Je vois votre écran, je connais vos mots de passe et je possède la liste de vos contacts.

J'ai surtout une vidéo de vous, filmée par votre webcam pendant que vous regardiez un site pour adultes. Imaginez la tête de vos collègues.

Je vous propose un marché. Versez 900 € en bitcoins sur ce portefeuille : bc1q0demo0demo0demo0demo0demo0demo0dem1

Vous avez deux jours. Après réception, j'efface tout. Inutile de porter plainte, on ne peut pas me retrouver.
`,
      },
      {
        name: 'fraud in French: domain',
        from: 'Service Domaines <renouvellement@registre-domaines.example>',
        via: postmark(),
        subject: 'Suspension imminente de votre nom de domaine',
        html: page(
          'Cher client,',
          "Le renouvellement automatique de votre domaine a échoué en raison d'un problème de carte bancaire.",
          "Afin d'éviter la suspension de votre site et de vos e-mails ce soir, payez 7,99 € dès à présent :",
          button('https://registre-domaines.example/paiement', 'Renouveler maintenant'),
          'Les domaines non renouvelés seront mis aux enchères.',
        ),
      },
    ],
  },
  {
    family: 'fraud in French, money from strangers',
    split: 'fitting',
    mails: [
      {
        name: 'fraud in French: inheritance of a sick lady',
        from: 'Mme Geneviève Laroche <genevieve.laroche@example.org>',
        via: google(),
        subject: 'Don de mes biens',
        text: `Bien-aimé(e),

Je m'appelle Geneviève Laroche, née à Bordeaux, veuve et sans enfant. Je souffre d'un cancer de la gorge et mon médecin ne me donne plus que quelques semaines.

Je dispose de 750 000 euros que j'ai gardés pour un projet. Je voudrais en faire don à une personne honnête qui aidera les orphelins. En priant, j'ai choisi votre adresse.

Répondez-moi avec votre nom, votre pays et votre numéro de téléphone. Mon notaire établira l'acte de donation ; seuls les frais de dossier seront à votre charge.

Que Dieu vous bénisse
Geneviève
`,
      },
      {
        name: 'fraud in French: loan',
        from: 'Finance Entraide <pret@entraide-finance.example>',
        via: hosted('cluster044.hebergement-est.example'),
        auth: { dkim: '', dmarc: 'none' },
        subject: 'Offre de prêt entre particuliers',
        text: `Bonjour,

Vous êtes fiché ou interdit bancaire ? Nous accordons des prêts de 3 000 à 800 000 € au taux de 2 % à toute personne sérieuse, sans justificatif, en 72 heures.

Écrivez-nous votre nom, le montant souhaité, la durée et joignez une copie de votre carte d'identité. Une assurance de 145 € est à payer avant le déblocage des fonds.

Cordialement,
M. Lambert
`,
      },
      {
        name: 'fraud in French: crypto robot',
        from: 'Éco Matin <redaction@matin-rendement.example>',
        via: mailchimp(),
        subject: 'Ce Français a quitté son emploi grâce à 250 €',
        html: page(
          "Un plombier de Limoges gagne désormais 2 900 € par semaine sans rien faire. Son secret : un logiciel d'intelligence artificielle qui investit à sa place dans les cryptomonnaies.",
          'Le gouvernement voudrait interdire la plateforme. Elle garantit un rendement de 18 % par mois et le capital peut être retiré à tout moment.',
          button('https://matin-rendement.example/inscription', 'Ouvrir mon compte'),
          'Il ne reste que 12 places. Un conseiller vous rappellera pour votre premier versement.',
        ),
      },
      {
        name: 'fraud in French: lottery',
        from: 'Loterie Fondation Avenir <gains@fondation-avenir.example>',
        via: mailgun(),
        subject: 'Félicitations, votre adresse a été tirée au sort',
        text: `Cher gagnant,

Votre adresse électronique a remporté le deuxième prix de notre tombola internationale : 350 000 €. Aucun billet n'était nécessaire.

Pour encaisser votre gain, contactez l'huissier Maître Delatour et faites-lui parvenir votre nom, adresse, profession et une pièce d'identité. Gardez cette nouvelle secrète jusqu'au versement, afin d'éviter les doubles réclamations. Les frais d'huissier s'élèvent à 290 €.

La Direction
`,
      },
      {
        name: 'fraud in French: romance',
        from: 'Olga <olga.tendre@example.net>',
        via: google(),
        subject: 'Bonjour de loin',
        text: `Bonjour,

Je suis Olga, 31 ans, institutrice. J'ai trouvé ton profil et ton sourire m'a touchée. Je cherche un homme sincère pour fonder une famille, l'âge n'a pas d'importance.

Écris-moi sur mon adresse personnelle, je t'enverrai mes photos. Je voudrais venir en France le mois prochain, mais mon salaire ne suffit pas pour le billet. Peut-être pourras-tu m'aider un peu ?

Tendrement
Olga
`,
      },
    ],
  },
  {
    family: 'fraud in French, firms and people one knows',
    split: 'held',
    mails: [
      {
        name: 'fraud in French: the director, secret transfer',
        from: 'Sophie Delmas <direction@delmas-groupe-conseil.example>',
        via: microsoft365(),
        subject: 'Dossier confidentiel',
        text: `Bonjour Camille,

Je compte sur vous pour une opération strictement confidentielle. Nous rachetons une société à l'étranger et l'Autorité des marchés nous interdit d'en parler avant l'annonce officielle. N'en dites rien à vos collègues et ne m'appelez pas, écrivez uniquement à cette adresse.

Un premier virement de 94 700 € doit partir ce matin. Maître Vasseur vous transmettra le RIB. Quel est le solde disponible ?

Sophie Delmas
`,
      },
      {
        name: 'fraud in French: vouchers for the boss',
        from: 'Sophie Delmas <s.delmas.direction@example.net>',
        via: google(),
        subject: 'Disponible ?',
        text: `Camille,

Je suis en rendez-vous et j'ai besoin d'un service rapide. Pouvez-vous acheter quatre cartes-cadeaux de 150 € au bureau de tabac ? C'est pour des clients. Grattez-les et envoyez-moi les photos des codes par retour de mail.

Je vous rembourse ce soir. Gardez-le pour vous, c'est une surprise.

Sophie
`,
      },
      {
        name: 'fraud in French: changed account',
        from: 'Papiers Garnier <facturation@papiers-garnnier.example>',
        via: hosted('cluster044.hebergement-est.example'),
        auth: { dkim: '', dmarc: 'none' },
        subject: 'Nouveau RIB à utiliser pour la facture F26-1187',
        text: `Bonjour,

Suite à un audit de notre banque, notre ancien compte ne peut plus recevoir de paiements. Nous vous prions d'effectuer le règlement de la facture F26-1187 sur notre nouveau compte au Portugal, dont vous trouverez le RIB ci-joint.

Merci de nous envoyer l'ordre de virement aujourd'hui même. Nos lignes téléphoniques sont en maintenance, privilégiez l'e-mail.

Papiers Garnier
`,
        attachments: [{ filename: 'RIB_Garnier.pdf', type: 'application/pdf', content: pdf(['RIB_Garnier']) }],
      },
      {
        name: 'fraud in French: salary account',
        from: 'Lucas Ferrand <lucas.ferrand@example.org>',
        via: google(),
        subject: 'Changement de RIB pour ma paie',
        text: `Bonjour Karim,

J'ai changé de banque et je souhaite que mon salaire de ce mois soit versé sur mon nouveau compte. L'ancien est déjà clôturé. Peux-tu faire la modification avant la paie et me confirmer ? Je t'envoie le RIB par retour.

Je ne suis pas joignable par téléphone cette semaine.

Lucas
`,
      },
      {
        name: 'fraud in French: friend in trouble',
        from: 'Sabine Lacroix <sabine.lacroix.perso@example.net>',
        via: google(),
        subject: 'Es-tu là ?',
        text: `Bonjour, es-tu disponible ? Je t'écris car je suis dans une situation très délicate et tu es la seule à qui je peux me confier.

On m'a découvert une grave maladie et je suis partie me faire soigner à l'étranger. J'ai besoin de recharges prépayées de 450 € pour régler la clinique. Tu les trouves dans tous les bureaux de tabac, il suffit de m'envoyer les codes par mail. Je te rembourse dès mon retour.

Mon téléphone ne passe pas ici. Je compte sur ta discrétion.

Bises
Sabine
`,
      },
    ],
  },
  {
    family: 'fraud in French, threats, bills and jobs',
    split: 'fitting',
    mails: [
      {
        name: 'fraud in French: police, summons',
        from: 'Brigade de protection des mineurs <convocation@direction-judiciaire.example>',
        via: google(),
        subject: 'Convocation en justice',
        text: `À votre attention,

Une enquête informatique a établi que vous avez commis plusieurs infractions : consultation de sites interdits, exhibition, atteinte à la pudeur. Les preuves ont été enregistrées par notre cybergendarme.

Vous êtes priée de vous faire entendre par courriel en nous écrivant vos justifications dans un délai de 72 heures. Passé ce délai, un mandat d'arrêt sera délivré et votre dossier sera transmis aux chaînes de télévision.

Un règlement à l'amiable reste possible par le paiement d'une amende.

Le commissaire divisionnaire
`,
      },
      {
        name: 'fraud in French: antivirus renewed',
        from: 'Service Abonnement <facture@protection-pc-abonnement.example>',
        via: postmark(),
        subject: 'Votre abonnement a été renouvelé : 349,90 €',
        text: `Cher client,

Votre protection informatique a été renouvelée pour deux ans. Un montant de 349,90 € sera débité aujourd'hui.

Pour annuler et obtenir le remboursement, appelez sans attendre le 09 70 00 55 12. Notre technicien prendra la main sur votre ordinateur et se connectera avec vous à votre banque.

Référence : AB-22718
`,
      },
      {
        name: 'fraud in French: job, money mule',
        from: 'Cabinet Emploi Facile <contact@emploi-facile-domicile.example>',
        via: google(),
        subject: "Poste d'assistante à domicile, 1 900 € par mois",
        text: `Bonjour,

Votre CV a été retenu, aucun entretien n'est nécessaire. Vous travaillerez de chez vous une heure par jour.

Votre mission : encaisser sur votre compte les chèques de nos clients, puis reverser 90 % de la somme par mandat ou en cryptomonnaie au responsable indiqué. Les 10 % restants sont votre salaire.

Envoyez-nous votre RIB, une pièce d'identité et un relevé de compte.

Mme Carole Vidal
`,
      },
      {
        name: 'fraud in French: training account',
        from: 'Mon Compte Formation <droits@compte-formation-droits.example>',
        via: sendgrid(),
        subject: 'Vos 1 480 € de formation expirent ce soir',
        html: page(
          'Bonjour Camille,',
          'Il vous reste 1 480 € sur votre compte formation. Ces droits seront perdus à minuit si vous ne les utilisez pas.',
          "Communiquez votre numéro de sécurité sociale et votre mot de passe, un conseiller s'occupe de tout et vous offre une tablette :",
          button('https://compte-formation-droits.example/debloquer', 'Débloquer mes droits'),
        ),
      },
      {
        name: 'fraud in French: bailiff',
        from: 'Étude Marchand & Associés <recouvrement@etude-marchand-associes.example>',
        via: hosted('cluster044.hebergement-est.example'),
        auth: { dkim: '', dmarc: 'none' },
        subject: 'Saisie de vos biens – dossier 40.118',
        text: `Madame,

Vous restez redevable de 612,30 € au titre d'un abonnement souscrit en ligne que vous n'avez jamais payé. La saisie de vos meubles et de votre compte est fixée à demain matin.

Vous pouvez encore l'éviter en payant ce jour par coupons de recharge ou par virement instantané sur le compte indiqué dans le document joint. Transmettez-nous les codes par retour d'e-mail.

Maître Marchand
`,
        attachments: [{ filename: 'Mise_en_demeure.pdf', type: 'application/pdf', content: pdf(['Mise_en_demeure']) }],
      },
    ],
  },
  {
    family: 'fraud in French, accounts and bargains',
    split: 'held',
    mails: [
      {
        name: 'fraud in French: drill to be won',
        from: 'Club Bricolage <cadeaux@enquete-bricolage.example>',
        via: sendgrid({ list: true }),
        subject: 'Camille, votre cadeau vous attend !',
        html: page(
          'Félicitations !',
          "Vous avez été sélectionnée pour recevoir gratuitement une perceuse sans fil d'une valeur de 189 €. Répondez à quatre questions sur votre magasin préféré.",
          button('https://enquete-bricolage.example/jeu', 'Participer'),
          'Seuls les frais de port de 2 € vous seront demandés par carte. Il reste 3 exemplaires.',
        ),
      },
      {
        name: 'fraud in French: strange sign-in',
        from: 'Orange Sécurité <alerte@compte-messagerie-verif.example>',
        via: ses({ region: 'eu-central-1' }),
        subject: 'Connexion inhabituelle à votre messagerie',
        html: page(
          'Bonjour,',
          "Quelqu'un s'est connecté à votre messagerie depuis le Maroc. Par mesure de précaution, l'envoi de messages est bloqué.",
          'Vérifiez que vous êtes la titulaire du compte en saisissant votre mot de passe actuel :',
          button('https://compte-messagerie-verif.example/verif', 'Vérifier mon compte'),
          'Sans vérification, le compte sera supprimé définitivement dans les 12 heures.',
        ),
      },
      {
        name: 'fraud in French: order never made',
        from: 'Amazon <commande@annulation-achat.example>',
        via: sendgrid({ own: true }),
        subject: 'Confirmation de votre commande de 899,00 €',
        html: page(
          'Bonjour,',
          'Merci pour votre achat. Votre téléphone sera expédié ce soir à M. Rachid Morin, Marseille.',
          "Si vous n'avez pas passé cette commande, annulez-la immédiatement et ressaisissez votre carte pour être remboursée :",
          button('https://annulation-achat.example/annuler', 'Annuler la commande'),
          "L'annulation n'est plus possible après l'expédition.",
        ),
      },
      {
        name: 'fraud in French: buyer on a market place',
        from: 'Patrick Noël <patrick.noel.achat@example.org>',
        via: google(),
        subject: 'Votre lit bébé',
        text: `Bonjour,

Votre annonce m'intéresse, je le prends au prix sans discuter. Je suis en déplacement en mer, je vous envoie donc un transporteur.

Je paie par un service sécurisé : vous recevrez un e-mail vous indiquant que l'argent est bloqué, il sera versé dès que vous aurez réglé l'assurance de 120 € en tickets prépayés. Elle vous sera remboursée avec le prix.

Envoyez-moi votre nom, votre adresse et votre RIB.
`,
      },
      {
        name: 'fraud in French: document shared',
        from: 'Cabinet Rousselin <direction@patisserie-valmont.example>',
        via: microsoft365(),
        subject: 'Nathalie Rousselin vous a transmis un document sécurisé',
        html: note(
          [
            'Bonjour,',
            'Vous avez reçu un document confidentiel (3 pages) :',
            button('https://doc-securise-365.example/ouvrir/5518', 'Consulter le document'),
            "Pour l'ouvrir, connectez-vous avec l'adresse et le mot de passe de votre messagerie professionnelle. Le lien expire dans deux heures.",
          ],
          'Calibri, Arial, sans-serif',
        ),
      },
    ],
  },
];

export const fraudFrench = addressed(families, { to: 'camille.moreau@example.com', zone: '+0100' });
