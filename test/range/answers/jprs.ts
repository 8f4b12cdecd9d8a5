import encodingJapanese from 'encoding-japanese';

const HEAD = `[ JPRS database provides information on network administration. Its use is    ]
[ restricted to network administration purposes. For further information,     ]
[ use 'whois -h whois.jprs.jp help'. To suppress Japanese output, add'/e'     ]
[ at the end of command, e.g. 'whois -h whois.jprs.jp xxx/e'.                 ]
`;

interface Organisational {
  domain: string;
  organisation: string;
  english: string;
  nameServers: string[];
  registered: string;
  until: string;
}

/** A name of the organisational types (co.jp and others): who holds it stands there, a way to reach him does not. */
export function jprsOrganisational(entry: Organisational): string {
  return `${HEAD}
Domain Information: [ドメイン情報]
a. [ドメイン名]                 ${entry.domain.toUpperCase()}
e. [そしきめい]                 
f. [組織名]                     ${entry.organisation}
g. [Organization]               ${entry.english}
k. [組織種別]                   株式会社
l. [Organization Type]          Corporation
m. [登録担当者]                 XX00001JP
n. [技術連絡担当者]             XX00002JP
${entry.nameServers.map((server) => `p. [ネームサーバ]               ${server}\n`).join('')}s. [署名鍵]                     
[状態]                          Connected (${entry.until})
[登録年月日]                    ${entry.registered}
[接続年月日]                    ${entry.registered}
[最終更新]                      2021/11/01 01:08:31 (JST)

`;
}

/** The same with `/e` behind the name: no Japanese label and no Japanese value. */
export function jprsOrganisationalEnglish(entry: Organisational): string {
  return `${HEAD}
Domain Information:
a. [Domain Name]                ${entry.domain.toUpperCase()}
g. [Organization]               ${entry.english}
l. [Organization Type]          Corporation
m. [Administrative Contact]     XX00001JP
n. [Technical Contact]          XX00002JP
${entry.nameServers.map((server) => `p. [Name Server]                ${server}\n`).join('')}s. [Signing Key]                
[State]                         Connected (${entry.until})
[Registered Date]               ${entry.registered}
[Connected Date]                ${entry.registered}
[Last Update]                   2021/11/01 01:08:31 (JST)

`;
}

interface GeneralUse {
  domain: string;
  registrant: string;
  english: string;
  registered: string;
  expires: string;
  contact: string;
}

/** A name directly under .jp: its holder's name, and a window for contact that may be a service. */
export function jprsGeneralUse(entry: GeneralUse): string {
  return `${HEAD}
Domain Information: [ドメイン情報]
[Domain Name]                   ${entry.domain.toUpperCase()}

[登録者名]                      ${entry.registrant}
[Registrant]                    ${entry.english}

[Name Server]                   ns1.example.jp
[Name Server]                   ns2.example.jp
[Signing Key]                   

[登録年月日]                    ${entry.registered}
[有効期限]                      ${entry.expires}
[状態]                          Active
[ロック状態]                    DomainTransferLocked
[最終更新]                      2023/04/01 01:05:12 (JST)

Contact Information: [公開連絡窓口]
[名前]                          ${entry.contact}
[Name]                          Whois Privacy Protection Service
[Email]                         proxy@registrar.example
[Web Page]                       
[郵便番号]                      000-0000
[住所]                          見本県見本市1-1
[Postal Address]                1-1 Mihon
[電話番号]                      00-0000-0000

`;
}

export function jprsNothing(): string {
  return `${HEAD}
No match!!

JPRS WHOISは、JPRSが管理しているドメイン名に関する情報を検索できるサービスです。
検索されたキーワードに該当する情報はありませんでした。

`;
}

/** On the wire JPRS writes ISO-2022-JP, with CR LF. */
export function asJprsSends(text: string): Uint8Array {
  const lines = text.replaceAll('\n', '\r\n');
  return Uint8Array.from(
    encodingJapanese.convert(encodingJapanese.stringToCode(lines), { from: 'UNICODE', to: 'JIS' }),
  );
}
