import { observed, spot, testCheck } from '../testing.ts';
import { check } from './stray-particle.ts';

testCheck(check, {
  found: { 'the text begins with a particle': observed({ text: { strayParticle: [spot('の 例示サービス')] } }) },
  clear: { 'it begins with a word': observed() },
  unknown: { 'there is no body': observed({ mail: { form: 'headers-only' } }) },
});
