import { date, dayFirst, type Row, shop } from './table.ts';

const exim =
  'with esmtps (TLS1.3) tls TLS_AES_256_GCM_SHA384 (Exim 4.96) (envelope-from «<a@shop.example>») id 1uABCD-0001xY-2Z';
const confirmed = true;
const bare = { helo: 'mail.shop.example', ip: '203.0.113.9' };

/** Exim, which prints the address before the greeting; the panels (cPanel, DirectAdmin) use it as it is. */
export const eximLines: Row[] = [
  {
    form: 'confirmed name',
    line: `from mail.shop.example ([203.0.113.9]) by mx.own.example ${exim} for info@own.example; ${date}`,
    ...shop,
    confirmed,
  },
  {
    form: 'port',
    line: `from mail.shop.example ([203.0.113.9]:42251) by mx.own.example ${exim}; ${date}`,
    ...shop,
    confirmed,
  },
  {
    form: 'another greeting',
    line: `from mail.shop.example ([203.0.113.9] helo=«x.shop.example») by mx.own.example ${exim}; ${date}`,
    ...shop,
    helo: 'x.shop.example',
    confirmed,
  },
  {
    form: 'no name',
    line: `from [203.0.113.9] (helo=«mail.shop.example») by mx.own.example ${exim}; ${date}`,
    ...bare,
  },
  {
    form: 'no name, port',
    line: `from [203.0.113.9] (port=42251 helo=«mail.shop.example») by mx.own.example ${exim}; ${date}`,
    ...bare,
  },
  {
    form: 'cPanel, port behind the address',
    line: `from [203.0.113.9]:42251 (helo=«mail.shop.example») by mx.own.example ${exim}; ${date}`,
    ...bare,
  },
  {
    form: 'ident',
    line: `from mail.shop.example ([203.0.113.9] helo=«mail.shop.example» ident=«root») by mx.own.example ${exim}; ${date}`,
    ...shop,
    confirmed,
  },
  {
    form: 'IPv6',
    line: `from mail.shop.example ([2001:db8::9] helo=«mail.shop.example») by mx.own.example ${exim}; ${date}`,
    ...shop,
    ip: '2001:db8::9',
    confirmed,
  },
  {
    form: 'address literal as greeting',
    line: `from [203.0.113.9] (helo=«[192.168.1.5]») by mx.own.example with esmtpsa (Exim 4.96) id 1uABCD-0001xY-2Z; ${date}`,
    helo: '[192.168.1.5]',
    ip: '203.0.113.9',
  },
  {
    form: 'local user',
    line: `from www-data by mx.own.example with local (Exim 4.96) (envelope-from «<a@shop.example>») id 1uABCD-0001xY-2Z; ${date}`,
  },
  { form: 'local, user unknown', line: `by mx.own.example with local (Exim 4.94.2) id 1uABCD-0001xY-2Z; ${date}` },
  {
    form: 'bounce of its own',
    line: `from mailnull by mx.own.example with local-bsmtp (Exim 4.69) id 1uABCD-0001xY-2Z; ${date}`,
  },
  {
    form: 'Red Hat version',
    line: `from [203.0.113.9] (helo=«mail.shop.example») by mx.own.example with esmtps (Exim 4.90_1 #2 (Red Hat Linux)) id 1uABCD-0001xY-2Z; ${date}`,
    ...bare,
  },
  {
    form: 'without a version',
    line: `from [203.0.113.9] (helo=«mail.shop.example») by mx.own.example with esmtp id 1uABCD-0001xY-2Z; ${date}`,
    ...bare,
  },
].map((row): Row => ({ dialect: 'exim', ...row }));

/** qmail, its descendants, and the hosting companies that run it. */
export const qmail: Row[] = [
  { form: 'from network', line: `(qmail 12 invoked from network); ${dayFirst}`, by: undefined },
  { form: 'by uid', line: `(qmail 12 invoked by uid 89); ${dayFirst}`, by: undefined },
  { form: 'by alias', line: `(qmail 12 invoked by alias); ${dayFirst}`, by: undefined },
  { form: 'for bounce', line: `(qmail 12 invoked for bounce); ${dayFirst}`, by: undefined },
  {
    form: 'greeting equals name',
    line: `from mail.shop.example (203.0.113.9) by mx.own.example with SMTP; ${dayFirst}`,
    ...shop,
  },
  {
    form: 'another greeting',
    line: `from mail.shop.example (HELO «x.shop.example») (203.0.113.9) by mx.own.example with SMTP; ${dayFirst}`,
    ...shop,
    helo: 'x.shop.example',
  },
  {
    form: 'no name',
    line: `from unknown (HELO «mail.shop.example») (203.0.113.9) by mx.own.example with SMTP; ${dayFirst}`,
    ...bare,
  },
  {
    form: 'ident',
    line: `from unknown (HELO «mail.shop.example») (taro@203.0.113.9) by mx.own.example with SMTP; ${dayFirst}`,
    ...bare,
    account: 'taro',
  },
  {
    form: 'login, as KAGOYA writes it',
    line: `from unknown (HELO «node2») (info@own.example@203.0.113.9) by mx.own.example with SMTP; ${dayFirst}`,
    helo: 'node2',
    ip: '203.0.113.9',
    account: 'info@own.example',
  },
  {
    form: 'login with a bracketed address',
    line: `from unknown (HELO «pc») (info@own.example@[203.0.113.9]) (envelope-sender <«a@shop.example»>) by mx.own.example (qmail-ldap-1.03) with SMTP for <«info@own.example»>; ${dayFirst}`,
    helo: 'pc',
    ip: '203.0.113.9',
    account: 'info@own.example',
  },
  {
    form: 'netqmail with TLS',
    line: `from mail.shop.example (HELO «mail.shop.example») (203.0.113.9) by mx.own.example with (DHE-RSA-AES256-SHA encrypted) ESMTPS; ${dayFirst}`,
    ...shop,
  },
  {
    form: 'qpsmtpd',
    line: `from mail.shop.example (HELO «mail.shop.example») (203.0.113.9) by mx.own.example (qpsmtpd/0.93) with ESMTP; ${dayFirst}`,
    ...shop,
  },
  {
    form: 'hpms, a customer who logged in',
    line: `from unknown (HELO «www.shop.example») (info@shop.example@203.0.113.9) by c95.hpms1.jp with SMTP; ${dayFirst}`,
    by: 'c95.hpms1.jp',
    helo: 'www.shop.example',
    ip: '203.0.113.9',
    account: 'info@shop.example',
  },
].map((row): Row => ({ dialect: 'qmail', ...row }));
