import { z } from 'zod';
import { type Card, readJcard, readJscontact } from './card.ts';
import { several, text } from './several.ts';

/** An RDAP answer about a domain, an address range or an AS number (RFC 9083 section 5), as far as Mekiki reads it. */
export interface RdapObject {
  /** `domain`, `ip network`, `autnum`, `entity`, `nameserver`. */
  kind: string;
  handle?: string;
  /** Of a domain or name server, in ASCII (RFC 9083 section 3). */
  ldhName?: string;
  unicodeName?: string;
  /** Of an address range or AS number: the registry's name for it. */
  name?: string;
  type?: string;
  country?: string;
  parentHandle?: string;
  startAddress?: string;
  endAddress?: string;
  startAutnum?: number;
  endAutnum?: number;
  /** `192.0.2.0/24`, by the extension cidr0. */
  prefixes: string[];
  status: string[];
  events: { action: string; date: string }[];
  nameServers: string[];
  entities: RdapEntity[];
  links: { rel: string; href: string; type?: string }[];
  notices: { title: string; description: string }[];
  /** What was left out, by the names that RFC 9537 section 4.2 prescribes (`Registrant Name`), and how. */
  redacted: { name: string; method: string }[];
  /** The WHOIS server that the answer names. */
  port43?: string;
}

export interface RdapEntity extends Card {
  handle?: string;
  /** `registrant`, `registrar`, `abuse`, `technical`, `administrative` … (RFC 9083 section 10.2.4). */
  roles: string[];
  /** Roles of the entity that this one belongs to: an abuse contact of the registrar is another than one of the holder. */
  of: string[];
  /** ICANN's number of a registrar. */
  registrarId?: string;
  /** It stands as marked: `private`, `removed`, `proxy`, `obscured` (RFC 9083 section 10.2.2). */
  status: string[];
  /** A remark says that parts of it were left out (RFC 9083 section 10.2.1); which ones, it does not say. */
  redacted: boolean;
}

const MAX_ENTITIES = 20;
const MAX_LIST = 30;
/** An entity of an entity is as deep as contacts stand; deeper ones are no contacts of the object. */
const MAX_DEPTH = 2;

const words = several(
  z.string().transform((word) => word.slice(0, 100).toLowerCase()),
  MAX_LIST,
);

const entity = z.object({
  remarks: several(z.object({ title: text(), type: text() }), MAX_LIST),
  handle: text(),
  roles: words,
  status: words,
  vcardArray: z.unknown().optional(),
  jscontact_card: z.unknown().optional(),
  jscard: z.unknown().optional(),
  publicIds: several(z.object({ type: z.string(), identifier: z.coerce.string().max(100) }), 5),
  entities: z.unknown().optional(),
});

const notice = z.object({
  title: text().transform((title) => title ?? ''),
  description: several(z.string(), MAX_LIST).transform((lines) => lines.join('\n').slice(0, 1000)),
});

const prefix = z.object({ v4prefix: text(), v6prefix: text(), length: z.number().int().min(0).max(128) });

const object = z.object({
  objectClassName: z.string().transform((kind) => kind.toLowerCase()),
  handle: text(),
  ldhName: text(),
  unicodeName: text(),
  name: text(),
  type: text(),
  country: text(),
  parentHandle: text(),
  startAddress: text(),
  endAddress: text(),
  startAutnum: z.number().int().nonnegative().optional().catch(undefined),
  endAutnum: z.number().int().nonnegative().optional().catch(undefined),
  cidr0_cidrs: several(prefix, MAX_LIST),
  status: words,
  events: several(
    z.object({
      eventAction: z.string().transform((action) => action.slice(0, 100).toLowerCase()),
      eventDate: z.string().max(40),
    }),
    MAX_LIST,
  ),
  nameservers: several(z.object({ ldhName: text() }), MAX_LIST),
  entities: z.unknown().optional(),
  links: several(z.object({ rel: text(100), href: z.string().max(2048), type: text(100) }), MAX_LIST),
  notices: several(notice, MAX_LIST),
  remarks: several(notice, MAX_LIST),
  redacted: several(
    z.object({
      name: z.object({ type: text(), description: text() }),
      method: text().transform((method) => method?.toLowerCase() ?? 'removal'),
    }),
    200,
  ),
  port43: text(),
});

/** Reads the JSON of an answer; `undefined` where it is no RDAP object. Every list and text is bounded. */
export function readRdapObject(json: unknown): RdapObject | undefined {
  const read = object.safeParse(json);
  if (!read.success) return undefined;
  const { objectClassName, nameservers, cidr0_cidrs, events, links, redacted, notices, remarks, entities, ...rest } =
    read.data;
  return {
    ...told(rest),
    kind: objectClassName,
    status: rest.status,
    prefixes: cidr0_cidrs.flatMap(({ v4prefix, v6prefix, length }) => {
      const start = v4prefix ?? v6prefix;
      return start === undefined ? [] : [`${start}/${length}`];
    }),
    events: events.map(({ eventAction, eventDate }) => ({ action: eventAction, date: eventDate })),
    nameServers: nameservers.flatMap(({ ldhName }) => (ldhName ? [ldhName.toLowerCase().replace(/\.$/, '')] : [])),
    entities: readEntities(entities, [], MAX_DEPTH).slice(0, MAX_ENTITIES),
    links: links.map(({ rel, href, type }) => ({ rel: rel?.toLowerCase() ?? '', href, ...(type ? { type } : {}) })),
    notices: [...notices, ...remarks],
    redacted: redacted.map(({ name, method }) => ({ name: name.type ?? name.description ?? '', method })),
  };
}

function readEntities(list: unknown, of: string[], depth: number): RdapEntity[] {
  return several(entity, MAX_ENTITIES)
    .parse(list)
    .flatMap(({ handle, roles, status, remarks, vcardArray, jscontact_card, jscard, publicIds, entities }) => {
      const card = readJcard(vcardArray) ?? readJscontact(jscontact_card ?? jscard);
      const registrarId = publicIds.find(({ type }) => /iana registrar id/i.test(type))?.identifier;
      const own: RdapEntity = {
        ...(card ?? { emails: [], phones: [], contactPages: [] }),
        ...(handle === undefined ? {} : { handle }),
        ...(registrarId === undefined ? {} : { registrarId }),
        roles,
        status,
        redacted: remarks.some(({ title, type }) => /\bredacted\b/i.test(`${title} ${type}`)),
        of,
      };
      return depth > 1 ? [own, ...readEntities(entities, roles, depth - 1)] : [own];
    });
}

type Told<T> = { [K in keyof T]: Exclude<T[K], undefined> };

/** Without what was not told, as the exact types of optional fields want it. */
function told<T extends object>(fields: T): Partial<Told<T>> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<Told<T>>;
}
