import { readAmazonSes } from './amazon-ses.ts';
import { readApple } from './apple.ts';
import { type Clauses, cutClauses } from './clauses.ts';
import { readCoremail } from './coremail.ts';
import { readCourier } from './courier.ts';
import { readExchange } from './exchange.ts';
import { readExim } from './exim.ts';
import { readFsecure } from './fsecure.ts';
import { readGeneric } from './generic.ts';
import { readGmail } from './gmail.ts';
import { readIronport } from './ironport.ts';
import type { ReadLine } from './line.ts';
import { readLmtp } from './lmtp.ts';
import { readMdaemon } from './mdaemon.ts';
import { readMomentum } from './momentum.ts';
import { readPostfix } from './postfix.ts';
import { readProofpoint } from './proofpoint.ts';
import { readQmail } from './qmail.ts';
import { readSendgrid } from './sendgrid.ts';
import { readSendmail } from './sendmail.ts';
import { readYahoo } from './yahoo.ts';
import { readZmailer } from './zmailer.ts';

/** One reader a dialect; each returns `undefined` for a form that is not its own. */
const readers: ((clauses: Clauses) => ReadLine | undefined)[] = [
  readPostfix,
  readSendmail,
  readExim,
  readExchange,
  readGmail,
  readYahoo,
  readQmail,
  readZmailer,
  readIronport,
  readProofpoint,
  readLmtp,
  readSendgrid,
  readMomentum,
  readCoremail,
  readAmazonSes,
  readCourier,
  readMdaemon,
  readFsecure,
  readApple,
];

/**
 * Reads one Received field (RFC 5321 section 4.4) in the dialect of its writer. Takes the value as it stands in the
 * mail, folding included; never throws, and takes time linear in its length (8 KiB at most are read).
 */
export function readReceived(raw: string): ReadLine {
  const clauses = cutClauses(raw);
  for (const read of readers) {
    const line = read(clauses);
    if (line) return line;
  }
  return readGeneric(clauses);
}
