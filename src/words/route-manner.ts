import { type CheckWords, say } from './phrase.ts';

/** What the envelope sender says of the machine that sent the mail. */
export const routeManner: Record<string, CheckWords> = {
  'system-account-envelope': {
    topic: 'route',
    title: { ja: 'サーバー自身のアカウントからの送信', en: 'Sent by an account of a machine' },
    question: {
      ja: '無関係なサーバーの、プログラム用アカウントから送られていますか。',
      en: 'Is the envelope sender an account of an unrelated machine’s own programs?',
    },
    says: {
      default: ({ envelope, domain, host }) => ({
        ja: say`エンベロープの差出人(Return-Path)は ${envelope} で、サーバーのプログラムが使うアカウントです。差出人の表示(${domain})とは別のサーバーで、本文は ${host} を開かせようとしています。借りたサーバーや乗っ取られたサイトからの一斉送信に見られます。小さなサーバーの問い合わせフォームもこう送りますが、自社のサイトに通じます。`,
        en: say`The envelope sender ${envelope} is an account that a machine’s own programs run under, and the machine is not of ${domain}; the mail leads to ${host}. Rented or hijacked servers send so. Contact forms on small servers do as well, and lead home.`,
      }),
    },
  },
  'null-envelope': {
    topic: 'route',
    title: { ja: '空のエンベロープ差出人', en: 'The empty envelope sender' },
    question: {
      ja: 'エラー通知でもないのに、エンベロープの差出人が空ですか。',
      en: 'Is the envelope sender empty, though it is no report?',
    },
    says: {
      default: ({ host }) => ({
        ja: say`エンベロープの差出人(Return-Path)が空です。空にするのは配信エラーなどの通知だけ(RFC 5321 4.5.5)ですが、このメールは通知ではなく、${host} を開かせようとしています。不達を受け取らず、SPF の確認も避ける送り方です。`,
        en: say`The envelope sender is empty, which is for reports of mail servers alone (RFC 5321 section 4.5.5), but this is none and leads to ${host}. Whoever sends so hears of no bounce and evades SPF.`,
      }),
    },
  },
  'random-envelope-domain': {
    topic: 'route',
    title: { ja: 'でたらめなエンベロープ差出人のドメイン', en: 'A made-up envelope domain' },
    question: {
      ja: 'エンベロープの差出人のドメインは、英数字をでたらめに並べたものですか。',
      en: 'Is the domain of the envelope sender letters and digits thrown together?',
    },
    says: {
      default: ({ envelope, domain }) => ({
        ja: say`エンベロープの差出人(Return-Path)のドメイン ${envelope} は大文字・小文字・数字をでたらめに並べたもので、差出人の表示(${domain})とも関係がありません。一通ごとに名前を作る大量送信ツールに見られます。`,
        en: say`The envelope sender’s domain ${envelope} is capitals, small letters and digits thrown together, and none of ${domain}’s. Mass mailers make such a name up for each mail.`,
      }),
    },
  },
  'report-from-mail-program': {
    topic: 'route',
    title: { ja: 'メールソフトで作られた配信エラー通知', en: 'Delivery report from a mail program' },
    question: {
      ja: '配信エラーの通知なのに、個人用のメールソフトで作られていますか。',
      en: 'Was a notice of a mail server written in a personal mail program?',
    },
    says: {
      default: ({ name, program }) => ({
        ja: say`「${name}」を名乗ってメールが届かなかったと知らせていますが、個人用のメールソフト「${program}」で作られたと書かれています。本物の通知はメールサーバーが作り、この記録は付きません。自分のメールが戻ったと思わせて添付ファイルやリンクを開かせる手口です。`,
        en: say`It speaks as a mail server (${name}) about mail that was not delivered, but says that it was written in “${program}”, a personal mail program. Servers write their reports themselves. Readers are made to open what seems to be their own mail.`,
      }),
    },
  },
  'brand-from-access-line': {
    topic: 'route',
    title: { ja: '家庭用回線から届いた企業のメール', en: 'A company’s mail from a home’s line' },
    question: {
      ja: '企業の公式ドメインを名乗るメールが、家庭用の回線から直接送られていますか。',
      en: 'Was mail in a company’s own domain handed in from the line of a home?',
    },
    says: {
      default: ({ name, nameJa, nameEn }) => ({
        ja: say`差出人は「${nameJa}」の公式ドメインですが、送信元の名前 ${name} は、プロバイダーが家庭などの回線に付ける形です。企業はサーバーから送り、社員が自宅から送るときも自社のサーバーにログインします。ウイルスに感染したパソコンからの送信に見られます。`,
        en: say`From is a domain of ${nameEn}, but the mail was handed in by ${name}, a name that providers give to the lines of homes. Companies send from servers, and staff at home log in at them; infected computers send so.`,
      }),
    },
  },
};
