import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { BOUNDED, processorTime } from '../../util/testing.ts';
import { lookalikeOf } from './lookalike.ts';

function kindOf(host: string, claimed?: string): string | undefined {
  return lookalikeOf(host, claimed)?.kind;
}

describe('a host that imitates the claimed brand', () => {
  const hosts: [string, string, string][] = [
    ['www.amazon.co.jp.signin.example.net', 'amazon', 'domain-inside'],
    ['www-amazon-co-jp.example.net', 'amazon', 'domain-inside'],
    ['amazon_co_jp.example.net', 'amazon', 'domain-inside'],
    ['rakuten-card.example', 'rakuten-card', 'named'],
    ['rakutencard.example', 'rakuten-card', 'named'],
    ['smbc-card.login.example.com.cn', 'smbc-card', 'named'],
    ['au-pay.example.net', 'au', 'named'],
    ['amaz0n.example', 'amazon', 'confusable'],
    ['arnazon.example', 'amazon', 'confusable'],
    ['login.rnicrosoft.example', 'microsoft', 'confusable'],
    ['xn--mazon-3ve.example', 'amazon', 'confusable'],
    ['amazom.example.net', 'amazon', 'misspelt'],
    ['amzaon.co.jp.example.net', 'amazon', 'misspelt'],
    ['rakutan.example', 'rakuten', 'misspelt'],
    ['amoazm.example.net', 'amazon', 'misspelt'],
  ];
  for (const [host, brand, kind] of hosts) {
    it(`${kind}: ${host}`, () => assert.equal(kindOf(host, brand), kind));
  }

  it('is named by the part that imitates, decoded from punycode', () => {
    assert.equal(lookalikeOf('xn--mazon-3ve.example', 'amazon')?.written, '\u0430mazon');
  });
});

it('knows an end that no domain of the brand has', () => {
  assert.equal(lookalikeOf('rakuten.vip', 'rakuten')?.strangeEnd, true);
  assert.equal(lookalikeOf('rakuten-card.co', 'rakuten')?.strangeEnd, true);
  assert.equal(lookalikeOf('rakuten-example.com', 'rakuten')?.strangeEnd, false);
});

describe('hosts that are no imitation', () => {
  for (const [host, brand] of [
    ['www.amazon.co.jp', 'amazon'],
    ['sellercentral.amazon.com', 'amazon'],
    ['www.rakuten.co.jp', 'amazon'],
    ['taunton.example', 'au'],
    ['caution.example.net', 'au'],
    ['online.example.net', 'line'],
    ['link.example.net', 'line'],
    ['mail.example.net', 'rakuten'],
    ['example', 'amazon'],
    ['', 'amazon'],
    // A customer of a survey service carries its own name there.
    ['amazon.qualtrics.com', 'amazon'],
    // A partner that keeps one registered host for the brand keeps others under the same domain.
    ['jcb-acs.dnp-cdms.jp', 'jcb'],
  ] as const) {
    it(`${host} for ${brand}`, () => assert.equal(kindOf(host, brand), undefined));
  }
});

describe('without a claim', () => {
  it('takes only what can hardly be chance', () => {
    assert.equal(kindOf('www.rakuten.co.jp.example.net'), 'domain-inside');
    assert.equal(kindOf('rnicrosoft.example.net'), 'confusable');
    assert.equal(kindOf('rakuten-fan.example.net'), undefined);
    assert.equal(kindOf('maison.example.net'), undefined);
    assert.equal(kindOf('finance.example.net'), undefined);
  });
});

it('reads a hostile host in bounded time', () => {
  const spent = processorTime();
  for (const host of [
    'a-'.repeat(400_000),
    `${'amazo.'.repeat(100_000)}net`,
    `xn--${'9'.repeat(240)}.net`,
    `${'rn'.repeat(120)}.com`,
  ]) {
    lookalikeOf(host, 'amazon');
    lookalikeOf(host);
  }
  assert.ok(spent() < BOUNDED);
});
