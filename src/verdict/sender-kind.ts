import type { Finding } from '../checks/define.ts';
import type { SenderKind, Verdict } from './verdict.ts';

interface Sign {
  kind: SenderKind;
  likelihood: Verdict['sender']['likelihood'];
  /** All of these were found… */
  found: readonly string[];
  /** …and none of these. */
  without: readonly string[];
}

/**
 * How the sender came to use the domain in From, strongest proof first. A login or a script says more than
 * authentication, since a hijacked account passes everything; a failed policy says that the domain was forged.
 */
const SIGNS: readonly Sign[] = [
  { kind: 'own-name', likelihood: 'certain', found: ['official-sender'], without: ['submitted-by-account'] },
  { kind: 'hijacked-script', likelihood: 'likely', found: ['sent-from-script'], without: [] },
  { kind: 'hijacked-account', likelihood: 'likely', found: ['submitted-by-account'], without: ['dmarc-failed'] },
  { kind: 'forged-domain', likelihood: 'certain', found: ['dmarc-failed'], without: [] },
  {
    kind: 'bought-domain',
    likelihood: 'likely',
    found: ['young-sender-domain', 'aligned-authentication'],
    without: [],
  },
  {
    kind: 'forged-domain',
    likelihood: 'likely',
    found: ['sending-ip-not-authorised/fail'],
    without: ['aligned-authentication'],
  },
  { kind: 'forged-domain', likelihood: 'likely', found: ['own-domain-as-sender'], without: [] },
  {
    kind: 'hijacked-account',
    likelihood: 'possible',
    found: ['aligned-authentication', 'brand-from-foreign-domain', 'sender-bought-or-hijacked/hijacked'],
    without: [],
  },
  {
    kind: 'bought-domain',
    likelihood: 'possible',
    found: ['aligned-authentication', 'brand-from-foreign-domain'],
    without: [],
  },
  {
    kind: 'forged-domain',
    likelihood: 'possible',
    found: ['sending-ip-not-authorised'],
    without: ['aligned-authentication'],
  },
  {
    kind: 'forged-domain',
    likelihood: 'possible',
    found: ['sender-unrelated-network'],
    without: ['aligned-authentication'],
  },
];

export function judgeSender(findings: readonly Finding[]): Verdict['sender'] {
  const names = new Set(
    findings.flatMap((finding) =>
      finding.outcome === 'found' ? [finding.id, `${finding.id}/${finding.variant ?? 'default'}`] : [],
    ),
  );
  const sign = SIGNS.find(
    ({ found, without }) => found.every((name) => names.has(name)) && !without.some((name) => names.has(name)),
  );
  return sign ? { kind: sign.kind, likelihood: sign.likelihood } : { kind: 'not-known', likelihood: 'possible' };
}
