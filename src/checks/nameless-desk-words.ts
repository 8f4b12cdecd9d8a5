import { withoutAccents } from './without-accents.ts';

/** What a desk deals with, what it is, and what stands around it; no word is anybody's own name. Longer words first. */
const WORDS = [
  // What it deals with.
  'クレジットカード|クレジット|カード|インターネットバンキング|ネットバンキング|オンラインバンキング|バンキング|銀行|口座|証券|株式|投資|資産|保険|年金|医療費|医療|税金|納税',
  '受給者|消費|民事|履歴|状況|安全|国税|国民|健康|納付|運用|ライセンス|契約|製品|ソフト|倶楽部|クラブ|水道|電気|ガス|電力|通信|電話|光回線|インターネット|プロバイダ|宅配便|宅配|配送|配達|荷物|小包|郵便|物流|通関|税関|お届け|再配達|不在|道路|高速',
  'スタッフ|メンバー|サイト|ホームページ|接続|取引所|物価高騰|物価高|物価|対策|コールセンター|奨学金|返還|震災|災害|募金|義援金|くじ|数字選択式|研究所|融資|貸付|借入|ローン|事業資金|資金|ビジネス|高額|受取|人材|開発|育成|教育|研修|調査|暮らし|くらし|家計|取引等|取引|メディア|ゲートウェイ|学内|学外|社内|全社|教務|労務|庶務|業務|推進|企画|統括|ウェブメール|メールボックス|メールアカウント|メールサーバー|メールシステム|電子メール|メール|アカウント|ドメイン|サーバー|ネットワーク|クラウド|ストレージ|データ|パスワード|システム|情報|基盤|セキュリティ|ウイルス|ウィルス|パソコン|アプリ|会員|ユーザー|ポイント|ギフト|プライム|プレミアム|ショッピング|ショップ|ストア|通販|アウトレット|商品|注文|購入',
  '請求|料金|利用料|代金|決済|支払い|支払|返金|還付金|還付|払戻|払い戻し|給付金|給付|支援金|支援|補助金|救済|復興|生活|緊急|経済|困窮者|当選|当せん|懸賞|抽選|宝くじ|ロト|キャンペーン|賞金|債権|回収|法務|法律|訴訟|裁判|総合|消費者|相談|副業|在宅|求人|採用|人事|募集|アルバイト|アシスタント|学校|勉強会|スクール|コミュニティ|サロン',
  // What it is.
  'サービスセンター|カスタマーセンター|カスタマーサービス|カスタマーサポート|カスタマー|サポートセンター|サポートチーム|サポートデスク|サポート|ヘルプデスク|サービス|センター|チーム|デスク|窓口|事務センター|事務局|事務所|事務|管理人|管理者|管理部|管理室|管理課|管理局|管理|運営局|運営|担当者|担当|本部|総務部|経理部|営業部|総務|経理|部門|受付|公式|特別|法人|団体|機構|委員会|支援会|協議会|部|課|係|室|局',
  // What stands around it.
  'お客様|お客さま|ご利用者|利用者|皆様|ご利用|利用|ご確認|確認|認証|検証|確定|登録|解除|更新|変更|制限|停止|異常|検知|監視|不正|警告|警報|通知|案内|お知らせ|連絡|重要|至急|自動|配信|送信|専用|返信不可|新着|からの|より|について|御中|日本|全国|国際|オンライン|デジタル|モバイル|スマート|お|ご|御',
  'web ?admin|webmail|web ?master|mail ?admin|e-?mail|mail ?(?:box|er)|mail|help ?desk|support|service|team|center|centre|customer|account|security|admin(?:istrator)?|system|server|storage|quota|quarantine|notification|notice|alert|update|upgrade|billing|payment|desk|department|postmaster|no-?reply|info|online|portal|user|office|message|delivery|daemon|auto|it|for|of|the|your',
  // German and French, read without accents.
  'kunden(?:service|dienst|betreuung|center|support|portal|konto|daten)|kunden|karten(?:service|schutz|sicherheit|verwaltung)|karten|konto(?:schutz|sicherheit|verwaltung|service)?|sicherheit(?:s(?:team|abteilung|zentrale|service|hinweis|center))?|domain(?:verwaltung|service|registrierung|register|frist|abteilung)|postfach(?:verwaltung|dienst)?|mail(?:speicher|dienst|verwaltung)|telefonanlage|sprachbox|sprachnachricht(?:en)?|voicemail|rechnung(?:s(?:stelle|abteilung|service|wesen))?|buchhaltung|mahn(?:stelle|wesen|abteilung)|forderungs(?:management|abteilung)|zahlungs(?:abteilung|service|dienst)|abonnement(?:s|service|verwaltung)?|abo|verwaltung|abteilung|zentrale|technik(?:er)?|technischer|dienst|dienste|sperr(?:dienst|zentrale)|schutz|paket(?:dienst|zentrum|service|zustellung)?|zustell(?:dienst|ung|service)|sendungs(?:dienst|verfolgung)|versand|zoll(?:stelle|abwicklung)?|erstattung(?:s(?:stelle|service))?|auszahlung(?:s(?:stelle|service))?|gewinn(?:abteilung|stelle|benachrichtigung)?|lotterie|kredit(?:abteilung|service)?|benachrichtigung|mitteilung|hinweis|meldung|team|legitimation|verifizierung|freigabe|dokumente?|energie(?:geld|zuschuss)?|gesundheit(?:skarte)?|versicherten(?:service|karte)|krankenkasse|fuhrerschein(?:stelle)?|bussgeldstelle|ihre?|der|die|das|fur|von|zur|zum|und',
  'service(?:s)?|client(?:e|s|ele)?|assistance|technique|securite|fraudes?|anti-?fraude|alertes?|banque|bancaire|cartes?|vitale|compte|gestion|abonnements?|facturation|factures?|recouvrement|messagerie|boite|courrier|webmail|administrateur|administration|support|notification|livraison|colis|expedition|douane|remboursements?|paiements?|formation|emploi|recrutement|loterie|gains?|tirage|prets?|credits?|finances?|domaines?|noms?|hebergement|renouvellement|infractions?|amendes?|agence|centre|departement|direction|equipe|espace|assure|permis|energie|cheque|prime|aide|mon|ma|votre|vos|de|du|des|la|le|les|et|en',
];
const GENERIC = new RegExp(WORDS.join('|'), 'g');
/** Between the words: particles, marks, figures. */
const BETWEEN = /[\sのとをにはがへ・、。,./|_\-–—~〜:;!?#*+&()[\]{}<>「」『』【】〔〕《》≪≫■◆●★☆※→@"'`0-9]/g;
const SHORTEST = 4;

/** The name consists of nothing but words of that kind ("カードご利用確認センター"). Takes a display name. */
export function isNamelessDesk(name: string): boolean {
  const written = withoutAccents(name.slice(0, 80).normalize('NFKC').toLowerCase().trim());
  if (written.length < SHORTEST || !/\p{L}/u.test(written)) return false;
  return written.replace(BETWEEN, ' ').replace(GENERIC, '').trim() === '';
}

const COMPANY =
  /(?:株式|有限|合同|合名|合資)会社|\((?:株|有|同|財|社|学)\)|[㈱㈲]|(?:社団|財団|学校|医療|宗教|社会福祉|独立行政|NPO|監査|税理士|弁護士|管理)法人|\b(?:inc|ltd|llc|gmbh|corp|corporation|limited|university)\b|©|\(c\) ?(?:19|20)\d\d|copyright|\b(?:kg|ohg|ag|eg|e\.? ?v\.|kdor|gbr|ug|sarl|sas|sasu|eurl|s\.a\.|siret|siren|rcs|handelsregister|amtsgericht|hrb)\b/i;
/** A proper name in front of what a house is: 山田建設, 例示学会, れいじ小学校. */
const HOUSE =
  /[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}ー]{2,10}(?:建設|工業|工務店|商事|商店|商会|産業|製作所|製菓|製薬|工房|農園|牧場|書店|薬局|薬品|酒店|酒造|雑貨店|専門店|百貨店|旅館|ホテル|温泉|食堂|医院|病院|歯科|クリニック|保育園|幼稚園|小学校|中学校|高校|高等学校|大学|大学院|学園|学会|研究会|自治会|町内会|同窓会|寺|神社|教会|設計|印刷|不動産|運輸|運送|交通|新聞|放送|出版|信用金庫|信用組合|農業協同組合|生活協同組合|市役所|役場)/u;
const MAX_TEXT = 20_000;

/**
 * The text names a house by its legal form or its kind, or the sender by a word that his domain is made of. Takes
 * subject and body, and the first label of the registrable domain.
 */
export function namesSomebody(text: string, label: string): boolean {
  const read = text.slice(0, MAX_TEXT).normalize('NFKC');
  if (COMPANY.test(read) || HOUSE.test(read)) return true;
  // What stands in addresses says no more than From did.
  const words = read.split(/\s+/).filter((word) => !/[@/]|www\./.test(word));
  const letters = words
    .join('')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, ' ');
  const own = label.toLowerCase().split(/[^a-z]+/);
  return own.some((part) => part.length >= 4 && part.replace(GENERIC, '') !== '' && letters.includes(part));
}
