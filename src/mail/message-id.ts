import { asciiHost } from '../util/domain.ts';
import type { HeaderField, MessageId } from './mail.ts';

/** The Message-ID (RFC 5322 section 3.6.4) as written, without its brackets. */
export function readMessageId(field: HeaderField): MessageId {
  const id = field.value.slice(0, 998).trim().replace(/^<|>$/g, '');
  const at = id.lastIndexOf('@');
  return { id, domain: at === -1 ? '' : asciiHost(id.slice(at + 1)), source: field.source };
}
