import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { type Case, investigateRecorded, report } from '../src/index.ts';

/** Golden investigations: what Mekiki says of a mail, word for word. `UPDATE=1` rewrites them, and the diff is read. */
const root = new URL('../', import.meta.url);
const folders = ['examples/kagoya-2022', ...readdirSync(new URL('cases', root)).map((name) => `cases/${name}`)].filter(
  (path) => !path.endsWith('.md'),
);

const labels: Record<string, Case['verdict']['label'][]> = {
  'examples/kagoya-2022': ['fraud'],
  'cases/forwarded-fraud': ['fraud'],
  'cases/fraud-through-list': ['fraud'],
  'cases/hijacked-account': ['fraud', 'suspicious'],
  'cases/genuine-newsletter': ['genuine', 'nothing-found'],
  'cases/genuine-hosting-notice': ['genuine', 'nothing-found'],
};

async function replayed(folder: string): Promise<Case> {
  const raw = readFileSync(new URL(`${folder}/mail.eml`, root));
  const world = readFileSync(new URL(`${folder}/world.ndjson`, root), 'utf8');
  const result = await investigateRecorded(raw, world, { language: 'ja' });
  assert.ok('case' in result, 'the recording can be replayed');
  return result.case;
}

describe('golden cases', () => {
  it('has a label for every folder', () => assert.deepEqual(folders.toSorted(), Object.keys(labels).toSorted()));

  for (const folder of folders) {
    it(`${folder}: calls it by its name`, async () => {
      const { verdict } = await replayed(folder);
      assert.ok(
        labels[folder]?.includes(verdict.label),
        `${verdict.label}, because ${JSON.stringify(verdict.because)}`,
      );
    });

    for (const [language, name] of [
      ['ja', 'report.txt'],
      ['en', 'report.en.txt'],
    ] as const) {
      it(`${folder}: says the same as ${name}`, async () => {
        const said = report(await replayed(folder), 'terminal', { language, colour: false, width: 100 });
        const path = new URL(`${folder}/${name}`, root);
        if (process.env.UPDATE) writeFileSync(path, said);
        assert.equal(said, readFileSync(path, 'utf8'));
      });
    }
  }
});

describe('the example of March 2022', () => {
  it('finds what the administrator found', async () => {
    const { mail, observations } = await replayed('examples/kagoya-2022');
    const { identity, dns, ownership, place, text } = observations;
    const hop = mail.route.hops[mail.route.sendingHop ?? -1];
    assert.equal(hop?.helo, 'node2');
    assert.equal(mail.route.sendingIp, '20.196.210.166');
    assert.equal(mail.route.originAccount, 'info@l-partner.co.jp');
    assert.deepEqual(
      mail.stamps.map((stamp) => stamp.text),
      ['[spam]'],
    );
    assert.equal(identity.claimedBrand.state === 'found' && identity.claimedBrand.value.brand, 'kagoya');
    assert.ok(['kagoya.net', 'kagoya.com'].every((domain) => identity.officialDomains.includes(domain)));
    assert.deepEqual(dns.addresses.state === 'found' && dns.addresses.value, ['35.73.31.138']);
    const owner = ownership.domains['l-partner.co.jp'];
    assert.equal(owner?.state === 'found' && owner.value.registrant, '株式会社ロジスティクス・パートナー');
    const host = dns.hosts['dm1k.com'];
    assert.deepEqual(host?.addresses.state === 'found' && host.addresses.value, ['157.112.176.65']);
    assert.deepEqual(host?.names.state === 'found' && host.names.value.names, ['sv864.xserver.jp']);
    const sender = place.addresses['20.196.210.166'];
    assert.equal(sender?.place.state === 'found' && sender.place.value.country, 'KR');
    assert.equal(sender?.network.state === 'found' && sender.network.value.asn, 8075);
    assert.equal(text.deadlines[0]?.hours, 48);
    assert.ok(text.chineseFonts.length > 0);
    assert.ok(text.strayParticle.length > 0);
  });
});
