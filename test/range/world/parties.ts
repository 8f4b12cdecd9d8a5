/**
 * Who is who in the range. Names and addresses of the example of March 2022 are its published facts; whatever the facts do
 * not tell (dates, registrar, contacts) is made up here.
 */
export const victim = {
  domain: 'l-partner.co.jp',
  address: '35.73.31.138',
  organisation: '株式会社ロジスティクス・パートナー',
  english: 'Logistics Partner Co., Ltd.',
  nameServers: ['ns1.dns.example', 'ns2.dns.example'],
  registered: '2005/10/24',
  until: '2022/10/31',
};

export const site = {
  domain: 'dm1k.com',
  address: '157.112.176.65',
  serverName: 'sv864.xserver.jp',
  registrar: 'Example Registrar, K.K.',
  registrarWhois: 'whois.registrar.example',
  abuse: 'abuse@registrar.example',
  registrant: 'Mihon Shouten',
  nameServers: ['ns1.xserver.jp', 'ns2.xserver.jp'],
  registered: '2017-06-02T03:11:09Z',
  expires: '2023-06-02T03:11:09Z',
};

export const sender = { address: '20.196.210.166' };

/** The networks of sender and victim. */
export const network = {
  sender: {
    start: '20.192.0.0',
    end: '20.255.255.255',
    prefix: '20.192.0.0/10',
    name: 'MSFT',
    organisation: 'Microsoft Corporation',
    country: 'US',
    abuse: 'abuse@cloud.example',
  },
  victim: {
    start: '35.72.0.0',
    end: '35.79.255.255',
    prefix: '35.72.0.0/13',
    name: 'AMAZON-NRT',
    organisation: 'Amazon Data Services Japan',
    country: 'JP',
    abuse: 'abuse@compute.example',
  },
};

/** The network that the page stands in. */
export const hosting = {
  range: '157.112.176.0/24',
  block: { start: '157.112.176.0', end: '157.112.176.255', prefix: '157.112.176.0/24', country: 'JP' },
  name: 'XSERVER',
  organisation: 'エックスサーバー株式会社',
  english: 'Xserver Inc.',
  abuse: 'abuse@hosting.example',
};

export const hiddenHolder = {
  domain: 'mihon.jp',
  registrant: 'Whois情報公開代行サービス by 見本',
  english: 'Whois Privacy Protection Service by Mihon',
  registered: '2021/04/01',
  expires: '2023/04/30',
  contact: 'Whois情報公開代行サービス by 見本',
};
