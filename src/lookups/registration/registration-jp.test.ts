import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Ask } from '../../outside/ask.ts';
import { askOf, NOW } from '../testing.ts';
import { registration } from './registration.ts';

const holderOf = (ask: Ask, host: string) => registration(ask, host, NOW);

const NOTICE = `[ JPRS database provides information on network administration. Its use is    ]
[ restricted to network administration purposes. For further information,     ]
[ use 'whois -h whois.jprs.jp help'. To suppress Japanese output, add'/e'     ]
[ at the end of command, e.g. 'whois -h whois.jprs.jp xxx/e'.                 ]
`;
const CO_JP = `${NOTICE}Domain Information: [ドメイン情報]
a. [ドメイン名]                 KENSA.CO.JP
e. [そしきめい]                 かぶしきがいしゃけんさ
f. [組織名]                     株式会社検査
g. [Organization]               Kensa Co., Ltd.
k. [組織種別]                   株式会社
l. [Organization Type]          Company Limited
m. [登録担当者]                 XX00000JP
p. [ネームサーバ]               ns1.kensa.example
p. [ネームサーバ]               ns2.kensa.example
s. [署名鍵]
[状態]                          Connected (2027/03/31)
[登録年月日]                    2000/03/29
[接続年月日]                    2000/03/30
[最終更新]                      2026/04/01 01:00:49 (JST)
`;
const GENERAL = `${NOTICE}
Domain Information: [ドメイン情報]
[ドメイン名]                    KENSA.JP

[登録者名]                      検査 太郎
[Registrant]                    Kensa Taro

[Name Server]                   ns1.kensa.example
[Signing Key]                   

[登録年月日]                    2021/03/05
[有効期限]                      2027/03/31
[状態]                          Active
[ロック状態]                    AgentChangeLocked
[最終更新]                      2026/04/01 01:05:04 (JST)

Contact Information: [公開連絡窓口]
[名前]                          Whois情報公開代行サービス
[Name]                          Whois Privacy Protection Service
[Email]                         proxy@whoisprotection.example
[住所]                          東京都
`;

async function jp(domain: string, text: string) {
  const answer = await holderOf(askOf({ whois: { [`whois.jprs.jp ${domain}`]: text } }), domain);
  return answer.state === 'found' ? answer.value : answer;
}

describe('registration under .jp', () => {
  it('reads an organisational domain in JPRS’s Japanese form', async () => {
    assert.deepEqual(await jp('kensa.co.jp', CO_JP), {
      domain: 'kensa.co.jp',
      registrant: '株式会社検査',
      registrantEnglish: 'Kensa Co., Ltd.',
      registeredAt: '2000-03-29',
      changedAt: '2026-03-31T16:00:49Z',
      expiresAt: '2027-03-31',
      nameServers: ['ns1.kensa.example', 'ns2.kensa.example'],
      status: ['Connected (2027/03/31)'],
      abuseContacts: [],
      proxy: false,
      notPublished: ['registrar'],
      server: 'whois.jprs.jp',
      protocol: 'whois',
    });
  });

  it('reads a general-use domain, and does not take the contact window for the holder', async () => {
    assert.deepEqual(await jp('kensa.jp', GENERAL), {
      domain: 'kensa.jp',
      registrant: '検査 太郎',
      registrantEnglish: 'Kensa Taro',
      registeredAt: '2021-03-05',
      changedAt: '2026-03-31T16:05:04Z',
      expiresAt: '2027-03-31',
      nameServers: ['ns1.kensa.example'],
      status: ['Active', 'AgentChangeLocked'],
      abuseContacts: ['proxy@whoisprotection.example'],
      proxy: false,
      notPublished: ['registrar'],
      server: 'whois.jprs.jp',
      protocol: 'whois',
    });
  });

  it('reads the English forms', async () => {
    const english = GENERAL.replaceAll(/\[(?:登録者名|名前|住所)\].*\n/g, '')
      .replace('ドメイン名', 'Domain Name')
      .replace('登録年月日', 'Created on')
      .replace('有効期限', 'Expires on')
      .replace('最終更新', 'Last Updated')
      .replace('[状態]', '[Status]');
    const answer = await jp('kensa.jp', english);
    assert.ok('registrant' in answer);
    assert.equal(answer.registrant, 'Kensa Taro');
    assert.equal(answer.registeredAt, '2021-03-05');
    assert.equal(answer.expiresAt, '2027-03-31');
  });

  it('knows a proxy in the holder’s place', async () => {
    for (const name of [
      'Whois情報公開代行サービス',
      'Whois公開代行',
      'Whois Privacy Protection Service by onamae.com',
    ]) {
      const answer = await jp('kensa.jp', GENERAL.replace('検査 太郎', name));
      assert.equal('proxy' in answer && answer.proxy, true, name);
    }
  });

  it('asks for the English form where the Japanese cannot be read, and only there', async () => {
    const unreadable = GENERAL.replace('検査 太郎', '\u{FFFD}\u{FFFD} \u{FFFD}').replace('登録者名', '\u{FFFD}');
    const english =
      'Domain Information:\n[Domain Name]   KENSA.JP\n[Registrant]    Kensa Taro\n[Created on]    2021/03/05\n';
    const whois = { 'whois.jprs.jp kensa.jp': unreadable, 'whois.jprs.jp kensa.jp/e': english };
    const answer = await holderOf(askOf({ whois }), 'kensa.jp');
    assert.ok(answer.state === 'found');
    assert.deepEqual([answer.value.registrant, answer.sources], ['Kensa Taro', [{ asked: 2 }, { asked: 3 }]]);
    const readable = await holderOf(askOf({ whois: { ...whois, 'whois.jprs.jp kensa.jp': GENERAL } }), 'kensa.jp');
    assert.deepEqual(readable.sources, [{ asked: 2 }]);
  });

  it('takes no state of a domain for its holder', async () => {
    const gone = CO_JP.replace('株式会社検査', '廃止ドメイン名')
      .replace('株式会社\n', '廃止ドメイン名\n')
      .replace('Kensa Co., Ltd.', 'Suspended Domain Name')
      .replace('Company Limited', 'Suspended Domain Name')
      .replace('Connected', 'Deleted');
    const answer = await jp('kensa.co.jp', gone);
    assert.ok('notPublished' in answer);
    assert.deepEqual([answer.registrant, answer.registrantEnglish], [undefined, undefined]);
    const hidden = GENERAL.replace('検査 太郎', '(登録者の希望により非表示)').replace(
      'Kensa Taro',
      "(Not displayed by registrant's request)",
    );
    const withheld = await jp('kensa.jp', hidden);
    assert.ok('notPublished' in withheld);
    assert.deepEqual([withheld.registrant, withheld.proxy], [undefined, true]);
  });

  it('says none where JPRS finds no match, and asks for the domain behind a host', async () => {
    const ask = askOf({ whois: { 'whois.jprs.jp nobody.co.jp': `${NOTICE}\nNo match!!\n` } });
    assert.deepEqual(await holderOf(ask, 'www.nobody.co.jp'), {
      state: 'none',
      reason: 'no-entry',
      sources: [{ asked: 2 }],
    });
  });

  it('does not know when the server is silent, limits its rate or talks of something else', async () => {
    assert.deepEqual(await holderOf(askOf({}), 'kensa.jp'), {
      state: 'unknown',
      reason: 'not-recorded',
      sources: [],
    });
    assert.deepEqual(await jp('kensa.jp', 'Access limit exceeded. Please try again later.\n'), {
      state: 'unknown',
      reason: 'rate-limited',
      sources: [{ asked: 2 }],
    });
    for (const text of ['', '<html>', NOTICE, GENERAL.replace('KENSA.JP', 'OTHER.JP')]) {
      const answer = await jp('kensa.jp', text);
      assert.equal('reason' in answer && answer.reason, 'malformed', text.slice(0, 20));
    }
  });
});
