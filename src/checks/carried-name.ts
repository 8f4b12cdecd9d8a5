import type { TextSeen } from '../observe/observations.ts';

/** The mail asks for what only the named company itself may ask for. Takes what the text asks. */
export function wantsSecret(asks: TextSeen['asks']): boolean {
  return asks.some(({ aim }) => aim === 'credentials' || aim === 'card' || aim === 'personal-data');
}
