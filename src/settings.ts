/** All that one investigation is told from outside, as one value: the first line of a recording, and no clock beside it. */
export interface Settings {
  /** ISO 8601, UTC. Ages and delays count from here, so that a replay says the same in ten years. */
  startedAt: string;
  /** The receiver's own domains (`--own`); their subdomains count. */
  ownDomains: string[];
  /** Host names of mail servers whose Received lines and results are believed (`--trust`); subdomains count. */
  trustedHosts: string[];
  /** Domains that the user himself vouches for, as good as `official` ones. */
  knownSenders: string[];
  /** The mail was cut out of pasted text, so that it need not be to the byte what was received. */
  pasted?: true;
  /** What was handed in is an address alone, and its mail only the wrapping: nothing of a mail is judged or told. */
  address?: true;
  /** Lists in DNS that may be asked, by their zones. Missing: none. */
  blocklists?: string[];
  /** Google Safe Browsing may be asked. */
  safeBrowsing?: true;
  /** Pages of links are opened in a browser: with a decoy for what could name the recipient, or as they are. */
  open?: 'decoy' | 'as-is';
  language: 'ja' | 'en';
}
