/** Who holds a domain, as its registry tells. Missing fields were not told. */
export interface Registration {
  domain: string;
  registrant?: string;
  registrantEnglish?: string;
  registrar?: string;
  registeredAt?: string;
  changedAt?: string;
  expiresAt?: string;
  nameServers: string[];
  status: string[];
  abuseContacts: string[];
  /** The registrant is a privacy or proxy service, so neither owner nor victim. */
  proxy: boolean;
  /** The server that said so. */
  server: string;
}
