import { plainText } from '../../language/plain-text.ts';
import type { FormField, PageContent } from '../../outside/page-visit.ts';

/** What a page wants to be told. */
export const secrets = ['password', 'card', 'one-time-code', 'pin', 'bank', 'seed-phrase', 'personal-data'] as const;
export type Secret = (typeof secrets)[number];

/**
 * Words of names, labels and autocomplete tokens (HTML, section 4.10.18.7), folded. The order decides: a card's security
 * code is no one-time code.
 */
const WORDS: readonly [Secret, RegExp][] = [
  [
    'seed-phrase',
    /recovery ?phrase|seed ?phrase|secret ?phrase|mnemonic|private ?key|リカバリーフレーズ|シードフレーズ|秘密鍵/,
  ],
  [
    'card',
    /card ?-?_?(?:number|no\b|num)|cc-?(?:number|csc|exp)|cardnumber|cvv|cvc2?\b|security ?-?_?code|expir|カード番号|有効期限|セキュリティ ?コード|卡号|numero de (?:la )?(?:carte|tarjeta)|numero do cartao|kartennummer/,
  ],
  [
    'one-time-code',
    /one-?time|otp\b|2fa|mfa|verification ?-?_?code|auth(?:entication)? ?-?_?code|sms ?-?_?code|tan\b|認証コード|ワンタイム|確認コード|验证码/,
  ],
  ['pin', /\bpin\b|pin ?-?_?code|passcode|暗証番号|取引暗証|第二暗証/],
  [
    'bank',
    /account ?-?_?(?:number|no\b)|iban|routing|sort ?code|branch ?-?_?(?:code|number)|口座番号|支店番号|店番号?|契約者番号|お客様番号/,
  ],
  ['password', /passw|passwd|\bpwd\b|パスワード|密码|kennwort|mot de passe|contrase|senha/],
  [
    'personal-data',
    /birth|dob\b|passport|social ?security|ssn\b|cpf\b|my ?number|driver|full ?name|given-name|family-name|street-address|postal-code|\btel\b|phone|生年月日|氏名|お名前|住所|電話番号|マイナンバー|郵便番号/,
  ],
];

/** Everything that the fields of a page ask for, each once, the worst first. */
export function secretsAsked({ forms }: PageContent): Secret[] {
  const asked = new Set(forms.flatMap(({ fields }) => fields).map(secretOf));
  return secrets.filter((secret) => asked.has(secret));
}

export function secretOf(field: FormField): Secret | undefined {
  const words = plainText(`${field.autocomplete} ${field.name} ${field.label}`.slice(0, 600)).toLowerCase();
  const named = WORDS.find(([, pattern]) => pattern.test(words))?.[0];
  if (field.type === 'password') return named === 'personal-data' ? 'password' : (named ?? 'password');
  return named;
}
