import { type CheckWords, say } from './phrase.ts';

/** What trusted servers recorded against the sender. */
export const authentication: Record<string, CheckWords> = {
  'dmarc-failed': {
    topic: 'authentication',
    title: { ja: 'DMARC 認証の失敗', en: 'DMARC failed' },
    question: { ja: '差出人ドメインの DMARC 認証は失敗しましたか。', en: 'Did DMARC fail for the sender’s domain?' },
    says: {
      failed: ({ domain }) => ({
        ja: say`受信サーバーの記録では、差出人のドメイン ${domain} の DMARC 認証に失敗しています。SPF も DKIM もこのドメインからの送信だと確認できていません。メーリングリストや転送を経た正規のメールでも起こります。`,
        en: say`The receiving server recorded that DMARC failed for ${domain}: neither SPF nor DKIM shows that this domain sent it. Mailing lists and forwarding do that to honest mail, too.`,
      }),
      forwarded: ({ domain }) => ({
        ja: say`差出人のドメイン ${domain} の DMARC 認証に失敗していますが、有効な ARC の記録があり、途中の転送やメーリングリストが原因とも考えられます。`,
        en: say`DMARC failed for ${domain}, but a valid ARC chain shows that the mail was passed on, which may be the reason.`,
      }),
    },
  },
};
