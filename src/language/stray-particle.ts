const segmenter = new Intl.Segmenter('ja', { granularity: 'word' });
const PARTICLES = 'のをがはにでへもと';
/** Idioms and words that the segmenter splits after a particle, and colloquial openings. */
const HONEST =
  /^(?:は虫類|も一度|へ理屈|が(?:ん|っ)|と(?:或|共|金|ある)|に於|の(?:し|ち)|で(?:、|,|も|は)|も(?:、|う))/;

/**
 * A particle that belongs to a word which is not there: the body begins with "の" alone, or with "の" in front of
 * a name, as a template leaves it when a field stays empty. Returns the particle with the word after it.
 */
export function strayParticle(text: string): string | undefined {
  const start = text.slice(0, 200).replace(/^[\s\p{P}\p{S}]+/u, '');
  const first = start[0];
  if (first === undefined || !PARTICLES.includes(first) || HONEST.test(start)) return undefined;
  const line = start.split('\n')[0] ?? '';
  if (line.trim() === first) return first;
  const next = line[1] ?? '';
  if (/\s/.test(next)) return /^\s+[\p{L}\p{N}]/u.test(line.slice(1)) ? shown(line) : first;
  if (first === 'を' && /\p{L}/u.test(next)) return shown(line);
  if (!/[\p{Script=Han}\p{Script=Katakana}A-Za-z0-9「『【]/u.test(next)) return undefined;
  const [particle, word] = [...segmenter.segment(line.slice(0, 40))];
  return particle?.segment === first && (word?.isWordLike === true || /[「『【]/.test(next)) ? shown(line) : undefined;
}

function shown(line: string): string {
  return line.trim().slice(0, 24);
}
