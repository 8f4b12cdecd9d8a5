import { dmarc } from '../../src/lookups/dmarc/dmarc.ts';
import type { DmarcEvaluation, Identifiers } from '../../src/lookups/dmarc/dmarc-evaluation.ts';
import { readDmarcRecord } from '../../src/lookups/dmarc/dmarc-record.ts';
import { organizationOf } from '../../src/lookups/dmarc/dmarc-suffix-list.ts';
import { authorDomain } from '../../src/observe/dmarc.ts';
import type { Ask } from '../../src/outside/ask.ts';
import { registrableDomain } from '../../src/util/domain.ts';
import { mailOfFrom } from './mail-of-from.ts';
import { readScenario, type Scenario } from './perl-scenario.ts';
import { bodyOf, listsOf, pairsOf, rowsOf, subtestsOf, zoneLines } from './perl-text.ts';
import type { Outcome, Suite } from './suite.ts';
import { askOfZone, type Zone } from './zone.ts';

const REPO = 'msimerson/mail-dmarc';
const NOBODY: Identifiers = { spf: [], dkim: [] };

/** What mail-dmarc's tests expect of records, organisations, authors and whole evaluations; not of reports. */
export const mailDmarc: Suite = {
  name: 'mail-dmarc',
  source: `${REPO} t`,
  run: async (vectors) => {
    const read = (file: string) => vectors.text(REPO, `t/${file}`) ?? '';
    const [dmarcTest, policy, base, pure, result, validate] = [
      read('00.Dmarc.t'),
      read('01.Policy.t'),
      read('03.Base.t'),
      read('04.PurePerl.t'),
      read('06.Result.t'),
      read('30.Validate.t'),
    ];
    return [
      ...suffixes('00.Dmarc', bodyOf(dmarcTest, 'test_public_suffix_list')),
      ...tagValues(bodyOf(policy, 'test_setter_values')),
      ...publishedRecords(policy),
      ...suffixes('03.Base', bodyOf(base, '__is_public_suffix')),
      ...authors(bodyOf(pure, 'get_test_headers')),
      ...(await evaluations(pure)),
      ...(await scenarios('06.Result', askOf(result), [...resultBodies(result)])),
      ...(await scenarios('30.Validate', undefined, subtestsOf(validate))),
    ];
  },
};

function outcomeOf(id: string, expected: string, got: string): Outcome {
  return { id, expected, got, passed: expected === got };
}

function askOf(source: string): Ask {
  const zone: Zone = {};
  for (const { name, type, data } of zoneLines(source)) zone[name] = [...(zone[name] ?? []), { [type]: data }];
  return askOfZone(zone);
}

/** A name is a public suffix where a label in front of it makes an organisation. */
function suffixes(file: string, body: string): Outcome[] {
  return pairsOf(body).map(([domain, expected]) =>
    outcomeOf(`${file} suffix ${domain}`, expected, registrableDomain(`x.${domain}`) === `x.${domain}` ? '1' : '0'),
  );
}

function tagValues(body: string): Outcome[] {
  const judge = (list: string, expected: string) =>
    listsOf(body, list).flatMap(([tag, values]) =>
      values.map((value) => {
        const record = readDmarcRecord(
          tag === 'v' ? `v=${value}; p=none` : `v=DMARC1; rua=mailto:a@b.example; ${tag}=${value}`,
        );
        const isFirst = tag === 'rua' ? readDmarcRecord(`v=DMARC1; p=none; rua=${value}`) : record;
        const taken = isFirst !== undefined && !isFirst.malformed.includes(tag);
        return outcomeOf(`01.Policy ${tag}=${value}`, expected, taken ? 'allowed' : 'refused');
      }),
    );
  return [...judge('good_vals', 'allowed'), ...judge('bad_vals', 'refused')];
}

/** Records as domains really publish them, with slips; the domain stands in front of each. */
function publishedRecords(source: string): Outcome[] {
  const data = source.slice(source.indexOf('__DATA__'));
  return [...data.matchAll(/^domain=([^;\n]+);(v=[^\n]+)$/gm)].map(([, domain = '', record = '']) =>
    outcomeOf(`01.Policy record of ${domain}`, 'followed', readDmarcRecord(record) ? 'followed' : 'not followed'),
  );
}

function authors(body: string): Outcome[] {
  return pairsOf(body).map(([from, expected]) => outcomeOf(`04.PurePerl from ${from}`, expected, authorDomainOf(from)));
}

function authorDomainOf(from: string): string {
  return authorDomain(mailOfFrom(from)) ?? '';
}

async function evaluations(source: string): Promise<Outcome[]> {
  const ask = askOf(source);
  const outcomes: Outcome[] = [];
  for (const [domain, expected] of pairsOf(bodyOf(source, 'test_get_organizational_domain'))) {
    outcomes.push(outcomeOf(`04.PurePerl organisation of ${domain}`, expected, await organisation(ask, domain)));
  }
  for (const [, domain = '', expected = ''] of bodyOf(source, 'test_tree_walk').matchAll(
    /tree_walk\('([^']+)'\);[^;]*?(?:;[^;]*?){0,1}is\(\s*\$org,\s*'([^']+)'/g,
  )) {
    outcomes.push(outcomeOf(`04.PurePerl walk from ${domain}`, expected, await organisation(ask, domain)));
  }
  for (const [domain = '', expected = ''] of rowsOf(bodyOf(source, 'test_validate_np_tag'))) {
    const got = await evaluated(ask, domain, NOBODY);
    outcomes.push(outcomeOf(`04.PurePerl disposition of ${domain}`, expected, got.disposition ?? ''));
  }
  for (const [domain, expected] of pairsOf(bodyOf(source, 'test_validate_invalid_sp'))) {
    const got = await evaluated(ask, domain, { spf: [domain], dkim: [] });
    outcomes.push(outcomeOf(`04.PurePerl result of ${domain}`, expected, got.result ?? ''));
  }
  const single = ['test_validate_t_tag', 'test_validate_psd_y'].map((name): [string, string] => [
    name,
    bodyOf(source, name),
  ]);
  return [...outcomes, ...(await scenarios('04.PurePerl', ask, single))];
}

function* resultBodies(source: string): Generator<[string, string]> {
  for (const name of ['_test_pass_strict', '_test_pass_relaxed', '_test_fail_sampled_out', 'test_no_policy']) {
    yield [name, bodyOf(source, name)];
  }
  for (const policy of ['reject', 'none', 'quarantine']) {
    yield [`_test_fail_strict ${policy}`, bodyOf(source, '_test_fail_strict').replaceAll('$pol', policy)];
  }
}

async function scenarios(
  file: string,
  ask: Ask | undefined,
  bodies: [name: string, body: string][],
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const [name, body] of bodies) {
    const scenario = readScenario(body);
    if (!scenario) continue;
    const got = await evaluated(
      scenario.zone ? askOfZone(scenario.zone) : (ask ?? askOfZone({})),
      scenario.from,
      scenario,
    );
    const expected = scenario.expected;
    const told = (Object.keys(expected) as (keyof Scenario['expected'])[])
      .map((key) => `${key} ${got[key]}`)
      .join(', ');
    const wanted = Object.entries(expected)
      .map(([key, value]) => `${key} ${value}`)
      .join(', ');
    outcomes.push(outcomeOf(`${file} ${name}`, wanted, told));
  }
  return outcomes;
}

async function organisation(ask: Ask, domain: string): Promise<string> {
  const { rfc9989 } = await dmarc(ask, domain, NOBODY);
  return rfc9989.state === 'found' ? rfc9989.value.organizationalDomain : organizationOf(domain);
}

/** By RFC 9989, which the suite follows: what it calls disposition is the policy that a failing mail comes under. */
async function evaluated(ask: Ask, from: string, identifiers: Identifiers): Promise<Record<string, string>> {
  const { rfc9989 } = await dmarc(ask, from, identifiers);
  if (rfc9989.state !== 'found') return { result: rfc9989.state, disposition: 'none', dkim: '', spf: '' };
  const { result, policy, aligned } = rfc9989.value;
  const by = (method: DmarcEvaluation['aligned'][number]['by']) => aligned.some((one) => one.by === method);
  return {
    result,
    disposition: result === 'fail' ? policy : 'none',
    dkim: by('dkim') ? 'pass' : 'fail',
    spf: by('spf') ? 'pass' : 'fail',
  };
}
