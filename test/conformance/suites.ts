import { arc } from './arc-suite.ts';
import { authres } from './authres.ts';
import { dkimVerifier } from './dkim-verifier.ts';
import { mailAuthSignatures } from './mail-auth-signatures.ts';
import { mailAuthSpf } from './mail-auth-spf.ts';
import { mailDkim } from './mail-dkim-suite.ts';
import { mailDmarc } from './mail-dmarc.ts';
import { mailauthDmarc } from './mailauth-dmarc.ts';
import { opendmarc } from './opendmarc.ts';
import { opendmarcFilter } from './opendmarc-filter.ts';
import { opendmarcSpf } from './opendmarc-spf.ts';
import { openspf } from './openspf.ts';
import type { Suite } from './suite.ts';

/** Every suite that `npm run conformance` runs, in the order in which it is printed. */
export const suites: readonly Suite[] = [
  ...openspf,
  mailAuthSpf,
  opendmarcSpf,
  authres,
  arc,
  mailDkim,
  mailAuthSignatures,
  dkimVerifier,
  opendmarc,
  opendmarcFilter,
  mailDmarc,
  mailauthDmarc,
];
