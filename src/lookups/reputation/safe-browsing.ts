import { hash } from 'node:crypto';
import { z } from 'zod';
import { type Answer, found, none, unknown } from '../../answer.ts';
import type { Ask } from '../../outside/ask.ts';
import { canonicalUrl } from '../../util/canonical-url.ts';
import { parseJson } from '../../util/json.ts';
import { urlExpressions } from '../../util/url-expressions.ts';
import type { Listing } from '../blocklists/zones.ts';

/** What `hashes.search` answers as JSON; an unknown threat or attribute makes its detail void, as Google prescribes. */
const Found = z.object({
  fullHashes: z
    .array(
      z.object({
        fullHash: z.string().max(100),
        fullHashDetails: z
          .array(z.object({ threatType: z.string().max(100), attributes: z.array(z.string().max(100)).default([]) }))
          .default([]),
      }),
    )
    .max(1000)
    .default([]),
});

const THREATS: Readonly<Record<string, Listing>> = {
  SOCIAL_ENGINEERING: 'phishing',
  MALWARE: 'malware',
  UNWANTED_SOFTWARE: 'malware',
  POTENTIALLY_HARMFUL_APPLICATION: 'malware',
};
const BYTES_SENT = 4;

/**
 * What Google Safe Browsing v5 says of a web address. Only the first four bytes of the digests of its expressions leave;
 * the whole digests are compared here.
 */
export async function safeBrowsing(ask: Ask, address: string): Promise<Answer<Listing[]>> {
  const url = canonicalUrl(address);
  if (!url) return unknown('malformed');
  const digests = urlExpressions(url).map((expression) => hash('sha256', expression, 'buffer'));
  const prefixes = [...new Set(digests.map((digest) => digest.subarray(0, BYTES_SENT).toString('base64')))];
  const answer = await ask('service', { service: 'safe-browsing', prefixes: prefixes.join() });
  if (answer.state !== 'found') return answer;

  const { status, body } = answer.value;
  if (status === 429) return unknown('rate-limited', answer.sources);
  if (status !== 200) return unknown('refused', answer.sources);
  const read = Found.safeParse(parseJson(body)).data;
  if (!read) return unknown('malformed', answer.sources);
  const ours = new Set(digests.map((digest) => digest.toString('base64')));
  const threats = read.fullHashes
    .filter(({ fullHash }) => ours.has(fullHash))
    .flatMap(({ fullHashDetails }) => fullHashDetails)
    .filter(({ attributes }) => attributes.length === 0)
    .flatMap(({ threatType }) => THREATS[threatType] ?? []);
  return threats.length > 0 ? found([...new Set(threats)], answer.sources) : none('no-entry', answer.sources);
}
