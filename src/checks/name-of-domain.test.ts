import assert from 'node:assert/strict';
import { it } from 'node:test';
import { isNameOfDomain } from './name-of-domain.ts';

const cases: [name: string, domain: string, expected: boolean | undefined][] = [
  ['The Corner Bakery', 'news.cornerbakery.example', true],
  ['Corner Bakery (Rewards)', 'mail.corner-bakery.example', true],
  ['Café Étoile', 'cafe-etoile.example', true],
  ['Lake Union Bank', 'lub.example', true],
  ['Corner Bakery', 'ironworks.example', false],
  ['Corner Bakery', 'x8k2p.example', false],
  ['角のパン屋', 'ironworks.example', undefined],
  ['', 'ironworks.example', undefined],
];

for (const [name, domain, expected] of cases) {
  it(`“${name}” and ${domain}`, () => assert.equal(isNameOfDomain(name, domain), expected));
}
