import type { Brand } from './brand.ts';

type Domain = Brand['domains'][number];

/** Known to the people who wrote the entry, and not looked up anywhere: low confidence. */
export const memory = 'memory';

export function official(source: string, ...domains: string[]): Domain[] {
  return domains.map((domain) => ({ domain, role: 'official', source }));
}

/** The host itself and nothing below it: providers whose customers live on subdomains of their own site. */
export function officialHost(source: string, ...domains: string[]): Domain[] {
  return domains.map((domain) => ({ domain, role: 'official', source, exact: true }));
}

export function customers(source: string, ...domains: string[]): Domain[] {
  return domains.map((domain) => ({ domain, role: 'customers', source }));
}

export function sharedSender(source: string, ...domains: string[]): Domain[] {
  return domains.map((domain) => ({ domain, role: 'shared-sender', source }));
}

/** The host itself, where customers have mailboxes at the apex of a domain whose subdomains are the company's own. */
export function customersHost(source: string, ...domains: string[]): Domain[] {
  return domains.map((domain) => ({ domain, role: 'customers', source, exact: true }));
}
