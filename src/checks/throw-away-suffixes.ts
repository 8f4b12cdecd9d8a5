/**
 * Top-level domains that cost next to nothing or are another country's, and that companies in Japan hardly use. Together
 * they hold nearly half of 20,000 phishing pages that JPCERT/CC confirmed, and of 300 honest Japanese mails three.
 * Those that Japanese shops use as well (`shop`, `info`, `tokyo`, `me`, `io`) are left out.
 */
const SUFFIXES = new Set(
  'cn top xyz cfd icu club cc ci buzz vip cyou monster bar ink ltd rest bond casa sbs fit quest click autos hair skin beauty mom lol pics tk ml ga cf gq pw mw su ru'.split(
    ' ',
  ),
);

/** Those of them that are home to somebody abroad: a country, a trade, open projects. */
const HOMES = new Set('cn ru su ci mw pw cc tk xyz club ink ltd bar rest fit'.split(' '));

/** The host stands under a suffix where names are bought by the hundred. */
export function isThrowAway(host: string): boolean {
  return SUFFIXES.has(host.slice(host.lastIndexOf('.') + 1));
}

/** The same, of what a mail in another language than Japanese may well come from: neither a country nor a trade nor a project. */
export function isThrowAwayAbroad(host: string): boolean {
  return isThrowAway(host) && !HOMES.has(host.slice(host.lastIndexOf('.') + 1));
}
