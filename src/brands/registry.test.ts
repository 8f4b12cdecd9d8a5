import assert from 'node:assert/strict';
import { it } from 'node:test';
import { registrableDomain } from '../util/domain.ts';
import { Brand } from './brand.ts';
import { brands } from './families/index.ts';
import { reading } from './letters.ts';

it('holds entries that the schema accepts, each id once', () => {
  for (const brand of brands) assert.doesNotThrow(() => Brand.parse(brand), brand.id);
  assert.equal(new Set(brands.map(({ id }) => id)).size, brands.length);
});

it('names no domain twice with different roles in one entry, unless one of them is the exact host', () => {
  for (const { id, domains } of brands) {
    const plain = domains.filter(({ exact }) => exact !== true).map(({ domain }) => domain);
    const twice = plain.filter((domain, index) => plain.indexOf(domain) !== index);
    assert.deepEqual(twice, [], id);
  }
});

it('knows each entry by the names that it is shown under', () => {
  for (const { id, name, names, ambiguousNames } of brands) {
    const known = [...names, ...ambiguousNames].map((one) => reading(one).looks);
    for (const shown of [name.ja, name.en]) {
      const plain = reading(shown.replace(/\s*\(.*\)$/, '')).looks;
      assert.ok(
        known.some((one) => plain.includes(one)),
        `${id}: ${shown}`,
      );
    }
  }
});

it('lets no domain prove a brand where another entry knows that anybody has a mailbox or a page', () => {
  const anybodys = new Set(
    brands.flatMap(({ domains }) => domains.flatMap(({ domain, role }) => (role === 'customers' ? [domain] : []))),
  );
  const proving = brands.flatMap(({ id, domains }) => {
    const ofCustomers = new Set(domains.flatMap(({ domain, role }) => (role === 'customers' ? [domain] : [])));
    return domains.flatMap(({ domain, role, exact }) => {
      const isOwn = role === 'official' && exact !== true && !ofCustomers.has(domain);
      return isOwn && anybodys.has(domain) ? [`${id}: ${domain}`] : [];
    });
  });
  assert.deepEqual(proving, []);
});

it('lists no public suffix as a domain', () => {
  for (const { id, domains } of brands) {
    for (const { domain, role } of domains.filter((one) => one.role === 'official')) {
      assert.notEqual(registrableDomain(domain), undefined, `${id}: ${domain} ${role}`);
    }
  }
});

it('calls an entry complete only where it lists official domains', () => {
  for (const { id, complete, domains } of brands) {
    assert.ok(!complete || domains.some(({ role }) => role === 'official'), id);
  }
});

it('gives every domain a source: memory, a page, or a published case', () => {
  const sources = new Set(brands.flatMap(({ domains }) => domains.map(({ source }) => source)));
  for (const source of sources) assert.match(source, /^(memory|https?:\/\/\S+|published case of .+)$/);
});

it('names a group only where several companies share it', () => {
  const groups = brands.flatMap(({ group }) => group ?? []);
  const single = groups.filter((group) => groups.indexOf(group) === groups.lastIndexOf(group));
  assert.deepEqual(single, []);
});
