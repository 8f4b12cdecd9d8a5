import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Settings } from '../settings.ts';
import { readRoute } from './read-route.ts';
import { fieldsOf, settings } from './received/testing.ts';

const date = 'Tue, 12 Nov 2024 08:41:08 +0900 (JST)';
const inner = `Received: from mx.own.example (mx.own.example [10.20.0.5]) by mail.own.example (Postfix) with ESMTP id 5B2C81F0A3; ${date}`;
const border = `Received: from mail.shop.example (mail.shop.example [203.0.113.9]) by mx.own.example (Postfix) with ESMTPS id 7D0E2400B1; ${date}`;
const sender = `Received: from pc (unknown [198.51.100.77]) by mail.shop.example (Postfix) with ESMTPSA id A1; ${date}`;

interface Route {
  sendingIp?: string;
  trustLine: number;
  sendingHop?: number;
  candidates?: string[];
  settings?: Partial<Settings>;
}

function testRoute(what: string, lines: string[], { settings: more, ...expected }: Route): void {
  it(what, () => {
    const route = readRoute(fieldsOf(lines), { ...settings, ...more });
    const candidates = route.otherCandidates.map(({ ip }) => ip);
    const { sendingIp, sendingHop, trustLine } = route;
    const wanted = { sendingIp: undefined, sendingHop: undefined, candidates: [], ...expected };
    assert.deepEqual({ sendingIp, sendingHop, trustLine, candidates }, wanted);
    assert.deepEqual(
      route.hops.map((hop) => hop.trusted),
      route.hops.map((_hop, at) => at <= trustLine),
    );
  });
}

// The receiver's own hops

testRoute('believes the newest line without any setting', [border, sender], {
  trustLine: 0,
  sendingHop: 0,
  sendingIp: '203.0.113.9',
});
testRoute('goes on over a private address within one organisation', [inner, border, sender], {
  trustLine: 1,
  sendingHop: 1,
  sendingIp: '203.0.113.9',
});
testRoute(
  'goes on over a public address whose confirmed name is of the same organisation',
  [
    `Received: from mx.own.example (mx.own.example [198.51.100.5]) by mail.own.example (Postfix) with ESMTPS id 1; ${date}`,
    border,
    sender,
  ],
  { trustLine: 1, sendingHop: 1, sendingIp: '203.0.113.9' },
);
testRoute(
  'passes over a content filter on the same machine',
  [
    inner,
    `Received: from localhost (localhost [127.0.0.1]) by mx.own.example (Postfix) with ESMTP id 2; ${date}`,
    `Received: from mx.own.example ([127.0.0.1]) by localhost (mx.own.example [127.0.0.1]) (amavisd-new, port 10024) with ESMTP id x; ${date}`,
    border,
    sender,
  ],
  { trustLine: 3, sendingHop: 3, sendingIp: '203.0.113.9' },
);
testRoute(
  'passes over local delivery',
  [`Received: from mail.own.example by mail.own.example with LMTP id io; ${date}`, inner, border, sender],
  { trustLine: 2, sendingHop: 2, sendingIp: '203.0.113.9' },
);
testRoute(
  'passes over the fetching from a mailbox elsewhere',
  [
    `Received: from localhost (localhost [127.0.0.1]) by home.lan (Postfix) with ESMTP id 2; ${date}`,
    `Received: from imap.provider.example [198.51.100.30] by localhost with IMAP (fetchmail-6.3.26) for <taro@localhost>; ${date}`,
    `Received: from mail.shop.example (mail.shop.example [203.0.113.9]) by mx.provider.example (Postfix) with ESMTPS id 3; ${date}`,
    sender,
  ],
  { trustLine: 2, sendingHop: 2, sendingIp: '203.0.113.9' },
);
testRoute(
  'passes over the notes of qmail',
  [
    'Received: (qmail 12 invoked by uid 89); 14 Mar 2022 00:18:23 -0000',
    'Received: (qmail 10 invoked from network); 14 Mar 2022 00:18:22 -0000',
    'Received: from unknown (HELO node2) (info@shop.example@203.0.113.9) by mx.own.example with SMTP; 14 Mar 2022 00:18:21 -0000',
    sender,
  ],
  { trustLine: 2, sendingHop: 2, sendingIp: '203.0.113.9' },
);
testRoute(
  "follows Microsoft's inner hops to their border",
  [
    `Received: from A.namprd22.prod.outlook.com (::1) by B.namprd22.prod.outlook.com with HTTPS; ${date}`,
    `Received: from C.namprd16.prod.outlook.com (2603:10b6:a03:1a0::38) by A.namprd22.prod.outlook.com (2603:10b6:5:253::15) with Microsoft SMTP Server (version=TLS1_2) id 15.20; ${date}`,
    `Received: from D.eop-nam12.prod.protection.outlook.com (2603:10b6:a03:1a0:cafe::cc) by C.outlook.office365.com (2603:10b6:a03:1a0::38) with Microsoft SMTP Server id 15.20 via Frontend Transport; ${date}`,
    `Received: from shop.example (203.0.113.9) by D.mail.protection.outlook.com (10.13.155.42) with Microsoft SMTP Server id 15.20 via Frontend Transport; ${date}`,
    sender,
  ],
  { trustLine: 3, sendingHop: 3, sendingIp: '203.0.113.9' },
);
testRoute(
  "follows Google's inner hops to their border, and not behind it",
  [
    `Received: by 2002:a05:7108:16ca:b0:40c:8dfd:882c with SMTP id s10csp1177349gdo; ${date}`,
    `Received: from mail-sor-f41.google.com (mail-sor-f41.google.com. [209.85.220.41]) by mx.google.com with SMTPS id s62; ${date}`,
    `Received: from pc (host9.net.example. [198.51.100.77]) by smtp.gmail.com with ESMTPSA id 4sm; ${date}`,
  ],
  { trustLine: 1, sendingHop: 1, sendingIp: '209.85.220.41' },
);
testRoute(
  "takes a customer's login at the receiver's own provider for the border",
  [
    `Received: from smtp.provider.example (smtp.provider.example [198.51.100.5]) by mx.provider.example (Postfix) with ESMTPS id 1; ${date}`,
    `Received: from pc (unknown [203.0.113.9]) (Authenticated sender: a@provider.example) by smtp.provider.example (Postfix) with ESMTPSA id 2; ${date}`,
    sender,
  ],
  { trustLine: 1, sendingHop: 1, sendingIp: '203.0.113.9' },
);
testRoute(
  'names the relay between two networks of the receiver where nothing came from outside',
  [
    `Received: from web.own.example (web.own.example [198.51.100.5]) by mx.own.example (Postfix) with ESMTPS id 1; ${date}`,
    `Received: by web.own.example (Postfix, from userid 33) id 2; ${date}`,
  ],
  { trustLine: 1, sendingHop: 0, sendingIp: '198.51.100.5' },
);
testRoute(
  'knows no sending address for a mail of the same machine',
  [`Received: by own.example (Postfix, from userid 33) id 2; ${date}`],
  { trustLine: 0 },
);
testRoute(
  'knows no sending address where the border saw only a proxy',
  [
    `Received: from mail.shop.example (proxy.lan [172.18.0.3]) by mx.own.example (Postfix) with ESMTP id 1; ${date}`,
    sender,
  ],
  { trustLine: 0, sendingHop: 0 },
);

// Configured hosts

const gate = `Received: from gate.other.example (gate.other.example [198.51.100.40]) by mx.own.example (Postfix) with ESMTPS id 1; ${date}`;
const gateBorder = `Received: from mail.shop.example (mail.shop.example [203.0.113.9]) by gate.other.example (Postfix) with ESMTPS id 2; ${date}`;
testRoute('takes a filter service for the sender where nobody said otherwise', [gate, gateBorder, sender], {
  trustLine: 0,
  sendingHop: 0,
  sendingIp: '198.51.100.40',
});
testRoute('goes on over a configured host', [gate, gateBorder, sender], {
  trustLine: 1,
  sendingHop: 1,
  sendingIp: '203.0.113.9',
  settings: { trustedHosts: ['gate.other.example'] },
});
testRoute('goes on over a configured own domain', [gate, gateBorder, sender], {
  trustLine: 1,
  sendingHop: 1,
  sendingIp: '203.0.113.9',
  settings: { ownDomains: ['other.example'] },
});
testRoute(
  'goes on over a configured address that has no name',
  [gate.replace('(gate.other.example [', '(unknown ['), gateBorder, sender],
  {
    trustLine: 1,
    sendingHop: 1,
    sendingIp: '203.0.113.9',
    settings: { trustedHosts: ['198.51.100.40', 'gate.other.example'] },
  },
);

// Forwarders and lists

testRoute(
  'shows the other reading of a forwarder that nothing attests',
  [
    'Return-Path: <SRS0=k3Vd=ZT=shop.example=info@relay.example.net>',
    `Received: from relay.example.net (relay.example.net [198.51.100.20]) by mx.own.example (Postfix) with ESMTPS id 1; ${date}`,
    `Received: from mail.shop.example (unknown [203.0.113.9]) by relay.example.net (Postfix) with ESMTP id 2; ${date}`,
  ],
  { trustLine: 0, sendingHop: 0, sendingIp: '198.51.100.20', candidates: ['203.0.113.9'] },
);
testRoute(
  'goes on over Gmail where it forwards in its own way',
  [
    'Return-Path: <taro+caf_=info=own.example@gmail.com>',
    `Received: from mail-ej1-f49.google.com (mail-ej1-f49.google.com [209.85.218.49]) by mx.own.example (Postfix) with ESMTPS id 1; ${date}`,
    `Received: by mail-ej1-f49.google.com with SMTP id a640; ${date}`,
    `Received: by 2002:a05:6402:1::1 with SMTP id x1; ${date}`,
    `Received: from mail.shop.example (mail.shop.example. [203.0.113.9]) by mx.google.com with ESMTPS id y1; ${date}`,
    sender,
  ],
  { trustLine: 3, sendingHop: 3, sendingIp: '203.0.113.9' },
);
testRoute(
  'shows the border of a mailing list beside the list server',
  [
    `Received: from list.example.org (list.example.org [192.0.2.25]) by mx.own.example (Postfix) with ESMTPS id 1; ${date}`,
    `Received: from list.example.org (localhost [127.0.0.1]) by list.example.org (Postfix) with ESMTP id 2; ${date}`,
    `Received: from mail.shop.example (mail.shop.example [203.0.113.9]) by list.example.org (Postfix) with ESMTP id 3; ${date}`,
    'List-Id: <members.list.example.org>',
  ],
  { trustLine: 0, sendingHop: 0, sendingIp: '192.0.2.25', candidates: ['203.0.113.9'] },
);

// Attacks: what the sender wrote himself moves nothing

const outside = `Received: from evil.example (unknown [203.0.113.66]) by mx.own.example (Postfix) with ESMTP id 7D0E2400B1; ${date}`;
const held = { trustLine: 0, sendingHop: 0, sendingIp: '203.0.113.66' };
const bank = `from mail.bank.example (mail.bank.example [192.0.2.1])`;

const forgedBelow: [what: string, forged: string[], candidates?: string[]][] = [
  [
    "a line in the receiver's own name",
    [`Received: ${bank} by mx.own.example (Postfix) with ESMTPS id 1; ${date}`],
    ['192.0.2.1'],
  ],
  [
    "a line in another name of the receiver's domain",
    [`Received: ${bank} by mx2.own.example (Postfix) with ESMTPS id 1; ${date}`],
    ['192.0.2.1'],
  ],
  [
    'a copy of the whole inner way',
    [inner, `Received: ${bank} by mx.own.example (Postfix) with ESMTPS id 1; ${date}`],
    ['192.0.2.1'],
  ],
  ['a local hop by localhost', [`Received: ${bank} by localhost (amavisd-new, port 10024) with ESMTP id 1; ${date}`]],
  [
    'a hop from a private address',
    [
      `Received: from mx.own.example (mx.own.example [10.0.0.5]) by mx.own.example (Postfix) with ESMTP id 1; ${date}`,
      `Received: ${bank} by mx.own.example (Postfix) with ESMTP id 1; ${date}`,
    ],
    ['192.0.2.1'],
  ],
  [
    'the fetching from a mailbox',
    [
      `Received: from imap.own.example [192.0.2.2] by localhost with IMAP (fetchmail-6.3.26); ${date}`,
      `Received: ${bank} by mx.own.example (Postfix) with ESMTP id 1; ${date}`,
    ],
    ['192.0.2.1'],
  ],
  [
    'the notes of qmail',
    [
      'Received: (qmail 12 invoked from network); 14 Mar 2022 00:18:22 -0000',
      `Received: from mail.bank.example (HELO bank) (192.0.2.1) by mx.own.example with SMTP; 14 Mar 2022 00:18:22 -0000`,
    ],
    ['192.0.2.1'],
  ],
  [
    'a Gmail border',
    [
      `Received: by 2002:a05:1::1 with SMTP id x1; ${date}`,
      `Received: ${bank} by mx.google.com with ESMTPS id 1; ${date}`,
    ],
  ],
  [
    'a Microsoft border',
    [
      `Received: from bank.example (192.0.2.1) by X.mail.protection.outlook.com (10.1.1.1) with Microsoft SMTP Server id 15.20; ${date}`,
    ],
  ],
  [
    'a Delivered-To',
    ['Delivered-To: info@own.example', `Received: ${bank} by relay.example.net (Postfix) with ESMTP id 1; ${date}`],
    ['192.0.2.1'],
  ],
  [
    'an X-Forwarded-To',
    ['X-Forwarded-To: info@own.example', `Received: ${bank} by evil.example (Postfix) with ESMTP id 1; ${date}`],
    ['192.0.2.1'],
  ],
  [
    'ARC seals of his own',
    [
      'ARC-Seal: i=1; a=rsa-sha256; d=evil.example; s=a; cv=none; b=x',
      `Received: ${bank} by evil.example (Postfix) with ESMTP id 1; ${date}`,
    ],
    ['192.0.2.1'],
  ],
  [
    'an ARC result',
    [
      'Authentication-Results: mx.own.example; arc=pass',
      `Received: ${bank} by evil.example (Postfix) with ESMTP id 1; ${date}`,
    ],
  ],
  [
    'an LMTP hop',
    [
      `Received: from mx.own.example by mx.own.example with LMTP id 1; ${date}`,
      `Received: ${bank} by mx.own.example (Postfix) with ESMTP id 1; ${date}`,
    ],
    ['192.0.2.1'],
  ],
  [
    'a login',
    [
      `Received: from pc (unknown [192.0.2.1]) (Authenticated sender: boss@own.example) by mx.own.example (Postfix) with ESMTPSA id 1; ${date}`,
    ],
  ],
];
for (const [what, forged, candidates = []] of forgedBelow) {
  testRoute(`is not moved by ${what} below the border`, [outside, ...forged], { ...held, candidates });
  testRoute(`is not moved by ${what} below the border, with everything configured`, [outside, ...forged], {
    ...held,
    candidates,
    settings: { ownDomains: ['own.example'], trustedHosts: ['mx.own.example'] },
  });
}

const greetings: [what: string, line: string][] = [
  [
    "greeting with the receiver's own name",
    `from mx.own.example (unknown [203.0.113.66]) by mx.own.example (Postfix) with ESMTP id 1`,
  ],
  [
    "greeting with a sister's name",
    `from mail.own.example (host.evil.example [203.0.113.66]) by mx.own.example (Postfix) with ESMTP id 1`,
  ],
  ['greeting as localhost', `from localhost (unknown [203.0.113.66]) by mx.own.example (Postfix) with ESMTP id 1`],
  ['greeting with an address', `from [10.0.0.1] (unknown [203.0.113.66]) by mx.own.example (Postfix) with ESMTP id 1`],
  [
    'greeting with a client group',
    `from mx.own.example (mx.own.example [10.0.0.1]) (unknown [203.0.113.66]) by mx.own.example (Postfix) with ESMTP id 1`,
  ],
  [
    'greeting with a whole line',
    `from localhost (localhost [127.0.0.1]) by mx.own.example (Postfix) with ESMTP id 0; ${date} (unknown [203.0.113.66]) by mx.own.example (Postfix) with ESMTP id 1`,
  ],
  [
    'greeting with an open parenthesis',
    `from mx.own.example( (unknown [203.0.113.66]) by mx.own.example (Postfix) with ESMTP id 1`,
  ],
  [
    'greeting with a closing parenthesis',
    `from mx.own.example) (unknown [203.0.113.66]) by mx.own.example (Postfix) with ESMTP id 1`,
  ],
  [
    'a forged reverse name',
    `from mail.own.example (mail.own.example [203.0.113.66] (may be forged)) by mx.own.example (8.17.1/8.17.1) with ESMTP id 1`,
  ],
  [
    'a reverse name that nobody confirmed',
    `from mail.own.example (HELO mail.own.example) (203.0.113.66) by mx.own.example with SMTP`,
  ],
  [
    'a greeting in Exim with an address behind it',
    `from [203.0.113.66] (helo=mx.own.example ([10.0.0.1])) by mx.own.example with esmtp (Exim 4.96) id 1`,
  ],
  [
    'a greeting that Exchange repeats',
    `from mail.own.example (203.0.113.66) by mx.own.example (10.0.0.9) with Microsoft SMTP Server id 15.1`,
  ],
  [
    "the name of a provider's customer",
    `from dyn66.pool.own.example (dyn66.pool.own.example [203.0.113.66]) by mx.own.example (Postfix) with ESMTP id 1`,
  ],
  [
    'a customer name that repeats the address',
    `from h203-0-113-66.own.example (h203-0-113-66.own.example [203.0.113.66]) by mx.own.example (Postfix) with ESMTP id 1`,
  ],
];
for (const [what, line] of greetings) {
  testRoute(
    `is not moved by ${what}`,
    [`Received: ${line}; ${date}`, `Received: ${bank} by mx.own.example (Postfix) with ESMTPS id 1; ${date}`],
    { ...held, candidates: ['192.0.2.1'] },
  );
}
testRoute(
  'is not moved by a folded greeting that looks like a field',
  [
    `Received: from x\r\n Received: from mail.bank.example (mail.bank.example [192.0.2.1])\r\n\t(unknown [203.0.113.66]) by mx.own.example (Postfix) with ESMTP id 1; ${date}`,
  ],
  held,
);
testRoute(
  'is not moved by an envelope sender in the form of SRS, with an ARC chain of his own',
  [
    'Return-Path: <SRS0=k3Vd=ZT=bank.example=info@evil.example>',
    'Authentication-Results: mx.own.example; spf=pass smtp.mailfrom=evil.example; arc=pass',
    `Received: from mail.evil.example (mail.evil.example [203.0.113.66]) by mx.own.example (Postfix) with ESMTPS id 1; ${date}`,
    'ARC-Seal: i=1; a=rsa-sha256; d=evil.example; s=a; cv=none; b=x',
    `Received: ${bank} by mail.evil.example (Postfix) with ESMTPS id 2; ${date}`,
  ],
  { ...held, candidates: ['192.0.2.1'] },
);
testRoute(
  "is not moved by Gmail's way of forwarding from a machine that is not Google's",
  [
    'Return-Path: <taro+caf_=info=own.example@gmail.com>',
    `Received: from mail-ej1-f49.google.com (unknown [203.0.113.66]) by mx.own.example (Postfix) with ESMTPS id 1; ${date}`,
    `Received: by mail-ej1-f49.google.com with SMTP id a640; ${date}`,
    `Received: ${bank} by mx.google.com with ESMTPS id y1; ${date}`,
  ],
  { ...held, candidates: ['192.0.2.1'] },
);
testRoute(
  "believes nothing that stands below a customer's own submission to Microsoft",
  [
    `Received: from A.prod.outlook.com (2603:10b6:a::1) by B.prod.outlook.com (2603:10b6:b::1) with Microsoft SMTP Server id 15; ${date}`,
    `Received: from A.prod.outlook.com ([fe80::1]) by A.prod.outlook.com ([fe80::1%4]) with mapi id 15; ${date}`,
    `Received: from bank.example (192.0.2.1) by C.mail.protection.outlook.com (10.1.1.1) with Microsoft SMTP Server id 15; ${date}`,
  ],
  { trustLine: 1, sendingHop: 1, candidates: ['192.0.2.1'] },
);
testRoute('has no line without Received fields', ['From: a@shop.example'], { trustLine: -1 });
