import { check as dmarcFailed } from './authentication/dmarc-failed.ts';
import type { Check } from './define.ts';
import { check as alignedAuthentication } from './for-the-sender/aligned-authentication.ts';
import { check as officialSender } from './for-the-sender/official-sender.ts';
import { check as brandFromForeignDomain } from './sender/brand-from-foreign-domain.ts';
import { check as chineseFont } from './text/chinese-font.ts';
import { check as foreignLocale } from './text/foreign-locale.ts';
import { check as simplifiedGlyphs } from './text/simplified-glyphs.ts';
import { check as strayParticle } from './text/stray-particle.ts';

/** All checks, in the order of the report. `index.test.ts` holds this list against the folder. */
export const checks: readonly Check[] = [
  brandFromForeignDomain,
  dmarcFailed,
  strayParticle,
  chineseFont,
  simplifiedGlyphs,
  foreignLocale,
  alignedAuthentication,
  officialSender,
];
