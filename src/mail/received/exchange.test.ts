import { testLines } from './testing.ts';

const date = 'Mon, 8 May 2023 10:18:41 +0000';

testLines('exchange', [
  [
    `from shop.example (203.0.113.9) by MW2NAM04FT022.mail.protection.outlook.com (10.13.30.250) with Microsoft SMTP Server id 15.20.6387.18 via Frontend Transport; ${date}`,
    {
      by: 'MW2NAM04FT022.mail.protection.outlook.com',
      helo: 'shop.example',
      ip: '203.0.113.9',
      id: '15.20.6387.18',
      time: '2023-05-08T10:18:41.000Z',
      handedBy: 'client',
    },
  ],
  [
    `from SN6PR04MB4480.namprd04.prod.outlook.com (2603:10b6:803:41::31) by SN6PR04MB4477.namprd04.prod.outlook.com with HTTPS via SN4PR0501CA0054.NAMPRD05.PROD.OUTLOOK.COM; ${date}`,
    {
      by: 'SN6PR04MB4477.namprd04.prod.outlook.com',
      helo: 'SN6PR04MB4480.namprd04.prod.outlook.com',
      ip: '2603:10b6:803:41::31',
      protocol: 'HTTPS',
    },
  ],
  [
    `from A.prod.outlook.com (::1) by B.prod.outlook.com with HTTPS; ${date}`,
    { by: 'B.prod.outlook.com', helo: 'A.prod.outlook.com', ip: '::1' },
  ],
  [
    `from A.eurprd05.prod.outlook.com ([fe80::c04f:dae3:9fa4:ff56]) by A.eurprd05.prod.outlook.com ([fe80::c04f:dae3:9fa4:ff56%4]) with mapi id 15.20.3477.028; ${date}`,
    {
      by: 'A.eurprd05.prod.outlook.com',
      helo: 'A.eurprd05.prod.outlook.com',
      ip: 'fe80::c04f:dae3:9fa4:ff56',
      handedBy: 'submission',
    },
  ],
  [
    `from gate.own.example (10.1.0.7) by ex1.own.example (10.1.0.8) with Microsoft SMTP Server (version=TLS1_2, cipher=TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384) id 15.1.2375.34; ${date}`,
    { by: 'ex1.own.example', helo: 'gate.own.example', ip: '10.1.0.7', protocol: 'MICROSOFT SMTP SERVER' },
  ],
  [
    `from mail.shop.example ([203.0.113.9]) by mx.own.example with Microsoft SMTPSVC(8.5.9600.16384); ${date}`,
    { by: 'mx.own.example', helo: 'mail.shop.example', ip: '203.0.113.9' },
  ],
  [
    `from mail.shop.example ([203.0.113.9] RDNS failed) by mx.own.example with Microsoft SMTPSVC(5.0.2195.4453); ${date}`,
    { by: 'mx.own.example', helo: 'mail.shop.example', ip: '203.0.113.9' },
  ],
  [
    `from mail pickup service by mx.own.example with Microsoft SMTPSVC; ${date}`,
    { by: 'mx.own.example', helo: 'mail', handedBy: 'local' },
  ],
  [
    `from bank.example (192.0.2.1) (203.0.113.9) by X.mail.protection.outlook.com (10.13.30.250) with Microsoft SMTP Server id 15; ${date}`,
    { by: 'X.mail.protection.outlook.com', helo: 'bank.example', ip: '203.0.113.9' },
  ],
  [
    `from x (2603:10b6::1) by y.prod.outlook.com with Microsoft SMTP Server id 1 (203.0.113.9) by X.mail.protection.outlook.com (10.13.30.250) with Microsoft SMTP Server id 15; ${date}`,
    { by: 'X.mail.protection.outlook.com', helo: 'x', ip: '203.0.113.9' },
  ],
]);
