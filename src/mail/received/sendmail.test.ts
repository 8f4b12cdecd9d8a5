import { testLines } from './testing.ts';

const date = 'Thu, 6 Nov 2025 05:36:11 GMT';
const time = '2025-11-06T05:36:11.000Z';

testLines('sendmail', [
  [
    `from mail.shop.example (mail.shop.example [203.0.113.9]) by mx.own.example (8.17.1/8.17.1) with ESMTP id 5A65aB2G034559 for <info@own.example>; ${date} (envelope-from bounce@shop.example)`,
    {
      by: 'mx.own.example',
      helo: 'mail.shop.example',
      ptr: 'mail.shop.example',
      ip: '203.0.113.9',
      time,
      for: 'info@own.example',
      envelopeFrom: 'bounce@shop.example',
      ptrConfirmed: true,
    },
  ],
  [
    `from mail.bank.example (host9.net.example [203.0.113.9] (may be forged)) by mx.own.example (8.17.1/8.17.1) with ESMTPS id 5A6 (version=TLSv1.3 cipher=TLS_AES_256_GCM_SHA384 bits=256 verify=NO) for <info@own.example>; ${date}`,
    {
      by: 'mx.own.example',
      helo: 'mail.bank.example',
      ptr: 'host9.net.example',
      ip: '203.0.113.9',
      ptrConfirmed: false,
      protocol: 'ESMTPS',
    },
  ],
  [
    `from mail.bank.example ([203.0.113.9]) by mx.own.example (8.14.4/8.14.4) with ESMTP id 1; ${date}`,
    { by: 'mx.own.example', helo: 'mail.bank.example', ip: '203.0.113.9' },
  ],
  [
    `from pc (pc.net.example [203.0.113.9]) (authenticated bits=0) by smtp.own.example (8.14.4/8.14.4) with ESMTP id 1 (version=TLSv1 cipher=AES256-SHA bits=256 verify=NOT); ${date}`,
    { by: 'smtp.own.example', helo: 'pc', ptr: 'pc.net.example', ip: '203.0.113.9', authenticated: true },
  ],
  [
    `from pc (root@gate.net.example [203.0.113.9]) by mx.own.example (8.9.3/8.9.3) with SMTP id OAA23640; ${date}`,
    { by: 'mx.own.example', helo: 'pc', ptr: 'gate.net.example', ip: '203.0.113.9', protocol: 'SMTP' },
  ],
  [
    `from pc (IDENT:user@[203.0.113.9]) by mx.own.example (8.11.6/8.11.6) with ESMTP id g6; ${date}`,
    { by: 'mx.own.example', helo: 'pc', ip: '203.0.113.9' },
  ],
  [
    `(from taro@localhost) by web.own.example (8.12.5/8.12.5/Submit) id g6P4hKiI031176 for info@own.example; Wed, 24 Jul 2002 23:43:20 -0500 (CDT)`,
    { by: 'web.own.example', from: 'taro@localhost', handedBy: 'local', time: '2002-07-25T04:43:20.000Z' },
  ],
  [
    `from localhost (localhost) by mx.own.example (V8/cf) id t5EKkFJv020295; ${date}`,
    { by: 'mx.own.example', from: 'localhost', handedBy: 'local' },
  ],
  [
    `from mail.shop.example (mail.shop.example [IPv6:2001:db8::9]) by mx.own.example (8.15.2/8.15.2/Debian-14) with ESMTPS id 1; ${date}`,
    { by: 'mx.own.example', helo: 'mail.shop.example', ptr: 'mail.shop.example', ip: '2001:db8::9' },
  ],
  [
    `from mail.shop.example (203.0.113.9) by mx.own.example (8.18.1/8.18.1) with ESMTPS id 1; ${date}`,
    { by: 'mx.own.example', helo: 'mail.shop.example', ip: '203.0.113.9' },
  ],
  [
    `from bank.example (bank.example [192.0.2.1]) (host9.net.example [203.0.113.9] (may be forged)) by mx.own.example (8.17.1/8.17.1) with SMTP id 1; ${date}`,
    { by: 'mx.own.example', helo: 'bank.example', ptr: 'host9.net.example', ip: '203.0.113.9', ptrConfirmed: false },
  ],
  [
    `from pps.filterd (m01.filter.example [127.0.0.1]) by mx0a.filter.example (8.16.0.27/8.16.0.27) with SMTP id x9O6; ${date}`,
    { by: 'mx0a.filter.example', helo: 'pps.filterd', ptr: 'm01.filter.example', ip: '127.0.0.1' },
  ],
]);
