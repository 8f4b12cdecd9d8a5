import { date, type Row, seen, shop, utc } from './table.ts';

const frontend = 'D.mail.protection.outlook.com';
const pacific = 'Tue, 23 Jun 2026 19:02:03 -0700 (PDT)';
const confirmed = true;
const bare = { helo: 'mail.shop.example', ip: '203.0.113.9' };
const tls = '(version=TLS1_2, cipher=TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384)';

/** Exchange and Microsoft 365, which print no reverse name. */
export const exchange: Row[] = [
  {
    form: 'border of Microsoft 365',
    line: `from «mail.shop.example» (203.0.113.9) by ${frontend} (10.13.140.7) with Microsoft SMTP Server ${tls} id 15.20.9320.13 via Frontend Transport; ${utc}`,
    by: frontend,
    ...bare,
  },
  {
    form: 'border over IPv6',
    line: `from «mail.shop.example» (2001:db8::9) by ${frontend} (2603:10b6:5:253::15) with Microsoft SMTP Server id 15.20.9320.13; ${utc}`,
    by: frontend,
    ...bare,
    ip: '2001:db8::9',
  },
  {
    form: 'between mailbox servers',
    line: `from A.jpnprd01.prod.outlook.com (2603:1096:400:1::8) by B.jpnprd01.prod.outlook.com with HTTPS; ${utc}`,
    by: 'B.jpnprd01.prod.outlook.com',
    helo: 'A.jpnprd01.prod.outlook.com',
    ip: '2603:1096:400:1::8',
  },
  {
    form: 'inner hop',
    line: `from A.jpnprd01.prod.outlook.com (2603:1096:400:1::8) by B.jpnprd01.prod.outlook.com (2603:1096:400:2::9) with Microsoft SMTP Server ${tls} id 15.20.9320.13; ${utc}`,
    by: 'B.jpnprd01.prod.outlook.com',
    helo: 'A.jpnprd01.prod.outlook.com',
    ip: '2603:1096:400:1::8',
  },
  {
    form: 'submitted by MAPI',
    line: `from A.jpnprd01.prod.outlook.com ([fe80::1]) by A.jpnprd01.prod.outlook.com ([fe80::1%4]) with mapi id 15.20.9320.013; ${utc}`,
    by: 'A.jpnprd01.prod.outlook.com',
    helo: 'A.jpnprd01.prod.outlook.com',
    ip: 'fe80::1',
  },
  {
    form: 'Exchange of a company',
    line: `from «mail.shop.example» (203.0.113.9) by ex01.own.example (10.0.0.9) with Microsoft SMTP Server (TLS) id 15.1.2507.6; ${date}`,
    by: 'ex01.own.example',
    ...bare,
  },
  {
    form: 'Exchange, mailbox transport',
    line: `from ex01.own.example (10.0.0.9) by ex02.own.example (10.0.0.8) with Microsoft SMTP Server id 15.1.2507.6 via Mailbox Transport; ${date}`,
    by: 'ex02.own.example',
    helo: 'ex01.own.example',
    ip: '10.0.0.9',
  },
  {
    form: 'IIS',
    line: `from «pc» ([203.0.113.9]) by web.own.example with Microsoft SMTPSVC(10.0.17763.1697); ${date}`,
    by: 'web.own.example',
    helo: 'pc',
    ip: '203.0.113.9',
  },
].map((row): Row => ({ dialect: 'exchange', ...row }));

/** Gmail and Google Groups. */
export const gmail: Row[] = [
  {
    form: 'border',
    line: `from «mail.shop.example» (mail.shop.example. [203.0.113.9]) by mx.google.com with ESMTPS id x1-20020a05.12 for <«info@own.example»> (version=TLS1_3 cipher=TLS_AES_256_GCM_SHA384 bits=256/256); ${pacific}`,
    by: 'mx.google.com',
    ...shop,
    confirmed,
  },
  {
    form: 'border, no name',
    line: `from «mail.shop.example» ([203.0.113.9]) by mx.google.com with ESMTP id x1-20020a05.12; ${pacific}`,
    by: 'mx.google.com',
    ...bare,
  },
  {
    form: 'border over IPv6',
    line: `from «mail.shop.example» (mail.shop.example. [2001:db8::9]) by mx.google.com with ESMTPS id x1-20020a05.12; ${pacific}`,
    by: 'mx.google.com',
    ...shop,
    ip: '2001:db8::9',
    confirmed,
  },
  {
    form: 'inner hop',
    line: `by 2002:a05:7108:16ca:b0:40c:8dfd:882c with SMTP id s10csp1177349gdo; ${pacific}`,
    by: '2002:a05:7108:16ca:b0:40c:8dfd:882c',
  },
  {
    form: 'outgoing hop',
    line: `by mail-ej1-f49.google.com with SMTP id a640c23a62f3a-a6f0; ${pacific}`,
    by: 'mail-ej1-f49.google.com',
  },
  {
    form: 'a user who logged in',
    line: `from «pc» (host9.net.example. [203.0.113.9]) by smtp.gmail.com with ESMTPSA id 4sm123pjx.26; ${pacific}`,
    by: 'smtp.gmail.com',
    helo: 'pc',
    ptr: 'host9.net.example',
    ip: '203.0.113.9',
    confirmed,
  },
  {
    form: 'Google Groups',
    line: `from «mail.shop.example» (mail.shop.example. [203.0.113.9]) by gmr-mx.google.com with ESMTPS id x1si52; ${pacific}`,
    by: 'gmr-mx.google.com',
    ...shop,
    confirmed,
  },
  {
    form: 'Workspace relay',
    line: `from «mail.shop.example» (mail.shop.example. [203.0.113.9]) by smtp-relay.gmail.com with ESMTPS id x1sm52; ${pacific}`,
    by: 'smtp-relay.gmail.com',
    ...shop,
    confirmed,
  },
].map((row): Row => ({ dialect: 'gmail', ...row }));

const hermes = 'hermes--production-ne1-5d95dc458-dxlpk';
/** Yahoo!, AOL, Yahoo! JAPAN. */
export const yahoo: Row[] = [
  {
    form: 'border',
    line: `from 127.0.0.1 (EHLO «mail.shop.example») (203.0.113.9) by mta9148.mail.ne1.yahoo.com with SMTPS; ${utc}`,
    by: 'mta9148.mail.ne1.yahoo.com',
    ...bare,
  },
  {
    form: 'border, address twice',
    line: `from 203.0.113.9  (EHLO «mail.shop.example») (203.0.113.9) by mta91.mail.djm.ynwl.yahoo.co.jp with SMTP; ${date}`,
    by: 'mta91.mail.djm.ynwl.yahoo.co.jp',
    ...bare,
  },
  {
    form: 'new border, in front',
    line: `from 203.0.113.9 (EHLO «mail.shop.example») by 10.195.10.244 with SMTPs (version=TLS1_2 cipher=TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256); ${utc}`,
    by: '10.195.10.244',
    ...bare,
  },
  {
    form: 'new border, inside',
    line: `from 127.0.0.1 by atlas-production.v2-mail-prod1-bf1.omega.yahoo.com pod-id atlas--production-bf1-79956fdf7c-mt67g.bf1.yahoo.com with HTTP; ${utc}`,
    by: 'atlas-production.v2-mail-prod1-bf1.omega.yahoo.com',
    ip: '127.0.0.1',
  },
  {
    form: 'new border, inside, AOL',
    line: `from 10.217.141.11 by atlas906.aol.mail.ne1.yahoo.com pod-id NONE with HTTPS; ${utc}`,
    by: 'atlas906.aol.mail.ne1.yahoo.com',
    ip: '10.217.141.11',
  },
  {
    form: 'a user submitted, address kept back',
    line: `from sonic.gate.mail.ne1.yahoo.com by sonic910.consmr.mail.sg3.yahoo.com with HTTP; ${utc}`,
    by: 'sonic910.consmr.mail.sg3.yahoo.com',
  },
  {
    form: 'a user who logged in',
    line: `by ${hermes} (Yahoo Inc. Hermes SMTP Server) with ESMTPA ID cc2d6a8057ac7b246e10bf9aa95792e4; ${utc}`,
    by: hermes,
  },
  {
    form: 'web mail of old',
    line: `from [203.0.113.9] by web91606.mail.mud.yahoo.com via HTTP; ${utc}`,
    by: 'web91606.mail.mud.yahoo.com',
    ip: '203.0.113.9',
  },
  {
    form: 'between machines of old',
    line: `from [203.0.113.184] by nm92.bullet.mail.ukl.yahoo.com with NNFMP; ${utc}`,
    by: 'nm92.bullet.mail.ukl.yahoo.com',
    ip: '203.0.113.184',
  },
  {
    form: 'login, mechanism and all',
    line: `from unknown (HELO «DANI») (dani7@203.0.113.9 with plain) by smtp903.plus.mail.re2.yahoo.com with SMTP; 24 Jun 2026 02:02:03 -0000`,
    by: 'smtp903.plus.mail.re2.yahoo.com',
    helo: 'DANI',
    ip: '203.0.113.9',
    account: 'dani7',
  },
  {
    form: 'login with a whole address',
    line: `from unknown (HELO «x») (a@shop.example@203.0.113.9 with login) by smtp908.bizmail.sc5.yahoo.com with SMTP; 24 Jun 2026 02:02:03 -0000`,
    by: 'smtp908.bizmail.sc5.yahoo.com',
    helo: 'x',
    ip: '203.0.113.9',
    account: 'a@shop.example',
  },
  {
    form: 'Yahoo! JAPAN, a customer, name kept back',
    line: `from unknown (HELO «?192.168.11.4?») (203.0.113.9 with ) by smtp9001.mail.kks.ynwp.yahoo.co.jp with SMTP; 24 Jun 2026 02:02:03 -0000`,
    by: 'smtp9001.mail.kks.ynwp.yahoo.co.jp',
    helo: '?192.168.11.4?',
    ip: '203.0.113.9',
  },
].map((row): Row => ({ dialect: 'yahoo', ...row }));

/** Others with a word of their own. */
export const mailboxes: Row[] = [
  {
    dialect: 'apple',
    form: 'iCloud, into the mailbox',
    line: `from st43p00im-qukt09021701.me.com by p44-mailgateway-smtp-778464bd6-glqrh (mailgateway 2403B92) with SMTP id d888ea55-3ef2-4d3c-b43b-1fafd97034a9 for <«info@own.example»>; Wed, 24 Jun 2026 02:02:03 GMT`,
    by: 'p44-mailgateway-smtp-778464bd6-glqrh',
  },
  {
    dialect: 'amazon-ses',
    form: 'Amazon SES receives',
    line: `from «mail.shop.example» (${seen}) by inbound-smtp.us-east-1.amazonaws.com with SMTP id nrk5vlqu9usuh476ffj0j3is23okmot9h029da01 for «info@own.example»; ${utc}`,
    by: 'inbound-smtp.us-east-1.amazonaws.com',
    ...shop,
  },
  {
    dialect: 'generic',
    form: 'Zoho',
    line: `from «mail.shop.example» (${seen}) by mx.zohomail.com with SMTPS id 1758671653533637.8814331612847; ${pacific}`,
    by: 'mx.zohomail.com',
    ...shop,
  },
  {
    dialect: 'generic',
    form: 'Fastmail, inside',
    line: `from phl-mailfrontend-02 ([10.202.2.163]) by phl-compute-05.internal (MEProxy); ${utc}`,
    by: 'phl-compute-05.internal',
    helo: 'phl-mailfrontend-02',
    ip: '10.202.2.163',
  },
  {
    dialect: 'generic',
    form: 'GMX',
    line: `from «mail.shop.example» ([203.0.113.9]) by mx-ha.gmx.net (mxgmxus002) with ESMTPS (Nemesis) id 0Lh7Kr-1YI3bx43iZ-00oYGS; ${utc}`,
    by: 'mx-ha.gmx.net',
    ...bare,
  },
  {
    dialect: 'generic',
    form: 'GMX, a user who logged in',
    line: `from «pc» ([203.0.113.9]) by smtp.mail.com (mrgmxus005 [74.208.5.15]) with ESMTPSA (Nemesis) id 0MRWOc-1qjqmV2vEm-00ShdE; ${utc}`,
    by: 'smtp.mail.com',
    helo: 'pc',
    ip: '203.0.113.9',
  },
].map((row): Row => row as Row);
