/** A mail as its sender writes it, and what the receiver's server recorded of it. */
export interface Letter {
  name: string;
  fromName: string;
  from: string;
  subject: string;
  body?: string;
  html?: string;
  /** Further header fields, as they stand in the mail. */
  extra?: string;
  date?: string;
  returnPath?: string;
  /**
   * `authenticated`: everything passes for From's domain; `delivery-service`: only for the envelope's; `failed`: SPF and
   * DMARC fail; `silent`: the receiver records nothing; `cut`: the export lost the receiver's lines.
   */
  receiver: string;
}

const TO = 'info@example.co.jp';

/** The raw bytes of a letter as a Postfix of example.co.jp keeps it. */
export function buildMail(letter: Letter): Uint8Array {
  const { name, fromName, from, subject, extra, date = 'Tue, 10 Nov 2026 10:15:02 +0900' } = letter;
  const head = [
    `Return-Path: <${letter.returnPath ?? from}>`,
    `Delivered-To: ${TO}`,
    ...receiverLines(letter, date),
    `From: ${encodedWord(fromName)} <${from}>`,
    `To: ${TO}`,
    `Subject: ${encodedWord(subject)}`,
    `Date: ${date}`,
    `Message-ID: <${name}.${subject.length}@${domainOf(from)}>`,
    ...(extra ? [extra] : []),
    'MIME-Version: 1.0',
    `Content-Type: ${letter.html ? 'text/html' : 'text/plain'}; charset=utf-8`,
    'Content-Transfer-Encoding: base64',
  ];
  const body = Buffer.from(letter.html ?? letter.body ?? '').toString('base64');
  return Buffer.from(`${head.join('\r\n')}\r\n\r\n${body}\r\n`);
}

function receiverLines({ receiver, from, returnPath = from }: Letter, date: string): string[] {
  if (receiver === 'cut') return [];
  const domain = domainOf(from);
  const envelope = domainOf(returnPath);
  const client = receiver === 'failed' ? 'unknown' : `mail.${envelope}`;
  const received = `Received: from mail.${envelope} (${client} [203.0.113.25])\r\n\tby mx1.example.co.jp (Postfix) with ESMTPS id 4KX1\r\n\tfor <${TO}>; ${date}`;
  const results: Record<string, string> = {
    authenticated: `dkim=pass header.d=${domain}; spf=pass smtp.mailfrom=${returnPath}; dmarc=pass header.from=${domain}`,
    'delivery-service': `dkim=pass header.d=${envelope}; spf=pass smtp.mailfrom=${returnPath}; dmarc=none header.from=${domain}`,
    failed: `dkim=none; spf=fail smtp.mailfrom=${returnPath}; dmarc=fail header.from=${domain}`,
  };
  const recorded = results[receiver];
  return recorded ? [`Authentication-Results: mx1.example.co.jp; ${recorded}`, received] : [received];
}

function encodedWord(text: string): string {
  return `=?UTF-8?B?${Buffer.from(text).toString('base64')}?=`;
}

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1);
}
