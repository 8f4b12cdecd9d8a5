export interface ReverseName {
  ip: string;
  names: string[];
  /** A name that leads back to the address, where one does. */
  confirmed?: string;
}
