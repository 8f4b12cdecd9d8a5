import { testRoute } from './received/testing.ts';

const date = 'Tue, 12 Nov 2024 08:41:08 +0900 (JST)';
const inner = `Received: from mx.own.example (mx.own.example [10.20.0.5]) by mail.own.example (Postfix) with ESMTP id 5B2C81F0A3; ${date}`;
const border = `Received: from mail.shop.example (mail.shop.example [203.0.113.9]) by mx.own.example (Postfix) with ESMTPS id 7D0E2400B1; ${date}`;
const sender = `Received: from pc (unknown [198.51.100.77]) by mail.shop.example (Postfix) with ESMTPSA id A1; ${date}`;

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
  "follows them as well where the receiver's own domain is configured and its mailboxes are Google's",
  [
    `Received: by 2002:a05:7108:16ca:b0:40c:8dfd:882c with SMTP id s10csp1177349gdo; ${date}`,
    `Received: from mail.shop.example (mail.shop.example. [203.0.113.9]) by mx.google.com with ESMTPS id s62; ${date}`,
    sender,
  ],
  { settings: { ownDomains: ['own.example'] }, trustLine: 1, sendingHop: 1, sendingIp: '203.0.113.9' },
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
