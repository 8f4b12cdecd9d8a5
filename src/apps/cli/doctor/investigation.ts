import { investigateLive, type Settings } from '../../../index.ts';
import { type Item, present } from './item.ts';

const MAIL = `Received: from mx.example.net (mx.example.net [192.0.2.1]) by mx.example.org; Thu, 01 Jan 2026 00:00:00 +0000
From: =?ISO-2022-JP?B?GyRCJUYlOSVIGyhC?= <info@example.net>
Subject: =?UTF-8?B?44OG44K544OI?=
Content-Type: text/html; charset=Shift_JIS

<a href="https://www.example.com/">\x83\x65\x83\x58\x83\x67</a>
`;

/** The main job itself, on a mail of our own, offline. */
export async function investigation(settings: Settings): Promise<Item> {
  const began = performance.now();
  const { mail, verdict } = (await investigateLive(Buffer.from(MAIL, 'latin1'), settings, { offline: true })).case;
  const took = Math.round(performance.now() - began);
  const read = mail.links[0]?.text === 'テスト' && mail.subject === 'テスト';
  if (read && verdict.label === 'nothing-found') {
    return present('investigation', `調査: 動作します (${took} ms)`, `Investigating works (${took} ms)`);
  }
  return {
    id: 'investigation',
    state: 'missing',
    vital: true,
    says: {
      ja: '調査: 試験用のメールを正しく読めませんでした',
      en: 'Investigating: a mail made for trying was not read as it should be',
    },
    costs: {
      ja: '結果は信頼できません。インストールし直してください。',
      en: 'No result can be trusted; install Mekiki again.',
    },
  };
}
