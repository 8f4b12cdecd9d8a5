import { createHash, createSign, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';

/** A key pair and the record by which its domain publishes it. */
export interface TestKey {
  privateKey: KeyObject;
  record: string;
}

export function rsaKey(bits = 1024): TestKey {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: bits });
  const der = publicKey.export({ type: 'spki', format: 'der' });
  return { privateKey, record: `v=DKIM1; k=rsa; p=${der.toString('base64')}` };
}

export function ed25519Key(): TestKey {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const raw = publicKey.export({ type: 'spki', format: 'der' }).subarray(-32);
  return { privateKey, record: `v=DKIM1; k=ed25519; p=${raw.toString('base64')}` };
}

export interface SigningOptions {
  domain?: string;
  selector?: string;
  fields?: string;
  /** Tags that are added as they are, for example `l=10`. */
  tags?: string;
}

/**
 * A message with its DKIM-Signature on top, relaxed/relaxed (RFC 6376 section 3.4), made without the library that
 * verifies. The message's lines end in CR LF, and its body in one of them.
 */
export function signed(message: string, key: TestKey, options: SigningOptions = {}): string {
  const { domain = 'sender.example', selector = 'sel', fields = 'from:subject:date:to', tags = '' } = options;
  const [head = '', body = ''] = message.split(/\r\n\r\n([\s\S]*)/);
  const length = /(?:^|;)\s*l=(\d+)/.exec(tags)?.[1];
  const whole = relaxedBody(body);
  const hashed = length === undefined ? whole : whole.slice(0, Number(length));
  const algorithm = key.privateKey.asymmetricKeyType === 'ed25519' ? 'ed25519-sha256' : 'rsa-sha256';
  const hash = createHash('sha256').update(hashed, 'latin1').digest('base64');
  const extra = tags === '' ? '' : `${tags}; `;
  const field = `DKIM-Signature: v=1; a=${algorithm}; c=relaxed/relaxed; d=${domain}; s=${selector}; ${extra}h=${fields}; bh=${hash}; b=`;
  const input = [...chosen(head, fields), field].map(relaxedField).join('\r\n');
  return `${field}${signatureOf(input, key.privateKey)}\r\n${message}`;
}

/** An ARC set (RFC 8617 section 4.1) of relaxed signatures on top of a message that has the sets before it. */
export function sealed(message: string, key: TestKey, domain: string, instance: number, results: string): string {
  const [head = '', body = ''] = message.split(/\r\n\r\n([\s\S]*)/);
  const hash = createHash('sha256').update(relaxedBody(body), 'latin1').digest('base64');
  const where = `i=${instance}; a=rsa-sha256; d=${domain}; s=sel;`;
  const recorded = `ARC-Authentication-Results: i=${instance}; ${domain}; ${results}`;
  const unsigned = `ARC-Message-Signature: ${where} c=relaxed/relaxed; h=from:subject; bh=${hash}; b=`;
  const covered = [...chosen(head, 'from:subject'), unsigned].map(relaxedField).join('\r\n');
  const signature = `${unsigned}${signatureOf(covered, key.privateKey)}`;
  const seal = `ARC-Seal: ${where} cv=${instance === 1 ? 'none' : 'pass'}; b=`;
  const before = fieldsOf(head).filter((field) => /^ARC-/i.test(field));
  // Sets stand on top of each other; they are sealed from the oldest, each by results, signature, seal.
  const sets = Array.from({ length: before.length / 3 }, (_, set) => before.slice(set * 3, set * 3 + 3)).reverse();
  const chain = sets.flatMap((set) => [set[2], set[1], set[0]].map((field) => field ?? ''));
  const input = [...chain, recorded, signature, seal].map(relaxedField).join('\r\n');
  return `${seal}${signatureOf(input, key.privateKey)}\r\n${signature}\r\n${recorded}\r\n${message}`;
}

function signatureOf(input: string, key: KeyObject): string {
  const bytes = Buffer.from(input, 'latin1');
  if (key.asymmetricKeyType !== 'ed25519') return createSign('sha256').update(bytes).sign(key, 'base64');
  return sign(null, createHash('sha256').update(bytes).digest(), key).toString('base64');
}

/** The fields that h= names, each name from the bottom up (RFC 6376 section 5.4.2). */
function chosen(head: string, names: string): string[] {
  const left = fieldsOf(head);
  return names.split(':').flatMap((name) => {
    const at = left.findLastIndex((field) => field.toLowerCase().startsWith(`${name.toLowerCase()}:`));
    return at === -1 ? [] : left.splice(at, 1);
  });
}

function fieldsOf(head: string): string[] {
  return head.split(/\r\n(?![ \t])/);
}

function relaxedField(field: string): string {
  const colon = field.indexOf(':');
  const value = field
    .slice(colon + 1)
    .replace(/\r\n/g, '')
    .replace(/[ \t]+/g, ' ')
    .trim();
  return `${field.slice(0, colon).toLowerCase().trim()}:${value}`;
}

function relaxedBody(body: string): string {
  const lines = body.split('\r\n').map((line) => line.replace(/[ \t]+/g, ' ').replace(/ $/, ''));
  return `${lines.join('\r\n').replace(/(?:\r\n)+$/, '')}\r\n`;
}
