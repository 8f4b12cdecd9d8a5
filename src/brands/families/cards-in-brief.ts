import { inBrief } from '../in-brief.ts';

/** Cards, points and ways to pay beside the large ones. */
export const cardsInBrief = [
  ...inBrief(
    { kind: 'card', group: 'smbc' },
    `
cedyna | セディナ | Cedyna | cedyna.co.jp smbc-fs.co.jp smbc-card.com vpass.ne.jp | | セディナカード, OMCカード, OMC Plus, SMBCファイナンスサービス
`,
  ),
  ...inBrief(
    { kind: 'payment', group: 'smbc' },
    `
v-point | Vポイント | V Point | tsite.jp vpoint.jp ccc.co.jp smbcgroup-point.jp vpass.ne.jp tpoint.co.jp | | Tポイント, Tサイト, VポイントPay
`,
  ),
  ...inBrief(
    { kind: 'payment', group: 'aeon' },
    `
waon | WAON | WAON | waon.net waon.com smartwaon.com aeon.co.jp aeon.com | | WAON POINT, モバイルWAON
`,
  ),
  ...inBrief(
    { kind: 'payment', group: 'seven-and-i' },
    `
nanaco | nanaco | nanaco | nanaco-net.jp 7card.co.jp sevenbank.co.jp 7andi.com | | nanacoカード, ナナコ?
seven-card | セブンカード | Seven Card | 7card.co.jp 7andi.com | | セブンカード・プラス, セブンカードサービス
seven-eleven | セブン-イレブン | Seven-Eleven | sej.co.jp 7andi.com omni7.jp 7-eleven.com | | セブンイレブン, 7iD, セブンネットショッピング
`,
  ),
  ...inBrief(
    { kind: 'card', group: 'gmo' },
    `
gmo-payment | GMOペイメントゲートウェイ | GMO Payment Gateway | gmo-pg.com gmo-ps.com gmo.jp | | GMO後払い
`,
  ),
  ...inBrief(
    { kind: 'card' },
    `
jfr-card | 大丸松坂屋カード | Daimaru Matsuzakaya Card | jfr-card.co.jp daimaru-matsuzakaya.com | | JFRカード
tokyu-card | 東急カード | Tokyu Card | topcard.co.jp tokyu-card.co.jp tokyu.co.jp | | TOKYU CARD, TOKYU POINT
idemitsu-card | 出光カード | Idemitsu Card | idemitsucard.com idemitsu.com | | 出光クレジット, apollostation card
eneos-card | ENEOSカード | ENEOS Card | eneos.co.jp noe.jx-group.co.jp | | ENEOS
hankyu-card | 阪急阪神カード | STACIA | stacia.jp hhcp.co.jp hankyu.co.jp | | ペルソナSTACIA
paidy | ペイディ | Paidy | paidy.com | | あと払い（ペイディ）
np-atobarai | NP後払い | NP Atobarai | netprotections.co.jp np-atobarai.jp netprotections.com | | ネットプロテクションズ
atone | atone | atone | atone.be netprotections.co.jp | |
lake | レイク? | Lake? | lakealsa.com 041.jp shinseifinancial.co.jp | | レイクALSA, 新生フィナンシャル
toyota-wallet | トヨタウォレット | TOYOTA Wallet | toyota-wallet.jp toyotawallet.com toyota.jp | |
discover | Discover Card | Discover Card | discover.com discovercard.com | | Discover Bank
capital-one | Capital One | Capital One | capitalone.com | |
`,
  ),
  ...inBrief(
    { kind: 'payment' },
    `
ponta | Ponta | Ponta | ponta.jp loyalty.co.jp recruit.co.jp | | Pontaポイント, Ponta Web, ポンタ?
pasmo | PASMO | PASMO | pasmo.co.jp pasmo-mobile.jp | | モバイルPASMO
icoca | ICOCA | ICOCA | jr-odekake.net westjr.co.jp | |
pitapa | PiTaPa | PiTaPa | pitapa.com surutto.com | | PiTaPa倶楽部, スルッとKANSAI
toica | TOICA | TOICA | jr-central.co.jp toica.jr-central.co.jp | |
sugoca | SUGOCA | SUGOCA | jrkyushu.co.jp | |
kitaca | Kitaca | Kitaca | jrhokkaido.co.jp | |
manaca | manaca | manaca | manaca.jp | |
nimoca | nimoca | nimoca | nimoca.jp | |
kyash | Kyash | Kyash | kyash.co | |
bit-cash | BitCash | BitCash | bitcash.jp | | ビットキャッシュ
stripe | Stripe? | Stripe? | stripe.com | | Stripe Support, Stripe Express
square | Square? | Square? | squareup.com square.com block.xyz | | Square Payroll
wise | Wise? | Wise? | wise.com transferwise.com | | TransferWise
revolut | Revolut | Revolut | revolut.com | |
klarna | Klarna | Klarna | klarna.com klarna.de klarna.se | |
venmo | Venmo | Venmo | venmo.com | |
cash-app | Cash App | Cash App | cash.app square.com | |
zelle | Zelle | Zelle | zellepay.com zelle.com | |
interac | Interac | Interac | interac.ca payments.interac.ca | | Interac e-Transfer
western-union | Western Union | Western Union | westernunion.com wu.com | |
skrill | Skrill | Skrill | skrill.com | |
payoneer | Payoneer | Payoneer | payoneer.com | |
`,
  ),
];
