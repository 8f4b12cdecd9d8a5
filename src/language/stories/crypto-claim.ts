import { anyOf, type Story } from './story.ts';

/**
 * A holding, in the words that nobody uses outside this trade; a wallet alone may be the telephone's. A capital I often
 * stands for the l that it looks like.
 */
const HOLDING = anyOf(
  'air ?drops?\\b|(?:seed|recovery|secret) phrase|(?:connect|verify|validate|synchroni[sz]e|secure|scan|unlock|restore|link) (?:your |my |the |all )?(?:[a-z]{2,12} )?(?:wallets?|ledger|nano|trezor)\\b|(?:trust ?|crypto ?|hardware |hot |cold |defi )wallets?\\b|(?:claim|mint|your|free|bonus|additional|extra) (?:[$#]?[a-z0-9]{2,12} )?(?:tokens?|nfts?)\\b|staking\\b|usd[tc]\\b|xrp\\b|st?eth\\b|ethereum|btc\\b|bitcoins?\\b|bnb\\b|xlm\\b|defi\\b|dapps?\\b|wallets?\\b[^.\\n]{0,40}\\b(?:verif(?:y|ied|ication)|suspended|closed|frozen|deactivated|restricted|compromised|breached)|(?:[il]edger|trezor) (?:live|device|nano|connect)|nano (?:devices?|models?|scan)\\b|presale|smart contract|web3|cryptocurrenc(?:y|ies)|digital assets?\\b|meta ?verse|(?:launched|new|our own|official) (?:[$#]?[a-z]{2,12} )?(?:coin|token)\\b|crypto (?:assets?|transfers?)\\b',
  'krypto(?:wahrung|konto|wallet)|crypto-?monnaies?|criptomoedas?|criptomonedas?|criptovalute?|(?:carteira|billetera|monedero|portefeuille|portafoglio) (?:digital|crypto|cripto|virtual)',
);

const CLAIM = anyOf(
  'claim(?:ing|ed|s|able)?\\b|withdraw(?:al|als|n|ing)?\\b|redeem|eligib(?:le|ility)|allocation|mint\\b|payouts?\\b|apy\\b|cash ?back|refund|kyc\\b|unverified|(?:has|have|was|is|be) (?:funded|credited|deposited|suspended|compromised|breached)|breach\\b|scan (?:your|now)|connect (?:your )?wallet|verification|funded with|on your balance|rewards?\\b|distribut(?:ed|ion)|giveaway|presale|secure your (?:tokens?|share|portfolio|assets)|scan\\b|verified|(?:transfer|balance|payment)s?\\b|\\d[\\d.,]{0,12} ?btc\\b',
  'auszahl|einlosen|verifizier|reclam|retir|verifi[cq]|resgat|sac(?:ar|que)|preleva|riscatt|verifie',
);

const PRESSURE = anyOf(
  'limited|first[- ]come|expires?\\b|deadline|within (?:\\d|the|two|three)|\\d+[- ]?(?:hours?|days?)\\b|act (?:fast|now|swiftly|quickly)|urgent|action required|ends? (?:on|soon|in)\\b|before\\b|reminder|snapshot|exclusive|early (?:users?|supporters?|adopters?)|loyal (?:users?|community)|our (?:community|users)|community members?|dear (?:customer|user|holder|valued)|[a-z]{2,20} users?,|suspend|blocked|restrict|immediate(?:ly)?|recommended|congratulations|thrilled|minimal fee|urgently|password',
  'sofort|innerhalb|frist|urgente|inmediat|imediat|plazo|prazo|urgent|immediat|entro\\b|scadenza',
);

/**
 * Coins or tokens are there to be claimed, or a wallet must be verified or scanned: whoever connects it there is robbed
 * of all that is in it.
 */
export const cryptoClaim: Story = { kind: 'crypto-claim', must: 2, enough: 2, parts: [HOLDING, CLAIM, PRESSURE] };

/** The same in Japanese, as a broker that never was tells it: the coins can be had once a deposit or tax is paid. */
export const withdrawalDeposit: Story = {
  kind: 'crypto-claim',
  must: 3,
  enough: 3,
  parts: [
    /暗号資産|仮想通貨|ビットコイン|USDT|BTC|ウォレット/g,
    /(?:出金|引き?出し?|払い?出し)[^。\n]{0,40}(?:保証金|証拠金|税金|認証金|デポジット|預託金)/g,
    /(?:保証金|証拠金|税金|認証金|デポジット|預託金)[^。\n]{0,24}(?:入金|お?支払|振り?込|送金|納付|納め)/g,
  ],
};
