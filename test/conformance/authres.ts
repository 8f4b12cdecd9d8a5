import { type ReadResults, readResults } from '../../src/mail/result-tokens.ts';
import type { Outcome, Suite } from './suite.ts';

const REPO = 'emersion/go-msgauth';
const FILES = ['authres/msgauth_test.go', 'authres/parse_test.go'];
/** Methods that we read; another one's result is none of an investigation. */
const METHODS = ['spf', 'dkim', 'dmarc', 'arc', 'iprev', 'auth'];

/** go-msgauth's tables of Authentication-Results fields (RFC 8601), against what we read of the same text. */
export const authres: Suite = {
  name: 'go-msgauth (Authentication-Results)',
  source: `${REPO} authres`,
  run: async (vectors) =>
    FILES.flatMap((path) => {
      const file = path.slice('authres/'.length).replace('_test.go', '');
      return casesOf(vectors.text(REPO, path) ?? '').map((each, index) => outcomeOf(`${file} ${index + 1}`, each));
    }),
};

interface Case {
  value: string;
  authservId: string;
  results: string[];
}

/** `{ value: "…" + "…", identifier: "…", results: []Result{ &SPFResult{Value: ResultPass, From: "…"}, … } }` in Go. */
function casesOf(source: string): Case[] {
  return source
    .split(/\bvalue: +/)
    .slice(1)
    .map((text) => {
      const [head = '', tail = ''] = text.split(/\bidentifier: +/);
      const results = [...tail.matchAll(/&(\w+)Result\{Value: Result(\w+)([^}]*)\}/g)];
      return {
        value: strings(head).join(''),
        authservId: strings(tail)[0] ?? '',
        results: results.map(([, method = '', result = '', fields = '']) => {
          const speaksFor = /(?:From|Identifier|Auth): "(?:[^"@]*@)?([^"]*)"/.exec(fields)?.[1] ?? '';
          const reason = /Reason: "([^"]*)"/.exec(fields)?.[1] ?? '';
          return [method.toLowerCase(), result.toLowerCase(), speaksFor, reason].join(' ').trim();
        }),
      };
    });
}

function strings(text: string): string[] {
  return [...text.matchAll(/"((?:\\.|[^"\\])*)"/g)].map(([, inner = '']) =>
    inner.replace(/\\([rnt])/g, (_, letter) => ({ r: '\r', n: '\n', t: '\t' })[letter as 'r'] ?? ''),
  );
}

function outcomeOf(id: string, { value, authservId, results }: Case): Outcome {
  const wanted = results.filter((one) => METHODS.includes(one.split(' ')[0] ?? ''));
  const expected = [authservId, ...wanted].join('; ');
  const got = describe(readResults(value));
  return { id, expected, got, passed: got === expected };
}

function describe({ authservId = '', results }: ReadResults): string {
  const each = results.map(({ method, result, domain = '', properties }) =>
    [method, result, domain, properties.reason ?? ''].join(' ').trim(),
  );
  return [authservId, ...each].join('; ');
}
