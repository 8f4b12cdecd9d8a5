import { date, type Row, seen, shop, utc } from './table.ts';

const head = `from «mail.shop.example» (${seen})`;
const confirmed = true;

/** Sendmail, and what descends from it or hides its version. */
export const sendmail: Row[] = [
  {
    form: 'plain',
    line: `${head} by mx.own.example (8.17.1/8.17.1) with ESMTP id 45O2A3xB012345; ${date}`,
    ...shop,
    confirmed,
  },
  {
    form: 'TLS and recipient',
    line: `${head} by mx.own.example (8.16.1/8.16.1) with ESMTPS id 45O2A3xB012345 (version=TLSv1.3 cipher=TLS_AES_256_GCM_SHA384 bits=256 verify=NO) for <«info@own.example»>; ${date}`,
    ...shop,
    confirmed,
  },
  {
    form: 'may be forged',
    line: `from «mail.bank.example» (mail.bank.example [203.0.113.9] (may be forged)) by mx.own.example (8.17.1/8.17.1) with ESMTP id 45O2A3xB012345; ${date}`,
    helo: 'mail.bank.example',
    ptr: 'mail.bank.example',
    ip: '203.0.113.9',
  },
  {
    form: 'no reverse name',
    line: `from «mail.shop.example» ([203.0.113.9]) by mx.own.example (8.17.1/8.17.1) with ESMTP id 45O2A3xB012345; ${date}`,
    helo: 'mail.shop.example',
    ip: '203.0.113.9',
  },
  {
    form: 'ident',
    line: `from «mail.shop.example» («taro»@mail.shop.example [203.0.113.9]) by mx.own.example (8.17.1/8.17.1) with ESMTP id 45O2A3xB012345; ${date}`,
    ...shop,
    confirmed,
  },
  {
    form: 'login',
    line: `from «pc» ([203.0.113.9]) (authenticated bits=0) by mx.own.example (8.17.1/8.17.1) with ESMTPSA id 45O2A3xB012345; ${date}`,
    helo: 'pc',
    ip: '203.0.113.9',
  },
  {
    form: 'login with its name',
    line: `from «pc» ([203.0.113.9]) (authenticated as taro) by mx.own.example (8.13.8/8.13.8) with ESMTP id 45O2A3xB012345; ${date}`,
    helo: 'pc',
    ip: '203.0.113.9',
    account: 'taro',
  },
  {
    form: 'login by certificate',
    line: `from «pc» ([203.0.113.9]) (authenticated bits=256) by mx.own.example (8.17.1/8.17.1) with ESMTPSA id 45O2A3xB012345; ${date}`,
    helo: 'pc',
    ip: '203.0.113.9',
  },
  {
    form: 'submitted locally',
    line: `(from www@localhost) by mx.own.example (8.17.1/8.17.1/Submit) id 45O2A3xB012345; ${date}`,
  },
  {
    form: 'local mailer',
    line: `from localhost (localhost) by mx.own.example (8.17.1/8.17.1) id 45O2A3xB012345; ${date}`,
  },
  {
    form: 'IPv6',
    line: `from «mail.shop.example» (mail.shop.example [IPv6:2001:db8:0:0:0:0:0:9]) by mx.own.example (8.17.1/8.17.1) with ESMTPS id 45O2A3xB012345; ${date}`,
    ...shop,
    ip: '2001:db8::9',
    confirmed,
  },
  {
    form: 'Debian',
    line: `${head} by mx.own.example (8.18.1/8.18.1/Debian-6) with ESMTPS id 45O2A3xB012345; ${date}`,
    ...shop,
    confirmed,
  },
  {
    form: 'WIDE patch',
    line: `${head} by mx.own.example (8.9.3/3.7Wp12) with SMTP id IAA18702; ${date}`,
    ...shop,
    confirmed,
  },
  {
    form: 'Sun',
    line: `${head} by mx.own.example (8.9.3+Sun/3.7W) with ESMTP id QAA06342; ${date}`,
    ...shop,
    confirmed,
  },
  {
    form: 'version hidden',
    line: `${head} by mx.own.example (V8/cf) with ESMTP id 45O2A3xB012345; ${date}`,
    ...shop,
    confirmed,
  },
  {
    form: 'さくら, from its own web server',
    line: `from «www9201.sakura.ne.jp» (localhost [127.0.0.1]) by www9201.sakura.ne.jp (8.15.2/8.15.2) with ESMTP id 27746MUk051050 for <«info@own.example»>; ${date} (envelope-from «shop@www9201.sakura.ne.jp»)`,
    by: 'www9201.sakura.ne.jp',
    helo: 'www9201.sakura.ne.jp',
    ptr: 'localhost',
    ip: '127.0.0.1',
    confirmed,
  },
  {
    form: 'さくら, border',
    line: `from «mail.shop.example» (${seen}) by www9871.sakura.ne.jp (8.16.1/8.16.1) with ESMTPS id 45O2A3xB012345 for <«info@own.example»>; ${date} (envelope-from «a@shop.example»)`,
    ...shop,
    by: 'www9871.sakura.ne.jp',
    confirmed,
  },
  {
    form: 'id before the protocol',
    line: `${head} by mx.own.example (8.17.1/8.17.1) with SMTP id 45O2A3xB012345 for <«info@own.example»>; ${utc}`,
    ...shop,
    confirmed,
  },
].map((row): Row => ({ dialect: 'sendmail', ...row }));

/** Words of Sendmail without its version: nobody says that the name was confirmed. */
export const likeSendmail: Row[] = [
  {
    form: 'nifty, a customer who logged in',
    line: `from «pc.shop.example» (${seen}) (authenticated) by conuserg-90.nifty.com with ESMTP id 14H73Glv004781; ${date}`,
    by: 'conuserg-90.nifty.com',
    helo: 'pc.shop.example',
    ptr: 'mail.shop.example',
    ip: '203.0.113.9',
  },
  {
    form: 'nifty, web mail and new servers name no address',
    greetingOnly: true,
    line: `from «HP-Z230» by mta-snd-w96.mail.nifty.com with ESMTP id <20260624110203.IMWR.86286.HP-Z230@nifty.com> for <«info@own.example»>; ${date}`,
    by: 'mta-snd-w96.mail.nifty.com',
    helo: 'HP-Z230',
  },
  {
    form: 'BIGLOBE, inside',
    line: `from «smtp-gw.biglobe.ne.jp» ([192.168.154.157]) by vc-gw.biglobe.ne.jp (shby/1011270619) with ESMTP id 0AUNX5Fv018490; ${date}`,
    by: 'vc-gw.biglobe.ne.jp',
    helo: 'smtp-gw.biglobe.ne.jp',
    ip: '192.168.154.157',
  },
  {
    form: 'BIGLOBE, a hop without an address',
    greetingOnly: true,
    line: `from «vc-gw.biglobe.ne.jp» by rcpt-expgw.biglobe.ne.jp (hngd/4514161018) with ESMTP id 0AUNX5m9005870; ${date}`,
    by: 'rcpt-expgw.biglobe.ne.jp',
    helo: 'vc-gw.biglobe.ne.jp',
  },
  {
    form: 'So-net, a customer who logged in',
    line: `from «[192.168.11.5]» ([203.0.113.9]) by ms-mxout93.so-net.ne.jp with ESMTPA id asaSmIgYC6exMasaTm5OpS; ${date}`,
    by: 'ms-mxout93.so-net.ne.jp',
    helo: '[192.168.11.5]',
    ip: '203.0.113.9',
  },
  {
    form: 'au (EZweb)',
    line: `from «wfilter915» (wfilter915-a0 [172.26.26.68]) by wsmtpr94.ezweb.ne.jp (EZweb Mail) with ESMTP id EF283A071 for <«info@own.example»>; ${date}`,
    by: 'wsmtpr94.ezweb.ne.jp',
    helo: 'wfilter915',
    ptr: 'wfilter915-a0',
    ip: '172.26.26.68',
  },
].map((row): Row => ({ dialect: 'generic', ...row }));
