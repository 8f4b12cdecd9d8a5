import type { LinkSeen } from '../observe/observations.ts';

/** It is known whose the link's host is: the authenticated sender's, or a listed brand's own, which its customers' are not. */
export function hasKnownOwner({ role, ofAlignedSender }: LinkSeen): boolean {
  return ofAlignedSender || (role.state === 'found' && role.value.role !== 'customers');
}
