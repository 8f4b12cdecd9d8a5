import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { jpnicNetwork } from './jpnic-network.ts';
import { labelledNetwork } from './labelled-network.ts';

const ip = '192.0.2.65';

describe('a network as its country’s registry writes it', () => {
  it('is KRNIC’s customer in both languages, with the provider above, and who is in charge at both', () => {
    const text = `query : 192.0.2.65

# KOREAN(UTF8)

조회하신 IPv4주소는 한국인터넷진흥원으로부터 아래의 관리대행자에게 할당되었으며, 할당 정보는 다음과 같습니다.

[ 네트워크 할당 정보 ]
IPv4주소           : 192.0.0.0 - 192.0.127.255 (/17)
기관명             : 보기통신
서비스명           : BOGINET
등록일자           : 20010724

이름               : IP주소 담당자
전자우편           : ip-adm@bogi.example

--------------------------------------------------------------------------------

[ 네트워크 할당 정보 ]
IPv4주소           : 192.0.2.0 - 192.0.2.255 (/24)
기관명             : 주식회사 손님
네트워크 구분      : CUSTOMER
할당내역 등록일    : 20080806

이름               : IP주소 담당자
전자우편           : net@guest.example

# ENGLISH

KRNIC is not an ISP but a National Internet Registry similar to APNIC.

[ Network Information ]
IPv4 Address       : 192.0.0.0 - 192.0.127.255 (/17)
Organization Name  : Bogi Telecom
Service Name       : BOGINET
Registration Date  : 20010724

Name               : IP Manager
E-Mail             : ip-adm@bogi.example

--------------------------------------------------------------------------------

More specific assignment information is as follows.

[ Network Information ]
IPv4 Address       : 192.0.2.0 - 192.0.2.255 (/24)
Organization Name  : Guest Inc.
Network Type       : CUSTOMER
Registration Date  : 20080806

Name               : IP Manager
E-Mail             : net@guest.example

- KISA/KRNIC WHOIS Service -
`;
    assert.deepEqual(labelledNetwork(text, ip), {
      range: '192.0.2.0 - 192.0.2.255 (/24)',
      organisation: '주식회사 손님',
      organisationEnglish: 'Guest Inc.',
      country: 'KR',
      above: '보기통신',
      registeredAt: '2008-08-06',
      abuseContacts: ['ip-adm@bogi.example', 'net@guest.example'],
    });
  });

  it('is JPNIC’s, of IPv4 and IPv6, and not what stands above or below it', () => {
    const v4 = `[ JPNIC database provides information regarding IP address and ASN. Its use   ]
[ is restricted to network administration purposes. For further information,  ]
[ use 'whois -h whois.nic.ad.jp help'.                                          ]

Network Information:            [ネットワーク情報]
a. [IPネットワークアドレス]     192.0.2.0/24
b. [ネットワーク名]             REIJI-NET
f. [組織名]                     例示サーバー株式会社
g. [Organization]               Reiji Server, Inc.
m. [管理者連絡窓口]             JP00000001
n. [技術連絡担当者]             JP00000002
q. [Abuse]                      abuse@reiji.example
p. [ネームサーバ]               ns1.reiji.example
[割当年月日]                    2014/10/03
[返却年月日]
[最終更新]                      2019/07/16 10:50:04(JST)

上位情報
----------
上の例示株式会社 (Above, Inc.)
                     [割り振り]                                     192.0.0.0/16
`;
    assert.deepEqual(jpnicNetwork(v4, ip), {
      range: '192.0.2.0/24',
      name: 'REIJI-NET',
      organisation: '例示サーバー株式会社',
      organisationEnglish: 'Reiji Server, Inc.',
      country: 'JP',
      registeredAt: '2014-10-03',
      changedAt: '2019-07-16T01:50:04Z',
      abuseContacts: ['abuse@reiji.example'],
    });
    const v6 = `Network Information: [ネットワーク情報]
[IPネットワークアドレス]        2001:0db8::/32
[ネットワーク名]                REIJI-IP6
[組織名]                        例示サーバー株式会社
[Abuse]
[割当年月日]                    2003/05/29
`;
    assert.equal(jpnicNetwork(v6, '2001:db8::1')?.organisation, '例示サーバー株式会社');
    assert.deepEqual(jpnicNetwork(v6, '2001:db8::1')?.abuseContacts, []);
    const english = `Network Information:
a. [Network Number]             192.0.2.0/24
b. [Network Name]               REIJI-NET
g. [Organization]               Reiji Server, Inc.
`;
    assert.equal(jpnicNetwork(english, ip)?.organisation, 'Reiji Server, Inc.');
  });
});
