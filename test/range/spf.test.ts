import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Answer } from '../../src/answer.ts';
import { type SpfEvaluation, spf } from '../../src/lookups/spf/spf.ts';
import { withhold } from '../../src/observe/withhold.ts';
import { allow } from '../../src/outside/allow.ts';
import { live } from '../../src/outside/live/index.ts';
import { isoNow } from '../../src/outside/live/system-clock.ts';
import { record } from '../../src/outside/record.ts';
import { recipientTokens } from '../../src/redaction/recipient-tokens.ts';
import { type NsdServer, nsdServer } from './nsd-server.ts';

const settings = { startedAt: isoNow(), ownDomains: [], trustedHosts: [], knownSenders: [], language: 'en' as const };

/** Policies as large senders write them: parts by include and redirect, macros, long text in several strings. */
const zone = `
bank.example. TXT "google-site-verification=x"
bank.example. TXT "v=spf1 include:_spf.delivery.example mx a:%{h} exists:%{ir}.%{v}._in.%{d2} " "-all exp=why.%{d}"
bank.example. MX 10 mx1.bank.example.
bank.example. MX 20 mx2.bank.example.
mx1.bank.example. A 20.196.210.1
mx2.bank.example. AAAA 2606:4700::25
why.bank.example. TXT "%{i} does not send for %{d}"
_spf.delivery.example. TXT "v=spf1 redirect=_all.delivery.example"
_all.delivery.example. TXT "v=spf1 ip4:20.196.211.0/24 ip6:2606:4700:1::/48 ${'ip4:20.1.2.3 '.repeat(15)}" "${'ip4:20.1.2.4 '.repeat(15)}" "~all"
9.210.196.20.in-addr._in.bank.example. A 127.0.0.2
alias.example. CNAME bank.example.
loop.example. TXT "v=spf1 include:loop.example -all"
names.example. TXT "v=spf1 exists:hanako.suzuki.%{d} ?all"
void.example. TXT "v=spf1 a:v1.example a:v2.example a:v3.example ~all"
under_score.example. TXT "v=spf1 -all"
`;

describe('SPF at a real name server', () => {
  let server: NsdServer;
  before(async () => {
    server = await nsdServer(zone);
  });
  after(() => server?.close());

  async function evaluated(ip: string, mailFrom: string, helo = 'mail.bank.example'): Promise<Answer<SpfEvaluation>> {
    const { ask } = record(allow(['dns'], live({ resolver: [server.address] })), isoNow, settings);
    const discreet = withhold(ask, recipientTokens([{ address: 'hanako.suzuki@own.example' }], []));
    return spf(discreet, { ip, mailFrom, helo, at: settings.startedAt, secretLocalParts: [] });
  }

  const short = (answer: Answer<SpfEvaluation>) =>
    answer.state === 'found'
      ? [answer.value.result, ...(answer.value.via ?? []), answer.value.mechanism ?? ''].join(' ')
      : `${answer.state} ${answer.reason}`;

  const via = 'include:_spf.delivery.example redirect=_all.delivery.example';
  const rows: [ip: string, mailFrom: string, expected: string][] = [
    ['20.196.211.77', 'info@bank.example', `pass ${via} ip4:20.196.211.0/24`],
    ['2606:4700:1::9', 'info@bank.example', `pass ${via} ip6:2606:4700:1::/48`],
    ['20.1.2.4', 'info@bank.example', `pass ${via} ip4:20.1.2.4`],
    ['20.196.210.1', 'info@bank.example', 'pass mx'],
    ['2606:4700::25', 'info@bank.example', 'pass mx'],
    ['20.196.210.9', 'info@bank.example', 'pass exists:%{ir}.%{v}._in.%{d2}'],
    ['20.196.212.1', 'info@bank.example', 'fail -all'],
    ['20.196.211.77', 'info@alias.example', `pass ${via} ip4:20.196.211.0/24`],
    ['20.196.212.1', 'info@under_score.example', 'fail -all'],
    ['20.196.212.1', 'info@nobody.example', 'none '],
    ['20.196.212.1', 'info@loop.example', `permerror ${'include:loop.example '.repeat(11)}`.trimEnd()],
    ['20.196.212.1', 'info@void.example', 'permerror a:v3.example'],
    ['20.196.212.1', 'info@names.example', 'unknown names-recipient'],
  ];
  for (const [ip, mailFrom, expected] of rows) {
    it(`${mailFrom} from ${ip}: ${expected.slice(0, 60)}`, async () =>
      assert.equal(short(await evaluated(ip, mailFrom)), expected));
  }

  it('explains a fail in the domain’s own words', async () => {
    const answer = await evaluated('20.196.212.1', 'info@bank.example');
    assert.equal(answer.state === 'found' && answer.value.explanation, '20.196.212.1 does not send for bank.example');
  });
});
