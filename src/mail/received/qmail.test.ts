import { testLines } from './testing.ts';

const date = '14 Mar 2022 00:18:21 -0000';
const time = '2022-03-14T00:18:21.000Z';

testLines('qmail', [
  [
    `from unknown (HELO node2) (info@l-partner.co.jp@20.196.210.166)\n  by mx1.own.example with SMTP; ${date}`,
    {
      by: 'mx1.own.example',
      from: 'unknown',
      helo: 'node2',
      ip: '20.196.210.166',
      account: 'info@l-partner.co.jp',
      authenticated: true,
      time,
      handedBy: 'client',
    },
  ],
  [
    `from unknown (HELO node2) (taro@shop.example@[203.0.113.9]) by mx1.own.example with SMTP; ${date}`,
    { by: 'mx1.own.example', helo: 'node2', ip: '203.0.113.9', account: 'taro@shop.example', authenticated: true },
  ],
  [
    `from unknown (HELO node2) ( taro@shop.example @ 203.0.113.9 ) by mx1.own.example with SMTP; ${date}`,
    { by: 'mx1.own.example', helo: 'node2', ip: '203.0.113.9', account: 'taro@shop.example', authenticated: true },
  ],
  [
    `from unknown (HELO node2) (taro@shop.example [203.0.113.9]) by mx1.own.example with ESMTPA; ${date}`,
    { by: 'mx1.own.example', helo: 'node2', ip: '203.0.113.9', account: 'taro@shop.example', authenticated: true },
  ],
  [
    `from unknown (HELO node2) (user@host@203.0.113.9) by mx1.own.example with SMTP; ${date}`,
    { by: 'mx1.own.example', helo: 'node2', ip: '203.0.113.9', account: 'user@host', authenticated: true },
  ],
  [
    `from host9.net.example (HELO ?127.0.0.1?) (taro@203.0.113.9) by mx1.own.example with SMTP; ${date}`,
    {
      by: 'mx1.own.example',
      helo: '?127.0.0.1?',
      ptr: 'host9.net.example',
      ip: '203.0.113.9',
      account: 'taro',
      authenticated: false,
    },
  ],
  [
    `from mail.shop.example (HELO mail.bank.example) (203.0.113.9) by mx1.own.example with SMTP; ${date}`,
    {
      by: 'mx1.own.example',
      helo: 'mail.bank.example',
      ptr: 'mail.shop.example',
      ip: '203.0.113.9',
      ptrConfirmed: false,
    },
  ],
  [
    `from mail.shop.example (203.0.113.9) by mx1.own.example with SMTP; ${date}`,
    { by: 'mx1.own.example', helo: 'mail.shop.example', ptr: 'mail.shop.example', ip: '203.0.113.9' },
  ],
  [`from unknown (HELO mail) (203.0.113.9) by 0 with SMTP; ${date}`, { by: '0', helo: 'mail', ip: '203.0.113.9' }],
  [
    `from unknown (HELO mail.shop.example) (envelope-sender <a@shop.example>) (203.0.113.9) by mx1.own.example with SMTP; ${date}`,
    { by: 'mx1.own.example', helo: 'mail.shop.example', ip: '203.0.113.9', envelopeFrom: 'a@shop.example' },
  ],
  [
    `(qmail 17413 invoked by uid 89); 12 Jun 2019 01:20:51 +0200`,
    { handedBy: 'local', time: '2019-06-11T23:20:51.000Z' },
  ],
  [`(qmail 2710 invoked from network); ${date}`, { handedBy: 'local', time }],
  [`(qmail 2710 invoked for bounce); ${date}`, { handedBy: 'local', from: 'bounce' }],
  [
    `from unknown (HELO mail.shop.example) (203.0.113.9) by mx1.own.example (qpsmtpd/0.84) with ESMTP; Mon, 14 Mar 2022 09:18:21 +0900`,
    { by: 'mx1.own.example', helo: 'mail.shop.example', ip: '203.0.113.9', time },
  ],
  [
    `from pc.net.example (HELO pc) (203.0.113.9) (smtp-auth username taro, mechanism login) by mx1.own.example (qpsmtpd/0.84) with ESMTPSA; Mon, 14 Mar 2022 09:18:21 +0900`,
    {
      by: 'mx1.own.example',
      helo: 'pc',
      ptr: 'pc.net.example',
      ip: '203.0.113.9',
      account: 'taro',
      authenticated: true,
    },
  ],
  [
    `from 127.0.0.1  (EHLO mail.shop.example) (203.0.113.9) by mta2.mail.own.example with SMTPS; Thu, 29 Apr 2017 23:34:45 +0000`,
    { by: 'mta2.mail.own.example', helo: 'mail.shop.example', ip: '203.0.113.9' },
  ],
  [
    `from unknown (HELO x) (192.0.2.1) (203.0.113.9) by mx1.own.example with SMTP; ${date}`,
    { by: 'mx1.own.example', helo: 'x', ip: '203.0.113.9' },
  ],
]);
