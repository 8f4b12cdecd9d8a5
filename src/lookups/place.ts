/** Where an address is thought to be: a table's opinion about a network, not a person's home. */
export interface Place {
  country?: string;
  region?: string;
  city?: string;
  latitude?: number;
  longitude?: number;
  builtAt: string;
}

export interface Network {
  asn?: number;
  name?: string;
  country?: string;
  builtAt: string;
}
