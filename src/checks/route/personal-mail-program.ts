import { aboutBrand } from '../about-brand.ts';
import { cannotTell, clear, defineCheck, finding } from '../define.ts';
import { personalProgram } from '../personal-program.ts';

/**
 * A notice that speaks as a brand and asks for something was written in a person's mail program, or by a tool that
 * pretends so: companies send such notices from their systems. A member of staff who answers a customer is honest.
 */
export const check = defineCheck({
  id: 'personal-mail-program',
  topic: 'route',
  needs: ['mail', 'identity', 'text'],
  facts: ['program', 'nameJa', 'nameEn'],

  run({ mail, identity, text }) {
    const { claimedBrand } = identity;
    if (claimedBrand.state === 'unknown') return cannotTell(claimedBrand.reason, claimedBrand.sources);
    if (claimedBrand.state === 'none' || claimedBrand.value.where.every((place) => place === 'from-domain'))
      return clear();
    const field = personalProgram(mail);
    if (!field || text.asks.length + text.callsToAction.length === 0) return clear();
    const { nameJa, nameEn } = aboutBrand(claimedBrand.value);
    return finding({ program: field.value.trim().slice(0, 80), nameJa, nameEn }, [
      field.source,
      ...claimedBrand.sources,
    ]);
  },
});
