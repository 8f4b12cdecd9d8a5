import { domainToASCII } from 'node:url';
import type { Settings } from '../../index.ts';
import type { Config } from './config.ts';
import type { Language } from './language.ts';
import { type Refusal, refusal } from './refusal.ts';

export type Receiver = Pick<Settings, 'ownDomains' | 'trustedHosts' | 'knownSenders'>;

/** As many as a recording takes. */
const MAX_NAMES = 10_000;

/** The receiver's side of the settings: the configuration file first, the command line added to it. */
export function receiverOf(
  options: { own: string[]; trust: string[] },
  config: Config,
): Receiver | { refused: Refusal } {
  const lists = {
    ownDomains: [...config.own, ...options.own],
    trustedHosts: [...config.trust, ...options.trust],
    knownSenders: config.knownSenders,
  };
  if (Object.values(lists).some((names) => names.length > MAX_NAMES)) {
    const many = MAX_NAMES.toLocaleString('en');
    return { refused: refusal('usage', `名前は種類ごとに ${many} 件までです。`, `at most ${many} names of a kind`) };
  }
  const wrong = Object.values(lists)
    .flat()
    .find((name) => hostName(name) === '');
  if (wrong !== undefined) {
    return { refused: refusal('usage', `ドメイン名ではありません: ${wrong}`, `not a domain name: ${wrong}`) };
  }
  return {
    ownDomains: unique(lists.ownDomains),
    trustedHosts: unique(lists.trustedHosts),
    knownSenders: unique(lists.knownSenders),
  };
}

export function settingsAt(startedAt: string, receiver: Receiver, language: Language): Settings {
  return { startedAt, ...receiver, language };
}

function unique(names: string[]): string[] {
  return [...new Set(names.map(hostName))];
}

/** A-label form, lower case; empty where the text is no host name. */
function hostName(text: string): string {
  const name = domainToASCII(text.trim().replace(/\.$/, ''));
  return name.length <= 253 && /^[a-z0-9_-]+(?:\.[a-z0-9_-]+)*$/.test(name) ? name : '';
}
