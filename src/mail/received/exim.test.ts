import { testLines } from './testing.ts';

const date = 'Fri, 31 May 2019 11:30:14 +0000';

testLines('exim', [
  [
    `from [203.0.113.9] (helo=comp) by mx.own.example with esmtpa (Exim 4.50) id 1E5Pod-00048M-E4; ${date}`,
    { by: 'mx.own.example', helo: 'comp', ip: '203.0.113.9', authenticated: true, protocol: 'ESMTPA' },
  ],
  [
    `from [203.0.113.9] (port=55167 helo=[10.4.18.204]) by mx.own.example with esmtpa (Exim 4.98.1) (envelope-from <taro@shop.example>) id 1uUk40-000000004zm-2JMC; ${date}`,
    {
      by: 'mx.own.example',
      helo: '[10.4.18.204]',
      ip: '203.0.113.9',
      authenticated: true,
      envelopeFrom: 'taro@shop.example',
      id: '1uUk40-000000004zm-2JMC',
    },
  ],
  [
    `from mail.shop.example ([203.0.113.9]) by mx.own.example with esmtps (Exim 4.90_1 #2 (Red Hat Linux)) id 1hWfjg-0001g8-UH for info@own.example; ${date}`,
    {
      by: 'mx.own.example',
      helo: 'mail.shop.example',
      ptr: 'mail.shop.example',
      ip: '203.0.113.9',
      for: 'info@own.example',
      ptrConfirmed: true,
      time: '2019-05-31T11:30:14.000Z',
    },
  ],
  [
    `from mail.shop.example ([203.0.113.9]:42251 helo=greeting.example) by mx.own.example with esmtps (TLS1.3) tls TLS_AES_256_GCM_SHA384 (Exim 4.96) (envelope-from <a@shop.example>) id 1; ${date}`,
    { by: 'mx.own.example', helo: 'greeting.example', ptr: 'mail.shop.example', ip: '203.0.113.9', protocol: 'ESMTPS' },
  ],
  [
    `from mail.shop.example ([203.0.113.9] helo=greeting.example ident=nobody) by mx.own.example with esmtp (Exim 4.69) id 1; ${date}`,
    { by: 'mx.own.example', helo: 'greeting.example', ptr: 'mail.shop.example', ip: '203.0.113.9' },
  ],
  [
    `from [2001:db8::9] (helo=greeting.example) by mx.own.example with esmtp (Exim 4.94) id 1; ${date}`,
    { by: 'mx.own.example', helo: 'greeting.example', ip: '2001:db8::9' },
  ],
  [
    `from [203.0.113.9]:33812 (helo=greeting.example) by mx.own.example with esmtp (Exim 4.94) id 1; ${date}`,
    { by: 'mx.own.example', helo: 'greeting.example', ip: '203.0.113.9' },
  ],
  [
    `from hosting by web.shop.example with local (Exim 4.50) id 1EArZd-0000fM-UI for info@own.example; ${date}`,
    { by: 'web.shop.example', from: 'hosting', handedBy: 'local' },
  ],
  [`by mx.own.example with local (Exim 4.92) id 1; ${date}`, { by: 'mx.own.example', handedBy: 'local' }],
  [
    `from localhost ([127.0.0.1] helo=mx.own.example) by mx.own.example with esmtp (Exim 4.92.3) id 1; ${date}`,
    { by: 'mx.own.example', helo: 'mx.own.example', ptr: 'localhost', ip: '127.0.0.1' },
  ],
  [
    `from [203.0.113.9] (helo=x) by bank.example ([192.0.2.1]) by mx.own.example with smtp (Exim 4.92) id 1; ${date}`,
    { by: 'mx.own.example', helo: 'x', ip: '203.0.113.9' },
  ],
  [
    `from [203.0.113.9] (helo=mail.bank.example ([192.0.2.1] helo=y)) by mx.own.example with smtp (Exim 4.92) id 1; ${date}`,
    { by: 'mx.own.example', helo: 'mail.bank.example', ip: '203.0.113.9' },
  ],
  [
    `from [203.0.113.9] (helo=x) by mx.own.example with esmtp (Exim 4.92) (envelope-from <"x) by evil.example (y [192.0.2.1]"@shop.example>) id 1; ${date}`,
    { by: 'mx.own.example', helo: 'x', ip: '203.0.113.9' },
  ],
]);
