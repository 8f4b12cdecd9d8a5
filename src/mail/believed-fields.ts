import { asciiHost } from '../util/domain.ts';
import type { PlacedField } from './forwarding.ts';
import { isReceived } from './forwarding.ts';
import { profileOf, type WrittenBelow } from './receiver-profiles.ts';
import { readResults } from './result-tokens.ts';
import type { Hop, Route } from './route.ts';

/** The fields in which a milter names the mail by the server's queue id, which nobody outside knows before it is given. */
const FILTER_FIELD = /^(?:dkim-filter|dmarc-filter|arc-filter|x-senderid)$/i;
/** What else milters set beside it. Any other field ends what they wrote. */
const MILTER_FIELD =
  /^(?:dkim-filter|dmarc-filter|arc-filter|x-senderid|x-greylist|x-virus-[a-z-]{1,40}|x-spam[a-z-]{0,40}|x-rspamd-[a-z-]{1,40})$/i;
const OWN_RESULTS = /^(?:received-spf|authentication-results|arc-(?:seal|message-signature|authentication-results))$/i;

/**
 * Which fields a believed server wrote, as a list of yes and no beside `fields`. By place: whatever stands above the
 * oldest believed Received line. Below it, where a sender's own fields begin, only two kinds: the results that Gmail,
 * iCloud and Amazon SES set directly under their border line, by their profile; and what milters of Postfix and Sendmail set there, down to a
 * field that names the queue id of that very line. An authserv-id proves nothing, because anyone can copy it.
 */
export function believedFields(fields: PlacedField[], route: Route): boolean[] {
  const border = route.hops[route.trustLine];
  const below = border ? writtenBelow(fields, route.trustLine, border) : new Set<PlacedField>();
  return fields.map((place) => place.above <= route.trustLine || below.has(place));
}

function writtenBelow(fields: PlacedField[], trustLine: number, border: Hop): Set<PlacedField> {
  const beneath: PlacedField[] = [];
  for (const place of fields) {
    if (place.above === trustLine + 1 && !isReceived(place.field)) beneath.push(place);
  }
  const profile = profileOf(border.by)?.below;
  if (profile) return new Set(byProfile(beneath, profile, border));
  return new Set(downToQueueId(beneath, border));
}

function byProfile(beneath: PlacedField[], profile: WrittenBelow, border: Hop): PlacedField[] {
  if (profile.dialect !== undefined && profile.dialect !== border.dialect) return [];
  const written: PlacedField[] = [];
  const seen: string[] = [];
  let next = 0;
  for (const place of beneath) {
    const name = place.field.name.trim().toLowerCase();
    if (profile.between?.test(name)) continue;
    const key = name === 'authentication-results' ? `${name} ${authservIdOf(place)}` : name;
    const at = profile.inOrder.indexOf(key, next);
    if (at < 0) break;
    next = at + 1;
    seen.push(key);
    written.push(place);
  }
  return profile.required.every((key) => seen.includes(key)) ? written : [];
}

function authservIdOf({ field }: PlacedField): string {
  return asciiHost(readResults(field.raw.slice(0, 1_000)).authservId ?? '');
}

function downToQueueId(beneath: PlacedField[], border: Hop): PlacedField[] {
  const { id, by } = border;
  if (id === undefined || id.length < 8 || (border.dialect !== 'postfix' && border.dialect !== 'sendmail')) return [];
  const strange = beneath.findIndex(
    ({ field }) => !OWN_RESULTS.test(field.name.trim()) && !MILTER_FIELD.test(field.name.trim()),
  );
  const run = strange < 0 ? beneath : beneath.slice(0, strange);
  const named = run.findLastIndex(({ field }) => {
    const words = field.raw.slice(0, 1_000).split(/\s+/);
    return (
      FILTER_FIELD.test(field.name.trim()) &&
      words.includes(id) &&
      words.some((word) => asciiHost(word) === asciiHost(by ?? ''))
    );
  });
  if (named < 0) return [];
  return run.slice(0, named + (resultsFollow(beneath, named) ? 2 : 1));
}

/** OpenDKIM sets its results under its note whenever there is a signature, OpenDMARC always: the next field is theirs. */
function resultsFollow(beneath: PlacedField[], named: number): boolean {
  const nameAt = (at: number): string => beneath[at]?.field.name.trim().toLowerCase() ?? '';
  if (nameAt(named + 1) !== 'authentication-results') return false;
  if (nameAt(named) === 'dmarc-filter') return true;
  return nameAt(named) === 'dkim-filter' && beneath.some((_place, at) => at > named && nameAt(at) === 'dkim-signature');
}
