import type { SenderKind, Verdict } from '../verdict/verdict.ts';
import { type Saying, say } from './phrase.ts';

type Likelihood = Verdict['sender']['likelihood'];
type Said = Record<Likelihood, (domain: string) => Saying>;

/** How the sender came by the domain in From, no surer than the proof. */
export function saySender({ kind, likelihood }: Verdict['sender'], domain: string): Saying | undefined {
  const said = KINDS[kind];
  return said && domain !== '' ? said[likelihood](domain) : undefined;
}

const KINDS: Partial<Record<SenderKind, Said>> = {
  'forged-domain': {
    certain: (domain) => ({
      ja: say`受信サーバーの認証では、差出人のドメイン ${domain} から送られたものとは認められていません。`,
      en: say`By the receiving server’s authentication, ${domain} did not send it.`,
    }),
    likely: (domain) => ({
      ja: say`差出人のドメイン ${domain} は、騙られたものとみられます。`,
      en: say`The sender’s domain ${domain} is probably forged.`,
    }),
    possible: (domain) => ({
      ja: say`差出人のドメイン ${domain} は、騙られた可能性があります。`,
      en: say`The sender’s domain ${domain} may be forged.`,
    }),
  },
  'hijacked-account': {
    certain: (domain) => ({
      ja: say`${domain} の乗っ取られたメールアカウントから送られています。`,
      en: say`It was sent from a hijacked mail account of ${domain}.`,
    }),
    likely: (domain) => ({
      ja: say`差出人のドメイン ${domain} を騙ったのではなく、乗っ取られたメールアカウントから送られたとみられます。`,
      en: say`It was probably sent from a hijacked mail account, and ${domain} is a victim rather than the author.`,
    }),
    possible: (domain) => ({
      ja: say`乗っ取られたメールアカウント(差出人のドメイン: ${domain})から送られた可能性があります。`,
      en: say`It may have been sent from a hijacked mail account (sender’s domain: ${domain}).`,
    }),
  },
  'hijacked-script': {
    certain: (domain) => ({
      ja: say`ウェブサイト上の悪用されたプログラムから送られています(差出人のドメイン: ${domain})。`,
      en: say`It was sent by a misused script on a website (sender’s domain: ${domain}).`,
    }),
    likely: (domain) => ({
      ja: say`ウェブサイト上のプログラムが悪用されて送られたとみられます(差出人のドメイン: ${domain})。`,
      en: say`It was probably sent by a misused script on a website (sender’s domain: ${domain}).`,
    }),
    possible: (domain) => ({
      ja: say`ウェブサイト上のプログラムが悪用されて送られた可能性があります(差出人のドメイン: ${domain})。`,
      en: say`It may have been sent by a misused script on a website (sender’s domain: ${domain}).`,
    }),
  },
  'bought-domain': {
    certain: (domain) => ({
      ja: say`差出人のドメイン ${domain} は、このために用意されたものです。`,
      en: say`The sender’s domain ${domain} was set up for this.`,
    }),
    likely: (domain) => ({
      ja: say`差出人のドメイン ${domain} は、このために用意されたものとみられます。`,
      en: say`The sender’s domain ${domain} was probably set up for this.`,
    }),
    possible: (domain) => ({
      ja: say`差出人のドメイン ${domain} は、このために用意されたか、持ち主から乗っ取られた可能性があります。`,
      en: say`The sender’s domain ${domain} may have been set up for this, or taken over from its owner.`,
    }),
  },
};
