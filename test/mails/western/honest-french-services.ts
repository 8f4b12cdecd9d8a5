import type { Family } from '../blind/family.ts';
import { hosted, mailchimp, mailgun, marketingCloud, sendgrid, ses } from '../carriers.ts';
import { button, letter } from '../letter.ts';
import { addressed } from './addressed.ts';

const look = { font: 'Arial, Helvetica, sans-serif', lang: 'fr' };
const page = (...parts: string[]) => letter(parts, look);

const families: Family[] = [
  {
    family: 'honest French, banks and paying services',
    split: 'fitting',
    mails: [
      {
        name: "French: statement in the customers' space",
        from: 'Crédit Vallonné <nepasrepondre@credit-vallonne.example>',
        via: ses({ region: 'eu-central-1' }),
        subject: 'Votre e-relevé de compte est disponible',
        html: page(
          'Bonjour Camille Moreau,',
          'Votre relevé de compte du mois de novembre est disponible dans votre espace client, rubrique « Mes documents ». Il y restera consultable pendant dix ans.',
          "Pour votre sécurité, cet e-mail ne contient aucun lien vers la page de connexion. Saisissez vous-même l'adresse de votre banque dans votre navigateur ou ouvrez l'application.",
          'Votre conseillère, Mme Lefranc, reste à votre disposition au 01 99 00 12 40.',
        ),
      },
      {
        name: 'French: card stopped by herself',
        from: 'Banque du Littoral <service@banque-littoral.example>',
        via: ses({ region: 'eu-central-1' }),
        subject: 'Confirmation de votre opposition',
        html: page(
          'Bonjour,',
          "Vous avez fait opposition aujourd'hui à 19 h 12 sur votre carte se terminant par 8830, pour perte.",
          'Votre carte est bloquée définitivement. Une nouvelle carte vous sera envoyée à votre domicile sous 5 jours ouvrés ; le code vous parviendra séparément.',
          "Si vous n'êtes pas à l'origine de cette demande, appelez immédiatement le numéro figurant au dos de vos relevés.",
        ),
      },
      {
        name: 'French: identity papers to be renewed',
        from: 'Banque du Littoral <mes-documents@banque-littoral.example>',
        via: ses({ region: 'eu-central-1' }),
        subject: "Rappel : votre pièce d'identité arrive à expiration",
        text: `Bonjour Madame Moreau,

La pièce d'identité enregistrée dans votre dossier expire le 30 novembre. La réglementation nous oblige à disposer d'un document en cours de validité.

Merci de transmettre une copie recto verso avant le 15 décembre, depuis l'application, rubrique Profil puis Justificatifs, ou auprès de votre agence. Passé ce délai, nous pourrions être amenés à limiter certaines opérations.

Nous ne vous demanderons jamais vos codes d'accès ni votre code confidentiel.

Bien cordialement,
Banque du Littoral
`,
      },
      {
        name: 'French: overdraft',
        from: 'Crédit Vallonné <alertes@credit-vallonne.example>',
        via: ses({ region: 'eu-central-1' }),
        subject: 'Alerte : votre compte est débiteur',
        text: `Bonjour,

Le solde de votre compte terminant par 0417 était de -86,20 EUR ce matin. Votre découvert autorisé est de 200 EUR pendant 30 jours consécutifs.

Pensez à approvisionner votre compte afin d'éviter le rejet de prélèvements et des frais.

Vous recevez cette alerte car vous l'avez activée dans votre application.
`,
      },
      {
        name: 'French: instalment, payment in four times',
        from: 'Quatrofois <facturation@quatrofois.example>',
        via: ses({ region: 'eu-west-1', tracked: true }),
        subject: 'Prélèvement de 62,25 € prévu le 21 novembre',
        html: page(
          'Bonjour Camille,',
          'Votre deuxième échéance sera prélevée dans trois jours.',
          'Achat : Vélos Bastien, 249,00 €<br>Échéance : 2 sur 4<br>Montant : 62,25 €<br>Carte terminant par 8830',
          'Votre carte a changé ? Mettez-la à jour avant le prélèvement pour éviter des frais de rejet.',
          button('https://espace.quatrofois.example/cartes', 'Mettre à jour ma carte'),
        ),
      },
    ],
  },
  {
    family: 'honest French, shops and subscriptions',
    split: 'held',
    mails: [
      {
        name: 'French: order confirmed',
        from: 'La Maison du Thé Vert <commandes@maisonduthevert.example>',
        via: mailgun(),
        subject: 'Merci pour votre commande n° 10428',
        html: page(
          'Bonjour Camille,',
          'Nous avons bien reçu votre commande et nous la préparons avec soin.',
          'Sencha de printemps, 100 g : 12,50 €<br>Théière en fonte 0,8 l : 44,00 €<br>Livraison en point relais : 3,90 €<br>Total TTC : 60,40 €',
          "Vous recevrez un message dès l'expédition de votre colis.",
          'À très vite,<br>Louise',
        ),
      },
      {
        name: 'French: late, apologies',
        from: 'Vélos Bastien <atelier@velos-bastien.example>',
        subject: 'Retard sur votre commande',
        text: `Bonjour Madame,

Je suis désolé, le porte-bébé que vous attendez est en rupture chez le fabricant. On nous annonce maintenant la première semaine de décembre.

Dites-moi si vous préférez patienter ou être remboursée, je peux le faire tout de suite par carte.

Cordialement,
Bastien
`,
      },
      {
        name: 'French: refund after a return',
        from: 'Tricot & Cie <retours@tricot-cie.example>',
        via: sendgrid({ own: true }),
        subject: 'Votre remboursement de 39,90 € est en route',
        html: page(
          'Bonjour Camille,',
          "Nous avons reçu votre retour (pull Armor, taille 38). Le remboursement de 39,90 € a été effectué aujourd'hui sur le moyen de paiement utilisé pour l'achat. Comptez trois à cinq jours ouvrés selon votre banque.",
          button('https://www.tricot-cie.example/mon-compte/retours', 'Suivre mon retour'),
          'À bientôt !',
        ),
      },
      {
        name: 'French: payment of the subscription refused',
        from: 'Cinévague <abonnement@cinevague.example>',
        via: marketingCloud('mail.cinevague.example'),
        subject: "Nous n'avons pas pu encaisser votre abonnement",
        html: page(
          'Bonjour Camille,',
          'Le paiement de 10,99 € pour votre abonnement a été refusé par votre banque. Vérifiez votre moyen de paiement pour continuer à profiter de Cinévague.',
          button('https://www.cinevague.example/compte/paiement', 'Modifier mon moyen de paiement'),
          'Nous ferons une nouvelle tentative le 22 novembre. Sans paiement, votre abonnement sera mis en pause ; vous pourrez le reprendre quand vous le souhaitez.',
        ),
      },
      {
        name: 'French: cart left behind',
        from: "Jardin d'Éloïse <bonjour@jardin-eloise.example>",
        via: mailchimp(),
        subject: "Votre panier vous attend jusqu'à ce soir",
        html: page(
          'Vous avez oublié quelque chose ?',
          "Vos bulbes de tulipes sont toujours dans votre panier. Jusqu'à minuit, la livraison est offerte avec le code TULIPE.",
          button('https://www.jardin-eloise.example/panier', 'Finaliser ma commande'),
          "Offre valable une seule fois, dès 25 € d'achat.",
        ),
      },
    ],
  },
  {
    family: 'honest French, parcels and travel',
    split: 'fitting',
    mails: [
      {
        name: 'French: duties to be paid',
        from: 'Colis Hexagone <douane@colis-hexagone.example>',
        via: ses({ region: 'eu-central-1' }),
        subject: 'Droits et taxes à régler pour votre colis CH 4471 209',
        html: page(
          'Bonjour,',
          'Votre colis en provenance du Royaume-Uni a été dédouané. Les sommes suivantes sont dues :',
          "TVA à l'importation (20 %) : 14,60 €<br>Frais de dossier : 8,00 €<br>Total : 22,60 €",
          'Vous pouvez régler en ligne avant la livraison ou directement au livreur, par carte ou par chèque.',
          button('https://www.colis-hexagone.example/taxes/CH4471209', 'Régler en ligne'),
          'La déclaration en douane est jointe au colis.',
        ),
      },
      {
        name: 'French: ready at the relay',
        from: 'Colis Hexagone <suivi@colis-hexagone.example>',
        via: ses({ region: 'eu-central-1' }),
        subject: 'Votre colis est arrivé en point relais',
        text: `Bonjour,

Votre colis n° 8801 5527 vous attend jusqu'au 27 novembre à l'adresse suivante :

Tabac-Presse du Marché
14 place du Marché, 44260 Savenay
Du mardi au samedi, 8 h - 19 h

Présentez une pièce d'identité et le code de retrait 4417.

Passé cette date, il sera retourné à l'expéditeur.
`,
      },
      {
        name: 'French: delivery today',
        from: 'Chronopost <notification@chronopost.fr>',
        subject: "Votre colis sera livré aujourd'hui",
        html: page(
          'Bonjour,',
          "Votre colis XY 552 710 448 FR de Tricot & Cie sera livré aujourd'hui entre 9 h 30 et 11 h 30.",
          button(
            'https://www.chronopost.fr/tracking-no-cms/suivi-page?listeNumerosLT=XY552710448FR',
            'Suivre mon colis',
          ),
          "Vous ne serez pas chez vous ? Vous pouvez reporter la livraison jusqu'à 8 h ce matin.",
        ),
      },
      {
        name: 'French: train, strike',
        from: 'Rail Atlantique <voyages@rail-atlantique.example>',
        via: marketingCloud('mail.rail-atlantique.example'),
        subject: 'Votre train du 20 novembre est supprimé',
        html: page(
          'Bonjour Camille,',
          "En raison d'un mouvement social, le train 8814 Nantes – Paris de 7 h 05 ne circulera pas vendredi.",
          "Votre billet est échangeable et remboursable sans frais, même s'il ne l'était pas au départ. Nous vous conseillons de reporter votre voyage.",
          button('https://www.rail-atlantique.example/voyages/QTX72L', 'Échanger ou annuler'),
          'Nous vous présentons nos excuses.',
        ),
      },
      {
        name: 'French: house rented for the summer, deposit',
        from: 'Gîte des Marais <reservation@gite-des-marais.example>',
        via: hosted('cluster021.hebergement-ouest.example'),
        auth: { dkim: '', dmarc: 'none' },
        subject: 'Votre réservation du 10 au 17 juillet : acompte',
        text: `Bonjour,

Merci pour votre réservation. Pour la confirmer, il reste à verser l'acompte de 30 %, soit 186 €, avant le 30 novembre, par chèque ou par virement (le RIB figure au contrat que vous avez signé).

Le solde sera à régler à votre arrivée. N'hésitez pas à m'appeler si vous avez des questions.

Bien à vous,
Martine Guérin
`,
      },
    ],
  },
  {
    family: 'honest French, hosting, telecom and energy',
    split: 'held',
    mails: [
      {
        name: 'French: domain about to expire',
        from: 'Hébergement Ouest <support@hebergement-ouest.example>',
        via: mailgun(),
        subject: '[Rappel] Expiration de votre domaine atelier-moreau.example dans 15 jours',
        text: `Bonjour,

Votre nom de domaine atelier-moreau.example expire le 3 décembre. Le renouvellement automatique n'est pas activé.

Pour le conserver, renouvelez-le depuis votre espace client (8,39 € TTC par an). Sans action de votre part, le site et les adresses e-mail associés cesseront de fonctionner à cette date ; le domaine pourra encore être récupéré pendant 30 jours.

Si vous ne souhaitez pas le renouveler, ignorez ce message.

L'équipe support
`,
      },
      {
        name: 'French: mailbox nearly full',
        from: 'Messagerie Hébergement Ouest <postmaster@hebergement-ouest.example>',
        via: mailgun(),
        subject: 'Quota : contact@atelier-moreau.example utilise 91 % de son espace',
        text: `Bonjour,

La boîte contact@atelier-moreau.example occupe 4,55 Go sur 5 Go.

Lorsque la limite sera atteinte, les nouveaux messages seront refusés. Videz la corbeille et supprimez les messages volumineux, ou choisissez une offre supérieure depuis l'espace client.

Ce message est envoyé une fois par semaine.
`,
      },
      {
        name: 'French: invoice of the box',
        from: 'Fibralis <facture@fibralis.example>',
        via: sendgrid({ own: true }),
        subject: 'Votre facture Fibralis du 16 novembre',
        html: page(
          'Bonjour,',
          'Votre facture est disponible.',
          'Montant : 32,99 € TTC<br>Date de prélèvement : 28 novembre<br>Référence client : 5 520 118',
          button('https://www.fibralis.example/espace-abonne', 'Consulter ma facture'),
          'À très bientôt,<br>votre service client',
        ),
      },
      {
        name: 'French: line to be restricted',
        from: 'Fibralis <recouvrement@fibralis.example>',
        via: sendgrid({ own: true }),
        subject: 'Dernier rappel avant suspension de votre ligne',
        text: `Madame,

Malgré notre relance du 2 novembre, votre facture d'octobre (32,99 €) reste impayée.

À défaut de règlement avant le 26 novembre, votre ligne sera restreinte, puis résiliée au bout de 30 jours. Vous pouvez régler depuis votre espace abonné, par téléphone au 3999 (carte bancaire) ou par chèque.

Si vous traversez une période difficile, contactez-nous : un paiement échelonné est possible.

Fibralis, service recouvrement
`,
      },
      {
        name: 'French: meter reading wanted',
        from: 'Gaz et Lumière <releve@gaz-et-lumiere.example>',
        via: sendgrid(),
        subject: 'Transmettez votre relevé avant le 24 novembre',
        html: page(
          'Bonjour Madame Moreau,',
          "Pour que votre prochaine facture corresponde à votre consommation réelle, relevez l'index de votre compteur de gaz et transmettez-le avant le 24 novembre.",
          button('https://www.gaz-et-lumiere.example/releve', 'Transmettre mon index'),
          "Sans relevé, votre consommation sera estimée d'après l'année dernière.",
        ),
      },
    ],
  },
  {
    family: 'honest French, public offices, tax and health',
    split: 'fitting',
    mails: [
      {
        name: 'French: notice in the tax space',
        from: 'Impots.gouv.fr <ne-pas-repondre@dgfip.finances.gouv.fr>',
        subject: 'Votre avis de taxe foncière est disponible',
        text: `Bonjour,

Un nouveau document est disponible dans votre espace particulier : avis de taxe foncière 2026.

Si vous êtes mensualisée, vous n'avez aucune démarche à effectuer. Dans le cas contraire, la date limite de paiement figure sur l'avis.

Pour le consulter, rendez-vous sur le site des impôts en saisissant vous-même son adresse. L'administration ne demande jamais vos coordonnées bancaires par courriel.

La direction générale des Finances publiques
`,
      },
      {
        name: 'French: health insurance, a message',
        from: 'Assurance Maladie <nepasrepondre@info.ameli.fr>',
        subject: 'Vous avez un nouveau message dans votre compte',
        text: `Bonjour CAMILLE MOREAU,

Un nouveau message est disponible dans la messagerie de votre compte. Il concerne : « Votre relevé mensuel de remboursements ».

Pour le lire, connectez-vous à votre compte depuis l'application ou le site.

Avec toute notre attention,
Votre correspondant de l'Assurance Maladie
`,
      },
      {
        name: 'French: appointment at the town hall',
        from: 'Mairie de Saint-Aubrac <etatcivil@saint-aubrac.example>',
        via: hosted('mail.saint-aubrac.example'),
        auth: { dkim: '', dmarc: 'none' },
        subject: 'Votre rendez-vous passeport du 25 novembre',
        text: `Bonjour,

Votre rendez-vous pour la demande de passeport est confirmé le mercredi 25 novembre à 16 h 20.

Pièces à apporter :
- le numéro de pré-demande
- une photo de moins de six mois
- un justificatif de domicile de moins d'un an
- un timbre fiscal de 86 €

Tout dossier incomplet devra faire l'objet d'un nouveau rendez-vous.

Le service de l'état civil
`,
      },
      {
        name: 'French: family benefits, quarterly declaration',
        from: 'Caisse des Familles <declaration@caisse-des-familles.example>',
        via: sendgrid(),
        subject: 'Il vous reste 5 jours pour déclarer vos ressources',
        html: page(
          'Bonjour,',
          "Pour continuer à recevoir votre prime d'activité, vous devez déclarer vos ressources des trois derniers mois avant le 30 novembre.",
          'Connectez-vous à votre espace « Mon compte » avec votre numéro de sécurité sociale.',
          button('https://www.caisse-des-familles.example/declaration', 'Faire ma déclaration'),
          'Sans déclaration, le versement sera interrompu.',
        ),
      },
      {
        name: 'French: doctor tomorrow',
        from: 'Cabinet médical des Tilleuls <rdv@rdv-sante-ouest.example>',
        via: ses({ region: 'eu-west-1', tracked: true }),
        subject: 'Rappel : rendez-vous demain à 11 h 15',
        html: page(
          'Bonjour Camille,',
          'Vous avez rendez-vous demain avec le Dr Hélène Aubert, médecin généraliste.',
          'À apporter : carte Vitale, carnet de vaccination.',
          'Vous ne pouvez pas venir ? Annulez dès maintenant pour libérer le créneau à un autre patient.',
          button('https://www.rdv-sante-ouest.example/rdv/44120', 'Gérer mon rendez-vous'),
        ),
      },
    ],
  },
  {
    family: 'honest French, codes, passwords and accounts',
    split: 'held',
    mails: [
      {
        name: 'French: code',
        from: 'Carnet de Santé Plus <code@carnet-sante-plus.example>',
        via: sendgrid(),
        subject: 'Votre code de vérification : 720 418',
        html: page(
          'Bonjour,',
          'Voici votre code à usage unique : 720 418',
          "Il est valable 5 minutes. Ne le communiquez à personne, même à quelqu'un qui prétendrait appartenir à notre service.",
        ),
      },
      {
        name: 'French: password to be set anew',
        from: 'Librairie des Quais <compte@librairie-quais.example>',
        via: mailgun(),
        subject: 'Réinitialisation de votre mot de passe',
        text: `Bonjour,

Vous avez demandé à changer le mot de passe de votre compte. Cliquez sur ce lien, valable une heure :

https://www.librairie-quais.example/motdepasse/9d20cc41

Si cette demande ne vient pas de vous, ne tenez pas compte de ce message : votre mot de passe reste inchangé.

La Librairie des Quais
`,
      },
      {
        name: 'French: new sign-in',
        from: 'Photothèque <securite@phototheque.example>',
        via: ses({ region: 'eu-central-1' }),
        subject: 'Nouvelle connexion à votre compte',
        html: page(
          'Bonjour Camille,',
          'Une connexion à votre compte a été détectée depuis un nouvel appareil.',
          'Appareil : iPhone, Safari<br>Lieu approximatif : Nantes<br>Heure : mercredi 18 novembre, 21 h 04',
          "S'il s'agit bien de vous, vous n'avez rien à faire. Sinon, changez immédiatement votre mot de passe et déconnectez tous les appareils.",
          button('https://www.phototheque.example/compte/securite', "Vérifier l'activité"),
        ),
      },
      {
        name: 'French: account unused',
        from: 'Recettes & Saisons <bonjour@recettes-saisons.example>',
        via: sendgrid({ list: true }),
        subject: 'Votre compte sera supprimé le 18 décembre',
        html: page(
          'Bonjour Camille,',
          'Vous ne vous êtes pas connectée depuis trois ans. Conformément à notre politique de conservation des données, votre compte inactif sera supprimé dans 30 jours, avec vos recettes enregistrées.',
          'Pour le garder, il suffit de vous connecter une fois avant cette date.',
          button('https://www.recettes-saisons.example/connexion', 'Me connecter'),
        ),
      },
      {
        name: 'French: data leak told',
        from: 'Mutuelle du Bocage <donnees-personnelles@mutuelle-bocage.example>',
        via: sendgrid({ own: true }),
        subject: 'Information importante concernant vos données personnelles',
        html: page(
          'Madame,',
          "Nous vous informons qu'un de nos prestataires a été victime d'une attaque informatique le 6 novembre. Des données vous concernant ont pu être consultées : nom, date de naissance, numéro d'adhérent. Vos coordonnées bancaires, vos mots de passe et vos données de santé ne sont pas concernés.",
          'Une plainte a été déposée et la CNIL a été avertie.',
          "Nous vous invitons à la plus grande vigilance face aux appels et messages qui utiliseraient ces informations. Vous n'avez pas besoin de changer votre mot de passe.",
          "Nous vous prions d'accepter nos excuses.",
          'La Mutuelle du Bocage',
        ),
      },
    ],
  },
];

export const honestFrenchServices = addressed(families, { to: 'camille.moreau@example.com', zone: '+0100' });
