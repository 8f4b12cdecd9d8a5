/** Link shorteners: the target stands with the provider, not in the link. From memory, low confidence for single entries. */
export const shorteners = `
  00m.in 0rz.tw 1url.com adf.ly b.link bit.do bit.ly bitly.com bl.ink buff.ly chilp.it clck.ru cli.re cutt.ly
  cutt.us dlvr.it dub.sh fb.me foxly.me g.page gg.gg goo.by goo.gl go2l.ink hoyu.me ht.ly hyperurl.co ift.tt
  inx.lv is.gd j.mp kutt.it l.ead.me lihi.cc lihi1.com lihi2.com lihi3.com linktr.ee lnk.bio lnk.to lnkd.in me2.do
  mz.cm n9.cl nav.cx onl.bz onl.la onl.sc onl.tw ow.ly p.asia po.st ppt.cc q.gs qr.ae qr.io qr.net qrco.de qrs.ly rb.gy
  rebrand.ly reurl.cc rotf.lol s.id s.yam.com short.gy short.io shorte.st shorturl.ac shorturl.at shrtco.de sn.im
  snip.ly snipurl.com soo.gd spoo.me surl.li t.co t.ly t1p.de t2m.io tiny.cc tiny.one tinylink.net tinyurl.com tr.im
  trib.al u.nu u.to ur0.jp ur0.link ur3.us ur7.cc urlz.fr urx.blue urx.space urx2.nu urx3.nu utm.to v.gd v.ht vo.la
  x.co x.gd xgd.jp zpr.io zzb.bz
`
  .trim()
  .split(/\s+/);
