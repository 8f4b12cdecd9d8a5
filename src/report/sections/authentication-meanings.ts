import type { Both, Case } from '../../investigation.ts';
import type { DmarcEvaluation } from '../../lookups/dmarc/dmarc-evaluation.ts';
import type { DkimSignature, WhyNotVerified } from '../../lookups/signatures/dkim-signature.ts';
import type { WhyDiffering } from '../../observe/agreement.ts';
import { sameOrganisation } from '../../util/domain.ts';

type Auth = Case['observations']['auth'];

const NOT_KNOWN: Both = { ja: '分かりません。', en: 'It is not known.' };

/** What a failed verification of a signature comes to, for somebody who has never heard of keys. */
const signatureTroubles: Record<WhyNotVerified, Both> = {
  'key-gone': {
    ja: '署名の鍵が公開されていません。鍵は取り替えられるので、古いメールの署名はもう確かめられません。',
    en: 'The key of the signature is not published. Keys are replaced, so the signature of an older mail can no longer be checked.',
  },
  'key-revoked': {
    ja: '署名の鍵は、その後に取り消されています。有効だったかどうかは、もう確かめられません。',
    en: 'The key has been withdrawn since; whether the signature was valid can no longer be checked.',
  },
  'key-unreadable': {
    ja: '公開されている鍵が読み取れず、署名を確かめられません。',
    en: 'The published key cannot be read, so the signature cannot be checked.',
  },
  'key-may-have-changed': {
    ja: '署名が現在の鍵に合いません。鍵が取り替えられた後かもしれず、古いメールでは判断できません。',
    en: 'The signature does not fit today’s key, which may be a newer one: of an old mail that says nothing.',
  },
  'body-changed': {
    ja: '署名はありますが、本文が署名の後に変えられています。メーリングリストや転送でも起こります。',
    en: 'It is signed, but the text was changed on the way. Mailing lists and forwarding do that, too.',
  },
  'header-changed': {
    ja: '署名はありますが、差出人や件名などが署名の後に変えられたか、署名が偽物です。',
    en: 'It is signed, but sender, subject or the like were changed since, or the signature is made up.',
  },
  expired: { ja: '署名の有効期限が切れていました。', en: 'The signature had expired.' },
  'weak-key': {
    ja: '署名の鍵が短すぎて、偽造できてしまうため証明になりません。',
    en: 'The key is so short that it can be forged, so the signature proves nothing.',
  },
  'weak-algorithm': {
    ja: '廃止された方式の署名なので、証明になりません。',
    en: 'The signature is of a kind that was abandoned, so it proves nothing.',
  },
  syntax: { ja: '署名の書式が壊れています。', en: 'The signature is malformed.' },
  'no-answer': {
    ja: '署名はありますが、鍵の問い合わせに回答がなく、確かめられません。',
    en: 'It is signed, but nobody answered for the key, so it cannot be checked.',
  },
  rewritten: {
    ja: '転送の際に書き直されたメールなので、署名を確かめられません。',
    en: 'The mail was rewritten when it was forwarded, so its signature cannot be checked.',
  },
  'too-large': {
    ja: '大きすぎるか数が多すぎるため、署名を確かめていません。',
    en: 'Too large, or one of too many, so the signature was not checked.',
  },
};

export const differing: Record<WhyDiffering, Both> = {
  'old-mail': { ja: 'メールが古い', en: 'the mail is old' },
  'key-gone': { ja: '署名の鍵が公開されなくなった', en: 'the key has been taken down since' },
  'body-changed': { ja: '本文が途中で変わった', en: 'the text was changed on the way' },
  'header-changed': { ja: 'ヘッダーが途中で変わった', en: 'the header was changed on the way' },
  'passed-on': { ja: '転送やメーリングリストを経ている', en: 'it was passed on by a forwarder or list' },
  rewritten: { ja: '転送の際に書き直された', en: 'it was rewritten when forwarded' },
};

/** What SPF comes to: the receiver's record first, because it saw the mail arrive. */
export function meaningOfSpf({ spf, spfNow, agreement }: Auth, from: string): Both {
  const recorded = spf.state === 'found' && !/error$/.test(spf.value.result) ? spf.value : undefined;
  const now = spfNow.state === 'found' ? spfNow.value : undefined;
  const { result, domain = '' } = recorded ?? now ?? { result: '' };
  if (!recorded && now && agreement.spf.because.includes('old-mail'))
    return {
      ja: '現在の設定での結果です。メールが古く、送られた当時の設定は分かりません。',
      en: 'A result by today’s setting. The mail is old, and what the domain allowed then is not known.',
    };
  if (result === 'pass' && sameOrganisation(domain, from))
    return {
      ja: '送信元は、名乗っているドメインが認めたサーバーです。',
      en: 'The domain it names allows the sending server.',
    };
  if (result === 'pass')
    return {
      ja: '送信元のサーバーを認めているのは、名乗っているドメインとは別のドメインです。',
      en: 'The sending server is allowed, but by another domain than the one it names.',
    };
  if (result === 'fail' || result === 'softfail')
    return {
      ja: 'ドメインが認めていないサーバーから送られています。転送されたメールでも起こります。',
      en: 'It came from a server that the domain does not allow. Forwarded mail does, too.',
    };
  if (result === 'none' || result === 'neutral')
    return {
      ja: 'ドメインは、どのサーバーから送るかを定めていません。',
      en: 'The domain does not say which servers send for it.',
    };
  if (result !== '')
    return {
      ja: 'ドメインの設定に誤りがあり、判断できません。',
      en: 'The domain’s setting is faulty, so it says nothing.',
    };
  return NOT_KNOWN;
}

/** What the signatures come to: the best that was verified, else the trouble with the domain's own. */
export function meaningOfDkim({ dkim, dkimNow }: Auth, from: string): Both {
  const signatures = dkimNow.state === 'found' ? dkimNow.value : [];
  const own = signatures.filter(({ domain }) => sameOrganisation(domain, from));
  const passing = own.find(({ result }) => result === 'pass');
  if (own.some(({ supports }) => supports))
    return {
      ja: '名乗っているドメインの署名があり、署名の後に変わっていません。',
      en: 'It is signed by the domain it names, and unchanged since.',
    };
  if (passing) return partly(passing);
  const [trouble] = own.flatMap(({ why }) => why ?? []);
  if (dkim.state === 'found') {
    const recorded = dkim.value.filter(({ result }) => result === 'pass');
    if (recorded.some(({ domain = '' }) => sameOrganisation(domain, from))) return validThen(trouble);
    if (recorded.length > 0 && own.length === 0) return SIGNED_BY_ANOTHER;
  }
  if (trouble) return signatureTroubles[trouble];
  if (signatures.some(({ result }) => result === 'pass')) return SIGNED_BY_ANOTHER;
  if (signatures.length > 0)
    return {
      ja: '署名はありますが、名乗っている会社とは別の会社のもので、有効かどうかも確かめられません。',
      en: 'It is signed, but by another company than the one it names, and the signature could not be confirmed.',
    };
  if (dkimNow.state === 'none') return { ja: '署名はありません。', en: 'It is not signed.' };
  return NOT_KNOWN;
}

function validThen(trouble: WhyNotVerified | undefined): Both {
  const then: Both = {
    ja: '受信時には、名乗っているドメインの署名が有効でした。',
    en: 'When it was received, the signature of the domain it names was valid.',
  };
  const since = trouble ? signatureTroubles[trouble] : { ja: '', en: '' };
  return { ja: `${then.ja}${since.ja}`, en: `${then.en} ${since.en}`.trim() };
}

const SIGNED_BY_ANOTHER: Both = {
  ja: '署名はありますが、名乗っている会社とは別の会社の署名です。',
  en: 'It is signed, but by another company than the one it names.',
};

/** A signature that holds and still leaves room for what somebody else put there. */
function partly({ unsignedTail, doubledFields, testing, ambiguous }: DkimSignature): Both {
  if (ambiguous)
    return {
      ja: '署名は有効ですが、読むソフトや、署名に含まれない Content-Type によってヘッダーや本文の区切りが変わる書き方になっていて、読者に見えるものが署名されたものとは限りません。',
      en: 'The signature holds, but where header and parts end depends on the program, or on a Content-Type that is not signed: what a reader is shown need not be what was signed.',
    };
  if (unsignedTail)
    return {
      ja: '署名は有効ですが、署名の範囲より後ろに文章が続いています。そこは誰にでも書き足せます。',
      en: 'The signature holds, but the text goes on behind what it covers, and anyone could have added that.',
    };
  if (doubledFields.length > 0)
    return {
      ja: '署名は有効ですが、同じ欄が重複していて、読者に見えるのは署名されていない方かもしれません。',
      en: 'The signature holds, but a field stands twice, and readers may see the one that is not signed.',
    };
  if (testing)
    return {
      ja: '署名は有効ですが、ドメインはまだ試験中だとしています。',
      en: 'The signature holds, but the domain is only trying it.',
    };
  return {
    ja: '署名は有効ですが、差出人か件名が署名の対象になっていません。',
    en: 'The signature holds, but does not cover sender or subject.',
  };
}

/** What DMARC comes to: the receiver's record first, then the newer standard. */
export function meaningOfDmarc({ dmarc, dmarcNow, dkimNow }: Auth): Both {
  const { rfc9989, rfc7489 } = dmarcNow;
  const now = [rfc9989, rfc7489].find((answer) => answer.state === 'found');
  const recorded = dmarc.state === 'found' ? dmarc.value.result : '';
  const today = now?.state === 'found' ? now.value : undefined;
  if (recorded === 'pass' || (recorded !== 'fail' && today?.result === 'pass'))
    return {
      ja: '名乗っているドメインからのメールだと確認できます。',
      en: 'It really comes from the domain it names.',
    };
  if (recorded === 'fail' && today?.result === 'pass')
    return {
      ja: '受信時には確認できませんでしたが、今回の検証では、名乗っているドメインからのメールだと確認できます。',
      en: 'When it was received that could not be confirmed; verified now, it comes from the domain it names.',
    };
  if (recorded === 'fail' || today?.result === 'fail') return failing(today);
  if (today) return open(today);
  if (rfc9989.state !== 'none' && recorded !== 'none') return NOT_KNOWN;
  return dkimNow.state === 'none'
    ? {
        ja: '署名も方針もありません。差出人欄は誰にでも書けた状態です。',
        en: 'No signature, no policy: anyone could have written this From.',
      }
    : {
        ja: 'ドメインは、確認できないメールの扱いを定めていません。',
        en: 'The domain does not say what to do with mail that cannot be confirmed.',
      };
}

const ASKS: Record<DmarcEvaluation['policy'], Both> = {
  reject: {
    ja: 'ドメインは、そのようなメールを受け取らないよう求めています。',
    en: 'The domain asks receivers to reject such mail.',
  },
  quarantine: {
    ja: 'ドメインは、そのようなメールを迷惑メールとして扱うよう求めています。',
    en: 'The domain asks receivers to treat such mail as suspicious.',
  },
  none: { ja: 'ドメインは、特別な扱いを求めていません。', en: 'The domain asks for no special treatment.' },
};

function failing(today: DmarcEvaluation | undefined): Both {
  const fails: Both = {
    ja: '名乗っているドメインからのメールだと確認できません。',
    en: 'Nothing confirms that it comes from the domain it names.',
  };
  const asks = today ? ASKS[today.policy] : { ja: '', en: '' };
  return { ja: `${fails.ja}${asks.ja}`, en: `${fails.en} ${asks.en}`.trim() };
}

function open({ policy }: DmarcEvaluation): Both {
  return {
    ja: `合否は分かりません。確認できないメールの場合:${ASKS[policy].ja}`,
    en: `Whether it passes is not known. If it does not: ${ASKS[policy].en}`,
  };
}

/** What ARC comes to: anyone can seal. */
export function meaningOfArc({ arc, arcNow }: Auth): Both {
  const now = arcNow.state === 'found' ? arcNow.value.result : arcNow.state;
  const result = arc.state === 'found' ? arc.value.result : now;
  if (result === 'pass')
    return {
      ja: '転送したサーバーの検査結果が、改変されずに残っています。信用できるかどうかは、転送したサーバー次第です。',
      en: 'Results of a server that passed it on are unaltered. They are worth as much as that server is.',
    };
  if (result === 'fail')
    return { ja: '転送の記録が壊れていて、使えません。', en: 'The record of forwarding is broken and says nothing.' };
  if (result === 'none') return { ja: '転送の記録はありません。', en: 'There is no record of forwarding.' };
  return NOT_KNOWN;
}
