import type { Mail } from '../mail/mail.ts';
import type { Identity } from '../observe/observations.ts';
import { isWithin, sameOrganisation } from '../util/domain.ts';

/** The display name says for whom a service writes. */
const IN_NAME = /\bvia\b|経由|さんから|さんが|on behalf of/i;

/** A subject that tells what another user did. The service speaks of itself as "we", and of the reader as "you". */
const IN_SUBJECT: readonly RegExp[] = [
  /(?<!\b(?:we|you|i)(?:['’]ve| have)? )\b(?:sent you|shared|requested (?:your|money|payment)|invite[sd]|mentioned|commented)\b[^\n]{0,80}/i,
  /\b(?:invoice|bill|estimate|money request|payment request|document|file)\b[^\n]{0,24}?\bfrom (?!us\b|your\b)\S/i,
  /(?:さん|様|氏)(?:が|から|より)|より¥?[\d,]*[^。\n]{0,8}(?:請求|共有|依頼|招待)/,
  /から(?:の|¥?[\d,]{1,12}[^。\n]{0,8}の)?(?:請求|支払い?リクエスト|招待|共有)/,
  /コメントが追加|を共有しました|(?:署名|確認)(?:してください|依頼)[::]/,
];

/**
 * Mailboxes that services keep for what their users write: Google Forms, Docs and Drive, DocuSign, Zoom Events; from
 * memory.
 */
const LOCAL_PART =
  /^(?:forms-receipts-noreply|comments-noreply|drive-shares?(?:-dm)?-noreply|dse(?:_\w{1,8})?|noreply-zoomevents)@/i;

/**
 * A service tells what one of its users did: the words are the user's, who is named instead of the brand, or gets the
 * answers. What vouches for the service vouches for none of them.
 */
export function isOnBehalf(mail: Mail, { claimedBrand, officialDomains, fromIsKnownSender }: Identity): boolean {
  const { headerFrom, replyTo } = mail;
  if (IN_NAME.test(headerFrom?.name.slice(0, 200) ?? '') || LOCAL_PART.test(headerFrom?.address ?? '')) return true;
  const names = claimedBrand.state === 'found' ? [claimedBrand.value.name.ja, claimedBrand.value.name.en] : [];
  const subject = mail.subject.normalize('NFKC').slice(0, 200);
  // The brand's own invoice, and what a branch of it shares.
  const namesItself = names.some((name) => subject.toLowerCase().includes(name.toLowerCase()));
  if (!fromIsKnownSender && !namesItself && IN_SUBJECT.some((pattern) => pattern.test(subject))) return true;
  const homes = [...officialDomains, headerFrom?.domain ?? ''];
  const isHome = (domain: string) => homes.some((home) => isWithin(domain, home) || sameOrganisation(domain, home));
  return !fromIsKnownSender && replyTo.some(({ domain }) => domain !== '' && !isHome(domain));
}
