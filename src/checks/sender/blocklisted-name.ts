import type { Listing } from '../../lookups/blocklists/blocklisted.ts';
import type { BlocklistSaying } from '../../observe/observations.ts';
import { cannotTell, clear, defineCheck, finding } from '../define.ts';

const FRAUD: readonly Listing[] = ['phishing', 'malware', 'botnet'];
/** The list itself says that an honest owner may stand behind it: a dial-up range, a misused site, a doubtful sender. */
const MILD: readonly Listing[] = ['policy', 'abused', 'grey'];
const STRENGTH = ['link-fraud', 'domain', 'address', 'mild'];

/**
 * A list in DNS that the user chose to ask names the sending address, the sender's domain or the domain of a link. It says
 * what was seen of them lately, by somebody else: shared servers and misused sites are in such lists, too.
 */
export const check = defineCheck({
  id: 'blocklisted-name',
  topic: 'sender',
  needs: ['reputation'],
  variants: STRENGTH,
  facts: ['name', 'zones', 'says'],

  run({ reputation: { blocklists } }) {
    const named = blocklists.flatMap((one) => {
      return one.says.state === 'found' ? [{ one, says: one.says.value, variant: variantOf(one, one.says.value) }] : [];
    });
    const [worst] = named.toSorted((a, b) => STRENGTH.indexOf(a.variant) - STRENGTH.indexOf(b.variant));
    if (worst) {
      const same = named.filter(({ one }) => one.name === worst.one.name);
      const facts = {
        name: worst.one.name,
        zones: [...new Set(same.map(({ one }) => one.zone))],
        says: [...new Set(same.flatMap(({ says }) => says))],
      };
      return finding(
        facts,
        same.flatMap(({ one }) => one.says.sources),
        { variant: worst.variant },
      );
    }
    const silent = blocklists.find(({ says }) => says.state === 'unknown');
    return silent?.says.state === 'unknown' ? cannotTell(silent.says.reason, silent.says.sources) : clear();
  },
});

function variantOf({ as }: BlocklistSaying, says: Listing[]): string {
  if (says.every((one) => MILD.includes(one))) return 'mild';
  if (as === 'sending-ip') return 'address';
  return says.some((one) => FRAUD.includes(one)) ? 'link-fraud' : 'domain';
}
