import type { Victim } from '../checks/define.ts';
import type { Both } from '../investigation.ts';
import type { Aim, ClaimPlace } from '../observe/observations.ts';
import type { Label, SenderKind } from '../verdict/verdict.ts';

/** The closed lists of a verdict in words; each can stand alone or inside a sentence. */
export const labelWords: Record<Label, Both> = {
  fraud: { ja: '詐欺メール', en: 'Fraud' },
  suspicious: { ja: '不審', en: 'Suspicious' },
  'nothing-found': { ja: '不審な点は見つからず', en: 'Nothing found' },
  genuine: { ja: '本物', en: 'Genuine' },
  'cannot-tell': { ja: '判定不能', en: 'Cannot tell' },
};

export const aimWords: Record<Aim, Both> = {
  credentials: { ja: 'ログイン情報の入力', en: 'login details' },
  card: { ja: 'カード情報の入力', en: 'card details' },
  payment: { ja: '支払い・送金', en: 'a payment' },
  malware: { ja: '添付ファイルやプログラムを開かせること', en: 'that a file or program be opened' },
  reply: { ja: '返信', en: 'a reply' },
  'personal-data': { ja: '個人情報の入力', en: 'personal data' },
};

export const victimWords: Record<Victim['role'], Both> = {
  'forged-domain-owner': { ja: 'ドメインを騙られたとみられる所有者', en: 'owner of the domain that seems forged' },
  'account-owner': {
    ja: 'メールアカウントを悪用されたとみられる契約者',
    en: 'owner of the mail account that seems misused',
  },
  'site-owner': { ja: 'ウェブサイトを悪用されたとみられる管理者', en: 'owner of the website that seems misused' },
  brand: { ja: '名前を使われた企業・サービス', en: 'company whose name is used' },
  'hosting-company': { ja: '設備を悪用されたとみられる事業者', en: 'provider whose servers seem misused' },
  recipient: { ja: '受信者自身', en: 'the recipient' },
};

export const senderWords: Record<SenderKind, Both> = {
  'forged-domain': { ja: '差出人ドメインの詐称', en: 'a forged sender domain' },
  'hijacked-account': { ja: '乗っ取られたメールアカウントからの送信', en: 'a hijacked mail account' },
  'hijacked-script': { ja: 'ウェブサイト上のプログラムの悪用', en: 'a misused program on a website' },
  'bought-domain': { ja: '詐欺のために用意されたドメイン', en: 'a domain set up for the purpose' },
  'own-name': { ja: '差出人本人のドメインからの送信', en: 'the sender’s own domain' },
  'not-known': { ja: '不明', en: 'not known' },
};

export const claimPlaceWords: Record<ClaimPlace, Both> = {
  'display-name': { ja: '差出人の表示名', en: 'the display name' },
  'from-domain': { ja: '差出人のドメイン', en: 'the sender’s domain' },
  'local-part': { ja: '差出人アドレスのローカル部', en: 'the left part of the sender’s address' },
  subject: { ja: '件名', en: 'the subject' },
  opening: { ja: '本文の冒頭', en: 'the opening of the text' },
  signature: { ja: '署名', en: 'the signature' },
  body: { ja: '本文', en: 'the text' },
};
