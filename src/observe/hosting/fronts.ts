import { type Provider, providers } from './provider.ts';

/**
 * Delivery networks and shields that stand in front of a site: its address is theirs, and where it really stands is not
 * to be seen from outside. Columns and sources as of `companies`; their machines are none that a customer rents.
 */
export const fronts: readonly Provider[] = providers(`
cloudflare | Cloudflare | Cloudflare | cloudflare.com | | | cdn.cloudflare.net pages.dev workers.dev | 13335 209242 132892 395747 14789 202623 | https://www.cloudflare.com/abuse/[https://raw.githubusercontent.com/cloudflare/vinext/refs/heads/main/SECURITY.md]
fastly | Fastly | Fastly | fastly.com | | | fastly.net fastlylb.net edgecompute.app | 54113 | abuse@fastly.com
akamai | Akamai | Akamai | akamai.com | | | edgekey.net edgesuite.net akamaiedge.net akamai.net akamaized.net akamaitechnologies.com akadns.net | 16625 20940 12222 24319 36183 35994 34164 21342 33905 32787 31108 | abuse@akamai.com
cloudfront | Amazon CloudFront | Amazon CloudFront | aws.amazon.com | | | cloudfront.net | | trustandsafety@support.aws.com[https://repost.aws/knowledge-center/report-aws-abuse]
azure-front-door | Azure Front Door | Azure Front Door | azure.microsoft.com | | | azurefd.net azureedge.net t-msedge.net b-msedge.net | | https://msrc.microsoft.com/report/abuse
imperva | Imperva(Incapsula) | Imperva (Incapsula) | imperva.com | | | incapdns.net impervadns.net | 19551 62571 | abuse@imperva.com
sucuri | Sucuri | Sucuri | sucuri.net | | | sucuri.net | 30148 | abuse@sucuri.net
bunny | bunny.net | bunny.net | bunny.net | | | b-cdn.net bunnyinfra.net | 200325 | abuse@bunny.net
cdn77 | CDN77 | CDN77 | cdn77.com | | | cdn77.org cdn77.net rsc.cdn77.org | 60068 | abuse@cdn77.com
jsdelivr | jsDelivr | jsDelivr | jsdelivr.com | | | cdn.jsdelivr.net | | https://www.jsdelivr.com/
cdnetworks | CDNetworks | CDNetworks | cdnetworks.com | | | cdngc.net gccdn.net cdnetworks.net wscdns.com wsglb0.com lxdns.com | 38107 36408 |
edgio | Edgio | Edgio | edg.io | | | llnwd.net edgecastcdn.net systemcdn.net | 22822 15133 23059 |
alibaba-cdn | Alibaba Cloud CDN | Alibaba Cloud CDN | alibabacloud.com | | | alikunlun.com kunlunca.com kunlunar.com kunlunsl.com alicdn.com cdngslb.com | | https://report.alibabacloud.com/
tencent-cdn | Tencent Cloud CDN | Tencent Cloud CDN | tencentcloud.com | | | dnsv1.com tdnsv5.com cdn.dnsv1.com.cn eo.dnse1.com | | abuse@tencent.com
gcore | Gcore | Gcore | gcore.com | | | gcdn.co | 199524 202422 | abuse@gcore.com
qrator | Qrator Labs | Qrator Labs | qrator.net | | | | 209671 200449 |
ddos-guard | DDoS-Guard | DDoS-Guard | ddos-guard.net | | | | 57724 | abuse@ddos-guard.net
keycdn | KeyCDN | KeyCDN | keycdn.com | | | kxcdn.com | |
cachefly | CacheFly | CacheFly | cachefly.com | | | cachefly.net | 30081 |
arvan | ArvanCloud | ArvanCloud | arvancloud.ir | | | arvancdn.com arvancdn.ir arvanedge.ir | 202468 57568 |
`);
