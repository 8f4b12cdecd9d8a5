import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { companies } from './companies.ts';
import { fronts } from './fronts.ts';

const all = [...companies, ...fronts];
const DOMAIN = /^[a-z0-9-]+(\.[a-z0-9-]+)+$/;

describe('the tables of companies and fronts', () => {
  it('have a name of their own for each, in both languages', () => {
    assert.equal(new Set(all.map(({ id }) => id)).size, all.length);
    for (const { id, name } of all) {
      assert.match(id, /^[a-z0-9-]+$/);
      assert.notEqual(name.ja, '', id);
      assert.match(name.en, /^[\x20-\x7e]+$/, id);
    }
  });

  it('name domains, and each AS number once', () => {
    for (const { id, site, shared, machines, aliases } of all) {
      for (const domain of [site, ...shared, ...machines, ...aliases]) assert.match(domain, DOMAIN, id);
    }
    const numbers = all.flatMap(({ asNumbers }) => asNumbers);
    assert.ok(numbers.every((number) => Number.isInteger(number) && number > 0));
    assert.deepEqual(
      numbers.filter((number, index) => numbers.indexOf(number) !== index),
      [],
    );
  });

  it('reach a company by mail or by an https page, and cite pages only', () => {
    for (const { id, abuse = '', abuseSource } of all) {
      if (abuse === '') continue;
      assert.match(abuse, /^(?:https:\/\/\S+|[a-z-]+@[a-z0-9.-]+)$/, id);
      assert.match(abuseSource ?? '', /^(?:memory|https:\/\/\S+)$/, id);
    }
  });
});
