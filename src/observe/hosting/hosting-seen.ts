import type { Answer, Source } from '../../answer.ts';

/** On whose machines the sites stand that links lead to, and the sender's domain; and who could act. */
export interface HostingSeen {
  /** By host: of links whose addresses were asked about, and the sender's domain. */
  sites: Record<string, SiteSeen>;
  contacts: AbuseContact[];
}

export interface SiteSeen {
  /** The first address, of which all below speaks. */
  address?: string;
  /** The name that the host is an alias of (CNAME). */
  alias: Answer<string>;
  /** A delivery network or shield that stands before the site: place and network are its own. `none`: no known one. */
  front: Answer<ProviderSeen>;
  /** The confirmed name of the machine, where it is another organisation's than the host. */
  server: Answer<ServerSeen>;
  /** The company that runs the machine. `none`: no known one. */
  company: Answer<ProviderSeen>;
  /** Hosts that receive the domain's mail: a domain that is used for more than a page. */
  mailExchangers: Answer<string[]>;
}

export interface ProviderSeen {
  id: string;
  name: { ja: string; en: string };
  /** Its own site. */
  domain: string;
  /** By what it was recognised, and the value of it. */
  by: 'alias' | 'server-name' | 'as-number' | 'name-servers';
  mark: string;
}

export interface ServerSeen {
  name: string;
  /** The registrable domain of the name: the company that runs the server. */
  domain: string;
  /** `shared`: many customers' sites stand on it; `machine`: one customer rents it whole; `other`: it cannot be told. */
  kind: 'shared' | 'machine' | 'other';
}

/** Someone who could stop it, and how to reach them. Never the abused account, nor a domain in the intruder's hands. */
export interface AbuseContact {
  party: 'registrar' | 'network' | 'hosting' | 'front' | 'sending-network' | 'mail-service' | 'brand';
  name: { ja: string; en: string };
  /** The host or address that they answer for. */
  concerns: string;
  /** A mail address or the URL of a page. */
  reach: string;
  /** `convention`: abuse@ by RFC 2142, published nowhere. `table`: Mekiki's own table. */
  via: 'rdap' | 'whois' | 'security-txt' | 'table' | 'convention';
  sources: Source[];
}
