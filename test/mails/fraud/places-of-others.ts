import { buildMail, type Draft, type Mail } from '../build-mail.ts';
import { button, letter, pictureTag } from '../letter.ts';
import { pdf } from '../paper.ts';

/** Fraud whose pictures, pages and mailboxes stand where anyone has them, sent from accounts and domains that pass. */
const drafts: Draft[] = [
  {
    name: 'tool set from a survey, hijacked company, picture from a place for everybody',
    receiver: 'microsoft',
    from: 'Ace Hardware Rewards <margret.olson@lakeside-dental.example>',
    to: 'jane@example.com',
    subject: 'Your tool set is waiting, Jane',
    html: `<a href="https://bakery-nord.example/wp/x7/Qm3TzL0pKe.php?u=1">${pictureTag('https://i.imgur.com/9Qkz1Lm.png', 600, 800)}</a>`,
  },
  {
    name: 'sign-in from a new telephone, answered by a button',
    receiver: 'postfix',
    from: 'Account Team <alert@secure-notice-desk.example>',
    to: 'jane@example.com',
    subject: 'Somebody logged in to your account',
    html: letter(
      [
        'Hi Jane, a user just logged into your account from a new device. If this was not you, report the user.',
        button(
          'mailto:report.team.desk1@gmail.com?cc=report.team.desk2@gmail.com&subject=Report%20the%20user&body=Not%20me',
          'Report the user',
        ),
        button('mailto:report.team.desk1@gmail.com?subject=Yes%2C%20me', 'Yes, me'),
      ],
      { lang: 'en' },
    ),
  },
  {
    name: 'Guthaben freigegeben, PDF-Datei mit Verweis auf fremden Speicherplatz',
    receiver: 'gmail',
    from: 'Kontoservice <andrea.kurz1987@gmail.com>',
    to: 'jane@example.com',
    subject: 'Ihr Guthaben wurde freigegeben',
    text: 'Sehr geehrte Kundin,\n\nIhr Guthaben liegt zur Auszahlung bereit. Alle Angaben finden Sie in der Datei.\n',
    attachments: [
      {
        filename: 'Auszahlung.pdf',
        type: 'application/pdf',
        content: pdf(['Guthaben', 'Jetzt auszahlen'], 'https://auszahlung7.z13.web.core.windows.net/'),
      },
    ],
  },
  {
    name: 'office of a province, hijacked, wallet to be verified, strangers side by side',
    receiver: 'microsoft',
    from: 'Soporte <soporte@oficina-provincial.example>',
    to: 'jane@example.com, jane.a@hotmail.com, janedoe77@hotmail.com, janeway@outlook.com, janina.k@live.com, jan_est@yahoo.com',
    subject: 'KYC: notification',
    html: letter(
      [
        'Our system indicates that your wallet has not been verified. Unverified wallets will be closed within 48 hours.',
        button('https://wallet-kyc-check.s3.eu-north-1.amazonaws.com/index.html', 'Verify your wallet'),
      ],
      { lang: 'en' },
    ),
  },
  {
    name: 'Saldo liberado, PDF com senha no e-mail, resposta em caixa gratuita',
    receiver: 'postfix',
    from: 'Central de Atendimento <financeiro@padaria-sol.example>',
    headers: ['Reply-To: central.atendimento77@gmail.com'],
    to: 'jane@example.com',
    subject: 'Saldo liberado para resgate',
    text: 'Prezado cliente,\n\nSeu saldo está disponível para resgate. Siga as instruções do arquivo em anexo.\nSenha de acesso ao PDF: 123\n',
    attachments: [
      {
        filename: 'kR7tLq2ZxW9b.pdf',
        type: 'application/pdf',
        content: Buffer.from(
          '%PDF-1.6\n1 0 obj\n<</Type/Catalog>>\nendobj\ntrailer\n<</Root 1 0 R/Encrypt 2 0 R>>\n%%EOF\n',
        ),
      },
    ],
  },
];

export const placesOfOthers: Mail[] = drafts.map((draft) => buildMail(draft));
