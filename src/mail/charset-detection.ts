import encodingJapanese from 'encoding-japanese';
import { decoderFor } from './charset-label.ts';

/** Characters that every text of the language is full of, and every mail. Bytes read by a wrong charset show rare ones. */
const COMMON: Record<'ja' | 'hans' | 'hant', Set<string>> = {
  ja: new Set(
    '日本人大年月時分中上下出入会社行事自者地方新場員立開手力問代明動京目通言理体主題意不作用度強公持以思家世多正安心界教文元重近考画売知道集別物使品計特私始運終台広住真有少料工建空急止送切転足着店質待試銀早親験仕味字答注帰古買悪図週室紙様個情報利確認証券株式支払請求更登録電話番号連絡要取引金額商購届配達受信変期限内容件記設定停制措置再続完了異常検保護対応願致申込加顧客管担当案返誤必須最警告緊無効口座残高振替税務国還付差押発生相談窓郵便荷在宅平素拝啓敬具弊社御座候何卒',
  ),
  hans: new Set(
    '的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心本前开但因只从想实日者意无力与长把机第公此已工使情明性知全三又关点正业外将两高间由问很最重并物手应向头文体相见被利什二等产或新制身果加月话合回特代内信表化给世位次度门任常先海通教原东提立及比员解名真处各入几口认条平系题更别打变总何电数安少报结反受目太量再建务做接必场件计管期市直资金指许统区保至便决司五书非则达即且权完设式路记品告类求据程交规取共确传今切让识带导运您请邮箱账户击链登录密码验证客服谢亲爱尊敬升级',
  ),
  hant: new Set(
    '的一是不了在人有我他這個們中來上大為和國地到以說時要就出會可也你對生能而子那得於著下自之年過發後作裡用道行所然家種事成方多經麼去法學如都同現當沒動面起看定天分還進好小部其些主樣理心本前開但因只從想實日者意無力與長把機第公此已工使情明性知全三又關點正業外將兩高間由問很最重並物手應向頭文體相見被利什二等產或新制身果加月話合回特代內信表化給世位次度門任常先海通教原東提立及比員解名真處各入口認條平系題更別打變總何電數安少報結反受目太量再建務做接必場件計管期市直資金指許統區保至便決司五書非則達即且權完設式路記品告類求據程交規取共確傳今切讓識帶導運您請郵箱帳戶擊連結登錄密碼驗證客服謝親愛尊敬',
  ),
};

const CANDIDATES = [
  ['shift_jis', 'ja'],
  ['euc-jp', 'ja'],
  ['gb18030', 'hans'],
  ['big5', 'hant'],
  ['euc-kr', 'ko'],
] as const;
type Language = (typeof CANDIDATES)[number][1];

/** Enough to know a language by. */
const SAMPLE = 16_384;
/** What a text in the language reaches easily and bytes of another charset seldom do; measured on the table of tests. */
const CLEAR = 0.55;

/**
 * The East Asian charset in which 8-bit bytes make sense, with the share (0 to 1) of their characters that the language
 * uses all the time; `undefined` where none does. Takes bytes that are no UTF-8.
 */
export function detectCharset(bytes: Uint8Array): { label: string; share: number } | undefined {
  const sample = bytes.subarray(0, SAMPLE);
  const ranked = CANDIDATES.map(([label, language]) => ({ label, share: commonShare(sample, label, language) }));
  const best = ranked.reduce((one, other) => (other.share > one.share ? other : one));
  // Any pair of bytes is some hangul syllable; a Korean name or word holds one of the usual ones.
  const isKorean = best.label !== 'euc-kr' || USUAL_HANGUL.test(decoderFor('euc-kr')?.decode(sample) ?? '');
  if (!isKorean && isAllPairs(sample)) return { label: 'euc-jp', share: 0 };
  if (best.share >= CLEAR) return { ...best, label: best.label === 'gb18030' ? 'gbk' : best.label };
  const guess = encodingJapanese.detect(sample, ['SJIS', 'EUCJP']);
  const label = { SJIS: 'shift_jis', EUCJP: 'euc-jp' }[String(guess)];
  const share = ranked.find((one) => one.label === label)?.share ?? 0;
  if (label && share > 0 && share * 2 > best.share) return { label, share };
  if (best.share > 0.2) return { ...best, label: best.label === 'gb18030' ? 'gbk' : best.label };
  return isAllPairs(sample) ? { label: 'euc-jp', share: 0 } : undefined;
}

const USUAL_HANGUL =
  /[이가은는을를의에서로다고하지도해기사시나만대여인어요니자리수있없한합계정보확회원님메일주문결제비밀번호변경안내객김박최조강윤장임]/;

/** Bytes. More than a name gives the language's common characters a chance to show. */
const LONGEST_NAME = 64;

/**
 * Two bytes a character and nothing between them, as a name in EUC: no word of a European language is made of accented
 * letters alone.
 */
function isAllPairs(bytes: Uint8Array): boolean {
  if (bytes.length > LONGEST_NAME) return false;
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  const words = text.split(/[\s<>"'()[\]{}@.,:;_-]+/).filter((word) => /[\x80-\xff]/.test(word));
  return words.length > 0 && words.every((word) => /^(?:[\xa1-\xfe][\xa1-\xfe]){2,}$/.test(word));
}

/** How much of what is not ASCII the language uses all the time. Broken and private characters count against it. */
export function shareOf(bytes: Uint8Array, label: string): number {
  const language = CANDIDATES.find(([name]) => name === label || (name === 'gb18030' && label === 'gbk'))?.[1];
  return language ? commonShare(bytes.subarray(0, SAMPLE), label, language) : 0;
}

function commonShare(bytes: Uint8Array, label: string, language: Language): number {
  const text = decoderFor(label)?.decode(bytes) ?? '';
  let [common, counted] = [0, 0];
  for (const letter of text) {
    if (letter <= '\x7f') continue;
    counted += 1;
    if (/[\ufffd\ue000-\uf8ff\x80-\x9f]/.test(letter)) common -= 2;
    else if (isCommon(letter, language)) common += 1;
    // Modern Korean has hardly any Chinese characters, and Chinese bytes are half hangul.
    else if (language === 'ko' && /[\u4e00-\u9fff]/.test(letter)) common -= 1;
  }
  return counted === 0 ? 0 : common / counted;
}

function isCommon(letter: string, language: Language): boolean {
  if (/[\u3000-\u3002\u300c-\u3011\uff01-\uff1f]/.test(letter)) return true;
  if (language === 'ko') return /[\uac00-\ud7a3]/.test(letter);
  if (language === 'ja' && /[\u3041-\u3093\u30a1-\u30fc]/.test(letter)) return true;
  return COMMON[language].has(letter);
}
