import { testLines } from './testing.ts';

const date = 'Fri, 19 Jul 2024 15:14:09 -0700 (PDT)';

testLines('gmail', [
  [
    `from mail.shop.example (host9.net.example. [203.0.113.9])\r\n        by mx.google.com with ESMTPS id af79cd13be357-7a198fb22f7si264644685a.182.2024.07.19.15.14.09\r\n        for <info@own.example>\r\n        (version=TLS1_3 cipher=TLS_AES_256_GCM_SHA384 bits=256/256);\r\n        ${date}`,
    {
      by: 'mx.google.com',
      helo: 'mail.shop.example',
      ptr: 'host9.net.example',
      ip: '203.0.113.9',
      for: 'info@own.example',
      protocol: 'ESMTPS',
      time: '2024-07-19T22:14:09.000Z',
    },
  ],
  [
    `from mail.shop.example ([203.0.113.9]) by mx.google.com with ESMTP id 1; ${date}`,
    { by: 'mx.google.com', helo: 'mail.shop.example', ip: '203.0.113.9' },
  ],
  [
    `from [198.51.100.4] (host9.net.example. [2001:db8::9]) by smtp.gmail.com with ESMTPSA id r7sm2178138pfc.183 for <info@own.example>; ${date}`,
    { by: 'smtp.gmail.com', helo: '[198.51.100.4]', ptr: 'host9.net.example', ip: '2001:db8::9', authenticated: true },
  ],
  [
    `by 2002:a05:6e02:eea:b0:2fb:f7a6:48a9 with SMTP id j10-20020a056e020eea00b002fbf7a648a9mr8720522ilk.301; ${date}`,
    { by: '2002:a05:6e02:eea:b0:2fb:f7a6:48a9', handedBy: 'local' },
  ],
  [
    `by 2002:a2e:9dd7:: with SMTP id x23mr557672ljj.160.1560881589735;  Tue, 18 Jun 2019 11:13:09 -0700 (PDT)`,
    { by: '2002:a2e:9dd7::', handedBy: 'local' },
  ],
  [`by 10.37.76.198 with SMTP id z189csp82417yba; ${date}`, { by: '10.37.76.198', handedBy: 'local' }],
  [
    `by mail-yw0-x247.google.com with SMTP id h80so44698634ywc.1 for <info@own.example>; ${date}`,
    { by: 'mail-yw0-x247.google.com', for: 'info@own.example', handedBy: 'local' },
  ],
  [
    `from 421484249706 named unknown by gmailapi.google.com with HTTPREST; ${date}`,
    { by: 'gmailapi.google.com', helo: '421484249706', handedBy: 'submission' },
  ],
  [
    `from bank.example (bank.example. [192.0.2.1]) (host9.net.example. [203.0.113.9]) by mx.google.com with SMTP id 1; ${date}`,
    { by: 'mx.google.com', helo: 'bank.example', ptr: 'host9.net.example', ip: '203.0.113.9' },
  ],
]);
