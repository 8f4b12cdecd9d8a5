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

/** The host stands under a suffix where names are bought by the hundred. */
export function isThrowAway(host: string): boolean {
  return SUFFIXES.has(host.slice(host.lastIndexOf('.') + 1));
}
