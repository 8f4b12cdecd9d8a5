import { google, hubspot, mailchimp, sendgrid, ses } from '../../carriers.ts';
import { button, letter, link } from '../../letter.ts';
import type { Family } from '../family.ts';

const look = { font: 'Helvetica, Arial, sans-serif', lang: 'en' };

/** English fraud through services that sign for it. */
export const englishServices: Family[] = [
  {
    family: 'fraud in English, account of a bulk-mail service stolen',
    split: 'fitting',
    mails: [
      {
        name: 'fraud: Coinbase through SendGrid of an app',
        from: 'Coinbase <no-reply@trailmix-app.example>',
        via: sendgrid(),
        zone: '-0800',
        subject: 'Withdrawal of 0.84 BTC is pending',
        html: letter(
          [
            'A withdrawal of 0.84 BTC from a new device in Kyiv is pending. If this was not you, cancel it within 30 minutes.',
            button('https://coinbase-cancel.example/w', 'Cancel withdrawal', '#0052ff'),
          ],
          { ...look, foot: 'Coinbase, Inc.' },
        ),
      },
      {
        name: 'fraud: SendGrid itself through a stolen SendGrid account',
        from: 'SendGrid <alerts@brightpath-courses.example>',
        via: sendgrid({ own: true }),
        zone: '-0700',
        subject: 'Your API access is suspended',
        html: letter(
          [
            'We detected an error rate of 14% and suspended your sending. Log in within 24 hours to restore it or your account will be closed.',
            button('https://sendgrid-app-login.example/', 'Review account', '#1a82e2'),
          ],
          { ...look, foot: 'Twilio SendGrid' },
        ),
      },
      {
        name: 'fraud: Trezor through Mailchimp of a newsletter',
        from: 'Trezor <news@hikers-weekly.example>',
        via: mailchimp(),
        zone: '+0100',
        subject: 'Security incident: move your funds now',
        html: letter(
          [
            'We experienced a security incident. Download the latest version of the suite and enter your recovery seed to protect your funds.',
            button('https://suite-trezor.example/download', 'Download now', '#00854d'),
          ],
          look,
        ),
      },
      {
        name: 'fraud: council tax refund through Amazon SES',
        from: 'HM Revenue & Customs <refunds@petcare-crm.example>',
        via: ses({ region: 'eu-west-2', tracked: true }),
        zone: '+0000',
        subject: 'You are eligible for a tax refund of £412.20',
        html: letter(
          [
            'After the last annual calculation we determined that you are eligible for a refund of £412.20.',
            button('https://gov-uk-refund.example/claim', 'Claim your refund', '#00703c'),
            'Submit your card details within 48 hours.',
          ],
          { ...look, foot: 'HM Revenue & Customs' },
        ),
      },
      {
        name: 'fraud: voice message through HubSpot',
        from: 'Voicemail <notice@gablehomes.example>',
        via: hubspot(),
        zone: '-0500',
        subject: 'New voice message (0:47) for taro@example.com',
        html: letter(
          [
            'You received a new voice message. Caller: +1 555-0100. Length: 0:47',
            button('https://vm-listen.example/?u=taro@example.com', 'Play message', '#5b5fc7'),
            'The message will be deleted after 24 hours. Sign in with your Office 365 password to listen.',
          ],
          look,
        ),
      },
    ],
  },
  {
    family: 'fraud in English, words inside an honest service',
    split: 'held',
    mails: [
      {
        name: 'fraud: PayPal invoice with a telephone number',
        from: 'service@paypal.com',
        zone: '-0800',
        subject: 'Invoice from Bitcoin Exchange (0031)',
        html: letter(
          [
            'Bitcoin Exchange sent you an invoice for $689.99 USD',
            'Seller note to customer: Your PayPal account has been accessed unlawfully. $689.99 will be debited within 24 hours. If you did not make this transaction call PayPal support at +1 (555) 010-0123.',
            button('https://www.paypal.com/invoice/p/#INV2ABCDEF', 'View and pay invoice', '#0070ba'),
          ],
          { ...look, foot: 'PayPal' },
        ),
      },
      {
        name: 'fraud: QuickBooks invoice of Geek Squad',
        from: 'Geek Squad Renewal <quickbooks@notification.intuit.com>',
        via: sendgrid({ own: true }),
        zone: '-0800',
        headers: ['Reply-To: gsrenewal.desk@gmail.com'],
        subject: 'Invoice 10882 from Geek Squad Renewal',
        html: letter(
          [
            'Dear customer, your yearly plan of $379.00 is renewed today. To stop the payment call +1 (555) 010-0166 within 12 hours.',
            button('https://connect.intuit.com/t/scs-v1-9f8e7d', 'Review and pay', '#2ca01c'),
          ],
          { ...look, foot: 'Intuit Inc.' },
        ),
      },
      {
        name: 'fraud: Google Form receipt',
        from: 'Google Forms <forms-receipts-noreply@google.com>',
        via: google(),
        zone: '-0800',
        subject: 'Account suspension notice',
        html: letter(
          [
            'Thanks for filling in Account suspension notice',
            "Here's what was received:",
            'Your wallet payout of 1.2 BTC is ready. Confirm before it expires today: https://payout-btc.example/claim',
            link('https://docs.google.com/forms/d/e/1FAIpQLSxyz/viewform', 'Create your own Google Form'),
          ],
          { font: 'Roboto, Arial', lang: 'en' },
        ),
      },
      {
        name: 'fraud: Adobe Acrobat shared file',
        from: 'HR Department via Adobe Acrobat <message@adobe.com>',
        via: ses({ region: 'us-east-1' }),
        zone: '-0800',
        headers: ['Reply-To: hr.dept.policy@outlook.com'],
        subject: 'HR Department shared "2027 Salary Increase.pdf" with you',
        html: letter(
          [
            'HR Department has shared a file with you.',
            'Sign in with your company email and password to open it before 5pm today, otherwise your increase will be delayed.',
            button('https://acrobat.adobe.com/id/urn:aaid:sc:US:0a1b2c', 'Open', '#fa0f00'),
          ],
          look,
        ),
      },
      {
        name: 'fraud: Zoom event with a lure',
        from: 'Zoom Events <noreply-zoomevents@zoom.us>',
        zone: '-0800',
        subject: 'Legal Notice invites you: final hearing document',
        html: letter(
          [
            'Legal Notice has invited you to "Final hearing document".',
            'Message from the host: You were named in a complaint. Download the document at https://court-files.example/d and sign in with your email within 24 hours to avoid a default judgment.',
            button('https://events.zoom.us/ev/Abc123', 'View event', '#2d8cff'),
          ],
          { ...look, foot: 'Zoom Communications, Inc.' },
        ),
      },
    ],
  },
];
