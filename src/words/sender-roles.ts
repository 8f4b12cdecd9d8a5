import type { Facts } from '../checks/define.ts';
import { type CheckWords, say } from './phrase.ts';

/** What a sender passes for, apart from companies. */
export const senderRoles: Record<string, CheckWords> = {
  'own-domain-as-service': {
    topic: 'sender',
    title: { ja: '受信者自身のドメインを名乗るサービス', en: 'The receiver’s own domain as a service' },
    question: {
      ja: '受信者自身のドメインをサービスや窓口の名前のように使い、外部から送られていますか。',
      en: 'Does a stranger use the receiver’s own domain as the name of his service?',
    },
    says: {
      default: ({ words, domain }: Facts) => ({
        ja: say`「${words}」と、受信者自身のドメインをサービスや窓口の名前として書いていますが、送信元は外部の ${domain} です。宛先の @ より後ろを機械的に差し込んだ、メールアカウントを狙う手口です。社内の担当者が外部のサービスから送る場合にも起こり得ます。`,
        en: say`It speaks as a service by the name of the receiver’s own domain (“${words}”), and comes from ${domain}, outside. Frauds after mail accounts fill in what stands behind the recipient’s @. A desk of the own house that sends through somebody else’s service may look so, too.`,
      }),
    },
  },
  'nameless-desk': {
    topic: 'sender',
    title: { ja: '会社名のない窓口', en: 'A desk of nobody' },
    question: {
      ja: '差出人が、どこの会社のものか分からない窓口の名前だけを名乗っていますか。',
      en: 'Does the sender call himself a desk without saying whose?',
    },
    says: {
      asks: ({ name, domain, words }: Facts) => ({
        ja: say`差出人は「${name}」と名乗るだけで、本文にも会社名がないまま、手続きや支払いを求めています(「${words}」、送信元 ${domain})。正規の窓口は、どの会社の窓口かを名乗ります。社内の係や小さな店では、名乗らないこともあります。`,
        en: say`It calls itself “${name}”, names no company anywhere, and wants something of the reader (“${words}”, from ${domain}). A company’s desk says whose it is; a desk of the reader’s own house, or a small shop, may not.`,
      }),
      mailbox: ({ name, domain, words }: Facts) => ({
        ja: say`差出人は「${name}」と名乗るだけで、会社名も組織名もないまま、受信者のメールの管理者として書いています(「${words}」、送信元 ${domain})。社内や大学の担当者が別のドメインから送る場合にも見られます。`,
        en: say`It calls itself “${name}”, names no company, and writes as whoever runs the reader’s mail (“${words}”, from ${domain}). A desk of the reader’s own house that writes from another domain may look so.`,
      }),
      story: ({ name, domain, words }: Facts) => ({
        ja: say`差出人は「${name}」と名乗るだけで、会社名も団体名もないまま、詐欺に典型的な話をしています(「${words}」、送信元 ${domain})。小さな団体の案内でも、名乗りが足りないことはあります。`,
        en: say`It calls itself “${name}”, names no company or society, and tells a story that frauds tell (“${words}”, from ${domain}). A small society’s letter may lack its name, too.`,
      }),
    },
  },
};
