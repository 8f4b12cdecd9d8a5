import { inBrief } from '../in-brief.ts';

/** Internet and telephone companies beside the largest; their customers have mailboxes at the second list of domains. */
export const accessProviders = [
  ...inBrief(
    { kind: 'telecom', group: 'kddi' },
    `
uq-mobile | UQ mobile | UQ mobile | uqwimax.jp uqcommunications.jp kddi.com | uqmobile.jp | UQモバイル, UQ WiMAX, UQコミュニケーションズ
povo | povo | povo | povo.jp kddi.com | |
commufa | コミュファ光 | commufa | www.commufa.jp ctc.co.jp | commufa.jp | コミュファ
`,
  ),
  ...inBrief(
    { kind: 'telecom', group: 'optage' },
    `
eo | eo光 | eo? | eonet.jp optage.co.jp | eonet.ne.jp | eoWEBメール, eoメール, オプテージ, eoサポート
mineo | mineo | mineo | my.mineo.jp support.mineo.jp optage.co.jp | mineo.jp | マイネオ
`,
  ),
  ...inBrief(
    { kind: 'mailbox', group: 'tokai' },
    `
tcom | @T COM | @T COM | t-com.ne.jp tokai-com.co.jp | tcom.or.jp | @TCOM, TOKAIコミュニケーションズ
tnc | TOKAIネットワーククラブ | TOKAI Network Club | thn.ne.jp tokai-com.co.jp | tokai.or.jp |
`,
  ),
  ...inBrief(
    { kind: 'mailbox', group: 'iij' },
    `
iij | IIJ | IIJ | iij.ad.jp iij.co.jp | iij4u.or.jp | インターネットイニシアティブ
iijmio | IIJmio | IIJmio | iijmio.jp iij.ad.jp | miomio.jp | みおふぉん
hi-ho | hi-ho | hi-ho | hi-ho.jp | hi-ho.ne.jp |
`,
  ),
  ...inBrief(
    { kind: 'mailbox', group: 'ntt' },
    `
wakwak | WAKWAK | WAKWAK | www.wakwak.com ntt-me.co.jp | wakwak.com |
goo | goo? | goo? | www.goo.ne.jp help.goo.ne.jp nttresonant.co.jp | goo.ne.jp mail.goo.ne.jp goo.jp | gooメール, gooID
nttcom | NTTドコモビジネス | NTT docomo Business | ntt.com[https://support.ntt.com/business/purpose/detail/pid2900001yh9] docomobusiness.com | | NTTコミュニケーションズ, NTT Communications
ntt-east | NTT東日本 | NTT East | ntt-east.co.jp flets.com | | フレッツ光
ntt-west | NTT西日本 | NTT West | ntt-west.co.jp flets-w.com | |
`,
  ),
  ...inBrief(
    { kind: 'mailbox' },
    `
asahi-net | ASAHIネット | ASAHI Net | asahi-net.jp asahi-net.co.jp www.asahi-net.or.jp faq.asahi-net.or.jp | asahi-net.or.jp | 朝日ネット
dti | DTI? | DTI? | dti.co.jp dti.ad.jp www.dti.ne.jp info.dti.ne.jp | dti.ne.jp dti2.ne.jp dream.jp | DTIマイページ, DTIメール
bbiq | BBIQ | BBIQ | www.bbiq.jp qtnet.co.jp | bbiq.jp | QTnet, 九州通信ネットワーク
pikara | ピカラ | Pikara | pikara.jp stnet.co.jp | pikara.ne.jp mail.stnet.co.jp | お仕事ピカラ, STNet
mega-egg | メガ・エッグ | MEGA EGG | megaegg.jp enecom.co.jp | megaegg.ne.jp | MEGAEGG, エネコム
itscom | イッツコム | iTSCOM | itscom.co.jp www.itscom.net | itscom.net | イッツ・コミュニケーションズ
odn | ODN? | ODN? | odn.jp | odn.ne.jp | ODNメール
excite | エキサイト? | excite? | help.excite.co.jp www.excite.co.jp | excite.co.jp excite.jp bbexcite.jp | BB.excite, エキサイトモバイル
nuro | NURO | NURO | nuro.jp sonynetwork.co.jp | | NURO光
mediacat | メディアキャット | MediaCat | mediacat.ne.jp | |
b-mobile | 日本通信 | b-mobile | bmobile.ne.jp nihontsushin.com | | 日本通信SIM
his-mobile | HIS Mobile | HIS Mobile | his-mobile.com | |
virgin-media | Virgin Media | Virgin Media | virginmedia.com virginmediao2.co.uk | |
bt | BT? | BT? | bt.com | btinternet.com | BT Group
bell-canada | Bell Canada | Bell Canada | bell.ca | bell.net sympatico.ca |
att | AT&T | AT&T | att.com att-mail.com emaildl.att-mail.com | att.net |
verizon | Verizon | Verizon | verizon.com verizonwireless.com vzw.com | verizon.net |
comcast | Xfinity | Xfinity | xfinity.com comcast.com | comcast.net | Comcast
`,
  ),
];
