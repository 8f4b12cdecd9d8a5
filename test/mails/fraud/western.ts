import { buildMail, type Draft, type Mail } from '../build-mail.ts';
import { button, letter } from '../letter.ts';

const unproven = { spf: 'none', dkim: '', dmarc: 'none' };

/** Fraud in English, German, French, Spanish, Portuguese and Italian that uses no registered brand. */
const drafts: Draft[] = [
  {
    name: 'survey reward in the name of a shop',
    receiver: 'gmail',
    from: 'Corner Store Rewards <x81k2@vqtrn.example>',
    to: 'jane@example.com',
    auth: unproven,
    subject: 'Jane, your drill set is waiting',
    html: letter(
      [
        'Congratulations! You have been selected to receive a brand new 60-piece drill set. Complete this short 30-second survey about Corner Store to claim your exclusive reward.',
        button('https://go.trk-lnk.example/s/9', 'Start now'),
        'This offer expires today.',
      ],
      { lang: 'en' },
    ),
  },
  {
    name: 'Gutschein im Namen eines Supermarkts',
    receiver: 'gmail',
    from: 'Marktkauf Gutschein-Team <service@reisefreunde.example>',
    auth: { spf: 'fail', dkim: '', dmarc: 'fail' },
    subject: 'Ihr 500 € Einkaufsgutschein wartet',
    html: letter(
      [
        'Herzlichen Glückwunsch! Sie wurden für unsere Verlosung ausgewählt. Bestätigen Sie noch heute Ihre Teilnahme, sonst geht der Gutschein im Wert von 500 € an einen anderen Gewinner.',
        button('https://stb-rno.example/g', 'Teilnahme bestätigen'),
      ],
      { lang: 'de' },
    ),
  },
  {
    name: 'sondage avec cadeau',
    receiver: 'postfix',
    from: 'Message de Maison Bleue <info@ml.revue-jardin.example>',
    auth: unproven,
    subject: 'Une surprise pour nos clients',
    html: letter(
      [
        'Félicitations ! Vous avez été choisi pour recevoir un coffret de couteaux. Répondez à ce court sondage. Cette offre expire aujourd’hui, des frais de livraison peuvent s’appliquer.',
        button('https://fwd-direct.example/fr', 'Commencer l’enquête'),
      ],
      { lang: 'fr' },
    ),
  },
  {
    name: 'airdrop from a hijacked shop',
    receiver: 'gmail',
    from: 'Zephyr Network <support@gardentools.example>',
    to: 'jane@example.com',
    subject: 'The Zephyr airdrop is live',
    html: letter(
      [
        'Dear Zephyr user, you are eligible for the airdrop. Connect your wallet within 48 hours to claim your tokens.',
        button('https://zephyr-claim.example/connect', 'Claim now'),
      ],
      { lang: 'en' },
    ),
  },
  {
    name: 'wallet to be verified',
    receiver: 'postfix',
    from: 'Wallet Security <no-reply@clinic-marketing.example>',
    subject: 'Action required: verify your wallet',
    html: letter(
      [
        'Our system shows that your wallet has not yet been verified. All unverified wallets will be suspended on Monday.',
        button('https://oyo-shop.example/kyc', 'Verify my wallet'),
      ],
      { lang: 'en' },
    ),
  },
  {
    name: 'parcel fee',
    receiver: 'postfix',
    from: 'Parcelway Delivery <20142214@univ.example>',
    subject: 'Your parcel is on hold',
    html: letter(
      [
        'Dear customer, your parcel is on hold because of an incorrect address. Confirm your address and pay the shipping fee (1.65 USD) within 48 hours or it will be returned to sender.',
        button('https://urlz.example/p', 'Confirm'),
      ],
      { lang: 'en' },
    ),
  },
  {
    name: 'pedido retido na alfândega',
    receiver: 'postfix',
    from: 'Entregas Nacionais <aviso830854@rastreio-br.example>',
    auth: unproven,
    subject: 'Aviso importante: seu pedido foi bloqueado',
    html: letter(
      [
        'Olá, seu pedido foi retido na alfândega devido a taxas pendentes. Para liberar, efetue o pagamento o mais rápido possível.',
        button('https://alfandega-taxa.example/pagar', 'Efetuar pagamento'),
      ],
      { lang: 'pt' },
    ),
  },
  {
    name: 'cloud storage, Spanish',
    receiver: 'postfix',
    from: 'Unidad de almacenamiento <info.iuqkp@tracych.example>',
    auth: { spf: 'pass', dkim: '', dmarc: 'none' },
    subject: 'Último aviso: tus fotos y vídeos serán eliminados',
    html: letter(
      [
        'Tu almacenamiento en la nube está lleno. Actúa ahora antes de que se eliminen tus fotos.',
        button('https://dwts-desig.example/es', 'Renovar ahora'),
      ],
      { lang: 'es' },
    ),
  },
  {
    name: 'charge to call about, from a mailbox provider',
    receiver: 'gmail',
    from: 'Billing Department <sajsfh2346@gmail.com>',
    to: 'jane@example.com',
    subject: 'Order no. #4611QDS',
    text: 'Hello,\n\nyour 12 months antivirus subscription has been renewed and $399.99 was charged to your account.\nIf you did not authorize this, call our support at +1 (808) 555-0142 within 24 hours to cancel and get a refund.\n\nBilling Department\n',
  },
  {
    name: 'processo trabalhista',
    receiver: 'postfix',
    from: 'Intimação Eletrônica <cartorio02@uorak.example>',
    auth: unproven,
    subject: 'Ação trabalhista: intimação',
    html: letter(
      [
        'Tribunal Regional do Trabalho. Intimação eletrônica no processo 0033212-17. Visualize o documento no prazo de 24 horas para evitar penalidade.',
        button('https://login6.conteudo-protegido.example/p', 'Visualizar processo'),
      ],
      { lang: 'pt' },
    ),
  },
  {
    name: 'multa no pagada',
    receiver: 'postfix',
    from: 'Dirección de Tráfico <notificaciones@mail-mx.example>',
    auth: unproven,
    subject: 'Multa no pagada: último aviso',
    html: letter(
      [
        'Tiene una multa no pagada. Para ver la notificación y evitar una sanción, haga clic aquí.',
        button('https://infraccion.eastus.cloudapp.azure.com/', 'Ver la notificación'),
      ],
      { lang: 'es' },
    ),
  },
  {
    name: 'Postfach gesperrt',
    receiver: 'postfix',
    from: 'E-Mail-Verwaltung <info@zahnarzt-mitte.example>',
    subject: 'Ihr Postfach wird gesperrt',
    html: letter(
      [
        'Sehr geehrter Benutzer, Ihr Postfach ist voll und wird innerhalb von 24 Stunden gesperrt. Bestätigen Sie Ihr Konto.',
        button('https://postfach-login.web.app/', 'Jetzt bestätigen'),
      ],
      { lang: 'de' },
    ),
  },
  {
    name: 'boîte de réception, messages retenus',
    receiver: 'postfix',
    from: 'Support Messagerie <contact@garage-dupre.example>',
    subject: 'Messages en attente',
    html: letter(
      [
        'Cher utilisateur, 5 messages bloqués attendent. Votre messagerie sera suspendue sous 24 heures. Vérifiez votre compte.',
        button('https://webmail-fr.weebly.com/', 'Vérifier maintenant'),
      ],
      { lang: 'fr' },
    ),
  },
  {
    name: 'conto sospeso, banca senza voce',
    receiver: 'postfix',
    from: 'Banca del Lago <avviso@noleggio-auto.example>',
    auth: unproven,
    subject: 'Il tuo conto è stato sospeso',
    html: letter(
      [
        'Gentile cliente, il tuo conto è stato sospeso per un accesso sospetto. Verifica i tuoi dati entro 24 ore.',
        button('https://lago-verifica.example/login', 'Accedi ora'),
      ],
      { lang: 'it' },
    ),
  },
  {
    name: 'donation from a hijacked account',
    receiver: 'gmail',
    from: 'Jane Roe <l.novak@uvz.example>',
    to: 'jane@example.com',
    headers: ['Reply-To: janeroe.foundation4@gmail.com'],
    subject: 'Spende',
    text: 'Hallo,\n\nich bin Jane Roe, eine Philanthropin. Ich spende Ihnen 2.500.000 Euro. Bitte antworten Sie für weitere Informationen. Gott segne Sie.\n',
  },
  {
    name: 'proposal that says nothing, from a hijacked account',
    receiver: 'gmail',
    from: 'Carlos Diaz <c.diaz@provincia.example>',
    to: 'jane@example.com',
    headers: ['Reply-To: srichents@gmail.com'],
    subject: 'RE: Project',
    text: 'I have a noble proposal for you, reply for more details.\n',
  },
];

export const western: Mail[] = drafts.map(buildMail);
