import { buildMail, type Draft, type Mail } from '../build-mail.ts';
import { mailchimp, sendgrid } from '../carriers.ts';
import { button, letter, link } from '../letter.ts';

/** Honest mail in English, German, French, Spanish, Portuguese and Italian that says what frauds say, too: prizes, parcels, charges, limits, medicine, coins. */
const drafts: Draft[] = [
  {
    name: 'prize draw of a bakery, through Mailchimp',
    receiver: 'gmail',
    from: 'Corner Bakery <news@cornerbakery.example>',
    to: 'jane@example.com',
    via: mailchimp(),
    subject: 'Win a £50 gift card this week',
    html: letter(
      [
        'Hello Jane,',
        'Congratulations to Anna, who won our spring draw! This week you could win a £50 gift card: answer three quick questions about our new bread before Sunday.',
        button('https://www.cornerbakery.example/draw', 'Take part'),
        'Free delivery on all orders until Friday.',
      ],
      {
        foot: 'Corner Bakery, 1 High Street. You receive this because you joined our loyalty club. Unsubscribe',
        lang: 'en',
      },
    ),
  },
  {
    name: 'Gewinnspiel eines Buchhändlers',
    receiver: 'postfix',
    from: 'Buchhandlung Eck <newsletter@buchhandlung-eck.example>',
    subject: 'Gewinnspiel: 3 × 100-€-Gutschein zu gewinnen',
    html: letter(
      [
        'Liebe Leserinnen und Leser,',
        'zum Geburtstag verlosen wir drei Gutscheine im Wert von je 100 €. Die Teilnahme ist kostenlos und nur noch bis heute Abend möglich.',
        button('https://www.buchhandlung-eck.example/gewinnspiel', 'Jetzt teilnehmen'),
      ],
      { foot: 'Buchhandlung Eck, Marktplatz 1. Newsletter abbestellen', lang: 'de' },
    ),
  },
  {
    name: 'cadeau de fidélité d’une parfumerie, par SendGrid',
    receiver: 'postfix',
    from: 'Parfumerie du Port <contact@parfumerie-du-port.example>',
    via: sendgrid(),
    subject: 'Votre cadeau de fidélité vous attend',
    html: letter(
      [
        'Bonjour Jane,',
        'Pour vous remercier, un échantillon gratuit vous attend en boutique jusqu’au 30. Répondez à notre enquête de satisfaction si vous avez deux minutes.',
        button('https://www.parfumerie-du-port.example/fidelite', 'Voir mon cadeau'),
      ],
      { foot: 'Se désabonner', lang: 'fr' },
    ),
  },
  {
    name: 'parcel to be collected, carrier',
    receiver: 'microsoft',
    from: 'Parcelway <no-reply@parcelway.example>',
    subject: 'We could not deliver your parcel',
    html: letter(
      [
        'Hello Jane Roe,',
        'We tried to deliver your parcel 3S-0001-2345 today, but nobody was at home. It is waiting at the shop on High Street for seven days. You can also choose a new delivery day.',
        button('https://www.parcelway.example/track/3S00012345', 'Choose a delivery day'),
      ],
      { lang: 'en' },
    ),
  },
  {
    name: 'Zollgebühr, Paketdienst',
    receiver: 'postfix',
    from: 'Paketweg <zoll@paketweg.example>',
    subject: 'Für Ihre Sendung fallen Einfuhrabgaben an',
    html: letter(
      [
        'Guten Tag Frau Roe,',
        'Ihre Sendung aus der Schweiz wartet beim Zoll. Für die Auslieferung fallen 7,42 EUR Einfuhrabgaben an. Sie können online oder beim Zusteller bezahlen.',
        button('https://www.paketweg.example/zoll/00340', 'Online bezahlen'),
      ],
      { lang: 'de' },
    ),
  },
  {
    name: 'envío retenido en aduana, transportista',
    receiver: 'postfix',
    from: 'Enviarapido <avisos@enviarapido.example>',
    subject: 'Su envío está pendiente de pago de tasas',
    text: 'Estimada Jane Roe:\n\nSu envío ER-0012345 está retenido en la aduana hasta que se paguen las tasas de importación (12,40 EUR). Puede pagar en su área de cliente: https://www.enviarapido.example/aduana\n\nEnviarapido, Atención al cliente\n',
  },
  {
    name: 'yearly renewal with a number to call, software firm',
    receiver: 'gmail',
    from: 'Draftpad Billing <billing@draftpad.example>',
    to: 'jane@example.com',
    subject: 'Your Draftpad plan has been renewed',
    text: 'Hi Jane,\n\nYour yearly plan was renewed today and $96.00 was charged to your card ending in 0000. Order number 10-2233.\n\nIf you did not want this, cancel within 14 days for a refund: https://www.draftpad.example/account or call our support at +1 202-555-0143.\n\nThe Draftpad team\n',
  },
  {
    name: 'receipt from a garage at a mailbox provider',
    receiver: 'gmail',
    from: 'Miller Garage <millers.garage@gmail.com>',
    to: 'jane@example.com',
    subject: 'Invoice 231 for the service of your car',
    text: 'Hi Jane,\n\nplease find the invoice for the yearly service attached, $212.40, due in 14 days. Call me at 202-555-0119 if you have any question.\n\nTom\n',
    attachments: [{ filename: 'invoice-231.pdf', type: 'application/pdf', content: '%PDF-1.4\n' }],
  },
  {
    name: 'storage nearly full, photo service',
    receiver: 'postfix',
    from: 'Lumio Photos <no-reply@lumio.example>',
    subject: 'You have used 98 % of your storage',
    html: letter(
      [
        'Hi Jane,',
        'Your photo storage is nearly full. When it is full, new photos and videos are no longer backed up; nothing you have stored will be deleted. Free up space or upgrade your plan.',
        button('https://app.lumio.example/storage', 'Manage storage'),
      ],
      { lang: 'en' },
    ),
  },
  {
    name: 'Speicherplatz voll, Anbieter von Postfächern',
    receiver: 'postfix',
    from: 'Postkorb Support <support@postkorb.example>',
    subject: 'Ihr Postfach ist fast voll',
    html: letter(
      [
        'Guten Tag Jane Roe,',
        'Ihr Postfach ist zu 95 % belegt. Löschen Sie nicht mehr benötigte E-Mails, damit Sie weiterhin Nachrichten empfangen.',
        button('https://www.postkorb.example/mail', 'Postfach öffnen'),
      ],
      { lang: 'de' },
    ),
  },
  {
    name: 'points that expire, airline',
    receiver: 'postfix',
    from: 'Northwind Miles <miles@northwind-air.example>',
    subject: 'Your 4,200 points expire on 31 December',
    html: letter(
      [
        'Dear Ms Roe,',
        '4,200 of your reward points expire on 31 December. Redeem them for flights or for vouchers of our partners.',
        button('https://www.northwind-air.example/miles', 'See my points'),
      ],
      { lang: 'en' },
    ),
  },
  {
    name: 'pontos que expiram, supermercado',
    receiver: 'postfix',
    from: 'Mercado Serra <clube@mercadoserra.example>',
    subject: 'Jane, seus pontos expiram hoje',
    html: letter(
      [
        'Olá, Jane!',
        'Você tem 1.250 pontos que expiram hoje. Troque por descontos na loja ou no aplicativo.',
        button('https://www.mercadoserra.example/clube', 'Ver meus pontos'),
      ],
      { foot: 'Descadastrar', lang: 'pt' },
    ),
  },
  {
    name: 'court hearing, own lawyer',
    receiver: 'microsoft',
    from: 'Ruiz y Asociados <mruiz@ruizabogados.example>',
    subject: 'Citación judicial del 12 de mayo',
    text: 'Buenos días, Jane:\n\nadjunto la citación judicial que recibimos ayer. El plazo para contestar es de 20 días; revise el documento y llámeme mañana.\n\nMaría Ruiz\nRuiz y Asociados, Calle Mayor 1\n',
    attachments: [{ filename: 'citacion.pdf', type: 'application/pdf', content: '%PDF-1.4\n' }],
  },
  {
    name: 'amende de stationnement, mairie',
    receiver: 'postfix',
    from: 'Ville de Port-Neuf <stationnement@port-neuf.example>',
    subject: 'Avis de paiement de stationnement',
    text: 'Madame Roe,\n\nun avis de paiement a été établi pour votre véhicule le 3 mai. Consultez-le sur notre site : https://www.port-neuf.example/stationnement\n\nVille de Port-Neuf\n',
  },
  {
    name: 'news of an exchange, coins',
    receiver: 'postfix',
    from: 'Nordex Exchange <news@nordex.example>',
    subject: 'Staking rewards for May are in',
    html: letter(
      [
        'Hi Jane,',
        'Staking rewards of 0.004 ETH have been credited to your account. You can withdraw them before the next period starts. We never ask for your recovery phrase.',
        button('https://www.nordex.example/rewards', 'See my rewards'),
      ],
      { foot: 'Nordex Ltd, regulated in the EU. Unsubscribe', lang: 'en' },
    ),
  },
  {
    name: 'health letter of an insurer',
    receiver: 'postfix',
    from: 'Helvia Health <newsletter@helvia-health.example>',
    subject: 'Five natural ways to better sleep and weight loss that lasts',
    html: letter(
      [
        'Dear member,',
        'Our doctors answer your questions about weight loss, blood sugar and joint pain in this letter. No secret formula: more sleep and a walk a day.',
        button('https://www.helvia-health.example/letter', 'Read on'),
      ],
      { foot: 'Unsubscribe', lang: 'en' },
    ),
  },
  {
    name: 'pharmacy order is ready',
    receiver: 'postfix',
    from: 'Hillside Pharmacy <orders@hillsidepharmacy.example>',
    subject: 'Your prescription is ready',
    text: 'Dear Jane Roe,\n\nyour prescription is ready at Hillside Pharmacy. 10% off sun protection until Friday. You can collect it today until 18:00.\n\nhttps://www.hillsidepharmacy.example/orders\n',
  },
  {
    name: 'loan offer of the own bank',
    receiver: 'postfix',
    from: 'Seebank <service@seebank.example>',
    subject: 'Ihr Angebot: Kredit ab 3,9 % Zinsen',
    html: letter(
      [
        'Sehr geehrte Frau Roe,',
        'als Kundin erhalten Sie einen Kredit zu 3,9 % effektivem Jahreszins. Weitere Informationen finden Sie in Ihrem Konto oder bei Ihrer Beraterin.',
        button('https://www.seebank.example/kredit', 'Angebot ansehen'),
      ],
      { lang: 'de' },
    ),
  },
  {
    name: 'business proposal between firms',
    receiver: 'microsoft',
    from: 'Paul Roth <p.roth@rothmaschinen.example>',
    subject: 'Proposal for a partnership',
    text: 'Dear Ms Roe,\n\nwe met at the fair in May. I would like to discuss a partnership for your valves in Austria with you; our proposal is attached. Please let me know when we can talk.\n\nKind regards\nPaul Roth\nRoth Maschinen GmbH, Industriestrasse 1, +49 30 5550100\n',
  },
  {
    name: 'recruiter with a salary',
    receiver: 'gmail',
    from: 'Nina Berg <nina@bergtalent.example>',
    to: 'jane@example.com',
    subject: 'Role in Berlin, 95k',
    text: 'Hi Jane,\n\nI am looking for a database engineer in Berlin (85,000 to 95,000 EUR a year). If you are interested, reply to me and I will send more details.\n\nNina\n',
  },
  {
    name: 'donation receipt',
    receiver: 'postfix',
    from: 'Flusshilfe e. V. <spenden@flusshilfe.example>',
    subject: 'Danke für Ihre Spende',
    text: 'Sehr geehrte Frau Roe,\n\nvielen Dank für Ihre Spende von 50,00 EUR. Die Spendenbescheinigung schicken wir Ihnen im Januar zu.\n\nFlusshilfe e. V., Uferweg 1\n',
  },
  {
    name: 'alert of a new sign-in, small service',
    receiver: 'postfix',
    from: 'Notaria <seguridad@notaria-app.example>',
    subject: 'Nuevo inicio de sesión en su cuenta',
    html: letter(
      [
        'Hola, Jane:',
        'Detectamos un inicio de sesión en su cuenta desde un dispositivo nuevo. Si no fue usted, cambie su contraseña.',
        button('https://www.notaria-app.example/seguridad', 'Revisar la actividad'),
      ],
      { lang: 'es' },
    ),
  },
  {
    name: 'card expires, subscription',
    receiver: 'postfix',
    from: 'Canale Film <assistenza@canalefilm.example>',
    subject: 'Aggiorna il tuo metodo di pagamento',
    html: letter(
      [
        'Ciao Jane,',
        'la carta con cui paghi Canale Film scade questo mese. Aggiorna il metodo di pagamento per continuare a guardare senza interruzioni.',
        button('https://www.canalefilm.example/account', 'Aggiorna ora'),
      ],
      { lang: 'it' },
    ),
  },
  {
    name: 'fattura non pagata, fornitore',
    receiver: 'microsoft',
    from: 'Officine Rossi <amministrazione@officinerossi.example>',
    subject: 'Sollecito: fattura 88 scaduta',
    text: 'Gentile signora Roe,\n\nla fattura 88 del 3 aprile risulta non pagata. La preghiamo di provvedere entro 7 giorni. Le coordinate bancarie sono quelle di sempre.\n\nOfficine Rossi\n',
  },
  {
    name: 'dating service that the reader joined',
    receiver: 'gmail',
    from: 'Zweisam <post@zweisam.example>',
    to: 'jane@example.com',
    subject: 'Du hast eine neue Nachricht',
    html: letter(
      [
        'Hallo Jane,',
        'Max hat dir eine Nachricht geschickt. Singles in deiner Nähe warten auf dich.',
        button('https://www.zweisam.example/post', 'Nachricht lesen'),
      ],
      { foot: 'Abbestellen', lang: 'de' },
    ),
  },
  {
    name: 'friend forwards a joke about a prince',
    receiver: 'gmail',
    from: 'Anna Berg <anna.berg@gmail.com>',
    to: 'jane@example.com',
    subject: 'Fwd: look what I won',
    text: `Haha, look at this one, I am rich!\n\nAnna\n\n---------- Forwarded message ---------\nFrom: Prince\nSubject: fund\n\nI am a barrister and have $8,500,000 for you.\n`,
  },
  {
    name: 'colleague sends a link to the survey',
    receiver: 'microsoft',
    from: 'Tom Hill <t.hill@example.co.jp>',
    subject: 'Survey on the canteen, gift cards to be won',
    html: `<p>Hi all,</p><p>the survey on the canteen closes today, and three gift cards can be won: ${link('https://forms.example.co.jp/canteen', 'take the survey')}.</p><p>Tom</p>`,
  },
];

export const western: Mail[] = drafts.map(buildMail);
