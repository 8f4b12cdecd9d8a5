import { readDmarcRecord } from '../../src/lookups/dmarc/dmarc-record.ts';
import { aligns, organizationOf } from '../../src/lookups/dmarc/dmarc-suffix-list.ts';
import { tableOf } from './c-tables.ts';
import { mailOfFrom } from './mail-of-from.ts';
import type { Outcome, Suite } from './suite.ts';
import type { Vectors } from './vectors.ts';

const REPO = 'trusteddomainproject/OpenDMARC';

/** The tables of OpenDMARC's library tests: alignment, the organisation's domain, records, and the domain in From. */
export const opendmarc: Suite = {
  name: 'OpenDMARC',
  source: `${REPO} libopendmarc/tests`,
  run: async (vectors) => [
    ...tested(vectors, 'test_alignment', 'alignm_test', ([one = '', other = '', mode, outcome]) => ({
      expected: outcome === '0' ? 'aligned' : 'not aligned',
      got: aligns(one, other, mode === 'DMARC_RECORD_A_STRICT' ? 'strict' : 'relaxed') ? 'aligned' : 'not aligned',
    })),
    ...tested(vectors, 'test_tld', 'tld_test', ([domain = '', expected = '']) => ({
      expected,
      got: organizationOf(domain),
    })),
    ...tested(vectors, 'test_dmarc_parse', 'dpp_test', ([record = '', outcome]) => ({
      expected: outcome === 'DMARC_PARSE_OKAY' ? 'well formed' : 'malformed',
      got: readDmarcRecord(record)?.malformed.length === 0 ? 'well formed' : 'malformed',
    })),
    ...tested(vectors, 'test_finddomain', 'domain_test', ([from = '', expected = '']) => ({
      expected,
      got: mailOfFrom(from).headerFrom?.domain ?? '',
    })),
    ...fetched(vectors),
  ],
};

function sourceOf(vectors: Vectors, file: string): string | undefined {
  return vectors.text(REPO, `libopendmarc/tests/${file}.c`);
}

function tested(
  vectors: Vectors,
  file: string,
  table: string,
  judge: (row: string[]) => Pick<Outcome, 'expected' | 'got'>,
): Outcome[] {
  const source = sourceOf(vectors, file);
  return tableOf(source ?? '', table).map((row, index) => outcomeOf(`${file} ${index + 1}`, judge(row)));
}

function outcomeOf(id: string, { expected, got }: Pick<Outcome, 'expected' | 'got'>): Outcome {
  return { id, expected, got, passed: expected === got };
}

/** What the record of test_dmarc_fetch.c holds, against the values that its conditions compare with. */
function fetched(vectors: Vectors): Outcome[] {
  const source = sourceOf(vectors, 'test_dmarc_fetch') ?? '';
  const [, text = ''] = /record=\s*"([^"]*)"/.exec(source) ?? [];
  const record = readDmarcRecord(text);
  const values: Record<string, string> = {
    pct: String(record?.percent),
    adkim: record?.dkim === 'strict' ? 'DMARC_RECORD_A_STRICT' : 'other',
    aspf: record?.spf === 'strict' ? 'DMARC_RECORD_A_STRICT' : 'other',
  };
  return [...source.matchAll(/if \((pct|adkim|aspf) != (\w+)\)/g)].map(([, tag = '', expected = '']) =>
    outcomeOf(`test_dmarc_fetch ${tag}`, { expected, got: values[tag] ?? '' }),
  );
}
