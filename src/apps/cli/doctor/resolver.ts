import { type Probed, reasonWords } from '../../../index.ts';
import { type Item, lacking, present } from './item.ts';

const COSTS = {
  ja: 'SPF、ドメインの有無、逆引き、リンク先のアドレスが「不明」になり、判定は控えめになります。',
  en: 'SPF, whether domains exist, reverse names and addresses of links stay unknown, and verdicts stay more careful.',
};

/** Whether the resolver knows the root of DNS; one that denies every name counts as missing. */
export function resolver({ dns, ledger }: Probed): Item {
  const asked = ledger.find(({ kind }) => kind === 'dns');
  const who = asked ? asked.to.replace(/^resolver ?/, '') : '';
  if (dns.state === 'found') {
    return present('resolver', `DNS リゾルバー ${who}: 応答あり`, `DNS resolver ${who}: answers`);
  }
  const why = reasonWords[dns.reason];
  const state = dns.reason === 'not-allowed' ? 'unknown' : 'missing';
  const says = { ja: `DNS リゾルバー ${who}: ${why.ja}`, en: `DNS resolver ${who}: ${why.en}` };
  return lacking('resolver', state, { ja: says.ja.replace(' :', ':'), en: says.en.replace(' :', ':') }, COSTS);
}
