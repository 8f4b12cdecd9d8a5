import { testRoute } from './received/testing.ts';

const date = 'Tue, 12 Nov 2024 08:41:08 +0900 (JST)';
const inner = `Received: from mx.own.example (mx.own.example [10.20.0.5]) by mail.own.example (Postfix) with ESMTP id 5B2C81F0A3; ${date}`;
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
    'a Yahoo! border',
    [
      `Received: from 127.0.0.1 by atlas-production.v2-mail-prod1-bf1.omega.yahoo.com pod-id NONE with HTTP; ${date}`,
      `Received: from 192.0.2.1 (EHLO mail.bank.example) by 10.195.10.244 with SMTPs (version=TLS1_2 cipher=X); ${date}`,
    ],
  ],
  [
    'an iCloud border',
    [
      `Received: from st43p00im-qukt09021701.me.com by p44-mailgateway-smtp-778464bd6-glqrh (mailgateway 2403B92) with SMTP id x; ${date}`,
      `Received: ${bank} by st43p00im-qukt09021701.me.com (Postfix) with ESMTPS id EC1AC39C0207; ${date}`,
    ],
  ],
  [
    'an Amazon SES border',
    [
      `Received: ${bank} by inbound-smtp.us-east-1.amazonaws.com with SMTP id nrk5vlqu9usuh476ffj0j3is23okmot9h029da01; ${date}`,
    ],
  ],
  [
    'the hop of a gateway in front',
    [
      `Received: from mail.bank.example ([192.0.2.1]) by mx.own.example with ESMTP/TLS/TLS_AES_256_GCM_SHA384; 12 Nov 2024 08:41:08 +0900`,
    ],
    ['192.0.2.1'],
  ],
  [
    'the hop of Proofpoint',
    [`Received: ${bank} by mx0a-00190b01.pphosted.com (PPS) with ESMTPS id 4bjxuv84hr-1 (version=TLSv1.2); ${date}`],
  ],
  [
    "Xserver's virus gateway",
    [
      `Received: from sv9012.own.example (203.0.113.13) by virusgw1.own.example (F-Secure/fsigk_smtp/521/virusgw1.own.example); ${date}`,
      `Received: ${bank} by sv9012.own.example (Postfix) with ESMTPS id 1; ${date}`,
    ],
    ['192.0.2.1'],
  ],
  [
    "Courier's login",
    [
      `Received: from pc (x [::ffff:192.0.2.1]) (AUTH: PLAIN boss@own.example, TLS: x) by mx.own.example with ESMTPSA id 000000000014268F.000000006A3B1C2D.0000377C; ${date}`,
    ],
  ],
  [
    "Zimbra's delivery",
    [
      `Received: from mx.own.example (LHLO mx.own.example) (10.0.0.4) by store.own.example with LMTP; ${date}`,
      `Received: ${bank} by mx.own.example (Postfix) with ESMTPS id 1; ${date}`,
    ],
    ['192.0.2.1'],
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
    'greeting as a program that fetches mail',
    `from x (fetchmail-6.3.26) (unknown [203.0.113.66]) by mx.own.example (Postfix) with ESMTP id 1`,
  ],
  [
    'greeting as a process of the same machine',
    `from x [local]) (unknown [203.0.113.66]) by mx.own.example (Postfix) with ESMTP id 1`,
  ],
  [
    'greeting as a user of the same machine',
    `from (x, from userid 1) (unknown [203.0.113.66]) by mx.own.example (Postfix) with ESMTP id 1`,
  ],
  [
    'greeting as Sendmail handing in',
    `from (8.17.1/Submit) (unknown [203.0.113.66]) by mx.own.example (8.17.1/8.17.1) with ESMTP id 1`,
  ],
  [
    'a client group in front of a bare address',
    `from mx.own.example (mx.own.example [10.0.0.1]) (203.0.113.66) by mx.own.example with ESMTP id 1`,
  ],
  [
    'a client group inside the real one',
    `from evil.example ((x [10.0.0.1]) [203.0.113.66]) by mx.own.example with ESMTP id 1`,
  ],
  [
    'a client group in front of a bracketed address',
    `from x (mx.own.example [10.0.0.1]) [203.0.113.66] by mx.own.example with ESMTP (SMTPD32-8.05) id 1`,
  ],
  [
    "greeting in qmail's form",
    `from x (EHLO mx.own.example) (root@10.0.0.1) [203.0.113.66] by mx.own.example with ESMTP (SMTPD32-8.05) id 1`,
  ],
  [
    'a greeting in the form of a Yahoo! front',
    `from 192.0.2.1 (EHLO x) by 10.0.0.1 with SMTPs (unknown [203.0.113.66]) by mx.own.example (Postfix) with ESMTP id 1`,
  ],
  [
    "a greeting in iCloud's form",
    `from x by p44-mailgateway-smtp-x (mailgateway 2403B92) with SMTP id x (unknown [203.0.113.66]) by mx.own.example (Postfix) with ESMTP id 1`,
  ],
  [
    'a greeting in front of an IronPort',
    `from unknown (HELO x (mx.own.example [10.0.0.1])) ([203.0.113.66]) by mx.own.example with ESMTP/TLS/X`,
  ],
  [
    'a name that Proofpoint doubts',
    `from x (mail.own.example [203.0.113.66] (may be forged)) by mx.own.example (PPS) with ESMTPS id 4bjxuv84hr-1`,
  ],
  [
    'an answer of an ident server to Courier',
    `from x (h.evil.example [::ffff:203.0.113.66]) (IDENT: root) by mx.own.example with ESMTP id 000000000014268F.000000006A3B1C2D.0000377C`,
  ],
  ["greeting in ZMailer's form", `from (root@[127.0.0.1]:1 "EHLO x") (203.0.113.66) by mx.own.example with ESMTP id 1`],
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
testRoute(
  'believes no machine of a strange name where a proxy hands over on loopback',
  [
    `Received: from gate.own.example (localhost [127.0.0.1]) by mx.own.example (Postfix) with ESMTP id 5B2C81F0A3; ${date}`,
    `Received: from User (192.0.2.1) by WIN-AB12CD with Microsoft SMTPSVC(6.0.3790.1830); ${date}`,
  ],
  { trustLine: 0, sendingHop: 0, candidates: [] },
);
testRoute('has no line without Received fields', ['From: a@shop.example'], { trustLine: -1 });
