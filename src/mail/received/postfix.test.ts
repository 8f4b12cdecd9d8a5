import { testLines } from './testing.ts';

const date = 'Tue, 12 Nov 2024 08:41:08 +0900 (JST)';
const time = '2024-11-11T23:41:08.000Z';

testLines('postfix', [
  [
    `from mail.shop.example (mail.shop.example [203.0.113.9])\r\n\tby mx.own.example (Postfix) with ESMTPS id 7D0E2400B1\r\n\tfor <info@own.example>; ${date}`,
    {
      by: 'mx.own.example',
      helo: 'mail.shop.example',
      ptr: 'mail.shop.example',
      ip: '203.0.113.9',
      protocol: 'ESMTPS',
      id: '7D0E2400B1',
      for: 'info@own.example',
      time,
      zone: '+0900 (JST)',
      ptrConfirmed: true,
      handedBy: 'client',
    },
  ],
  [
    `from node2 (unknown [203.0.113.9]) by mx.own.example (Postfix) with ESMTP id 4KH2xk3Jq2z1P7; ${date}`,
    { by: 'mx.own.example', helo: 'node2', ip: '203.0.113.9', ptrConfirmed: false },
  ],
  [
    `from [198.51.100.4] (unknown [203.0.113.9]) (Authenticated sender: taro@own.example) by smtp.own.example (Postfix) with ESMTPSA id B31D7800C5; ${date}`,
    {
      by: 'smtp.own.example',
      helo: '[198.51.100.4]',
      ip: '203.0.113.9',
      account: 'taro@own.example',
      authenticated: true,
    },
  ],
  [
    `from relay.shop.example (relay.shop.example [IPv6:2001:db8::25]) (using TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits) key-exchange X25519 server-signature RSA-PSS (2048 bits) server-digest SHA256) (No client certificate requested) by mx.own.example (Postfix) with ESMTPS id 4KH2xk3Jq2z1P7; ${date}`,
    { by: 'mx.own.example', helo: 'relay.shop.example', ptr: 'relay.shop.example', ip: '2001:db8::25', time },
  ],
  [
    `from relay.shop.example (relay.shop.example [203.0.113.9]) (using TLSv1.2 with cipher X (256/256 bits)) (Client CN "relay [192.0.2.1]", Issuer "some (x [192.0.2.2])" (not verified)) by mx.own.example (Postfix) with ESMTPS id 1; ${date}`,
    { by: 'mx.own.example', helo: 'relay.shop.example', ptr: 'relay.shop.example', ip: '203.0.113.9' },
  ],
  [
    `by web1.shop.example (Postfix, from userid 33) id 9D268C812CE6; ${date}`,
    { by: 'web1.shop.example', handedBy: 'local' },
  ],
  [`by mx.own.example (Postfix) id 96FB6CBA295; ${date}`, { by: 'mx.own.example', handedBy: 'local' }],
  [
    `by smtp.shop.example (Postfix) with ESMTPSA id 41FBAC433C9; ${date}`,
    { by: 'smtp.shop.example', authenticated: true, handedBy: 'hidden' },
  ],
  [
    `(Authenticated sender: hanako@shop.example) by smtp.shop.example (Postfix) with ESMTPSA id B27C9E0002; ${date}`,
    { by: 'smtp.shop.example', account: 'hanako@shop.example', authenticated: true, handedBy: 'hidden' },
  ],
  [
    `from localhost (localhost [127.0.0.1]) by mx.own.example (Postfix) with ESMTP id 9A3C741607; ${date}`,
    { by: 'mx.own.example', helo: 'localhost', ptr: 'localhost', ip: '127.0.0.1' },
  ],
  [
    `from mx.own.example (localhost [IPv6:::1]) by mx.own.example (Postfix) with LMTP id 9A3C741607; ${date}`,
    { by: 'mx.own.example', helo: 'mx.own.example', ptr: 'localhost', ip: '::1', handedBy: 'local' },
  ],
  [
    `from mail.bank.example (mail.bank.example [192.0.2.1]) (unknown [203.0.113.9]) by mx.own.example (Postfix) with ESMTP id 1; ${date}`,
    { by: 'mx.own.example', helo: 'mail.bank.example', ip: '203.0.113.9' },
  ],
  [
    `from x (y [192.0.2.1]) by mx.own.example (Postfix) with ESMTP id 1; Mon, 1 Jan 2024 00:00:00 +0000 (unknown [203.0.113.9]) by mx.own.example (Postfix) with ESMTP id 2; ${date}`,
    { by: 'mx.own.example', helo: 'x', ip: '203.0.113.9', id: '2', time },
  ],
  [
    `from bank( (unknown [203.0.113.9]) by mx.own.example (Postfix) with ESMTP id 2; ${date}`,
    { by: 'mx.own.example', helo: 'bank', ip: '203.0.113.9', time },
  ],
  [
    `from bank) (unknown [203.0.113.9]) by mx.own.example (Postfix) with ESMTP id 2; ${date}`,
    { by: 'mx.own.example', helo: 'bank', ip: '203.0.113.9', time },
  ],
  [
    `from bank"x (unknown [203.0.113.9]) by mx.own.example (Postfix) with ESMTP id 2 for <"a b) by evil.example (c [192.0.2.1]"@own.example>; ${date}`,
    { by: 'mx.own.example', helo: 'bank"x', ip: '203.0.113.9', time },
  ],
  [
    `from unknown (HELO bank.example) (192.0.2.1) (unknown [203.0.113.9]) by mx.own.example (Postfix) with SMTP id 2; ${date}`,
    { by: 'mx.own.example', helo: 'unknown', ip: '203.0.113.9' },
  ],
  [
    `from bank.example (unknown [203.0.113.9])\n by mx.own.example (Postfix) with UTF8SMTPS id 2; ${date}`,
    { by: 'mx.own.example', helo: 'bank.example', ip: '203.0.113.9', protocol: 'UTF8SMTPS' },
  ],
  [
    `from mx.own.example (mx.own.example [10.20.0.5]) by mail.own.example (Postfix/Debian) with ESMTP id 5B2C81F0A3; Tue, 12 Nov 24 08:41 +0900`,
    {
      by: 'mail.own.example',
      helo: 'mx.own.example',
      ptr: 'mx.own.example',
      ip: '10.20.0.5',
      time: '2024-11-11T23:41:00.000Z',
    },
  ],
]);
