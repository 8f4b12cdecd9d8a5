import type { Fingerprint } from './fingerprint.ts';
import type { Infrastructure } from './infrastructure.ts';
import { sketchOf } from './sketch.ts';

let made = 0;

interface Given extends Partial<Omit<Fingerprint, 'text' | 'infrastructure'>> {
  text: string;
  infrastructure?: Partial<Infrastructure>;
}

/** A fingerprint for tests, of a mail called a fraud where nothing else is said; each has bytes of its own. */
export function fingerprint({ text, infrastructure, ...rest }: Given): Fingerprint {
  made += 1;
  return {
    sha256: String(made).padStart(64, '0'),
    label: 'fraud',
    vouched: false,
    subject: 'Your account',
    subjectForm: 'youraccount',
    receivers: [],
    roles: [],
    ...rest,
    text: sketchOf(text),
    infrastructure: { shared: false, links: [], files: [], tool: [], ...infrastructure },
  };
}

const SYLLABLES = 'ka ne ro mi tu sha be lo din par vex ori ung fal qui zeb'.split(' ');

/** A text of `words` words; texts of different seeds have next to nothing in common. */
export function prose(seed: number, words = 60): string {
  let state = seed * 2654435761 + 12345;
  const syllable = () => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return SYLLABLES[(state >>> 16) % SYLLABLES.length] ?? '';
  };
  return Array.from({ length: words }, () => syllable() + syllable() + syllable()).join(' ');
}
