import { z } from 'zod';

/** Who an RDAP entity is, by its jCard (RFC 7095) or its JSContact card (RFC 9553). */
export interface Card {
  name?: string;
  organisation?: string;
  /** `individual`, `org`, `group`. */
  kind?: string;
  emails: string[];
  phones: string[];
  /** ISO 3166-1 alpha-2, where it is told; else the country's name as written. */
  country?: string;
  /** Pages through which the entity can be written to where its address is withheld (RFC 8605 section 2.1). */
  contactPages: string[];
}

const MAX_PROPERTIES = 60;
const MAX_TEXT = 300;
const MAX_VALUES = 5;

type Property = [name: string, parameters: unknown, type: unknown, ...values: unknown[]];

/** Reads a jCard: `["vcard", [[name, parameters, type, value…], …]]`; `undefined` for what is none. */
export function readJcard(card: unknown): Card | undefined {
  if (!Array.isArray(card) || card[0] !== 'vcard' || !Array.isArray(card[1])) return undefined;
  const properties = card[1].slice(0, MAX_PROPERTIES).filter(isProperty);
  const values = (name: string) =>
    properties.filter((one) => one[0].toLowerCase() === name).flatMap(([, , , ...rest]) => texts(rest));
  const address = properties.find(([name]) => name.toLowerCase() === 'adr');
  return cardOf({
    name: values('fn')[0],
    organisation: values('org')[0],
    kind: values('kind')[0]?.toLowerCase(),
    emails: values('email'),
    phones: values('tel').map((phone) => phone.replace(/^tel:/i, '')),
    country: address && countryOf(address),
    contactPages: values('contact-uri'),
  });
}

function isProperty(one: unknown): one is Property {
  return Array.isArray(one) && typeof one[0] === 'string' && one.length >= 4;
}

/** RFC 6350 section 6.3.1: the country is the seventh part; RFC 8605 section 3.1 puts its code into a parameter. */
function countryOf([, parameters, , parts]: Property): string | undefined {
  const code = z.object({ cc: z.string() }).safeParse(parameters);
  if (code.success && /^[a-z]{2}$/i.test(code.data.cc)) return code.data.cc.toUpperCase();
  return Array.isArray(parts) ? texts([parts[6]])[0] : undefined;
}

/** Texts of a value that may be a list, or a list of lists (RFC 7095 section 3.3.1.3). */
function texts(values: unknown[]): string[] {
  return values
    .slice(0, MAX_VALUES)
    .flatMap((value) => (Array.isArray(value) ? value.slice(0, MAX_VALUES).flat(1).slice(0, MAX_VALUES) : [value]))
    .flatMap((value) => (typeof value === 'string' ? [value.slice(0, MAX_TEXT).trim()] : []))
    .filter((value) => value !== '');
}

const named = z.record(z.string(), z.unknown()).catch({});
const jscontact = z.object({
  kind: z.unknown().optional(),
  name: z.object({ full: z.unknown().optional() }).partial().catch({}),
  /** As drafts before RFC 9553 wrote it. */
  fullName: z.unknown().optional(),
  organizations: named,
  emails: named,
  phones: named,
  addresses: named,
  links: named,
});

/** Reads a JSContact card; `undefined` for what is none. */
export function readJscontact(card: unknown): Card | undefined {
  const read = jscontact.safeParse(card);
  if (!read.success) return undefined;
  const { kind, name, fullName, organizations, emails, phones, addresses, links } = read.data;
  const [country] = members(addresses, 'countryCode').concat(members(addresses, 'country'));
  return cardOf({
    name: texts([name.full, fullName])[0],
    organisation: members(organizations, 'name')[0],
    kind: texts([kind])[0]?.toLowerCase(),
    emails: members(emails, 'address'),
    phones: members(phones, 'number').map((phone) => phone.replace(/^tel:/i, '')),
    country: country !== undefined && /^[a-z]{2}$/i.test(country) ? country.toUpperCase() : country,
    contactPages: members(links, 'uri'),
  });
}

function members(map: Record<string, unknown>, member: string): string[] {
  return Object.values(map)
    .slice(0, MAX_VALUES)
    .flatMap((one) => {
      const read = z.record(z.string(), z.unknown()).safeParse(one);
      return read.success ? texts([read.data[member]]) : [];
    });
}

function cardOf(told: { [K in keyof Card]: Card[K] | undefined }): Card {
  const { name, organisation, kind, country } = told;
  return {
    ...(name === undefined ? {} : { name }),
    ...(organisation === undefined ? {} : { organisation }),
    ...(kind === undefined ? {} : { kind }),
    ...(country === undefined ? {} : { country }),
    emails: (told.emails ?? []).map((email) => email.replace(/^mailto:/i, '')).filter((email) => email.includes('@')),
    phones: told.phones ?? [],
    contactPages: (told.contactPages ?? []).filter((page) => /^(?:https?|mailto):/i.test(page)),
  };
}
