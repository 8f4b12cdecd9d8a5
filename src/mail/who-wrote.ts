import { believedFields } from './believed-fields.ts';
import { placed } from './forwarding.ts';
import type { HeaderField } from './mail.ts';
import type { Route } from './route.ts';

/**
 * Says of each header field who wrote it: a server whose word is believed, or nobody who can be proven. A field that
 * stands above the trust line was written by the receiver's servers, but what it repeats (the envelope sender in
 * Return-Path, say) is still the sender's choice.
 */
export function markWriters(fields: HeaderField[], route: Route): HeaderField[] {
  const believed = believedFields(placed(fields), route);
  return fields.map((field, at) => ({ ...field, writtenBy: believed[at] ? 'trusted-server' : 'unproven' }));
}
