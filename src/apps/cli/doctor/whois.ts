import { type Probed, reasonWords } from '../../../index.ts';
import { type Item, lacking, present } from './item.ts';

const COSTS = {
  ja: 'ドメインの登録日と登録者が「不明」になります。',
  en: 'When a domain was registered, and for whom, stays unknown.',
};

/** Whether WHOIS servers can be reached; many networks let nobody out to port 43. */
export function whois({ whois: answer }: Probed): Item {
  if (answer.state === 'found') {
    return present('whois', 'WHOIS (whois.iana.org): 応答あり', 'WHOIS (whois.iana.org): answers');
  }
  const why = reasonWords[answer.reason];
  const state = answer.reason === 'not-allowed' ? 'unknown' : 'missing';
  return lacking(
    'whois',
    state,
    { ja: `WHOIS (whois.iana.org): ${why.ja}`, en: `WHOIS (whois.iana.org): ${why.en}` },
    COSTS,
  );
}
