import { anyOf, type Story } from '../story.ts';

const CLAIM = anyOf(
  'forderung(?:en|s)?\\b|inkasso|mahnung|schulden\\b|nicht (?:bezahlt|beglichen|gezahlt)|(?:offene|ausstehende|unbezahlte)\\w{0,2} (?:betrag|rechnung)',
  'redevable|impayee?s?\\b|creances?\\b|dettes?\\b|mise en demeure|recouvrement|jamais (?:paye|regle)',
);

const SEIZED = anyOf(
  '(?:konto|lohn|gehalts|sach)?pfand(?:ung|en|et)|zwangsvollstreckung|gerichtsvollzieher|mahnbescheid|schufa|gerichtliche|strafanzeige',
  'saisies?\\b|saisir|huissier|commissaire de justice|injonction de payer|poursuites|fichage|tribunal',
);

/** No creditor takes these; a firm here is paid to an account here. */
const ODD_MONEY = anyOf(
  '(?:gutschein|guthaben|wert|prepaid-?|steam-?|paysafe-?|neosurf-?)(?:karten?|codes?)|paysafe|bitcoin|western union|echtzeit-?uberweisung|auslandskonto|treuhandkonto|(?:gb|lt|es|pl|ie|cy|bg|be|gr|ro|hu|pt|ee|lv|mt)\\d{2}(?: ?[a-z0-9]{4}){3,7}\\b',
  'coupons?\\b|tickets? (?:de )?recharge|pcs\\b|transcash|neosurf|paysafe|cartes? prepayee|bitcoin|western union|virement instantane|(?:gb|lt|es|pl|ie|cy|bg|be|gr|ro|hu|pt|ee|lv|mt)\\d{2}(?: ?[a-z0-9]{4}){3,7}\\b',
);

const NOW = anyOf(
  'heute|morgen\\b|binnen|innerhalb|sofort|umgehend|\\d{2} stunden|letzte',
  'demain|aujourd|ce jour|sous \\d|\\d{2} ?h(?:eures)?\\b|immediat|sans delai|derni(?:er|ere)',
);

/** A debt, seizure tomorrow, and money that leaves no trace. */
export const unpaidClaim: Story = { kind: 'unpaid-claim', must: 3, enough: 4, parts: [CLAIM, SEIZED, ODD_MONEY, NOW] };
