import { isWithin } from '../util/domain.ts';

/**
 * Hosts where anyone puts a picture for everybody without an account or with one of a minute; from what their own pages
 * offer, kept from memory. Storage that companies rent for themselves (buckets, delivery networks, the galleries of
 * delivery services) is left out, as are networks that write with pictures of their own from there.
 */
const HOSTS =
  `casimages.com directupload.net fastpic.org freeimage.host funkyimg.com gyazo.com hizliresim.com hostingpics.net ibb.co
  iili.io imageban.ru imageshack.com imageshack.us imageupload.io imgbb.com imgbox.com imggmi.com imgur.com lunapic.com
  noelshack.com photobucket.com pimpandhost.com pinimg.com pixhost.to pbs.twimg.com postimg.cc postimg.org prnt.sc radikal.ru
  servimg.com telegra.ph tinypic.com turboimagehost.com zupimages.net cdn.discordapp.com media.discordapp.net
  graph.org imgchest.com catbox.moe`
    .trim()
    .split(/\s+/);

export function isPictureHost(host: string): boolean {
  return HOSTS.some((one) => isWithin(host, one));
}

/**
 * The address under which Gmail shows its reader a picture of somebody's mail. Whoever copies a mail out of its window
 * copies these addresses with it.
 */
export function isShownByGmail(url: string): boolean {
  return /^https:\/\/ci\d\.googleusercontent\.com\/(?:proxy|meips)\//i.test(url.slice(0, 200));
}
