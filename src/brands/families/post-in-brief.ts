import { inBrief } from '../in-brief.ts';

/** Parcel services and posts beside the largest. */
export const postInBrief = inBrief(
  { kind: 'transport' },
  `
seino | 西濃運輸 | Seino Transportation | seino.co.jp seino.jp kangaroo-tr.jp | | カンガルー便
fukuyama | 福山通運 | Fukuyama Transporting | fukutsu.co.jp | |
nittsu | 日本通運 | Nippon Express | nittsu.co.jp nipponexpress.com nipponexpress-holdings.com | | NIPPON EXPRESS
ecohai | エコ配 | Ecohai | ecohai.co.jp | |
australia-post | Australia Post | Australia Post | auspost.com.au | | AusPost
canada-post | Canada Post | Canada Post | canadapost.ca canadapost-postescanada.ca | |
la-poste | La Poste | La Poste | laposte.fr laposte.info colissimo.fr chronopost.fr | laposte.net | Colissimo, Chronopost
correos | Correos | Correos | correos.es correos.com correosexpress.com | | Correos Express
poste-italiane | Poste Italiane | Poste Italiane | poste.it posteitaliane.it | | PosteInfo, BancoPosta, Postepay
swiss-post | Swiss Post | Swiss Post | post.ch swisspost.ch postfinance.ch | | Die Post?, PostFinance, La Poste Suisse
postnl | PostNL | PostNL | postnl.nl postnl.com | |
post-nord | PostNord | PostNord | postnord.com postnord.se postnord.dk postnord.no | |
bpost | bpost | bpost | bpost.be | |
an-post | An Post | An Post | anpost.com anpost.ie | |
singapore-post | Singapore Post | SingPost | singpost.com | | Singapore Post
dpd | DPD | DPD | dpd.com dpd.co.uk dpd.de dpd.fr dpdgroup.com dpd.nl dpd.be | | DPDgroup
evri | Evri | Evri | evri.com myhermes.co.uk hermes-europe.co.uk | | Hermes UK
inpost | InPost | InPost | inpost.pl inpost.co.uk inpost.eu | |
mondial-relay | Mondial Relay | Mondial Relay | mondialrelay.fr mondialrelay.com | |
aramex | Aramex | Aramex | aramex.com | |
sf-express | SF Express | SF Express | sf-express.com sf-international.com | | 順豊エクスプレス
maersk | Maersk | Maersk | maersk.com | |
china-post | China Post | China Post | chinapost.com.cn ems.com.cn | |
purolator | Purolator | Purolator | purolator.com | |
`,
);
