import type { Identifiers } from '../../src/lookups/dmarc/dmarc-evaluation.ts';
import type { Zone } from './zone.ts';

/** One evaluation that a Perl test sets up and looks at. */
export interface Scenario extends Identifiers {
  from: string;
  /** Missing where the file's own zone answers. */
  zone?: Zone;
  expected: { result?: string; disposition?: string; dkim?: string; spf?: string };
}

/** Variables that the tests put into strings. */
const VARIABLES: readonly [RegExp, string][] = [
  [/"?\$from_dom\b"?/g, "'www.tnpi.net'"],
  [/"www\.\$test_dom"/g, "'www.tnpi.net'"],
  [/\$test_dom\b/g, "'tnpi.net'"],
  [/\$pol\b/g, 'reject'],
];

/**
 * The scenario of a test's body: its From, the identifiers that pass, its zone and the results that it compares. Nothing
 * where it compares none of DMARC's results, or tests what is no part of an evaluation (an exemption by a list).
 */
export function readScenario(body: string): Scenario | undefined {
  const text = VARIABLES.reduce((all, [variable, value]) => all.replace(variable, value), body);
  const from = /header_from(?:\(|\s*=>)\s*'([^']+)'/.exec(text)?.[1];
  const expected = expectedOf(text);
  if (from === undefined || Object.keys(expected).length === 0 || text.includes('whitelist')) return undefined;
  const zone = zoneOf(text, from);
  return { from, spf: passing(text, 'spf'), dkim: passing(text, 'dkim'), ...(zone && { zone }), expected };
}

function expectedOf(body: string): Scenario['expected'] {
  // What is set up says `result => 'pass'` as well.
  const text = body.replace(/->(?:spf|dkim)\([^;]*?\);/g, '');
  const pairs = [
    ...text.matchAll(/is\(\s*(?:\$result|\$dmarc->result)->(result|disposition|spf|dkim),\s*'(\w+)'/g),
    ...text.matchAll(/'?\b(result|disposition|spf|dkim)'?\s*=>\s*'?(pass|fail|none|reject|quarantine)'?,\s*$/gm),
  ];
  return Object.fromEntries(pairs.map(([, key, value]) => [key, value]));
}

/** Domains of `dkim`, and of `spf` in the scope of MAIL FROM, whose result is a pass. */
function passing(text: string, method: 'spf' | 'dkim'): string[] {
  const call = new RegExp(`->${method}\\(([^;]*?)\\);`).exec(text)?.[1] ?? '';
  return [...call.matchAll(/\{([^}]*)\}/g)]
    .map(([, entry = '']) => entry)
    .filter((entry) => /result\s*=>\s*'pass'/.test(entry) && !/scope\s*=>\s*'helo'/.test(entry))
    .map((entry) => /domain\s*=>\s*'([^']+)'/.exec(entry)?.[1] ?? '');
}

/** Of `%dns_responses`, or of a policy that is set without DNS. */
function zoneOf(text: string, from: string): Zone | undefined {
  const parsed = /->parse\(\s*"([^"]+)"\s*\)/.exec(text)?.[1];
  if (parsed !== undefined) return { [`_dmarc.${from}`]: [{ TXT: parsed }] };
  const [, p] = /Policy->new\(v => 'DMARC1', p => '(\w+)'\)/.exec(text) ?? [];
  if (p !== undefined) return { [`_dmarc.${from}`]: [{ TXT: `v=DMARC1; p=${p}` }] };
  const entries = [...text.matchAll(/'([^'\n]+)' => \{ (\w+) => (?:'([^']*)'|\d+) \}/g)];
  if (entries.length === 0) return undefined;
  return Object.fromEntries(
    entries.map(([, name = '', type = '', value]) => [name, [{ [type]: value ?? 'x.example' }]]),
  );
}
