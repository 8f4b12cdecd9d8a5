export type Receiver = 'postfix' | 'gmail' | 'qmail' | 'sendmail' | 'microsoft' | 'yahoo' | 'nifty' | 'plain' | 'cut';

export interface Delivery {
  receiver: Receiver;
  envelope: string;
  /** Of the address in From. */
  domain: string;
  recipient: string;
  client: { ip: string; ptr: string; helo: string };
  /** `dkim` is the domain whose signature passes, '' where there is no signature. */
  auth: { spf: string; dkim: string; dmarc: string };
  /** Domains of further signatures, all of them good: the sending service's own. */
  alsoSigned?: string[];
  bodyHash: string;
  date: string;
  number: string;
}

/** The header lines that the receiver's servers put on top of a mail, and the signature below them. */
export function received(delivery: Delivery): string[] {
  const lines = blocks[delivery.receiver](delivery);
  return delivery.receiver === 'cut' ? lines : [...lines, ...signature(delivery)];
}

const blocks: Record<Receiver, (delivery: Delivery) => string[]> = {
  postfix,
  gmail,
  qmail,
  sendmail,
  microsoft,
  yahoo,
  nifty,
  plain,
  // What is left of a mail that somebody copied out of a mail program.
  cut: () => [],
};

/** Own server with opendkim and opendmarc. */
function postfix(delivery: Delivery): string[] {
  const { envelope, domain, recipient, client, auth, date, number } = delivery;
  const verified = signers(delivery).map(
    (signer) =>
      `dkim=pass (2048-bit key; unprotected) header.d=${signer} header.i=@${signer}\r\n\theader.a=rsa-sha256 header.s=s2026 header.b=${number.slice(0, 8)}`,
  );
  const dkim = verified.join(';\r\n\t') || 'dkim=none';
  return [
    `Return-Path: <${envelope}>`,
    `X-Original-To: ${recipient}`,
    `Delivered-To: ${recipient}`,
    `Received: from mx.example.co.jp (localhost [127.0.0.1])\r\n\tby mail.example.co.jp (Postfix) with ESMTP id 4${number.slice(0, 9).toUpperCase()}\r\n\tfor <${recipient}>; ${date} (JST)`,
    `Authentication-Results: mx.example.co.jp; dmarc=${auth.dmarc} (p=${auth.dmarc === 'pass' ? 'quarantine' : 'none'} dis=none) header.from=${domain}`,
    `Authentication-Results: mx.example.co.jp; spf=${auth.spf} smtp.mailfrom=${mailFromOf(envelope, client.helo)}`,
    `Authentication-Results: mx.example.co.jp;\r\n\t${dkim}`,
    `Received: from ${client.helo} (${client.ptr || 'unknown'} [${client.ip}])\r\n\tby mx.example.co.jp (Postfix) with ESMTPS id 4${number.slice(10, 19).toUpperCase()}\r\n\tfor <${recipient}>; ${date} (JST)`,
  ];
}

/** Gmail and Google Workspace. */
function gmail(delivery: Delivery): string[] {
  const { envelope, domain, recipient, client, auth, date, number } = delivery;
  const id = `${number.slice(0, 12)}-${number.slice(12, 22)}si${number.slice(22, 28)}`;
  const dkim = signers(delivery)
    .map((signer) => `\r\n       dkim=pass header.i=@${signer} header.s=s2026 header.b=${number.slice(0, 8)};`)
    .join('');
  const dmarc =
    auth.dmarc === 'none'
      ? ''
      : `;\r\n       dmarc=${auth.dmarc} (p=${auth.dmarc === 'fail' ? 'NONE' : 'QUARANTINE'} sp=NONE dis=NONE) header.from=${domain}`;
  const spf = `spf=${auth.spf} (google.com: ${spfSentence(auth.spf, envelope, client.ip)}) smtp.mailfrom=${mailFromOf(envelope, client.helo)}`;
  const results = `mx.google.com;${dkim}\r\n       ${spf}${dmarc}`;
  return [
    `Delivered-To: ${recipient}`,
    `Received: by 2002:a05:7010:${number.slice(0, 4)}:b0:3e8:59a1:dfca with SMTP id ${number.slice(4, 12)}csp;\r\n        ${date}`,
    `X-Received: by 2002:a17:90b:${number.slice(6, 10)}:b0:2e1:7a11:c04d with SMTP id ${number.slice(9, 21)};\r\n        ${date}`,
    `ARC-Seal: i=1; a=rsa-sha256; t=1763500000; cv=none;\r\n        d=google.com; s=arc-20240605;\r\n        b=${fakeSignature(number)}`,
    `ARC-Authentication-Results: i=1; ${results}`,
    `Return-Path: <${envelope}>`,
    `Received: from ${client.helo} (${client.ptr ? `${client.ptr}. ` : ''}[${client.ip}])\r\n        by mx.google.com with ESMTPS id ${id}\r\n        for <${recipient}>\r\n        (version=TLS1_3 cipher=TLS_AES_256_GCM_SHA384 bits=256/256);\r\n        ${date}`,
    `Received-SPF: ${auth.spf} (google.com: ${spfSentence(auth.spf, envelope, client.ip)}) client-ip=${client.ip};`,
    `Authentication-Results: ${results}`,
  ];
}

/** Shared hosting on qmail: no results of any kind. */
function qmail({ envelope, recipient, client, date, number }: Delivery): string[] {
  const pid = Number.parseInt(number.slice(0, 4), 16);
  const helo = client.helo === client.ptr ? '' : ` (HELO ${client.helo})`;
  return [
    `Return-Path: <${envelope}>`,
    `Delivered-To: example-co-jp-${recipient}`,
    `Received: (qmail ${pid} invoked from network); ${date}`,
    `Received: from ${client.ptr || 'unknown'}${helo} (${client.ip})\r\n  by mx12.example.ne.jp with SMTP; ${date}`,
    `X-Virus-Status: clean(F-Secure/fsigk_smtp/521/virusgw12.example.ne.jp)`,
  ];
}

/** Shared hosting on sendmail: no results either. */
function sendmail({ envelope, recipient, client, date, number }: Delivery): string[] {
  const id = `5AN${number.slice(0, 5).toUpperCase()}0${Number.parseInt(number.slice(5, 9), 16)}`;
  return [
    `Return-Path: <${envelope}>`,
    `Received: from ${client.helo} (${client.ptr ? `${client.ptr} ` : ''}[${client.ip}])\r\n\tby www1871.example.ne.jp (8.16.1/8.16.1) with ESMTPS id ${id}\r\n\tfor <${recipient}>; ${date}\r\n\t(envelope-from ${envelope || '<>'})`,
    'X-Virus-Scanned: clamav at www1871.example.ne.jp',
  ];
}

function microsoft(delivery: Delivery): string[] {
  const { envelope, domain, recipient, client, auth, date, number } = delivery;
  const [signer] = signers(delivery);
  const dkim = signer
    ? `dkim=pass (signature was verified)\r\n header.d=${signer}`
    : 'dkim=none (message not signed)\r\n header.d=none';
  const dmarc = auth.dmarc === 'pass' ? 'dmarc=pass action=none' : `dmarc=${auth.dmarc} action=none`;
  return [
    `Received: from TYCPR01MB1201.jpnprd01.prod.outlook.com (2603:1096:400:${number.slice(0, 3)}::8) by\r\n TYVPR01MB1202.jpnprd01.prod.outlook.com with HTTPS; ${date}`,
    `Authentication-Results: spf=${auth.spf} (sender IP is ${client.ip})\r\n smtp.mailfrom=${mailFromOf(envelope, client.helo).split('@').at(-1)}; ${dkim};${dmarc}\r\n header.from=${domain};compauth=${auth.dmarc === 'fail' ? 'fail reason=001' : 'pass reason=100'}`,
    `Received-SPF: ${auth.spf === 'pass' ? 'Pass' : 'None'} (protection.outlook.com: domain of ${domain} designates\r\n ${client.ip} as permitted sender) receiver=protection.outlook.com;\r\n client-ip=${client.ip}; helo=${client.helo};`,
    `Received: from ${client.helo} (${client.ip}) by\r\n OS0JPN01FT011.mail.protection.outlook.com (10.13.140.${Number.parseInt(number.slice(0, 2), 16)}) with Microsoft SMTP Server\r\n (version=TLS1_3, cipher=TLS_AES_256_GCM_SHA384) id 15.20.9320.13 via\r\n Frontend Transport; ${date}`,
    `X-MS-Exchange-Organization-SCL: 1`,
    `X-Forefront-Antispam-Report: CIP:${client.ip};CTRY:JP;LANG:ja;SCL:1;SRV:;IPV:NLI;SFV:NSPM;H:${client.helo};PTR:${client.ptr};CAT:NONE;DIR:INB;`,
    `Return-Path: ${envelope || '<>'}`,
    `X-MS-Exchange-Organization-OriginalArrivalTime: ${date}`,
    `Delivered-To: ${recipient}`,
  ];
}

function yahoo(delivery: Delivery): string[] {
  const { envelope, domain, recipient, client, auth, date, number } = delivery;
  const [signer] = signers(delivery);
  const dkim = signer ? `dkim=pass (ok) header.i=@${signer}` : 'dkim=neutral (no sig)';
  const dmarc = auth.dmarc === 'none' ? 'dmarc=unknown' : `dmarc=${auth.dmarc} (p=NONE)`;
  return [
    `X-Apparently-To: ${recipient}; ${date}`,
    `Return-Path: <${envelope}>`,
    `X-Originating-IP: [${client.ip}]`,
    `Received-SPF: ${auth.spf} (${spfSentence(auth.spf, envelope, client.ip)})`,
    `Authentication-Results: mta${Number.parseInt(number.slice(0, 2), 16)}.mail.djm.ynwl.yahoo.co.jp  from=${domain}; domainkeys=neutral (no sig); ${dkim}; ${dmarc} header.from=${domain}`,
    `Received: from ${client.ip}  (EHLO ${client.helo}) (${client.ip})\r\n  by mta${Number.parseInt(number.slice(0, 2), 16)}.mail.djm.ynwl.yahoo.co.jp with SMTP; ${date}`,
  ];
}

/** @nifty: one line for all methods, in the name of the whole domain. */
function nifty(delivery: Delivery): string[] {
  const { envelope, domain, recipient, client, auth, date, number } = delivery;
  const place = String(Number.parseInt(number.slice(0, 3), 16) % 40).padStart(4, '0');
  const id = `${number.slice(0, 17).toUpperCase()}.12345.ifmta${place}.nifty.com@nifty.com`;
  const dkim = signers(delivery).map((signer) => `dkim=pass header.i=@${signer}`);
  return [
    `Return-Path: <${envelope}>`,
    `Received: from ifmta${place}.nifty.com\r\n\tby ibmta${place}.nifty.com with ESMTP\r\n\tid <${id}>\r\n\tfor <${recipient}>; ${date}`,
    `Received: from ${client.helo} ([${client.ip}])\r\n\tby ifmta${place}.nifty.com with ESMTP\r\n\tid <${id}>\r\n\tfor <${recipient}>; ${date}`,
    `Authentication-Results: nifty.com; spf=${auth.spf} smtp.mailfrom=${mailFromOf(envelope, client.helo)};\r\n\tsender-id=${auth.spf} header.From=${domain}; ${dkim.join('; ') || 'dkim=none'};\r\n\tdmarc=${auth.dmarc} header.from=${domain}`,
  ];
}

/** A small office's own Postfix that checks nothing. */
function plain({ envelope, recipient, client, date, number }: Delivery): string[] {
  return [
    `Return-Path: <${envelope}>`,
    `X-Original-To: ${recipient}`,
    `Delivered-To: ${recipient}`,
    `Received: from ${client.helo} (${client.ptr || 'unknown'} [${client.ip}])\r\n\tby mail.example.co.jp (Postfix) with ESMTPS id 4${number.slice(10, 19).toUpperCase()}\r\n\tfor <${recipient}>; ${date}`,
  ];
}

function signers({ auth, alsoSigned = [] }: Delivery): string[] {
  return [...(auth.dkim ? [auth.dkim] : []), ...alsoSigned];
}

function signature(delivery: Delivery): string[] {
  const { bodyHash, number } = delivery;
  return signers(delivery).map(
    (signer) =>
      `DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=${signer}; s=s2026;\r\n\th=from:to:subject:date:message-id:mime-version:content-type;\r\n\tbh=${bodyHash};\r\n\tb=${fakeSignature(number)}`,
  );
}

function fakeSignature(number: string): string {
  return Buffer.from(number.repeat(2)).toString('base64').replace(/.{60}/g, '$&\r\n\t ');
}

function mailFromOf(envelope: string, helo: string): string {
  return envelope || `postmaster@${helo}`;
}

function spfSentence(result: string, envelope: string, ip: string): string {
  const who = `domain of ${envelope || 'postmaster'}`;
  if (result === 'pass') return `${who} designates ${ip} as permitted sender`;
  if (result === 'none') return `${who} does not designate permitted sender hosts`;
  if (result === 'neutral') return `${ip} is neither permitted nor denied by best guess record for ${who}`;
  return `${result === 'softfail' ? 'domain of transitioning' : who} does not designate ${ip} as permitted sender`;
}
