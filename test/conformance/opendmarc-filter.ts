import { parseMail } from '../../src/mail/parse.ts';
import { observeAuth } from '../../src/observe/auth.ts';
import type { Auth } from '../../src/observe/observations.ts';
import type { Outcome, Suite } from './suite.ts';
import { askOfZone, SETTINGS, type Zone } from './zone.ts';

const REPO = 'trusteddomainproject/OpenDMARC';
const BORDER = 'mx.receiver.example';

/** The tests ask the DNS of 2012. This is what their comments and expectations say of it. */
const ZONE: Zone = {
  '_dmarc.paypal.com': [{ TXT: 'v=DMARC1; p=reject' }],
  'paypal.com': [{ TXT: 'v=spf1 -all' }],
  '_dmarc.trusteddomain.org': [{ TXT: 'v=DMARC1; p=none' }],
  'trusteddomain.org': [{ TXT: 'v=spf1 -all' }],
};
/** The tests connect over loopback, which is nobody's address; a stranger stands in for it (RFC 5737). */
const STRANGER = '203.0.113.2';

/** What OpenDMARC's filter is expected to do with a mail, against what the whole observation of that mail comes to. */
export const opendmarcFilter: Suite = {
  name: 'OpenDMARC filter',
  source: `${REPO} opendmarc/tests`,
  run: async (vectors) => {
    const outcomes: Outcome[] = [];
    for (const path of vectors.paths(REPO, 'opendmarc/tests/t-verify-').filter((one) => one.endsWith('.lua'))) {
      const script = vectors.text(REPO, path) ?? '';
      const expected = expectedOf(script);
      // Two scripts only show that a From of several authors does not crash the filter, or is refused by its setting.
      if (expected === undefined) continue;
      const id = path.replace(/^.*\/|\.lua$/g, '');
      const got = resultOf(await authOf(script), expected);
      outcomes.push({ id, expected, got, passed: got === expected });
    }
    return outcomes;
  },
};

function expectedOf(script: string): string | undefined {
  const told = /string\.find\(ar, "((?:dmarc|spf)=\w+)"/.exec(script)?.[1];
  return told ?? (script.includes('SMFIR_REPLYCODE') ? 'rejected' : undefined);
}

/** The mail that the script hands over, as a believed server took it from the client. */
async function authOf(script: string): Promise<Auth> {
  const [, client = ''] = /mt\.conninfo\(conn, "[^"]*", "([^"]*)"\)/.exec(script) ?? [];
  const [, sender = ''] = /mt\.mailfrom\(conn, "([^"]*)"\)/.exec(script) ?? [];
  const fields = [...script.matchAll(/mt\.header\(conn, "([^"]*)", "((?:\\"|[^"])*)"\)/g)].map(
    ([, name = '', value = '']) => `${name}: ${value.replaceAll('\\"', '"')}`,
  );
  const date = fields.find((field) => field.startsWith('Date: '))?.slice(6) ?? '';
  const ip = client.startsWith('127.') ? STRANGER : client;
  const from = /^\d/.test(ip) ? `client.example (client.example [${ip}])` : 'client.example';
  const lines = [
    `Return-Path: <${sender}>`,
    // A filter hears of what its own server added like of any field; there it stands above the server's trace.
    ...fields.filter((field) => field.startsWith('Received-SPF')),
    `Received: from ${from} by ${BORDER} (Postfix) with ESMTP id 4X1Y2Z; ${date}`,
    ...fields.filter((field) => !field.startsWith('Received-SPF')),
  ];
  const raw = Buffer.from(`${lines.join('\r\n')}\r\n\r\ntest\r\n`);
  const settings = { ...SETTINGS, startedAt: new Date(date).toISOString(), trustedHosts: [BORDER] };
  return observeAuth(parseMail(raw, settings), raw, askOfZone(ZONE), settings);
}

/** In the words of what was expected: recorded results that align are a pass, as they are to the filter. */
function resultOf({ aligned, spfNow, dmarcNow: { rfc7489 } }: Auth, expected: string): string {
  if (expected.startsWith('spf=')) return `spf=${spfNow.state === 'found' ? spfNow.value.result : spfNow.reason}`;
  if (aligned.state === 'found') return 'dmarc=pass';
  if (rfc7489.state !== 'found') return `dmarc=${rfc7489.state}`;
  const { result, policy } = rfc7489.value;
  return expected === 'rejected' && result === 'fail' && policy === 'reject' ? 'rejected' : `dmarc=${result}`;
}
