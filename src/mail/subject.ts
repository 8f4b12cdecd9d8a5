import type { HeaderField, Stamp } from './mail.ts';

/** Words that filters write in front of a subject, by what they mean. Brackets of every kind; compared in lower case. */
const STAMPS: readonly { kind: Stamp['kind']; pattern: RegExp }[] = [
  {
    kind: 'spam',
    pattern:
      /^(?:\[\s?(?:\*{0,5}\s?)?(?:spam|spam\?|spam mail|probable spam|suspected spam|possible spam|likely spam|bulk|junk|meiwaku|迷惑メール|迷惑|スパム|スパムメール)[^\][]{0,20}\]|\*{2,5}\s?(?:spam|possible spam|suspected spam|junk mail|spam mail)\s?\*{2,5}|\{\s?(?:spam|spam\?|definite spam\?|bulk)\s?\}|【\s?(?:迷惑メール|スパム|spam)[^】]{0,10}】|<(?:spam|迷惑メール)>|(?:spam|\[-- spam --\]):(?=\s))/i,
  },
  {
    kind: 'virus',
    pattern:
      /^(?:\[\s?(?:virus|ウイルス|ウィルス)[^\][]{0,20}\]|\{virus\??\}|\*{2,5}virus\*{2,5}|【(?:ウイルス|ウィルス)[^】]{0,10}】)/i,
  },
  {
    kind: 'external',
    pattern:
      /^(?:\[\s?(?:ext|external|external sender|external email|外部|社外|外部メール|社外メール)\s?\]|【(?:外部|社外|外部メール|社外メール)】|external:(?=\s))/i,
  },
];
const LIST_PREFIX = /^(?:\[[^\][]{1,40}\]|\([^()]{1,30}:\d{1,8}\))/;

/** Headers in which filters say why they stamped. */
const BECAUSE: Record<Stamp['kind'], RegExp> = {
  spam: /^x-(?:spam(?:-flag|-status|-level|-score|percentage|-report)?|barracuda-spam-(?:flag|status|score)|nifty-srvspam|ms-exchange-organization-scl|proofpoint-spam-details|bogosity|amavis-alert|rspamd-(?:action|score)|spamd-result|forefront-antispam-report|kaspersky|sophos|spam-action|mspamd|ironport-anti-spam-result|cloudmark-sp-result)$/i,
  virus: /^x-(?:virus(?:-status|-scanned|scan)?|amavis-alert|antivirus)$/i,
  list: /^(?:list-id|list-post|x-ml-name|mailing-list|x-mailing-list|x-beenthere)$/i,
  external: /^x-(?:ms-exchange-.{1,60}external.{0,40}|external.{0,40})$/i,
};

export interface Subject {
  subject: string;
  stamps: Stamp[];
}

/**
 * Takes servers' stamps off the subject and keeps the sender's own words: `[spam]` is a filter's, `【重要】` is the
 * sender's. A list's prefix counts only where a header proves the list.
 */
export function readSubject(field: HeaderField | undefined, fields: readonly HeaderField[]): Subject {
  if (!field) return { subject: '', stamps: [] };
  const isList = fields.some((one) => BECAUSE.list.test(one.name));
  const stamps: Stamp[] = [];
  let rest = field.value.trim();
  for (let round = 0; round < 6; round++) {
    const stamp = stampAt(rest, isList);
    if (!stamp) break;
    const because = fields.find((one) => BECAUSE[stamp.kind].test(one.name));
    const why = because && { name: because.name, value: because.value.slice(0, 500), source: because.source };
    stamps.push({ ...stamp, ...(why ? { because: why } : {}), source: field.source });
    rest = rest.slice(stamp.text.length).trimStart();
  }
  return { subject: rest, stamps };
}

function stampAt(text: string, isList: boolean): Pick<Stamp, 'text' | 'kind'> | undefined {
  for (const { kind, pattern } of STAMPS) {
    const [words] = pattern.exec(text) ?? [];
    if (words) return { text: words, kind };
  }
  const [prefix] = (isList && LIST_PREFIX.exec(text)) || [];
  return prefix ? { text: prefix, kind: 'list' } : undefined;
}
