interface JapaneseNetwork {
  range: string;
  name: string;
  organisation: string;
  english: string;
  abuse?: string;
}

/** JPNIC's database of addresses that it gave out in Japan; on the wire ISO-2022-JP, like JPRS's. */
export function jpnicNetwork({ range, name, organisation, english, abuse }: JapaneseNetwork): string {
  return `[ JPNIC database provides information regarding IP address and ASN. Its use   ]
[ is restricted to network administration purposes. For further information,  ]
[ use 'whois -h whois.nic.ad.jp help'. To only display English output,        ]
[ add '/e' at the end of command, e.g. 'whois -h whois.nic.ad.jp xxx/e'.      ]

Network Information:            [ネットワーク情報]
a. [IPネットワークアドレス]     ${range}
b. [ネットワーク名]             ${name}
f. [組織名]                     ${organisation}
g. [Organization]               ${english}
m. [管理者連絡窓口]             JP00000001
n. [技術連絡担当者]             JP00000002
p. [ネームサーバ]               ns1.example.jp
${abuse === undefined ? '' : `[Abuse]                         ${abuse}\n`}[割当年月日]                    2014/10/02
[返却年月日]                    
[最終更新]                      2019/06/21 11:30:05(JST)
                                
上位情報
----------
該当するデータがありません。
                                
下位情報
----------
該当するデータがありません。

`;
}

export function jpnicNothing(): string {
  return `[ JPNIC database provides information regarding IP address and ASN. Its use   ]
[ is restricted to network administration purposes. For further information,  ]
[ use 'whois -h whois.nic.ad.jp help'. To only display English output,        ]
[ add '/e' at the end of command, e.g. 'whois -h whois.nic.ad.jp xxx/e'.      ]

No match!!

該当するデータがありません。

`;
}
