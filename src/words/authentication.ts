import { type CheckWords, say } from './phrase.ts';

/** What was recorded or verified against the sender. */
export const authentication: Record<string, CheckWords> = {
  'dmarc-failed': {
    topic: 'authentication',
    title: { ja: 'DMARC 認証の失敗', en: 'DMARC failed' },
    question: { ja: '差出人ドメインの DMARC 認証は失敗しましたか。', en: 'Did DMARC fail for the sender’s domain?' },
    says: {
      failed: ({ domain }) => ({
        ja: say`受信サーバーの記録では、差出人のドメイン ${domain} の DMARC 認証に失敗しています。SPF でも DKIM でも、このドメインが送ったことを確認できていません。メーリングリストや転送を経た正規のメールでも起こります。`,
        en: say`The receiving server recorded that DMARC failed for ${domain}: neither SPF nor DKIM shows that this domain sent it. Mailing lists and forwarding do that to honest mail, too.`,
      }),
      forwarded: ({ domain }) => ({
        ja: say`差出人のドメイン ${domain} の DMARC 認証に失敗していますが、有効な ARC の記録があり、途中の転送やメーリングリストが原因とも考えられます。`,
        en: say`DMARC failed for ${domain}, but a valid ARC chain shows that the mail was passed on, which may be the reason.`,
      }),
      'now-reject': ({ domain, policyDomain }) => ({
        ja: say`差出人のドメイン ${domain} が送ったことを、送信元の許可 (SPF) でも署名 (DKIM) でも確認できません(今回の調査での検証)。${policyDomain} は、このようなメールを受信拒否するよう受信者に求めています (DMARC, p=reject)。転送されたメールでも起こります。`,
        en: say`Verified now, neither the sending server (SPF) nor a signature (DKIM) shows that ${domain} sent it, and ${policyDomain} asks receivers to reject such mail (DMARC, p=reject). Forwarding can do that to honest mail, too.`,
      }),
      'now-quarantine': ({ domain, policyDomain }) => ({
        ja: say`差出人のドメイン ${domain} が送ったことを、送信元の許可 (SPF) でも署名 (DKIM) でも確認できません(今回の調査での検証)。${policyDomain} は、このようなメールを迷惑メールとして扱うよう受信者に求めています (DMARC, p=quarantine)。転送されたメールでも起こります。`,
        en: say`Verified now, neither the sending server (SPF) nor a signature (DKIM) shows that ${domain} sent it, and ${policyDomain} asks receivers to treat such mail as suspicious (DMARC, p=quarantine). Forwarding can do that to honest mail, too.`,
      }),
    },
  },
  'unauthenticated-sender': {
    topic: 'authentication',
    title: { ja: '差出人ドメインの認証なし', en: 'Sender domain not authenticated' },
    question: {
      ja: '認証を調べても、差出人のドメインからの送信だと確認できませんか。',
      en: 'Was authentication checked, and does nothing vouch for the sender’s domain?',
    },
    says: {
      'nothing-passes': ({ domain }) => ({
        ja: say`受信サーバーが記録した認証結果のうち、成功したものは一つもなく、差出人のドメイン ${domain} が送ったことを裏付けるものがありません。認証を設定していない正規の送信者や、転送されたメールでも起こります。`,
        en: say`Nothing passed of what the receiving server checked, so nothing shows that ${domain} sent the mail. Honest senders who have not set up authentication, and forwarded mail, look the same.`,
      }),
      'other-domain': ({ domain, passing }) => ({
        ja: say`認証に成功したのは別のドメイン(${passing})だけで、差出人のドメイン ${domain} が送ったことを裏付けるものがありません。配信サービスの設定が済んでいない正規のメールでも起こります。`,
        en: say`Only another domain authenticated (${passing}); nothing shows that ${domain} sent the mail. Honest mail through a delivery service that was not fully set up looks the same.`,
      }),
      'nothing-passes-now': ({ domain }) => ({
        ja: say`今回の調査で検証したところ、差出人のドメイン ${domain} の署名はなく、送信元もこのドメインが認めたサーバーだと確認できません。差出人欄は誰にでも書けた状態です。認証を設定していない正規の送信者でも起こります。`,
        en: say`Verified now: there is no signature of ${domain}, and it does not authorise the sending server, so anyone could have written this From. Honest senders who have not set up authentication look the same.`,
      }),
      'other-domain-now': ({ domain, passing }) => ({
        ja: say`今回の調査で検証したところ、認証に成功したのは名乗っているドメイン ${domain} とは別のドメイン(${passing})だけです。配信サービスの設定が済んでいない正規のメールでも起こります。`,
        en: say`Verified now, only another domain than the ${domain} it names authenticated (${passing}). Honest mail through a delivery service that was not fully set up looks the same.`,
      }),
    },
  },
  'refused-on-the-way': {
    topic: 'authentication',
    title: { ja: '途中のサーバーによる送信元の否認', en: 'Refused on the way' },
    question: {
      ja: '途中のサーバーの記録で、送信元が差出人のドメインに認められていませんか。',
      en: 'Did a server on the way record that the sending machine is not the sender’s?',
    },
    says: {
      refused: ({ domain, result }) => ({
        ja: say`メーリングリストなど途中のサーバーの記録 (Received-SPF) では、差出人のドメイン ${domain} はこの送信元を認めていません(${result})。自分に不利な記録を偽る差出人はいません。転送を経てそのサーバーに届いた正規のメールでも起こります。`,
        en: say`A server on the way, such as a mailing list’s, recorded (Received-SPF) that ${domain} does not allow the machine that sent the mail (${result}); nobody forges that against himself. Mail that was forwarded before it got there looks the same.`,
      }),
      unvouched: ({ domain, envelope, result }) => ({
        ja: say`差出人は企業の公式ドメイン ${domain} ですが、途中のサーバーの記録 (Received-SPF) では、エンベロープのドメイン ${envelope} の確認結果は「${result}」で、送信を裏付けるものがありません。大きな企業は送信元を公開しているため、こうなることはまれです。`,
        en: say`From is a company’s own domain (${domain}), but a server on the way recorded “${result}” (Received-SPF) for the envelope’s domain ${envelope}: nothing vouches for the mail. Large companies publish who sends for them, so this is rare.`,
      }),
    },
  },
};
