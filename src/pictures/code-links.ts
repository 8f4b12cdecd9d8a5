import type { Code, Link } from '../mail/content.ts';
import { readTarget, type Target } from '../mail/link-target.ts';
import { plainLinks } from '../mail/plain-links.ts';

/** Links that one code may carry (a business card has several). */
const LIMIT = 8;
/** Names in front of a colon that a phone acts on by itself. */
const ACTED_ON =
  /^(?:mailto|tel|sms|smsto|mmsto|geo|wifi|matmsg|bitcoin|ethereum|litecoin|monero|otpauth|otpauth-migration|line|intent|market|upi|paypay|weixin|alipays?|data|javascript|ftp|tg|whatsapp):/i;

/**
 * Where a phone that reads the code would lead: an address with or without scheme, the bookmark form of Japanese
 * phones (`MEBKM:`), a scheme that a phone acts on, or addresses inside other text. None for plain text.
 */
export function linksOf({ text, where, source }: Code): Link[] {
  const payload = text.trim();
  return targetsOf(payload)
    .slice(0, LIMIT)
    .map((target) => ({ text: '', ...targetOf(target), where, hidden: false, source }));
}

/** What stands behind `otpauth://` or `upi://` is no host. */
function targetOf(written: string): Target {
  const target = readTarget(written, undefined);
  if (/^(?:https?|ftp)$/.test(target.scheme)) return target;
  const { url, defanged, scheme } = target;
  return { url, defanged, scheme, host: '' };
}

function targetsOf(payload: string): string[] {
  if (/^(?:https?:\/\/|\/\/)\S+$/i.test(payload)) return [payload];
  const bookmark = /^MEBKM:/i.test(payload) ? /(?:^|[:;])URL:((?:[^;\\]|\\.){1,4000})/i.exec(payload)?.[1] : undefined;
  if (bookmark !== undefined) return [bookmark.replace(/\\(.)/g, '$1')];
  const inside = /^(?:URL|URLTO):(\S{1,4000})$/i.exec(payload)?.[1];
  if (inside !== undefined) return [inside];
  if (ACTED_ON.test(payload)) return [payload];
  const written = plainLinks(payload).map(({ url }) => url);
  if (written.length > 0) return written;
  return /^[^\s/@]{4,253}(?:[/?#]\S*)?$/.test(payload) && readTarget(payload, undefined).host !== '' ? [payload] : [];
}
