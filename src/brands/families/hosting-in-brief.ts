import { inBrief } from '../in-brief.ts';

/** Hosting companies, registrars and the programs that administrators meet beside the large ones. */
export const hostingInBrief = [
  ...inBrief(
    { kind: 'hosting', group: 'gmo' },
    `
conoha | ConoHa | ConoHa | conoha.jp gmo.jp | conoha.io conoha.ne.jp conohawing.com | ConoHa WING, ConoHa VPS, コノハ?
wadax | WADAX | WADAX | wadax.ne.jp gmo-gh.com | wadax.jp | 
gmo-cloud | GMOクラウド | GMO Cloud | gmocloud.com gmo-gh.com gmocloud.ne.jp globalsign.com | iclusta.jp | iCLUSTA, GMOグローバルサイン・ホールディングス
`,
  ),
  ...inBrief(
    { kind: 'hosting', group: 'kddi' },
    `
cpi | CPIレンタルサーバー | CPI Rental Server | cpi.ad.jp[https://support.cpi.ad.jp/news/966] kddi-web.com | secure.ne.jp | CPI レンタルサーバー, CPIカスタマー, KDDIウェブコミュニケーションズ
`,
  ),
  ...inBrief(
    { kind: 'hosting', group: 'xserver' },
    `
shin-server | シン・レンタルサーバー | Shin Rental Server | shin-server.jp xserver.ne.jp | shinsv.jp | シンレンタルサーバー
star-server | スターサーバー | Star Server | star.ne.jp netowl.jp xserver.ne.jp | stars.ne.jp starfree.jp starfree.ne.jp | スタードメイン, スターレンタルサーバー, ネットオウル
`,
  ),
  ...inBrief(
    { kind: 'hosting' },
    `
mixhost | mixhost | mixhost | mixhost.jp azsystem.jp | mixh.jp | ミックスホスト
colorful-box | カラフルボックス | ColorfulBox | colorfulbox.jp | cfbx.jp | 
value-domain | バリュードメイン | Value Domain | value-domain.com coreserver.jp xrea.com digirock.co.jp | xrea.jp coreserver.ne.jp | VALUE-DOMAIN, コアサーバー, CORESERVER, XREA
zenlogic | Zenlogic | Zenlogic | zenlogic.jp idcf.jp firstserver.jp | | ファーストサーバ
rakko-server | ラッコサーバー | Rakko Server | rakkoserver.com rakko.inc rakkodomain.com | | ラッコドメイン
webarena | WebARENA | WebARENA | web.arena.ne.jp nttpc.co.jp | arena.ne.jp arena-mail.ne.jp | NTTPCコミュニケーションズ
fc2 | FC2 | FC2 | help.fc2.com id.fc2.com | fc2.com |
jprs | JPRS | JPRS | jprs.jp jprs.co.jp jpdirect.jp | | 日本レジストリサービス
plesk | Plesk? | Plesk? | plesk.com webpros.com | | 
direct-admin | DirectAdmin? | DirectAdmin? | directadmin.com | | 
webmin | Webmin? | Webmin? | webmin.com | | 
cloudflare | Cloudflare? | Cloudflare? | cloudflare.com | pages.dev workers.dev r2.dev | 
ovh | OVHcloud | OVHcloud | ovh.com ovhcloud.com ovh.co.uk | ovh.net | OVH
ionos | IONOS | IONOS | ionos.com ionos.de ionos.co.uk ionos.fr ionos.es 1und1.de 1and1.com | | 
hostinger | Hostinger | Hostinger | hostinger.com hostinger.jp hostinger-mail.com | hostingersite.com | 
bluehost | Bluehost | Bluehost | bluehost.com | | 
namecheap | Namecheap | Namecheap | namecheap.com registrar-servers.com | | 
network-solutions | Network Solutions | Network Solutions | networksolutions.com newfold.com web.com | | 
squarespace | Squarespace? | Squarespace? | squarespace.com |  |
wix | Wix.com? | Wix.com? | wix.com | wixsite.com | 
wordpress-com | WordPress.com? | WordPress.com? | automattic.com | wordpress.com |
aruba | Aruba S.p.A. | Aruba S.p.A. | staff.aruba.it | aruba.it arubapec.it | Aruba.it, Aruba PEC
`,
  ),
  ...inBrief(
    { kind: 'mailbox' },
    `
zoho | Zoho | Zoho | zohocorp.com zohoaccounts.com accounts.zoho.com www.zoho.com zoho.jp | zoho.com zohomail.com zohopublic.com |
rackspace | Rackspace? | Rackspace? | rackspace.com rackspace.co.uk | emailsrvr.com |
horde | Horde Webmail | Horde Webmail | horde.org | | 
squirrel-mail | SquirrelMail | SquirrelMail | squirrelmail.org | | 
smarter-mail | SmarterMail | SmarterMail | smartertools.com | | 
rain-loop | RainLoop | RainLoop | rainloop.net | | 
proton | Proton Mail | Proton Mail | notify.proton.me news.proton.me account.proton.me | proton.me protonmail.com pm.me |
deepmail | Deepmail | Deepmail | deepsoft.co.jp | | 
cyber-mail | CYBERMAIL | CYBERMAIL | cybersolutions.co.jp | | CYBERMAILΣ
`,
  ),
];
