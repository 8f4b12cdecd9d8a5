import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { known } from '../../src/answer.ts';
import { type Case, investigateLive, investigateRecorded, type Settings } from '../../src/index.ts';
import { hosting as company, sender, site, victim } from './world/parties.ts';
import { installList } from './world/range-files.ts';
import { type Range, startRange } from './world/start-range.ts';

const raw = readFileSync(new URL('../../examples/kagoya-2022/mail.eml', import.meta.url));
const settings: Settings = {
  startedAt: '2022-03-14T02:00:00.000Z',
  ownDomains: ['example.co.jp'],
  trustedHosts: [],
  knownSenders: [],
  language: 'ja',
};

/** What the local table says of an address's network. */
function networkOf({ observations }: Case, address: string) {
  const seen = observations.place.addresses[address]?.network;
  return seen && known(seen);
}

describe('the example of March 2022, asked of live servers', () => {
  let range: Range;
  let kept: Case;
  let world: string;
  const lists = mkdtempSync(join(tmpdir(), 'mekiki-range-'));
  before(async () => {
    range = await startRange();
    await installList(lists);
    ({ case: kept, world } = await investigateLive(raw, settings, { ...range.options, lists }));
  });
  after(async () => {
    await range?.close();
    rmSync(lists, { recursive: true, force: true });
  });

  it('finds address and owner of the domain in From, as its registry writes him', () => {
    const { dns, ownership } = kept.observations;
    assert.deepEqual(known(dns.addresses), [victim.address]);
    const owner = ownership.domains[victim.domain];
    assert.ok(owner?.state === 'found');
    assert.equal(owner.value.registrant, '株式会社ロジスティクス・パートナー');
    assert.equal(owner.value.registeredAt, '2005-10-24');
    assert.deepEqual(range.queries('whois.jprs.jp'), [victim.domain]);
  });

  it('finds that the address which sent it is another one, and that the domain’s own policy excludes it', () => {
    const { auth, dns } = kept.observations;
    assert.equal(kept.mail.route.sendingIp, sender.address);
    assert.ok(!known(dns.addresses)?.includes(sender.address));
    assert.notEqual(networkOf(kept, sender.address)?.asn, networkOf(kept, victim.address)?.asn);
    assert.equal(known(auth.spfNow)?.result, 'fail');
  });

  it('places the address which sent it near Seoul, in a network of Microsoft', () => {
    const seen = kept.observations.place.addresses[sender.address];
    assert.ok(seen?.place.state === 'found');
    const { country, latitude = 0, longitude = 0 } = seen.place.value;
    assert.equal(country, 'KR');
    assert.ok(Math.hypot(latitude - 37.57, longitude - 126.98) < 1, `${latitude} ${longitude}`);
    assert.match(networkOf(kept, sender.address)?.name ?? '', /Microsoft/);
  });

  it('finds where the page stands, under which server name, and who registered its domain', () => {
    const { dns, ownership } = kept.observations;
    const host = dns.hosts[site.domain];
    assert.ok(host?.names.state === 'found');
    assert.deepEqual(known(host.addresses), [site.address]);
    assert.equal(host.names.value.confirmed, site.serverName);
    const owner = ownership.domains[site.domain];
    assert.ok(owner?.state === 'found');
    assert.equal(owner.value.registrar, site.registrar);
    assert.equal(owner.value.registrant, site.registrant);
    assert.equal(owner.value.registeredAt, site.registered);
  });

  it('finds the hosting company of the page, and who holds its network', () => {
    const { hosting, ownership } = kept.observations;
    const seen = hosting.sites[site.domain];
    assert.equal(seen?.company.state === 'found' && seen.company.value.id, 'xserver');
    assert.equal(seen?.server.state === 'found' && seen.server.value.kind, 'shared');
    const held = ownership.networks[site.address];
    assert.ok(held?.state === 'found', JSON.stringify(held));
    assert.equal(held.value.organisation, company.organisation);
    assert.deepEqual(held.value.abuseContacts, [company.abuse]);
    assert.match(networkOf(kept, site.address)?.name ?? '', /^Xserver/);
    const host = kept.verdict.otherVictims.find(({ role }) => role === 'hosting-company');
    assert.match(host?.domain ?? '', /^xserver\./);
  });

  it('finds the page in a list, with the list’s name and date', () => {
    const [link] = kept.observations.reputation.links;
    assert.ok(link?.listed.state === 'found', JSON.stringify(link));
    const [entry] = link.listed.value;
    assert.deepEqual([entry?.list, entry?.fetchedAt], ['own', '2022-03-14T00:00:00.000Z']);
    assert.ok(kept.findings.some(({ id, outcome }) => id === 'listed-link' && outcome === 'found'));
  });

  it('asks the lists in DNS that the user names: hits, a denial, and a refusal that is no hit', async () => {
    const blocklists = ['zen.spamhaus.org', 'dbl.spamhaus.org', 'multi.surbl.org'];
    const { case: asked } = await investigateLive(raw, { ...settings, blocklists }, range.options);
    const said = asked.observations.reputation.blocklists.map(({ zone, name, says }) => {
      return `${zone} ${name} ${says.state === 'found' ? says.value.join() : `${says.state} ${says.reason}`}`;
    });
    assert.deepEqual(said.sort(), [
      `dbl.spamhaus.org ${site.domain} phishing`,
      `dbl.spamhaus.org ${victim.domain} none no-entry`,
      `multi.surbl.org ${site.domain} unknown refused`,
      `multi.surbl.org ${victim.domain} unknown refused`,
      `zen.spamhaus.org ${sender.address} exploited`,
    ]);
    assert.deepEqual(kept.observations.reputation.blocklists, [], 'none is asked unless it is named');
  });

  it('calls it fraud, and says the same when it is read again', async () => {
    assert.equal(kept.verdict.label, 'fraud');
    const again = await investigateRecorded(raw, world);
    assert.ok('case' in again);
    assert.deepEqual(JSON.parse(JSON.stringify(again.case)), JSON.parse(JSON.stringify(kept)));
  });
});
