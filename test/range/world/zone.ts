import { sender, site, victim } from './parties.ts';
import { SERVERS } from './servers.ts';

function reverse(address: string): string {
  return `${address.split('.').reverse().join('.')}.in-addr.arpa.`;
}

/** All names of the range, as a zone file (RFC 1035 section 5) below a root of our own: nothing else exists. */
export function worldZone(): string {
  const servers = Object.entries(SERVERS).map(([name, address]) => `${name}. A ${address}`);
  return [...servers, EXAMPLE, HOSTING, LISTS, CASES].join('\n');
}

const EXAMPLE = `
${victim.domain}. A ${victim.address}
${victim.domain}. MX 10 mx.${victim.domain}.
${victim.domain}. TXT "v=spf1 a mx -all"
_dmarc.${victim.domain}. TXT "v=DMARC1; p=none; rua=mailto:dmarc@${victim.domain}"
mx.${victim.domain}. A ${victim.address}
${reverse(victim.address)} PTR ec2-35-73-31-138.ap-northeast-1.compute.amazonaws.com.
ec2-35-73-31-138.ap-northeast-1.compute.amazonaws.com. A ${victim.address}
`;

const HOSTING = `
${site.domain}. A ${site.address}
${site.domain}. MX 0 ${site.domain}.
${site.domain}. TXT "v=spf1 +a:${site.serverName} +a:${site.domain} +mx ~all"
${reverse(site.address)} PTR ${site.serverName}.
${site.serverName}. A ${site.address}
`;

/** Lists in DNS (RFC 5782), with the samples by which they are seen to work; the last one refuses whoever asks. */
const LISTS = `
2.0.0.127.zen.spamhaus.org. A 127.0.0.2
${reverse(sender.address).replace('in-addr.arpa', 'zen.spamhaus.org')} A 127.0.0.4
dbltest.com.dbl.spamhaus.org. A 127.0.1.2
${site.domain}.dbl.spamhaus.org. A 127.0.1.4
*.multi.surbl.org. A 127.0.0.1
`;

/** What the mails of `cases/` speak of. */
const CASES = `
eki-net-member.example. A 203.0.113.80
eki-net-member.example. MX 10 mail.eki-net-member.example.
eki-net-member.example. TXT "v=spf1 ip4:203.0.113.0/24 -all"
mail.eki-net-member.example. A 203.0.113.45
vpass-kakunin.example. A 203.0.113.99
list.example.org. A 192.0.2.25
list.example.org. TXT "v=spf1 ip4:192.0.2.25 -all"
25.2.0.192.in-addr.arpa. PTR list.example.org.
xserver.ne.jp. A 198.51.100.130
xserver.ne.jp. MX 10 mx.xserver.ne.jp.
xserver.ne.jp. TXT "v=spf1 ip4:198.51.100.128/25 -all"
notice.xserver.ne.jp. A 198.51.100.140
140.100.51.198.in-addr.arpa. PTR notice.xserver.ne.jp.
secure.xserver.ne.jp. A 198.51.100.131
emagazine.rakuten.co.jp. A 198.51.100.70
emagazine.rakuten.co.jp. MX 10 mx.emagazine.rakuten.co.jp.
emagazine.rakuten.co.jp. TXT "v=spf1 ip4:198.51.100.0/24 -all"
mag77.emagazine.rakuten.co.jp. A 198.51.100.77
77.100.51.198.in-addr.arpa. PTR mag77.emagazine.rakuten.co.jp.
click.emagazine.rakuten.co.jp. A 198.51.100.71
mori-kensetsu.example. A 192.0.2.61
mori-kensetsu.example. MX 10 smtp.mori-kensetsu.example.
mori-kensetsu.example. TXT "v=spf1 ip4:192.0.2.60 -all"
smtp.mori-kensetsu.example. A 192.0.2.60
60.2.0.192.in-addr.arpa. PTR smtp.mori-kensetsu.example.
ohanaya-kobo.example. A 203.0.113.20
`;
