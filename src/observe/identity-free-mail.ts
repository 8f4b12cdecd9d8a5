/** Mailbox providers where anyone can open an account: an address there says nothing about a company. */
const AT_APEX = words(`
  gmail.com googlemail.com yahoo.com yahoo.co.jp ymail.ne.jp ymail.com rocketmail.com yahoo.co.uk yahoo.de yahoo.fr
  yahoo.it yahoo.es yahoo.ca yahoo.com.br yahoo.com.tw yahoo.com.hk yahoo.com.cn yahoo.in yahoo.co.in yahoo.co.id
  outlook.com outlook.jp hotmail.com hotmail.co.jp hotmail.co.uk hotmail.fr hotmail.de hotmail.it live.com live.jp
  live.co.uk live.cn live.fr msn.com icloud.com me.com mac.com aol.com aol.jp aim.com mail.com email.com gmx.com gmx.de
  gmx.net gmx.at web.de freenet.de t-online.de mail.ru inbox.ru list.ru bk.ru yandex.ru yandex.com ya.ru rambler.ru
  proton.me protonmail.com pm.me tutanota.com tutanota.de tuta.io hushmail.com zoho.com zohomail.com fastmail.com
  qq.com vip.qq.com foxmail.com 163.com vip.163.com 126.com yeah.net 188.com sina.com sina.cn sohu.com tom.com 21cn.com
  139.com 189.cn wo.cn aliyun.com naver.com hanmail.net daum.net nate.com orange.fr wanadoo.fr free.fr laposte.net sfr.fr
  libero.it virgilio.it tiscali.it alice.it seznam.cz centrum.cz wp.pl o2.pl onet.pl interia.pl abv.bg ukr.net i.ua
  uol.com.br bol.com.br terra.com.br rediffmail.com comcast.net verizon.net att.net sbcglobal.net bellsouth.net cox.net
  docomo.ne.jp ezweb.ne.jp au.com softbank.ne.jp i.softbank.jp disney.ne.jp ymobile.ne.jp y-mobile.ne.jp emnet.ne.jp
  willcom.com rakumail.jp uqmobile.jp goo.jp mail.goo.ne.jp excite.co.jp infoseek.jp livedoor.com nifty.com nifty.ne.jp
  bbexcite.jp ybb.ne.jp jcom.home.ne.jp
`);

/** Names that one mailbox provider (mail.com) lends, made to look like a trade or a place: from memory, not all of them. */
const TRADES_AND_PLACES = words(`
  accountant.com activist.com adexec.com appraiser.net asia.com auctioneer.net chemist.com clerk.com consultant.com
  contractor.net counsellor.com deliveryman.com diplomats.com dr.com engineer.com europe.com execs.com financier.com
  gardener.com geologist.com graduate.org graphic-designer.com homemail.com iname.com inorbit.com instructor.net
  insurer.com journalist.com lawyer.com legislator.com linuxmail.org lobbyist.com london.com minister.com musician.org
  myself.com mail-me.com null.net nycmail.com optician.com photographer.net physicist.net planetmail.com politician.com
  post.com presidency.com priest.com programmer.net publicist.com qualityservice.com radiologist.net realtyagent.com
  representative.com rescueteam.com salesperson.net scientist.com secretary.net socialworker.net sociologist.com
  swissmail.com teachers.org tech-center.com techie.com technologist.com therapist.net usa.com worker.com workmail.com
  writeme.com
`);

/** Providers that give each customer, or each region, a name below their own: `abc.ocn.ne.jp`, `t.vodafone.ne.jp`. */
const BELOW_APEX = words(`
  biglobe.ne.jp ocn.ne.jp plala.or.jp so-net.ne.jp asahi-net.or.jp dti.ne.jp hi-ho.ne.jp eonet.ne.jp zaq.ne.jp
  tcom.or.jp tokai.or.jp odn.ne.jp wakwak.com sannet.ne.jp vodafone.ne.jp pdx.ne.jp
`);

/** Takes a lower case domain. */
export function isFreeMail(domain: string): boolean {
  const labels = domain.split('.').slice(-6);
  return (
    AT_APEX.has(domain) ||
    TRADES_AND_PLACES.has(domain) ||
    labels.some((_, first) => BELOW_APEX.has(labels.slice(first).join('.')))
  );
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
