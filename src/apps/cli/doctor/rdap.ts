import type { Probed } from '../../../index.ts';
import { type Item, lacking, present } from './item.ts';

/** Days after which registries have moved their services, or opened new ones. */
const OLD = 365;
const DAY = 86_400_000;

const COSTS = {
  ja: 'ドメインの持ち主を WHOIS でしか調べられません。',
  en: 'Who holds a domain can be asked by WHOIS alone.',
};

/** IANA's bootstrap file, which says whose RDAP service answers for a domain, and of which day it is. */
export function rdap({ rdap: answer }: Probed, startedAt: string): Item {
  if (answer.state !== 'found') {
    const says = { ja: 'RDAP の参照先一覧: 使えません', en: 'List of RDAP services: cannot be used' };
    return lacking('rdap', 'missing', says, COSTS);
  }
  const { builtAt } = answer.value;
  const days = Math.floor((Date.parse(startedAt) - Date.parse(builtAt)) / DAY);
  const old = days > OLD ? { ja: '、古くなっています', en: '; it is old' } : { ja: '', en: '' };
  return present(
    'rdap',
    `RDAP の参照先一覧 (IANA): ${builtAt} 公開 (${days} 日前)${old.ja}`,
    `List of RDAP services (IANA): published ${builtAt} (${days} days ago)${old.en}`,
  );
}
