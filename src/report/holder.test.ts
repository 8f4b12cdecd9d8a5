import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Answer, found, none, unknown } from '../answer.ts';
import type { Registration } from '../lookups/registration/registration.ts';
import { report } from './index.ts';
import { sampleCase } from './testing.ts';

const usual: Registration = {
  domain: 'l-partner.co.jp',
  nameServers: [],
  status: [],
  abuseContacts: [],
  proxy: false,
  notPublished: [],
  server: 'rdap.registry.example',
  protocol: 'rdap',
};

function told(answer: Answer<Registration>, language: 'ja' | 'en'): string {
  const dossier = sampleCase();
  dossier.observations.ownership.domains['l-partner.co.jp'] = answer;
  return report(dossier, 'markdown', { language });
}

describe('the holder of a domain in the report', () => {
  it('is a name, and the server that said so', () => {
    const text = told(found({ ...usual, registrant: 'Kensa KK' }), 'en');
    assert.match(text, /Kensa KK/);
    assert.match(text, /rdap\[\.\]registry\[\.\]example.{0,4} \(RDAP\)/);
  });

  it('is never a service that stands in its place', () => {
    const text = told(found({ ...usual, registrant: 'Whois Privacy', proxy: true }), 'ja');
    assert.match(text, /Whois Privacy.{0,6}名義代行サービス。本当の持ち主は分かりません/);
  });

  it('is not published, or not known because somebody was silent, with the time to ask again', () => {
    assert.match(told(found({ ...usual, notPublished: ['registrant'] }), 'en'), /Registrant.{0,20}not published/);
    const silent = {
      server: 'rdap.registrar.example',
      reason: 'rate-limited' as const,
      retryAt: '2026-11-24T09:02:00Z',
    };
    const text = told(found({ ...usual, silent }), 'ja');
    assert.match(text, /rdap\[\.\]registrar\[\.\]example.{0,6}に問い合わせた結果: .{0,60}2026-11-24 09:02:00 UTC 以降/);
  });

  it('is not known where the registry refused, with the time to ask again', () => {
    const text = told(unknown('rate-limited', [], '2026-11-24T09:02:00Z'), 'en');
    assert.match(text, /It may be asked again after 2026-11-24 09:02:00 UTC/);
    assert.match(told(none('no-entry'), 'en'), /is not registered/);
  });

  it('shows a change shortly before the mail and a short term as facts', () => {
    const text = told(
      found({ ...usual, registeredAt: '2022-02-01', changedAt: '2022-03-10', expiresAt: '2023-02-01' }),
      'ja',
    );
    assert.match(text, /更新日: `2022-03-10` — メールの 4 日前/);
    assert.match(text, /有効期限: `2023-02-01` — 登録から 1 年以内/);
    const old = told(
      found({ ...usual, registeredAt: '2002-02-01', changedAt: '2012-03-10', expiresAt: '2023-02-01' }),
      'ja',
    );
    assert.doesNotMatch(old, /日前。持ち主|1 年以内/);
  });
});
