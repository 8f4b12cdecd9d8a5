import {
  google,
  hosted,
  hubspot,
  mailchimp,
  mailgun,
  marketingCloud,
  microsoft365,
  postmark,
  sendgrid,
  ses,
} from '../../carriers.ts';
import { button, letter, link } from '../../letter.ts';
import { pdf } from '../../paper.ts';
import type { Family } from '../family.ts';

const look = { font: 'Helvetica, Arial, sans-serif', lang: 'en' };

/** Modern transactional and personal mail in English. */
export const english: Family[] = [
  {
    family: 'English, banks and payments',
    split: 'fitting',
    mails: [
      {
        name: 'fraud alert, Chase',
        from: 'Chase <no.reply.alerts@chase.com>',
        subject: 'Did you make this $412.90 purchase?',
        zone: '-0500',
        html: letter(
          [
            'We noticed a transaction that looks unusual.',
            'Card ending in 4411<br>ELECTRONICS OUTLET, $412.90, Nov 17, 2026',
            'If this was you, reply YES to the text message we sent to your phone. If not, call the number on the back of your card right away. Your card is on hold until we hear from you.',
            link('https://www.chase.com/digital/customer-service', 'Contact us'),
          ],
          { ...look, foot: 'JPMorgan Chase Bank, N.A. Member FDIC' },
        ),
      },
      {
        name: 'statement ready, Barclays',
        from: 'Barclays <noreply@mail.barclays.co.uk>',
        subject: 'Your November statement is ready to view',
        zone: '+0000',
        via: marketingCloud('mail.barclays.co.uk'),
        html: letter(
          [
            'Dear Mr Yamada',
            'Your statement for the account ending 5571 is now available in the Barclays app and in Online Banking.',
            'For your security this email does not contain any links to log in.',
          ],
          { ...look, foot: 'Barclays Bank UK PLC. Registered in England No. 9740322' },
        ),
      },
      {
        name: 'direct debit failed, a building society',
        from: 'Northmoor Building Society <service@northmoor-bs.example>',
        subject: 'Your Direct Debit was returned unpaid',
        zone: '+0000',
        via: ses({ region: 'eu-west-2' }),
        text: `Dear Mr Yamada

We tried to collect £84.20 for your home insurance on 16 November but your bank returned it unpaid.
We will try again on 30 November. If it is returned again we may have to cancel your policy.

You don't need to do anything if there is enough money in the account. Questions? Call 0800 000 0000.

Northmoor Building Society
`,
      },
      {
        name: 'receipt, Stripe for a small company',
        from: 'Example Analytics <receipts+acct_1Abc@stripe.com>',
        subject: 'Your receipt from Example Analytics #1842-9921',
        zone: '-0800',
        via: mailgun(),
        headers: ['Reply-To: billing@analytics.example.net'],
        html: letter(
          [
            'Receipt from Example Analytics',
            '$29.00, paid November 18, 2026',
            button('https://pay.stripe.com/receipts/invoices/abc123', 'Download receipt', '#635bff'),
          ],
          { ...look, foot: 'Stripe, 354 Oyster Point Blvd, South San Francisco' },
        ),
      },
      {
        name: 'card expires, an insurer',
        from: 'Larkfield Insurance <no-reply@larkfield.example>',
        subject: 'Action needed: your payment card expires this month',
        zone: '-0500',
        via: sendgrid(),
        html: letter(
          [
            'Hi Taro,',
            'The Visa ending in 0012 that we charge for policy LF-20881 expires on 11/30. To keep your coverage active, please add a new card before December 1.',
            button('https://www.larkfield.example/account/billing', 'Update payment method', '#2d7d46'),
            'Already updated it? Ignore this email.',
          ],
          { ...look, foot: 'Larkfield Insurance Co., Columbus, Ohio' },
        ),
      },
    ],
  },
  {
    family: 'English, shops and parcels',
    split: 'held',
    mails: [
      {
        name: 'out for delivery, UPS',
        from: 'UPS <pkginfo@ups.com>',
        subject: 'UPS Update: Package Scheduled for Delivery Today',
        zone: '-0500',
        html: letter(
          [
            'Your package is out for delivery.',
            'Tracking Number: 1Z999AA10123456784<br>Ship From: EXAMPLE BOOKS',
            button('https://www.ups.com/track?tracknum=1Z999AA10123456784', 'Track package', '#ffb500'),
          ],
          { ...look, foot: '© 2026 United Parcel Service of America, Inc.' },
        ),
      },
      {
        name: 'customs charge, Royal Mail',
        from: 'Royal Mail <no-reply@royalmail.com>',
        subject: 'Your item RR123456785JP has a fee to pay',
        zone: '+0000',
        text: `Hello

We have an item for you from overseas. Before we can deliver it you need to pay:

Customs duty / VAT: £6.40
Handling fee: £8.00

You can pay online at https://www.royalmail.com/receiving-mail/pay-a-fee using the reference on the grey card
we left, or at your local Customer Service Point. We'll keep the item for 21 days.

Royal Mail
`,
      },
      {
        name: 'order confirmed, Shopify',
        from: 'Fern & Clay <hello@fernandclay.example>',
        subject: 'Order #3381 confirmed',
        zone: '-0600',
        via: sendgrid(),
        html: letter(
          [
            'Thank you for your purchase!',
            "We're getting your order ready to be shipped. We will notify you when it has been sent.",
            button(
              'https://fernandclay.example/61234/orders/9f8e7d/authenticate?key=0a1b',
              'View your order',
              '#1990c6',
            ),
            'Stoneware mug × 2 $44.00',
          ],
          look,
        ),
      },
      {
        name: 'payment declined, eBay',
        from: 'eBay <ebay@ebay.com>',
        subject: 'Your payment could not be processed',
        zone: '-0800',
        html: letter(
          [
            'Hi taroyama,',
            "We couldn't process your payment for <b>Vintage lens 50mm</b>. Please pay within 4 days or the seller may cancel the order.",
            button('https://www.ebay.com/pay/cart?item=123456789012', 'Pay now', '#3665f3'),
            'If you have already paid, no action is required.',
          ],
          { ...look, foot: 'eBay Inc., 2025 Hamilton Avenue, San Jose, CA' },
        ),
      },
      {
        name: 'basket left, an outdoor shop',
        from: 'Ridgeway Outdoor <news@ridgeway-outdoor.example>',
        subject: 'Last chance! Your cart expires tonight',
        zone: '-0700',
        via: mailchimp(),
        html: letter(
          [
            'You left something behind. Your 15% code <b>TRAIL15</b> ends at midnight.',
            button('https://ridgeway-outdoor.example/cart', 'Complete my order', '#d35400'),
          ],
          { ...look, foot: link('https://ridgeway-outdoor.example/u', 'Unsubscribe') },
        ),
      },
    ],
  },
  {
    family: 'English, accounts and security',
    split: 'fitting',
    mails: [
      {
        name: 'new sign-in, Microsoft',
        from: 'Microsoft account team <account-security-noreply@accountprotection.microsoft.com>',
        subject: 'New app(s) connected to your Microsoft account',
        zone: '-0800',
        html: letter(
          [
            '<span style="color:#2672ec;font-size:26px">New app(s) have access to your data</span>',
            'Mail Client connected to the Microsoft account ta**a@example.com.',
            "If you didn't grant this access, please remove the app(s) from your account.",
            button('https://account.live.com/consent/Manage', 'Manage your apps', '#2672ec'),
            'Thanks,<br>The Microsoft account team',
          ],
          { font: "'Segoe UI', sans-serif", lang: 'en' },
        ),
      },
      {
        name: 'password reset asked for, LinkedIn',
        from: 'LinkedIn <security-noreply@linkedin.com>',
        subject: "Taro, here's the link to reset your password",
        zone: '-0800',
        html: letter(
          [
            'Hi Taro,',
            'Reset your password, and we will get you on your way.',
            button(
              'https://www.linkedin.com/checkpoint/rp/password-reset-submit?requestSubmissionId=AgE',
              'Reset password',
              '#0a66c2',
            ),
            'This link will expire in 24 hours, so be sure to use it right away.',
          ],
          { ...look, foot: 'LinkedIn Corporation, Sunnyvale, CA' },
        ),
      },
      {
        name: 'verification code, Amazon',
        from: 'Amazon <account-update@amazon.com>',
        subject: 'amazon.com, action needed: Sign-in',
        envelope: '202611180211@bounces.amazon.com',
        via: ses({ region: 'us-east-1' }),
        zone: '-0800',
        text: `Someone is attempting to sign-in to your account.

When: Nov 18, 2026 02:11 AM PST
Device: Google Chrome Windows
Near: Osaka, Japan

If this was you, your verification code is:

482 113

If not, please deny the sign-in: https://www.amazon.com/a/c/r?k=abc123
`,
      },
      {
        name: 'mailbox nearly full, Fastmail',
        from: 'Fastmail <support@fastmail.com>',
        subject: 'Your Fastmail storage is 96% full',
        zone: '-0500',
        via: postmark(),
        text: `Hi Taro,

You're using 48.1 GB of your 50 GB. When your storage is full, new mail to you will bounce.

You can delete old mail, or upgrade your plan in Settings > Plan & billing:
https://app.fastmail.com/settings/billing

The Fastmail team
`,
      },
      {
        name: 'breach notice, a forum',
        from: 'Gardeners Forum <admin@gardeners-forum.example>',
        subject: 'Important: please change your password (security incident)',
        zone: '+0000',
        via: mailgun(),
        text: `Hello taro,

On 11 November an attacker got a copy of our user table: names, email addresses and hashed passwords.
We have logged everybody out. Please choose a new password the next time you log in, and change it
anywhere else you used the same one.

https://gardeners-forum.example/lost-password/

We are very sorry. Details are on our home page.
`,
      },
    ],
  },
  {
    family: 'English, software and contracts',
    split: 'held',
    mails: [
      {
        name: 'review and sign, Dropbox Sign',
        from: 'Maria Lopez via Dropbox Sign <noreply@mail.hellosign.com>',
        subject: 'Maria Lopez (Example Partners) has requested your signature',
        zone: '-0800',
        via: sendgrid({ own: true }),
        headers: ['Reply-To: maria.lopez@partners.example.net'],
        html: letter(
          [
            '<b>Mutual NDA 2026</b>',
            'Message: Hi Taro, as discussed on Monday. Could you sign before Friday? Maria',
            button('https://app.hellosign.com/sign/0a1b2c3d', 'Review & sign', '#0061fe'),
            'Warning: to prevent others from accessing your document, please do not forward this email.',
          ],
          look,
        ),
      },
      {
        name: 'trial over, a design tool',
        from: 'Kite Design <team@kite-design.example>',
        subject: 'Your trial ends tomorrow',
        zone: '-0800',
        via: hubspot(),
        html: letter(
          [
            'Hey Taro,',
            "Tomorrow your workspace becomes read-only. Add a payment method to keep editing; we'll never charge you without asking.",
            button('https://app.kite-design.example/billing', 'Choose a plan', '#ff4f64'),
          ],
          { ...look, foot: link('https://kite-design.example/prefs', 'Email preferences') },
        ),
      },
      {
        name: 'certificate expires, a registrar',
        from: 'Harbour Domains <renewals@harbour-domains.example>',
        subject: 'FINAL NOTICE: example.org expires in 3 days',
        zone: '+0000',
        via: sendgrid(),
        text: `Dear customer,

example.org will expire on 21 November 2026. If you do not renew, your website and email will stop working.

Renew now: https://www.harbour-domains.example/renew/example.org
Price: £14.99 for one year

If auto-renew is on you can ignore this message.
`,
      },
      {
        name: 'build failed, GitHub',
        from: 'yamada <notifications@github.com>',
        to: 'dev@example.co.jp',
        receiver: 'postfix',
        subject: '[example/site] Run failed: CI - main (a1b2c3d)',
        zone: '-0800',
        headers: ['List-ID: example/site <site.example.github.com>', 'X-GitHub-Sender: yamada', 'Precedence: list'],
        text: `[example/site] CI workflow run

Repository: example/site
Workflow: CI
Started by: yamada

View results https://github.com/example/site/actions/runs/123456789

Jobs:
  * test failed (2 annotations)
`,
      },
      {
        name: 'invoice overdue, QuickBooks',
        from: 'Blue Heron Cleaning <quickbooks@notification.intuit.com>',
        subject: 'Reminder: Invoice 1182 from Blue Heron Cleaning is past due',
        zone: '-0800',
        via: sendgrid({ own: true }),
        headers: ['Reply-To: office@blueheron-cleaning.example'],
        html: letter(
          [
            'Dear Example Co., Ltd.',
            'Just a reminder that invoice 1182 for $310.00 was due on November 10. Please remit payment at your earliest convenience.',
            button('https://connect.intuit.com/t/scs-v1-0a1b2c', 'Review and pay', '#2ca01c'),
          ],
          { ...look, foot: 'Intuit Inc.' },
        ),
        attachments: [
          { filename: 'Invoice_1182.pdf', type: 'application/pdf', content: pdf(['Invoice 1182', 'USD 310.00']) },
        ],
      },
    ],
  },
  {
    family: 'English, colleagues and partners',
    split: 'fitting',
    mails: [
      {
        name: 'boss in a hurry',
        from: 'Helen Marsh <helen.marsh@marsh-logistics.example>',
        to: 'taro@marsh-logistics.example',
        receiver: 'microsoft',
        via: microsoft365(),
        zone: '+0000',
        subject: 'Quick one before 3pm',
        text: `Taro, are you at your desk? I need the Q3 freight numbers before my 3pm with the bank.
Just the totals, no need for the breakdown. Thanks, H

Sent from my iPhone
`,
      },
      {
        name: 'bank details changed, told by a supplier with a phone number known before',
        from: 'Accounts, Willow Timber <accounts@willow-timber.example>',
        zone: '+0000',
        via: microsoft365(),
        subject: 'Change of bank details from 1 December',
        text: `Dear customer,

We are moving our account to Example Bank on 1 December. The new details are in the attached letter.
Please DO NOT act on this email alone: call Susan on the number you already have for us and she will
confirm. The old account stays open until the end of January.

Susan Reed, Willow Timber Ltd
`,
        attachments: [
          {
            filename: 'Bank details letter.pdf',
            type: 'application/pdf',
            content: pdf(['Willow Timber Ltd', 'New bank details']),
          },
        ],
      },
      {
        name: 'shared document, Google Docs',
        from: 'Ben Okafor (via Google Docs) <drive-shares-dm-noreply@google.com>',
        receiver: 'gmail',
        zone: '-0800',
        via: google(),
        headers: ['Reply-To: Ben Okafor <ben.okafor@partners.example.net>'],
        subject: 'Document shared with you: "Launch plan v4"',
        html: letter(
          [
            'Ben Okafor (ben.okafor@partners.example.net) has invited you to edit the following document:',
            link('https://docs.google.com/document/d/1AbC/edit?usp=sharing_eil', 'Launch plan v4'),
            'If you don’t want to receive files from this person, block the sender from Drive.',
          ],
          { font: 'Roboto, Arial', lang: 'en', foot: 'Google LLC, 1600 Amphitheatre Parkway' },
        ),
      },
      {
        name: 'out of office, English',
        from: 'Priya Shah <priya.shah@partners.example.net>',
        via: microsoft365(),
        zone: '+0000',
        headers: ['Auto-Submitted: auto-replied'],
        subject: 'Automatic reply: contract',
        text: 'I am away until Monday with no access to email. For anything urgent please call the office.\n',
      },
      {
        name: 'remittance advice, by a customer',
        from: 'Accounts Payable <ap@marsh-logistics.example>',
        zone: '+0000',
        via: hosted('smtp.marsh-logistics.example', 'X-Mailer: Sage 200'),
        subject: 'Remittance advice 18/11/2026',
        text: `Please find attached the remittance advice for payment made today by BACS.

This is an automated message, please do not reply.
`,
        attachments: [
          { filename: 'REM20261118.pdf', type: 'application/pdf', content: pdf(['Remittance advice', 'GBP 1,204.00']) },
        ],
      },
    ],
  },
  {
    family: 'English, public bodies and travel',
    split: 'held',
    mails: [
      {
        name: 'tax message, HMRC',
        from: 'HMRC <noreply@confirmation.tax.service.gov.uk>',
        subject: 'You have a new message from HMRC',
        zone: '+0000',
        text: `Dear Mr Yamada

You have a new message about Self Assessment.

To view it, sign in to your HMRC online account. For security reasons, we have not included a link.

Why you got this email
You chose to get paperless notifications instead of letters by post.

From HMRC Self Assessment
`,
      },
      {
        name: 'parking fine, a council',
        from: 'Parking Services <parking@reiji-council.example>',
        subject: 'Your challenge against PCN AB12345678 has been received',
        zone: '+0000',
        via: ses({ region: 'eu-west-2' }),
        text: `We have received your challenge. We will reply within 56 days. Do not pay the penalty charge while
we consider it. If we reject your challenge you will have 14 days to pay the reduced amount.
`,
      },
      {
        name: 'flight changed, an airline',
        from: 'British Airways <BA.CustomerServices@email.ba.com>',
        subject: 'Important: a change to your booking ABC123',
        zone: '+0000',
        via: marketingCloud('email.ba.com'),
        html: letter(
          [
            'Dear Mr Yamada',
            'Your flight BA007 on 3 December now departs at 13:25. Please accept the new time or choose another flight within 48 hours.',
            button('https://www.britishairways.com/travel/managebooking', 'Manage my booking', '#075aaa'),
          ],
          look,
        ),
      },
      {
        name: 'student card, a university',
        from: 'Registry <registry@northfield-university.example>',
        subject: 'Registration incomplete: act by 30 November',
        zone: '+0000',
        via: microsoft365(),
        text: `Dear student,

Our records show that you have not completed online registration. If you do not complete it by 30 November
your access to email, the library and the learning platform will be withdrawn.

Sign in through the student portal as usual. If you are abroad, contact registry@northfield-university.example.
`,
      },
      {
        name: 'library book due',
        from: 'Reiji County Library <notices@library.reiji-county.example>',
        subject: 'Courtesy notice: 1 item due tomorrow',
        zone: '-0500',
        auth: { dkim: '', dmarc: 'none' },
        text: 'Item due 11/19: "The Overstory". Renew at https://catalog.library.reiji-county.example/account or call 555-0100.\n',
      },
    ],
  },
];
