import { type Provider, providers } from './provider.ts';

/**
 * Companies on whose machines sites stand: `id | Japanese name | English name | site | names of shared servers | names of
 * machines rented whole | names that customers' hosts are aliases of | AS numbers | where abuse is reported [page that
 * says so]`. AS numbers are those of the AS table that Mekiki brings along (@ip-location-db/asn, 2026); the rest is from
 * memory where no page stands behind it.
 */
export const companies: readonly Provider[] = providers(`
xserver | エックスサーバー | Xserver | xserver.ne.jp | xserver.jp xsrv.jp xbiz.jp wpx.jp sixcore.jp xtwo.jp xfree.jp shinsv.jp stars.ne.jp | xvps.ne.jp | | 131965 |
sakura | さくらインターネット | SAKURA internet | sakura.ad.jp | sakura.ne.jp | vs.sakura.ne.jp | | 9370 9371 7684 | https://abuse.sakura.ad.jp/[https://abuse.sakura.ad.jp/en/]
pepabo | GMOペパボ(ロリポップ!、ヘテムル) | GMO Pepabo (Lolipop!, heteml) | pepabo.com | lolipop.jp lolipop.lan heteml.jp heteml.net phpapps.jp | | | | https://pepabo.com/faq/report/[https://pepabo.com/faq/report/]
onamae | お名前.com(GMOインターネット) | Onamae.com (GMO Internet) | onamae.com | gmoserver.jp onamae.ne.jp rentalserver.jp | | | |
conoha | ConoHa(GMOインターネット) | ConoHa (GMO Internet) | conoha.jp | conoha.ne.jp conohawing.com | cnode.io cnode.jp conoha.io | | |
gmo-internet | GMOインターネット | GMO Internet | gmo.jp | | | | 7506 58791 |
gmo-gs | GMOグローバルサイン・ホールディングス(WADAX、iCLUSTA) | GMO GlobalSign Holdings (WADAX, iCLUSTA) | gmogshd.com | wadax.ne.jp wadax.jp iclusta.jp isle.ne.jp rapidsite.jp | | | 131921 |
z-com | Z.com(GMO) | Z.com (GMO) | z.com | | | | 135161 131392 |
kagoya | カゴヤ・ジャパン | KAGOYA JAPAN | kagoya.jp | kagoya.net | vir.kagoya.net | | 24282 |
value-domain | GMOデジロック(バリューサーバー、CORESERVER、XREA) | GMO DigiRock (Value Server, CORESERVER, XREA) | value-domain.com | coreserver.jp coreserver.ne.jp valueserver.jp valueserver.ne.jp xrea.com | | | |
cpi | KDDIウェブコミュニケーションズ(CPI) | KDDI Web Communications (CPI) | kddi-web.com | secure.ne.jp cpi.ad.jp | | | 9597 |
idcf | IDCフロンティア(Zenlogic) | IDC Frontier (Zenlogic) | idcf.jp | zenlogic.jp ssl-sys.jp bizmw.com | jp-east.compute.idcfcloud.com | | 4694 |
mixhost | アズポケット(mixhost) | Azpocket (mixhost) | mixhost.jp | mixhost.jp mixh.jp | | | |
colorful-box | カラフルボックス | ColorfulBox | colorfulbox.jp | cbox.jp cfbx.jp | | | |
webarena | NTTPCコミュニケーションズ(WebARENA) | NTTPC Communications (WebARENA) | web.arena.ne.jp | arena.ne.jp securesites.net | indigo.static.arena.ne.jp | | |
fc2 | FC2 | FC2 | fc2.com | fc2.com | | | |
ovh | OVHcloud | OVHcloud | ovhcloud.com | hosting.ovh.net cluster.ovh.net | ovh.net ovh.ca ip-ns.net | | 16276 | abuse@ovh.net
hetzner | Hetzner | Hetzner | hetzner.com | your-server.de | clients.your-server.de | | 24940 213230 | abuse@hetzner.com
godaddy | GoDaddy | GoDaddy | godaddy.com | secureserver.net prod.phx3.secureserver.net | ip.secureserver.net | | 26496 398101 398787 400754 | abuse@godaddy.com
namecheap | Namecheap | Namecheap | namecheap.com | web-hosting.com registrar-servers.com | | | 22612 | https://www.namecheap.com/support/knowledgebase/article.aspx/9196/5/how-and-where-can-i-file-abuse-complaints[https://www.namecheap.com/support/knowledgebase/article.aspx/9196/5/how-and-where-can-i-file-abuse-complaints]
hostinger | Hostinger | Hostinger | hostinger.com | main-hosting.eu hstgr.io hostinger.com | hstgr.cloud | hstgr.net | 47583 | abuse@hostinger.com
newfold | Newfold Digital(Bluehost、HostGator) | Newfold Digital (Bluehost, HostGator) | bluehost.com | bluehost.com hostgator.com unifiedlayer.com websitewelcome.com | | | 46606 29873 | abuse@bluehost.com
dreamhost | DreamHost | DreamHost | dreamhost.com | dreamhost.com | dreamhostps.com | | 26347 |
siteground | SiteGround | SiteGround | siteground.com | siteground.eu siteground.biz sgvps.net | | | |
a2 | A2 Hosting | A2 Hosting | a2hosting.com | a2hosting.com a2hosted.com supercp.com | | | 55293 |
inmotion | InMotion Hosting | InMotion Hosting | inmotionhosting.com | inmotionhosting.com | | | 3842 54641 22611 |
hostpapa | HostPapa | HostPapa | hostpapa.com | hostpapa.com | | | 23273 54290 11989 40092 36352 |
liquid-web | Liquid Web | Liquid Web | liquidweb.com | | liquidweb.com | | 36444 32244 53824 40819 |
interserver | InterServer | InterServer | interserver.net | webhostbox.net | | | 19318 26666 |
ionos | IONOS | IONOS | ionos.com | kundenserver.de perfora.net | onlinehome-server.com | | 8560 | abuse@ionos.com
strato | STRATO | STRATO | strato.de | rzone.de | stratoserver.net | | 6724 | abuse@strato.de
aruba | Aruba | Aruba | aruba.it | aruba.it | arubacloud.com | | 31034 |
gandi | Gandi | Gandi | gandi.net | gandi.net | | | 29169 209453 | abuse@gandi.net
scaleway | Scaleway | Scaleway | scaleway.com | | poneytelecom.eu scw.cloud | | 12876 | https://abuse.online.net/
contabo | Contabo | Contabo | contabo.com | | contaboserver.net contabo.net | | 51167 40021 141995 | abuse@contabo.com
leaseweb | Leaseweb | Leaseweb | leaseweb.com | | leaseweb.net | | 60781 28753 30633 395954 396362 134351 59253 | abuse@leaseweb.com
m247 | M247 | M247 | m247.com | | | | 9009 16247 | abuse@m247.ro
hostkey | HOSTKEY | HOSTKEY | hostkey.com | | | | 57043 50867 395839 |
selectel | Selectel | Selectel | selectel.ru | | selectel.ru | | 49505 50340 |
timeweb | Timeweb | Timeweb | timeweb.com | timeweb.ru | twc1.net | | 9123 210976 |
beget | Beget | Beget | beget.com | beget.com beget.ru | | | 198610 |
reg-ru | REG.RU | REG.RU | reg.ru | hosting.reg.ru | cloudvps.regruhosting.ru | | 197695 49352 |
frantech | FranTech(BuyVM) | FranTech (BuyVM) | buyvm.net | | | | 53667 |
psychz | Psychz Networks | Psychz Networks | psychz.net | | | | 40676 |
digitalocean | DigitalOcean | DigitalOcean | digitalocean.com | | | ondigitalocean.app | 14061 393406 46652 | https://www.digitalocean.com/company/contact/abuse
linode | Akamai(Linode) | Akamai (Linode) | linode.com | | linodeusercontent.com members.linode.com | | 63949 | abuse@linode.com
vultr | Vultr | Vultr | vultr.com | | vultrusercontent.com vultr.com | | 20473 | abuse@vultr.com
aws | Amazon Web Services | Amazon Web Services | aws.amazon.com | | compute.amazonaws.com compute-1.amazonaws.com | amazonaws.com elasticbeanstalk.com amplifyapp.com awsapprunner.com | 16509 14618 8987 7224 | trustandsafety@support.aws.com[https://repost.aws/knowledge-center/report-aws-abuse]
azure | Microsoft Azure | Microsoft Azure | azure.microsoft.com | | cloudapp.azure.com | azurewebsites.net cloudapp.net core.windows.net azurestaticapps.net trafficmanager.net | 8075 8068 8069 8070 | https://msrc.microsoft.com/report/abuse
google-cloud | Google Cloud | Google Cloud | cloud.google.com | | bc.googleusercontent.com | appspot.com run.app web.app firebaseapp.com ghs.googlehosted.com | 396982 15169 19527 | https://support.google.com/code/go/gce_abuse_report
oracle | Oracle Cloud | Oracle Cloud | oracle.com | | | | 31898 |
alibaba | Alibaba Cloud | Alibaba Cloud | alibabacloud.com | | | aliyuncs.com | 45102 37963 134963 | https://report.alibabacloud.com/
tencent | Tencent Cloud | Tencent Cloud | tencentcloud.com | | | myqcloud.com | 132203 45090 133478 | abuse@tencent.com
huawei | Huawei Cloud | Huawei Cloud | huaweicloud.com | | | | 136907 55990 |
ucloud | UCloud | UCloud | ucloud.cn | | | | 135377 |
vercel | Vercel | Vercel | vercel.com | | | vercel-dns.com vercel.app now.sh | | https://vercel.com/abuse
netlify | Netlify | Netlify | netlify.com | | | netlify.app netlify.com netlifyglobalcdn.com | | https://www.netlify.com/abuse/
github | GitHub Pages | GitHub Pages | github.com | | | github.io | 36459 | https://github.com/contact/report-abuse
heroku | Heroku | Heroku | heroku.com | | | herokudns.com herokuapp.com | |
shopify | Shopify | Shopify | shopify.com | | | myshopify.com | | https://www.shopify.com/legal/report-abuse
wix | Wix | Wix | wix.com | | | wixdns.net wixsite.com | 58182 | abuse@wix.com
squarespace | Squarespace | Squarespace | squarespace.com | | | squarespace.com | 53831 |
automattic | WordPress.com(Automattic) | WordPress.com (Automattic) | wordpress.com | | | wordpress.com wpcomstaging.com | 2635 | https://wordpress.com/abuse/
`);
