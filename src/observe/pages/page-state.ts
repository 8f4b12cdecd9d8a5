import { plainText } from '../../language/plain-text.ts';
import type { PageVisit } from '../../outside/page-visit.ts';

/**
 * What kind of page stands there now: something (`content`), a test for people (`gate`), a domain that is for sale or
 * parked, a host's word that it took the page down, an error, or nothing at all.
 */
export type PageState = 'content' | 'gate' | 'parked' | 'taken-down' | 'error' | 'empty';

const TAKEN_DOWN =
  /account (?:has been )?suspended|site (?:has been )?(?:suspended|disabled|taken down)|suspected phishing|deceptive site|reported (?:as|for) phishing|this (?:page|site|form) (?:has been|was) (?:removed|disabled)|terms of service violation|利用停止|アカウントは停止|公開が停止|凍結されています/;
const PARKED =
  /domain (?:is|may be) for sale|buy this domain|this domain is parked|parked free|domain has expired|sedoparking|このドメインは(?:お名前|取得|売|移管)|ドメインパーキング/;
const GATE =
  /captcha|verify(?:ing)? you are (?:a )?human|are you (?:a )?(?:robot|human)|checking your browser|just a moment|press (?:and|&) hold|ロボットではありません|人間であることを確認|请完成安全验证/;
/** Longer texts speak of such things without being one. */
const SHORT = 1500;

export function pageState({ content, steps, requests }: PageVisit): PageState {
  const status = steps.findLast((step) => step.status !== undefined && step.status !== 204)?.status;
  const text = plainText(`${content?.title ?? ''} ${content?.text ?? ''}`.slice(0, 20_000)).toLowerCase();
  const asks = content?.forms.some(({ fields }) => fields.length > 0) ?? false;
  if (text.length < SHORT && TAKEN_DOWN.test(text)) return 'taken-down';
  if (text.length < SHORT && PARKED.test(text)) return 'parked';
  const guarded = requests.some(({ url }) =>
    /^https:\/\/(?:challenges\.cloudflare\.com|(?:www\.)?(?:google|recaptcha)\.[a-z.]{2,6}\/recaptcha|(?:js\.)?hcaptcha\.com)/.test(
      url,
    ),
  );
  if (!asks && (guarded || (text.length < SHORT && GATE.test(text)))) return 'gate';
  if (status !== undefined && status >= 400) return 'error';
  return text.trim() === '' && (content?.pictures.length ?? 0) === 0 ? 'empty' : 'content';
}
