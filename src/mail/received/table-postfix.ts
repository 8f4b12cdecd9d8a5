import { date, type Row, seen, shop, utc } from './table.ts';

const head = `from «mail.shop.example» (${seen})`;
const tls =
  '(using TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits) key-exchange X25519 server-signature RSA-PSS (2048 bits) server-digest SHA256)';
const confirmed = true;

/** Postfix, and the Japanese hosting companies and mobile carriers whose lines are Postfix's. */
export const postfix: Row[] = [
  { form: 'plain', line: `${head} by mx.own.example (Postfix) with ESMTP id 5B2C81F0A3; ${date}`, ...shop, confirmed },
  {
    form: 'recipient',
    line: `${head} by mx.own.example (Postfix) with ESMTP id 5B2C81F0A3 for <«info@own.example»>; ${date}`,
    ...shop,
    confirmed,
  },
  {
    form: 'long queue id',
    line: `${head} by mx.own.example (Postfix) with ESMTPS id 4dSXq25q7rzMS0Kgr for <«info@own.example»>; ${date}`,
    ...shop,
    confirmed,
  },
  {
    form: 'TLS remarks',
    line: `${head} ${tls} (No client certificate requested) by mx.own.example (Postfix) with ESMTPS id 5B2C81F0A3; ${date}`,
    ...shop,
    confirmed,
  },
  {
    form: 'client certificate',
    line: `${head} (using TLSv1.2 with cipher ECDHE-RSA-AES256-GCM-SHA384 (256/256 bits)) (Client CN "mail.shop.example", Issuer "R3" (verified OK)) by mx.own.example (Postfix) with ESMTPS id 5B2C81F0A3; ${date}`,
    ...shop,
    confirmed,
  },
  {
    form: 'no reverse name',
    line: `from «mail.shop.example» (unknown [203.0.113.9]) by mx.own.example (Postfix) with ESMTP id 5B2C81F0A3; ${date}`,
    helo: 'mail.shop.example',
    ip: '203.0.113.9',
  },
  {
    form: 'address literal as greeting',
    line: `from «[192.168.1.5]» (unknown [203.0.113.9]) by mx.own.example (Postfix) with ESMTP id 5B2C81F0A3; ${date}`,
    helo: '[192.168.1.5]',
    ip: '203.0.113.9',
  },
  {
    form: 'IPv6',
    line: `from «mail.shop.example» (mail.shop.example [IPv6:2001:db8::9]) by mx.own.example (Postfix) with ESMTPS id 5B2C81F0A3; ${date}`,
    ...shop,
    ip: '2001:db8::9',
    confirmed,
  },
  {
    form: 'login',
    line: `from «pc» (unknown [203.0.113.9]) (Authenticated sender: taro@own.example) by mx.own.example (Postfix) with ESMTPSA id 5B2C81F0A3; ${date}`,
    helo: 'pc',
    ip: '203.0.113.9',
    account: 'taro@own.example',
  },
  {
    form: 'login behind TLS remarks',
    line: `from «[127.0.0.1]» (${seen}) ${tls} (No client certificate requested) (Authenticated sender: web01) by mx.own.example (Postfix) with ESMTPSA id 5B2C81F0A3; ${date}`,
    ...shop,
    helo: '[127.0.0.1]',
    account: 'web01',
    confirmed,
  },
  { form: 'local user', line: `by mx.own.example (Postfix, from userid 33) id 5B2C81F0A3; ${date}` },
  { form: 're-injected', line: `by mx.own.example (Postfix) id 5B2C81F0A3; ${date}` },
  {
    form: 'content filter returns',
    line: `from «localhost» (localhost [127.0.0.1]) by mx.own.example (Postfix) with ESMTP id 5B2C81F0A3; ${date}`,
    helo: 'localhost',
    ptr: 'localhost',
    ip: '127.0.0.1',
    confirmed,
  },
  {
    form: 'Debian',
    line: `${head} by mx.own.example (Postfix (Debian/GNU)) with ESMTP id 5B2C81F0A3; ${date}`,
    ...shop,
    confirmed,
  },
  {
    form: 'SMTPUTF8',
    line: `${head} by mx.own.example (Postfix) with UTF8SMTPS id 5B2C81F0A3; ${date}`,
    ...shop,
    confirmed,
  },
  {
    form: 'Postfix without a queue id yet',
    line: `${head} by mx.own.example (Postfix) with ESMTPS; ${date}`,
    ...shop,
    confirmed,
  },
  {
    form: 'Xserver, behind its virus gateway',
    line: `from «virusgw9001.xserver.jp» (virusgw9001.xserver.jp [203.0.113.10]) by sv9012.xserver.jp (Postfix) with ESMTP id 8968D782716A2E for <«info@own.example»>; ${date}`,
    by: 'sv9012.xserver.jp',
    helo: 'virusgw9001.xserver.jp',
    ptr: 'virusgw9001.xserver.jp',
    ip: '203.0.113.10',
    confirmed,
  },
  {
    form: 'Xserver, a script',
    line: `by sv9012.xserver.jp (Postfix, from userid 20126) id 9539F20B22224A; ${date}`,
    by: 'sv9012.xserver.jp',
  },
  {
    form: 'ロリポップ, a script',
    line: `by spd901.phy.lolipop.jp (Postfix, from userid 995) id A9D841C29C6D3; ${date}`,
    by: 'spd901.phy.lolipop.jp',
  },
  {
    form: 'heteml, a script',
    line: `by users902.phy.heteml.jp (Postfix, from userid 995) id 1DE95407D810; ${date}`,
    by: 'users902.phy.heteml.jp',
  },
  {
    form: 'KAGOYA, a script',
    line: `by vwp90420.kagoya.net (Postfix, from userid 1159392) id D9CA85DA0; ${date}`,
    by: 'vwp90420.kagoya.net',
  },
  {
    form: 'ConoHa gateway',
    line: `from «www917.conoha.ne.jp» (unknown [172.16.42.238]) by mailgw93.conoha.ne.jp (Postfix) with ESMTP id 54CE0800539B2 for <«info@own.example»>; ${date}`,
    by: 'mailgw93.conoha.ne.jp',
    helo: 'www917.conoha.ne.jp',
    ip: '172.16.42.238',
  },
  {
    form: 'お名前.com gateway',
    line: `from «www93.onamae.ne.jp» (unknown [172.16.42.138]) by mailgw94.onamae.ne.jp (Postfix) with ESMTP id B7A27C21B2; ${date}`,
    by: 'mailgw94.onamae.ne.jp',
    helo: 'www93.onamae.ne.jp',
    ip: '172.16.42.138',
  },
  {
    form: 'OCN, a program of its own',
    line: `by ocnadm90.ocn.ad.jp (Postfix, from userid 22222) id C97BBC04246D; ${date}`,
    by: 'ocnadm90.ocn.ad.jp',
  },
  {
    form: 'OCN and goo inside',
    line: `from «mas-spm-mts-903c1.ocn.ad.jp» (mas-spm-mts-903c1.ocn.ad.jp [203.0.113.27]) by mas-ckd-mts-904c5.mail.goo.jp (Postfix) with ESMTP id 022CA700008BC; ${date}`,
    by: 'mas-ckd-mts-904c5.mail.goo.jp',
    helo: 'mas-spm-mts-903c1.ocn.ad.jp',
    ptr: 'mas-spm-mts-903c1.ocn.ad.jp',
    ip: '203.0.113.27',
    confirmed,
  },
  {
    form: 'Mailman hands back to itself',
    line: `from «list.own.example» (localhost [IPv6:::1]) by list.own.example (Postfix) with ESMTP id 5B2C81F0A3; ${date}`,
    by: 'list.own.example',
    helo: 'list.own.example',
    ptr: 'localhost',
    ip: '::1',
    confirmed,
  },
  {
    form: 'iCloud border',
    line: `${head} by st43p00im-qukt09021701.me.com (Postfix) with ESMTPS id EC1AC39C0207 for <«info@own.example»>; ${utc}`,
    ...shop,
    by: 'st43p00im-qukt09021701.me.com',
    confirmed,
  },
  {
    form: 'IPv6 without a name, and a zone in words',
    line: `from «x» (unknown [IPv6:2001:db8::66]) by mx.own.example (Postfix) with ESMTPS id 5B2C81F0A3; Wed, 24 Jun 2026 04:02:03 +0200 (CEST)`,
    helo: 'x',
    ip: '2001:db8::66',
  },
].map((row): Row => ({ dialect: 'postfix', ...row }));
