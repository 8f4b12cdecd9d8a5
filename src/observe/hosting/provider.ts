/** A company on whose machines other people's sites stand, or that stands in front of them. */
export interface Provider {
  id: string;
  name: { ja: string; en: string };
  /** Its own site. */
  site: string;
  /** Domains of the names of servers that many customers share. */
  shared: readonly string[];
  /** Domains of the names of machines that one customer rents whole. */
  machines: readonly string[];
  /** Domains that a customer's host is an alias (CNAME) of. */
  aliases: readonly string[];
  asNumbers: readonly number[];
  /** Mail address or page for reports of abuse. */
  abuse?: string;
  /** The page that names it; `memory` is low confidence. */
  abuseSource?: string;
}

/** Reads a table of providers, one a line, its columns parted by `|`. */
export function providers(table: string): Provider[] {
  const lines = table.split('\n').filter((line) => line.trim() !== '');
  return lines.map((line) => {
    const [id = '', ja = '', en = '', site = '', shared, machines, aliases, numbers, report = ''] = line
      .split('|')
      .map((cell) => cell.trim());
    const [, abuse, source = 'memory'] = /^([^[]+)(?:\[(.+)\])?$/.exec(report) ?? [];
    return {
      id,
      name: { ja, en },
      site,
      shared: words(shared),
      machines: words(machines),
      aliases: words(aliases),
      asNumbers: words(numbers).map(Number),
      ...(abuse === undefined ? {} : { abuse, abuseSource: source }),
    };
  });
}

function words(cell = ''): string[] {
  return cell.split(/\s+/).filter((word) => word !== '');
}
