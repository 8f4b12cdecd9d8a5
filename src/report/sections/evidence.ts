import type { Source } from '../../answer.ts';
import type { Both, Case } from '../../investigation.ts';
import { code, line, own, type Proof, quoted, type Row, type Section } from '../blocks.ts';
import { fieldOf } from '../evidence.ts';
import { reasonWords } from '../labels.ts';
import { moment } from '../moment.ts';
import { paragraph, type Story } from '../story.ts';
import { type Witness, witnesses } from '../witnesses.ts';

const MOST_EXHIBIT = 2_000;

/** The appendix that every mark leads to: the bytes, the recorded answers, the registry's facts. */
export function evidence(story: Story): Section {
  const { pick } = story;
  const seen = witnesses(story.dossier);
  return {
    id: 'evidence',
    title: pick({ ja: '証拠資料', en: 'Evidence' }),
    blocks: [
      paragraph([
        pick({
          ja: `本文中の番号は、ここの番号に対応します。位置は${story.dossier.settings.address ? ' mail.eml ' : '元のメール'}の先頭からのバイト数です。`,
          en: `The numbers in the text lead here. Positions are bytes from the start of ${story.dossier.settings.address ? 'mail.eml' : 'the mail'}.`,
        }),
      ]),
      { block: 'proofs', proofs: story.cited().map((source, index) => proof(story, source, index + 1, seen)) },
    ],
  };
}

function proof(story: Story, source: Source, number: number, seen: Witness[]): Proof {
  if ('asked' in source) return recorded(story, source.asked, number, seen);
  if ('registry' in source) return registered(story, source, number);
  return written(story, source, number, seen);
}

function written(story: Story, source: Extract<Source, { mail: string }>, number: number, seen: Witness[]): Proof {
  const { dossier, pick } = story;
  const field = fieldOf(dossier, source);
  const part = source.mail === '' ? '' : pick({ ja: `パート ${source.mail}、`, en: `part ${source.mail}, ` });
  const place = pick({
    ja: `${part}バイト ${source.start}–${source.end}`,
    en: `${part}bytes ${source.start}–${source.end}`,
  });
  if (!field) {
    const text = textAt(source, seen);
    return {
      number,
      title: pick(titleOf(story, source)),
      place,
      rows: [],
      ...(text !== undefined && { exhibit: exhibit(text) }),
    };
  }
  const raw = visibleBytes(`${field.name}:${field.raw}`);
  const decoded = unfolded(field.value) === unfolded(field.raw) ? [] : [readable(story, field.value)];
  return { number, title: pick({ ja: 'ヘッダー', en: 'Header' }), place, rows: decoded, exhibit: exhibit(raw) };
}

function titleOf(story: Story, source: Extract<Source, { mail: string }>): Both {
  if (isCalendar(story, source)) return { ja: 'カレンダーの予定', en: 'Calendar entry' };
  return isAttachment(story, source) ? { ja: '添付ファイル', en: 'Attachment' } : { ja: '本文', en: 'Body' };
}

function isCalendar({ dossier }: Story, { mail, start, end }: Extract<Source, { mail: string }>): boolean {
  return (dossier.mail.calendars ?? []).some(
    ({ source }) => 'mail' in source && source.mail === mail && source.start <= start && end <= source.end,
  );
}

function isAttachment({ dossier }: Story, { mail, start, end }: Extract<Source, { mail: string }>): boolean {
  return dossier.mail.attachments.some(
    ({ inline, source }) =>
      !inline && 'mail' in source && source.mail === mail && source.start === start && source.end === end,
  );
}

/** What the case says of these bytes, else of bytes that lie among them. */
function textAt(source: Extract<Source, { mail: string }>, seen: Witness[]): string | undefined {
  const inside = seen.filter(
    ({ source: other }) =>
      'mail' in other && other.mail === source.mail && other.start >= source.start && other.end <= source.end,
  );
  const exact = inside.find(
    ({ source: other }) => 'mail' in other && other.start === source.start && other.end === source.end,
  );
  return (exact ?? inside[0])?.text;
}

/** Without the folding of long lines (RFC 5322 section 2.2.3), which changes nothing for a reader. */
function unfolded(value: string): string {
  return value.replace(/\s+/g, ' ').trim();
}

function readable({ pick }: Story, value: string): Row {
  return { label: pick({ ja: '読むと', en: 'Reads' }), value: [quoted(value.slice(0, MOST_EXHIBIT))] };
}

/** Bytes above 7 bits cannot be shown as letters without guessing a charset, so they stand as hexadecimal. */
function visibleBytes(latin1: string): string {
  return latin1.replace(/[\x80-\xff]/g, (byte) => `\\x${byte.charCodeAt(0).toString(16)}`);
}

function recorded({ dossier, pick }: Story, asked: number, number: number, seen: Witness[]): Proof {
  const entry = dossier.ledger.find((one) => one.asked === asked);
  const answers = seen.filter(({ source }) => 'asked' in source && source.asked === asked);
  const said = answers.map(({ state, reason, text }) =>
    state === 'found' ? text : `${pick(states[state])}${reason ? ` (${pick(reasonWords[reason])})` : ''}`,
  );
  const rows: Row[] = entry
    ? [
        { label: pick({ ja: '問い', en: 'Asked' }), value: line`${own(entry.kind)} ${code(entry.what)}` },
        { label: pick({ ja: '相手', en: 'Of' }), value: [code(entry.to)] },
        { label: pick({ ja: '日時', en: 'At' }), value: [moment(entry.at)] },
      ]
    : [];
  const text = [...new Set(said)].join('\n');
  return {
    number,
    title: dossier.reconstructed
      ? pick({ ja: '再構成された応答', en: 'Reconstructed answer' })
      : pick({ ja: '記録された応答', en: 'Recorded answer' }),
    place: pick({ ja: `world.ndjson の ${asked} 行目`, en: `line ${asked} of world.ndjson` }),
    rows,
    ...(text !== '' && { exhibit: exhibit(text) }),
  };
}

const states: Record<'none' | 'unknown', Both> = {
  none: { ja: 'なし', en: 'none' },
  unknown: { ja: '不明', en: 'not known' },
};

function registered({ dossier, pick }: Story, source: Extract<Source, { registry: string }>, number: number): Proof {
  const known = registryValue(dossier, source.registry);
  return {
    number,
    title: pick({ ja: 'ブランド登録簿', en: 'Brand registry' }),
    place: `${source.registry} / ${source.fact}`,
    rows: [],
    ...(known !== '' && { exhibit: exhibit(known) }),
  };
}

function registryValue({ observations: { identity } }: Case, brand: string): string {
  const claimed = identity.claimedBrand;
  return claimed.state === 'found' && claimed.value.brand === brand ? identity.officialDomains.join('\n') : '';
}

function exhibit(text: string): Proof['exhibit'] & object {
  return code(text.length > MOST_EXHIBIT ? `${text.slice(0, MOST_EXHIBIT)}…` : text);
}
