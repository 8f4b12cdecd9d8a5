/**
 * Names for computers with changing addresses, given away without proof of who takes them, that the Public Suffix List
 * does not hold. Those of ChangeIP and its like stand in JPCERT/CC's list of confirmed phishing pages (2019-2023); the
 * rest from memory.
 */
const MORE = `
  1dumb.com 25u.com 2waky.com 3-a.net 4dq.com 4mydomain.com 4pu.com acmetoy.com almostmy.com americanunfinished.com
  authorizeddns.net b0tnet.com bigmoney.biz changeip.name cleansite.biz compress.to ddns.info ddns.mobi ddns.ms ddns.name
  ddns.us dhcp.biz dns-dns.com dns-report.com dns-stuff.com dns04.com dns05.com dns1.us dns2.us dnset.com dnsrd.com
  dsmtp.com dumb1.com dynamic-dns.net dynamicdns.biz dyndns.pro dynssl.com edns.biz epac.to esmtp.biz ezua.com
  faqserv.com fartit.com freeddns.com freetcp.com freewww.biz freewww.info gettrials.com got-game.org gr8domain.biz
  gr8name.biz https443.net https443.org ikwb.com instanthq.com iownyour.biz iownyour.org isasecret.com itemdb.com
  itsaol.com jetos.com jkub.com jungleheart.com justdied.com kozow.com lflink.com lflinkup.com lflinkup.net
  lflinkup.org linkpc.net longmusic.com mefound.com misecure.com moneyhome.biz mrbasic.com mrbonus.com mrface.com
  mrslove.com my03.com mydad.info myddns.com myftp.info myftp.name mylftv.com mymom.info mynetav.net mynumber.org
  mypicture.info mypop3.net mypop3.org mysecondarydns.com mywww.biz ninth.biz ns01.biz ns01.info ns01.us ns02.biz
  ns02.info ns02.us ns1.name ns2.name ns3.name ocry.com onedumb.com onmypc.biz onmypc.info onmypc.net onmypc.org
  onmypc.us organiccrap.com otzo.com ourhobby.com pcanywhere.net port25.biz proxydns.com publicvm.com qhigh.com
  qpoe.com rebatesrule.net sendsmtp.com serveuser.com serveusers.com sexidude.com sexxxy.biz sixth.biz squirly.info
  ssl443.org ssmailer.com toh.info toythieves.com trickip.net trickip.org vizvaz.com wha.la wikaba.com www1.biz
  wwwhost.biz wwwhost.us x24hr.com xxuz.com xxxy.biz xxxy.info ygto.com youdontcare.com yourtrap.com zyns.com zzux.com
  dnsdynamic.org dns.army dns.navy dnsnet.cc dy.fi dynu.com dynu.net f3322.net f3322.org freemyip.com gicp.net
  oray.net sytes.net vicp.cc vicp.net xicp.cn xicp.net 3322.org
`;
/** Providers whose names the Public Suffix List holds among its private suffixes. */
const LISTED = `
  3utilities.com accesscam.org blogsyte.com bounceme.net camdvr.org casacam.net cloudns.asia cloudns.biz cloudns.cc
  cloudns.ch cloudns.cl cloudns.club cloudns.cx cloudns.eu cloudns.in cloudns.info cloudns.nz cloudns.org cloudns.ph
  cloudns.pro cloudns.pw cloudns.us ddns.net ddnsfree.com ddnsgeek.com ddnsking.com ddnss.de ddnss.org desec.io
  duckdns.org dyn-o-saur.com dynalias.com dynalias.net dynalias.org dyndns.org dynserv.org dynv6.net dyn.dnsup.net
  freedynamicdns.net freedynamicdns.org giize.com gleeze.com gotdns.ch gotdns.com gotdns.org homeip.net hopto.me
  hopto.org keenetic.pro mooo.com my-firewall.org myftp.biz myftp.org mypi.co mywire.org myvnc.com no-ip.biz no-ip.info
  no-ip.org noip.me noip.us now-dns.net now-dns.org now-dns.top onthewifi.com ooguy.com pubtls.org redirectme.net
  servebbs.com servebeer.com serveblog.net servecounterstrike.com serveexchange.com serveftp.com serveftp.net
  servegame.com servegame.org servehalflife.com servehttp.com servehumour.com serveirc.com serveminecraft.net servemp3.com
  servep2p.com servepics.com servequake.com servesarcasm.com theworkpc.com twilightparadox.com webhop.me webredirect.org
  zapto.org crabdance.com chickenkiller.com ignorelist.com jumpingcrab.com strangled.net us.to
`;
export const dynamicDns = `${MORE}${LISTED}`.trim().split(/\s+/);
