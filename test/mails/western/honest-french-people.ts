import type { Family } from '../blind/family.ts';
import { google, hosted, mailchimp, marketingCloud, microsoft365, postmark, sendgrid } from '../carriers.ts';
import { button, letter, link, note } from '../letter.ts';
import { pdf } from '../paper.ts';
import { addressed } from './addressed.ts';

const look = { font: 'Arial, Helvetica, sans-serif', lang: 'fr' };
const page = (...parts: string[]) => letter(parts, look);

const families: Family[] = [
  {
    family: 'honest French, newsletters, sales and prize draws',
    split: 'fitting',
    mails: [
      {
        name: 'French: sale ends',
        from: 'Tricot & Cie <news@tricot-cie.example>',
        via: marketingCloud('news.tricot-cie.example'),
        subject: 'Dernières heures : -40 % sur la laine',
        html: page(
          "C'est bientôt fini !",
          "Jusqu'à ce soir minuit, profitez de 40 % de réduction sur une sélection de pelotes et d'aiguilles. Aucun code nécessaire, la remise s'applique dans le panier.",
          button('https://www.tricot-cie.example/promotions', "J'en profite"),
          'Dans la limite des stocks disponibles.',
        ),
      },
      {
        name: 'French: won seats',
        from: 'Radio Estuaire <jeux@radio-estuaire.example>',
        via: google(),
        subject: 'Vous avez gagné 2 places pour samedi !',
        text: `Bonjour Camille,

Bravo ! Vous avez donné la bonne réponse à notre jeu de mardi et le tirage au sort vous a désignée. Vous gagnez deux places pour le concert de samedi à la Halle aux Grains.

Vos places sont à retirer à l'entrée, sur présentation d'une pièce d'identité. Merci de me confirmer votre présence avant jeudi midi, sinon nous les remettrons en jeu.

Bon concert !
Inès
`,
      },
      {
        name: 'French: points expire',
        from: 'Carte Cagnotte Halles <fidelite@halles-cagnotte.example>',
        via: sendgrid({ list: true }),
        subject: 'Plus que 10 jours pour utiliser vos 14,50 €',
        html: page(
          'Bonjour Madame Moreau,',
          'Vous avez cumulé 14,50 € sur votre carte de fidélité. Ils sont à utiliser avant le 30 novembre en caisse, il vous suffit de présenter votre carte.',
          button('https://www.halles-cagnotte.example/compte', 'Voir ma cagnotte'),
        ),
      },
      {
        name: "French: theatre's letter",
        from: 'Théâtre de la Passerelle <lettre@theatre-passerelle.example>',
        via: mailchimp(),
        subject: 'Décembre à la Passerelle',
        html: page(
          'Chères spectatrices, chers spectateurs,',
          'Ce mois-ci nous accueillons la compagnie des Oiseaux de Nuit pour trois représentations de « La Nuit des rois ». Jeudi, la rencontre avec la metteuse en scène est ouverte à tous.',
          "Pour les plus jeunes, l'atelier marionnettes reprend le mercredi à 14 h 30. Il reste six places.",
          button('https://www.theatre-passerelle.example/agenda', 'Réserver'),
          "Au plaisir de vous voir,<br>L'équipe de la Passerelle",
        ),
      },
      {
        name: 'French: confirm a newsletter',
        from: 'Sentiers de France <redaction@sentiers-france.example>',
        via: mailchimp(),
        subject: 'Confirmez votre inscription',
        html: page(
          'Bonjour,',
          'Une dernière étape : confirmez votre adresse pour recevoir nos idées de randonnées.',
          button('https://www.sentiers-france.example/confirmer/51ce', 'Je confirme mon inscription'),
          "Vous n'avez rien demandé ? Ignorez ce message, vous ne recevrez rien d'autre.",
        ),
      },
    ],
  },
  {
    family: 'honest French, schools and associations',
    split: 'held',
    mails: [
      {
        name: 'French: school outing, money',
        from: 'École Jules-Verne, CE2 <cladurand@ecole-julesverne.example>',
        via: google(),
        subject: 'Sortie au château : 12 € et autorisation avant vendredi',
        text: `Chers parents,

La sortie au château aura lieu le mardi 1er décembre. Merci de me remettre avant vendredi l'autorisation signée et 12 € (chèque à l'ordre de la coopérative scolaire).

Les enfants apportent leur pique-nique. Il nous manque encore deux accompagnateurs.

Bien cordialement,
Claire Durand
`,
      },
      {
        name: 'French: canteen unpaid',
        from: 'Ville de Saint-Aubrac, périscolaire <cantine@saint-aubrac.example>',
        via: hosted('mail.saint-aubrac.example'),
        auth: { dkim: '', dmarc: 'none' },
        subject: "Relance : facture de cantine d'octobre",
        text: `Madame, Monsieur,

Sauf erreur de notre part, la facture de restauration scolaire d'octobre, d'un montant de 41,60 €, n'a pas été réglée.

Vous avez jusqu'au 30 novembre pour payer sur le portail famille ou en mairie. Au-delà, la créance sera transmise au Trésor public.

Si vous avez déjà réglé, merci de ne pas tenir compte de ce message.

Le service périscolaire
`,
      },
      {
        name: 'French: general assembly',
        from: 'Les Randonneurs du Marais <bureau@randonneurs-marais.example>',
        via: google(),
        subject: "Convocation à l'assemblée générale",
        text: `Chers adhérents,

Notre assemblée générale se tiendra le samedi 5 décembre à 17 h, salle des fêtes.

Ordre du jour : rapport moral, rapport financier, cotisation 2027 (proposition : 28 €), renouvellement du bureau, calendrier des sorties.

Si vous ne pouvez pas venir, renvoyez votre pouvoir avant le 3 décembre. Un pot clôturera la réunion.

Le président,
Yves Kermarec
`,
      },
      {
        name: 'French: rehearsal cancelled',
        from: 'Anne-Laure Petit <annelaure.petit@example.org>',
        subject: 'Pas de répétition jeudi',
        text: `Coucou à tous,

Philippe est aphone, on annule jeudi. Rattrapage samedi à 10 h, essayez de venir, il reste deux répétitions avant le concert !

Bises
Anne-Laure
`,
      },
      {
        name: 'French: job interview',
        from: 'Recrutement Papeteries du Lac <recrutement@papeteries-lac.example>',
        via: microsoft365(),
        subject: 'Votre candidature – entretien',
        text: `Bonjour Madame Moreau,

Votre candidature au poste de comptable a retenu notre attention. Nous vous proposons un entretien le jeudi 26 novembre à 14 h dans nos locaux, avec Mme Roux et moi-même.

Merci de me confirmer votre disponibilité avant vendredi. Vous trouverez le plan d'accès sur notre site.

Bien cordialement,
Julien Marchetti
Ressources humaines
`,
      },
    ],
  },
  {
    family: 'honest French, colleagues in a hurry',
    split: 'fitting',
    mails: [
      {
        name: 'French: figures before a meeting',
        from: 'Sophie Delmas <s.delmas@menuiserie-delmas.example>',
        via: microsoft365(),
        subject: 'Urgent : les chiffres pour 15 h',
        text: `Camille,

La réunion avec la banque est avancée à 15 h. Peux-tu m'envoyer l'état des impayés et la trésorerie d'hier ? Un simple tableau suffit.

Je suis sur la route, je lirai sur mon téléphone.

Merci !
Sophie
`,
      },
      {
        name: 'French: bill to be paid as usual',
        from: 'Sophie Delmas <s.delmas@menuiserie-delmas.example>',
        via: microsoft365(),
        subject: "Virement Bois Réunis à faire aujourd'hui",
        text: `Bonjour Camille,

La facture 2207 de Bois Réunis (5 412 €, visée, dans la bannette) doit partir aujourd'hui, sinon ils ne livrent pas lundi. Même RIB que d'habitude. Tu prépares, je valide ce soir avec mon boîtier.

Bonne journée
Sophie
`,
      },
      {
        name: 'French: timesheets',
        from: 'Karim Benali <k.benali@menuiserie-delmas.example>',
        via: microsoft365(),
        subject: "Il me manque 3 feuilles d'heures",
        html: note(
          [
            'Bonjour à tous,',
            "Il me manque encore les feuilles d'heures de Lucas, Denis et Mathilde. Je boucle la paie demain à 9 h, merci de me les déposer ce soir au plus tard.",
            "Pas de feuille, pas d'heures sup' ce mois-ci !",
            'Karim',
          ],
          'Calibri, Arial, sans-serif',
        ),
      },
      {
        name: 'French: password must be changed, IT',
        from: 'Service informatique <informatique@menuiserie-delmas.example>',
        via: microsoft365(),
        subject: 'Changement de mot de passe obligatoire avant lundi',
        html: note(
          [
            'Bonjour,',
            'Comme annoncé en réunion, tous les mots de passe Windows doivent être changés avant lundi. Faites Ctrl+Alt+Suppr, puis « Modifier un mot de passe ». Douze caractères au minimum.',
            "Je ne vous enverrai aucun lien et je n'ai pas besoin de connaître votre mot de passe. En cas de souci, poste 214.",
            'Benoît',
          ],
          'Calibri, Arial, sans-serif',
        ),
      },
      {
        name: 'French: draft to be read',
        from: 'Élodie Fournier <elodie.fournier@asso-berges.example>',
        via: google(),
        subject: 'Relecture du dossier de subvention',
        text: `Bonjour Camille,

Voici la dernière version du dossier. Peux-tu relire le budget, surtout les lignes 12 à 18 ? Je crois qu'on a compté deux fois la location de la salle.

Le dépôt se termine vendredi à 17 h et la plateforme ferme automatiquement, donc idéalement il me faudrait tes remarques jeudi midi.

Mille mercis
Élodie
`,
      },
    ],
  },
  {
    family: 'honest French, accountants and suppliers',
    split: 'held',
    mails: [
      {
        name: 'French: receipts wanted',
        from: 'Cabinet Rousselin <compta@cabinet-rousselin.example>',
        via: microsoft365(),
        subject: "Pièces manquantes – TVA d'octobre",
        text: `Bonjour Madame,

Pour établir votre déclaration de TVA, il nous manque les justificatifs suivants :

03/10 Hébergement Ouest 50,34 €
11/10 Station du Rond-Point 64,80 €
27/10 Virement reçu « Lambert » 320,00 €

Merci de les déposer sur votre espace avant jeudi : la date limite de télédéclaration est le 24.

Bien cordialement,
Nathalie Rousselin
`,
      },
      {
        name: 'French: invoice',
        from: 'Papiers Garnier <facturation@papiers-garnier.example>',
        via: hosted('cluster021.hebergement-ouest.example'),
        auth: { dkim: '', dmarc: 'none' },
        subject: 'Facture F26-1187',
        text: `Bonjour,

Veuillez trouver ci-joint notre facture n° F26-1187, d'un montant de 214,80 € TTC, payable à 30 jours par virement.

Nous vous remercions de votre confiance.

Papiers Garnier
`,
        attachments: [
          { filename: 'Facture_F26-1187.pdf', type: 'application/pdf', content: pdf(['Facture_F26-1187']) },
        ],
      },
      {
        name: 'French: reminder between firms',
        from: 'Imprimerie Leduc <comptabilite@imprimerie-leduc.example>',
        via: microsoft365(),
        subject: 'Relance facture 7730 échue',
        text: `Bonjour,

Sauf erreur ou omission, notre facture 7730 de 486,00 €, échue le 31 octobre, n'a pas été réglée. Nous vous remercions de procéder au virement sous huitaine, ou de nous indiquer le motif du retard.

Vous en trouverez une copie ci-jointe.

Cordialement,
P. Leduc
`,
        attachments: [{ filename: 'Facture_7730.pdf', type: 'application/pdf', content: pdf(['Facture_7730']) }],
      },
      {
        name: 'French: quote',
        from: 'Menuiserie Kervella <contact@menuiserie-kervella.example>',
        subject: 'Devis pour vos étagères',
        text: `Bonjour Madame Moreau,

Comme convenu, voici le devis pour les étagères de l'atelier, en frêne huilé. Si vous me donnez votre accord avant la fin de la semaine, je peux poser avant Noël.

Un acompte de 30 % vous sera demandé à la commande.

Bonne soirée,
Ronan Kervella
`,
        attachments: [{ filename: 'Devis_Moreau.pdf', type: 'application/pdf', content: pdf(['Devis_Moreau']) }],
      },
      {
        name: 'French: bank details change, by post',
        from: 'Encres du Midi <contact@encres-midi.example>',
        via: microsoft365(),
        subject: 'Changement de banque au 1er janvier',
        text: `Chers clients,

À compter du 1er janvier, nous changeons d'établissement bancaire. Le nouveau RIB vous est adressé par courrier postal et figurera sur nos factures de janvier. Nous ne l'envoyons pas par e-mail.

Pour toute vérification, appelez votre interlocutrice habituelle au numéro que vous connaissez.

L'équipe des Encres du Midi
`,
      },
    ],
  },
  {
    family: 'honest French, friends and family',
    split: 'fitting',
    mails: [
      {
        name: 'French: birthday',
        from: 'Françoise Moreau <francoise.moreau@example.net>',
        subject: 'Les 80 ans de Papi',
        text: `Mes chéris,

C'est décidé, on fête les 80 ans de Papi le dimanche 13 décembre à midi, à la maison. On sera dix-huit. Camille, tu peux faire le gâteau ? Antoine apporte le vin.

Pour le cadeau, j'ai pensé à un fauteuil : environ 70 € par foyer. J'avance l'argent, vous me rembourserez à Noël.

Je vous embrasse
Maman
`,
      },
      {
        name: 'French: flatmate, rent',
        from: 'Hugo <hugo.lamy@example.org>',
        via: google(),
        subject: 'loyer',
        text: `Salut,

tu peux me virer ta part du loyer aujourd'hui stp ? La proprio encaisse demain et je suis un peu juste. 410 comme d'hab.

Merci
Hugo
`,
      },
      {
        name: 'French: photographs',
        from: 'Sabine Lacroix <sabine.lacroix@example.org>',
        via: google(),
        subject: 'Les photos de Belle-Île',
        html: note(
          [
            'Coucou Camille,',
            `J'ai enfin trié les photos du week-end, elles sont ici : ${link('https://www.phototheque.example/a/belle-ile', 'Belle-Île 2026')}`,
            'Le mot de passe est le prénom du chien de tes parents. Le lien expire dans une semaine, alors télécharge-les vite !',
            'Gros bisous<br>Sabine',
          ],
          'Calibri, Arial, sans-serif',
        ),
      },
      {
        name: 'French: new telephone number',
        from: 'Marc Aubin <marc.aubin@example.net>',
        subject: 'Mon nouveau numéro',
        text: `Bonjour à tous,

J'ai noyé mon téléphone dimanche (dans la Loire, oui). Mon nouveau numéro : 06 39 98 11 42. L'ancien ne marche plus.

À bientôt,
Marc
`,
      },
      {
        name: 'French: neighbours, thing to sell',
        from: 'Solène Briand <solene.briand@example.org>',
        subject: 'Vends lit bébé',
        text: `Bonjour les voisins,

Notre lit bébé (60 x 120, avec matelas, très bon état) cherche une nouvelle chambre. 60 €, à venir chercher au 2e étage. Possibilité de l'échanger contre une poussette canne.

Solène
`,
      },
    ],
  },
  {
    family: 'honest French, lists, machines and replies',
    split: 'held',
    mails: [
      {
        name: 'French: mailing list',
        from: 'Vincent <vincent@libre-asso.example>',
        via: hosted('listes.libre-asso.example'),
        auth: { dkim: '', dmarc: 'none' },
        subject: '[entraide] Re: imprimante invisible depuis la mise à jour',
        text: `Le 17/11, Odile a écrit :
> depuis la mise à jour, mon imprimante n'apparaît plus

Même souci ici. Il faut réinstaller le paquet cups-browsed, puis redémarrer le service :

  sudo apt install --reinstall cups-browsed

Chez moi elle est revenue tout de suite.

Vincent
`,
        headers: [
          'List-Id: Entraide <entraide.listes.libre-asso.example>',
          'List-Post: <mailto:entraide@listes.libre-asso.example>',
          'Precedence: list',
        ],
        to: 'entraide@listes.libre-asso.example',
      },
      {
        name: 'French: away',
        from: 'Nathalie Rousselin <n.rousselin@cabinet-rousselin.example>',
        via: microsoft365(),
        subject: 'Réponse automatique : Pièces manquantes',
        text: `Bonjour,

Je suis absente jusqu'au 27 novembre inclus. Pour toute urgence, vous pouvez contacter le standard au 02 99 00 41 00. Votre message sera traité à mon retour.

Nathalie Rousselin
`,
        headers: ['Auto-Submitted: auto-replied', 'X-Auto-Response-Suppress: All'],
      },
      {
        name: 'French: ticket',
        from: 'Assistance Fibralis <assistance@fibralis.example>',
        via: sendgrid({ own: true }),
        subject: 'Votre demande n° 771 204 a bien été enregistrée',
        text: `Bonjour,

Nous avons bien reçu votre demande concernant « débit lent le soir ». Un technicien vous répondra sous 48 heures ouvrées.

Vous pouvez suivre son avancement dans votre espace abonné. Merci de ne pas répondre à ce message.

L'assistance Fibralis
`,
      },
      {
        name: 'French: backup failed',
        from: 'Sauvegarde NAS <nas@menuiserie-delmas.example>',
        subject: '[ÉCHEC] Sauvegarde « Compta » du 18/11',
        text: `La tâche de sauvegarde « Compta » a échoué.

Heure : 02:00:11
Cause : espace insuffisant sur la destination (USB2)

Vérifiez le disque et relancez la tâche. Aucune sauvegarde valide depuis 3 jours.
`,
      },
      {
        name: "French: neighbours' syndic, works",
        from: 'Cabinet Syndic Ouest <gestion@syndic-ouest.example>',
        via: postmark(),
        subject: "Coupure d'eau jeudi de 9 h à 12 h",
        text: `Madame, Monsieur,

En raison du remplacement d'une vanne, l'eau sera coupée jeudi 19 novembre de 9 h à 12 h dans toute la résidence.

Nous vous demandons de fermer vos robinets pendant l'intervention et de laisser l'accès à votre cave libre.

L'appel de fonds du quatrième trimestre, exigible au 1er décembre, vous parviendra séparément.

Le syndic
`,
      },
    ],
  },
];

export const honestFrenchPeople = addressed(families, { to: 'camille.moreau@example.com', zone: '+0100' });
