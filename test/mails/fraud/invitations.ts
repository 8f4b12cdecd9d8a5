import { buildMail, type Draft } from '../build-mail.ts';
import { invitation } from '../invitation.ts';
import { letter, note } from '../letter.ts';

const unproven = { spf: 'none', dkim: '', dmarc: 'none' };

/** Frauds that say what they want in an entry of a calendar, where filters that read texts do not look. */
const drafts: Draft[] = [
  {
    name: '予定表に届いた当選の案内',
    receiver: 'gmail',
    from: 'gmtkoucha8841@gmail.com',
    to: 'taro.yamada@example.com',
    envelope: '3AbC@calendar-server.bounces.google.com',
    headers: ['Sender: Google カレンダー <calendar-notification@google.com>', 'Reply-To: gmtkoucha8841@gmail.com'],
    auth: { dkim: 'gmail.com', dmarc: 'pass' },
    client: { ip: '192.0.2.71', ptr: 'mail-oi1-f71.google.com' },
    subject: '招待状: 【当選】お受け取り手続きのご案内 - 2026年11月25日',
    html: letter(['gmtkoucha8841@gmail.com さんから予定に招待されています。']),
    attachments: [
      invitation({
        summary: '【当選】お受け取り手続きのご案内',
        description:
          'おめでとうございます。あなたは支援金500万円の受取人に選ばれました。本日中に下記よりお受け取り手続きを完了してください。手続きが確認できない場合、当選は無効となります。\nhttps://uketori-shien.example.net/t/41',
        organizer: 'gmtkoucha8841@gmail.com <gmtkoucha8841@gmail.com>',
        attendee: 'taro.yamada@example.com',
      }),
    ],
  },
  {
    name: '会議の招待を装ったカード情報の確認',
    receiver: 'postfix',
    from: '三井住友カード <info@kaigi-yotei.example>',
    auth: unproven,
    subject: '【重要】ご利用確認の予定',
    html: note(['添付の予定をご確認ください。']),
    attachments: [
      invitation({
        summary: '【三井住友カード】お支払い方法の更新期限',
        description:
          'お客様のカードは不正利用の疑いにより一時的に停止されています。24時間以内に下記よりカード番号と暗証番号をご確認ください。\nhttps://vpass-kakunin.example.net/login',
        organizer: '三井住友カード <vk2291@mailbox.example>',
      }),
    ],
  },
  {
    name: 'mailbox password in an invitation without a text',
    receiver: 'postfix',
    from: 'IT Service Desk <desk@meet-board.example>',
    auth: unproven,
    subject: 'Meeting request: mailbox upgrade',
    text: ' ',
    attachments: [
      invitation({
        summary: 'Your mailbox password expires today',
        description:
          '<p>Your mailbox password expires today. To avoid losing access to your mailbox, sign in with your current password and keep it.</p><p><a href="https://owa-keep.example.net/signin">Keep current password</a></p>',
        organizer: 'IT Service Desk <desk@meet-board.example>',
      }),
    ],
  },
  {
    name: 'prize to be claimed, from a calendar account',
    receiver: 'gmail',
    from: 'rosaline.prz77@gmail.com',
    to: 'jane@example.com',
    envelope: '3QwE@calendar-server.bounces.google.com',
    headers: ['Sender: Google Calendar <calendar-notification@google.com>', 'Reply-To: rosaline.prz77@gmail.com'],
    auth: { dkim: 'gmail.com', dmarc: 'pass' },
    client: { ip: '192.0.2.72', ptr: 'mail-oi1-f72.google.com' },
    subject: 'Invitation: You have been selected! @ Wed Nov 25, 2026',
    html: letter(['rosaline.prz77@gmail.com has invited you to an event.'], { lang: 'en' }),
    attachments: [
      invitation({
        summary: 'You have been selected!',
        description:
          'Congratulations! You have won a new iPhone. Pay the shipping fee of $1.95 within 24 hours to claim your prize, or it will be given to another winner: https://claim-now.example.net/w/8',
        organizer: 'rosaline.prz77@gmail.com <rosaline.prz77@gmail.com>',
        attendee: 'jane@example.com',
      }),
    ],
  },
  {
    name: 'invoice of a payment service, called by its name',
    receiver: 'postfix',
    from: 'Billing <noreply@orchard-tools.example>',
    subject: 'Scheduled: payment confirmation',
    html: letter(['You have a new event in your calendar. Open the attached entry for details.'], { lang: 'en' }),
    attachments: [
      invitation({
        summary: 'PayPal: $749.99 will be charged today',
        description:
          'Your PayPal account will be charged $749.99 today. If you did not authorize this payment, cancel it within 24 hours by calling +1 (888) 555-0142.',
        organizer: 'PayPal <billing.desk9921@gmail.com>',
      }),
    ],
  },
];

export const invitations = drafts.map(buildMail);
