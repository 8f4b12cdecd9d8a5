import assert from 'node:assert/strict';
import { it } from 'node:test';
import { readReceived } from './index.ts';
import { testLines } from './testing.ts';

const date = 'Wed, 24 Jun 2026 11:02:03 +0200';

testLines('generic', [
  [
    `from imap.own.example [203.0.113.7] by localhost with IMAP (fetchmail-6.3.26) for <taro@localhost> (single-drop); ${date}`,
    { by: 'localhost', helo: 'imap.own.example', ip: '203.0.113.7', handedBy: 'retrieval' },
  ],
  [
    `from pop.own.example by pc.home with POP3 (fetchmail-6.4.0); ${date}`,
    { by: 'pc.home', helo: 'pop.own.example', handedBy: 'retrieval' },
  ],
  [
    `from mx.own.example ([127.0.0.1]) by localhost (mx.own.example [127.0.0.1]) (amavisd-new, port 10024) with ESMTP id IgBTBgW3WCW5; ${date}`,
    { by: 'localhost', helo: 'mx.own.example', ip: '127.0.0.1' },
  ],
  [
    `from [203.0.113.9] (account taro@own.example HELO pc) by own.example (CommuniGate Pro SMTP 6.2.15) with ESMTPSA id 1; ${date}`,
    { by: 'own.example', helo: 'pc', ip: '203.0.113.9', account: 'taro@own.example', authenticated: true },
  ],
  [
    `from mail.shop.example (203.0.113.9) by mx.own.example with MailEnable ESMTP; ${date}`,
    { by: 'mx.own.example', helo: 'mail.shop.example', ip: '203.0.113.9', protocol: 'ESMTP' },
  ],
  [
    `from [203.0.113.9] by web13705.mail.own.example via HTTP; ${date}`,
    { by: 'web13705.mail.own.example', helo: '[203.0.113.9]', ip: '203.0.113.9' },
  ],
  [
    `from 15.145.8.186 by gate.own.example (InterScan E-Mail VirusWall NT); ${date}`,
    { by: 'gate.own.example', helo: '15.145.8.186', ip: '15.145.8.186' },
  ],
  [
    `from pc ([10.0.0.7] [10.0.0.7]) by gate.own.example (AvMailGate-2.0.0.6) id 09721-136129B5; ${date}`,
    { by: 'gate.own.example', helo: 'pc', ip: '10.0.0.7' },
  ],
  [
    `from localhost (mail.own.example [local]) by mail.own.example (OpenSMTPD) with ESMTPA id 1c9c912f; ${date}`,
    { by: 'mail.own.example', helo: 'localhost', authenticated: true, handedBy: 'local' },
  ],
  [
    `by mail2.shop.example for <info@own.example>; Fri, 10 Apr 2026 12:39:20 -0400 (envelope-from <bounce@shop.example>)`,
    { by: 'mail2.shop.example', for: 'info@own.example', envelopeFrom: 'bounce@shop.example' },
  ],
  [
    `from mail.shop.example (unknown [203.0.113.9]) by gate.own.example with ESMTP with STARTTLS (version=TLSv1.3, cipher=TLS_AES_256_GCM_SHA384) id us-mta-187-rvt1; ${date}`,
    { by: 'gate.own.example', helo: 'mail.shop.example', ip: '203.0.113.9', protocol: 'ESMTP' },
  ],
  [
    `from bank.example (bank.example [192.0.2.1]) (host9 [203.0.113.9]) by gate.own.example with SMTP; ${date}`,
    { by: 'gate.own.example', helo: 'bank.example', ptr: 'host9', ip: '203.0.113.9' },
  ],
  [`from mail.shop.example ([203.0.113.9]); ${date}`, { helo: 'mail.shop.example', ip: '203.0.113.9' }],
  [
    `from mail.shop.example ([203.0.113.9]) by mx.own.example with SMTP id 1`,
    { by: 'mx.own.example', helo: 'mail.shop.example', ip: '203.0.113.9', time: undefined },
  ],
]);

it('owns that nothing can be read where nothing stands', () => {
  for (const line of ['', ' ', ';', 'rubbish 1234', '\u0000\u0000', '?????? by']) {
    assert.equal(readReceived(line).unreadable, true, JSON.stringify(line));
  }
});
