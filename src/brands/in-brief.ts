import type { Brand } from './brand.ts';
import { customers, memory, official, sharedSender } from './domain-lists.ts';

interface Shared {
  kind: Brand['kind'];
  group?: string;
  /** Delivery services that send for each of the table. */
  sharedSenders?: Brand['domains'];
}

/**
 * Entries known by little more than name and domains, one a line: `id | Japanese name | English name | official domains |
 * customers' domains | further names, parted by commas`. A domain may be followed by the page in brackets that says so;
 * else it is from memory. A further name, or one of the first two, that is also an ordinary word ends with `?`. Nobody
 * went through all domains of any of them, so none is complete: a mismatch is a hint.
 */
export function inBrief({ kind, group, sharedSenders = [] }: Shared, table: string): Brand[] {
  const lines = table.split('\n').filter((line) => line.trim() !== '');
  return lines.map((line) => {
    const [id = '', ja = '', en = '', own = '', theirs = '', further = ''] = line.split('|').map((cell) => cell.trim());
    const all = [...new Set([ja, en, ...further.split(',').map((name) => name.trim())])].filter((name) => name !== '');
    return {
      id,
      name: { ja: sure(ja), en: sure(en) },
      kind,
      ...(group === undefined ? {} : { group }),
      names: all.filter((name) => !name.endsWith('?')),
      ambiguousNames: all.filter((name) => name.endsWith('?')).map(sure),
      domains: [
        ...words(own)
          .map((word) => domainOf(word))
          .flatMap(({ domain, source }) => official(source, domain)),
        ...words(theirs)
          .map((word) => domainOf(word))
          .flatMap(({ domain, source }) => customers(source, domain)),
        ...sharedSenders,
      ],
      complete: false,
    };
  });
}

/** The ANSER centre of NTTデータ runs the online banking of most regional banks and sends its mails. */
export const anserCentre = [
  ...sharedSender('http://ja-nakasatsunai.or.jp/wp/?p=1150', 'webcenter.anser.or.jp', 'otp-auth.net'),
  ...sharedSender(memory, 'anser.ne.jp'),
];

function domainOf(word: string): { domain: string; source: string } {
  const [, domain = '', source = memory] = /^([^[]+)(?:\[(.+)\])?$/.exec(word) ?? [];
  return { domain, source };
}

function words(cell: string): string[] {
  return cell.split(/\s+/).filter((word) => word !== '');
}

function sure(name: string): string {
  return name.replace(/\?$/, '');
}
