import { inBrief } from '../in-brief.ts';

/** Securities houses and exchanges beside the large ones, and 三菱UFJ's own. */
export const securitiesInBrief = [
  ...inBrief(
    { kind: 'bank', group: 'mufg' },
    `
mufg-morgan-stanley | 三菱UFJモルガン・スタンレー証券 | Mitsubishi UFJ Morgan Stanley Securities | mufg.jp[https://www.bk.mufg.jp/emeg/70_1554.html] | |
mufg-trust | 三菱UFJ信託銀行 | Mitsubishi UFJ Trust and Banking | mufg.jp[https://www.bk.mufg.jp/emeg/70_1554.html] | |
`,
  ),
  ...inBrief(
    { kind: 'bank', group: 'gmo' },
    `
gmo-click | GMOクリック証券 | GMO Click Securities | click-sec.com gmo-click.com | |
gmo-coin | GMOコイン | GMO Coin | coin.z.com gmo-coin.jp | |
`,
  ),
  ...inBrief(
    { kind: 'bank' },
    `
okasan | 岡三証券 | Okasan Securities | okasan.co.jp okasan-online.co.jp okasan.jp | | 岡三オンライン, 岡三オンライン証券
tokai-tokyo | 東海東京証券 | Tokai Tokyo Securities | tokaitokyo.co.jp tokaitokyo-fh.jp | |
iwai-cosmo | 岩井コスモ証券 | IwaiCosmo Securities | iwaicosmo.co.jp iwaicosmo.net | |
marusan | 丸三証券 | Marusan Securities | marusan-sec.co.jp 03trade.com | |
naito | 内藤証券 | Naito Securities | naito-sec.co.jp | |
gaitame | 外為どっとコム | Gaitame.com | gaitame.com gaitamecom.co.jp | |
dmm-securities | DMM.com証券 | DMM.com Securities | dmm.com | | DMM FX, DMM株
connect-securities | 大和コネクト証券 | CONNECT Securities | connect-sec.co.jp daiwa.jp | |
moomoo | moomoo証券 | Moomoo Securities | moomoo.com futuhk.com | | moomoo
webull | ウィブル証券 | Webull Securities | webull.co.jp webull.com | | Webull
ichiyoshi | いちよし証券 | Ichiyoshi Securities | ichiyoshi.co.jp | |
mito-securities | 水戸証券 | Mito Securities | mito.co.jp | |
toyo-securities | 東洋証券 | Toyo Securities | toyo-sec.co.jp | |
tachibana | 立花証券 | Tachibana Securities | tachibana-sec.co.jp e-shiten.jp | | 立花証券e支店
sbi-neotrade | SBIネオトレード証券 | SBI Neotrade Securities | sbineotrade.jp | |
charles-schwab | Charles Schwab | Charles Schwab | schwab.com | |
fidelity | Fidelity Investments | Fidelity Investments | fidelity.com | | Fidelity?
`,
  ),
  ...inBrief(
    { kind: 'payment' },
    `
bitpoint | ビットポイントジャパン | BITPOINT | bitpoint.co.jp | | ビットポイント
bitbank | ビットバンク | bitbank | bitbank.cc | |
btcbox | BTCBOX | BTCBOX | btcbox.co.jp | |
zaif | Zaif | Zaif | zaif.jp | |
sbi-vc-trade | SBI VCトレード | SBI VC Trade | sbivc.co.jp | |
my-ether-wallet | MyEtherWallet | MyEtherWallet | myetherwallet.com | |
trust-wallet | Trust Wallet | Trust Wallet | trustwallet.com | |
blockchain-com | Blockchain.com | Blockchain.com | blockchain.com | | Blockchain Wallet
okx | OKX | OKX | okx.com okex.com | | OKEx
bybit | Bybit | Bybit | bybit.com | |
htx | HTX? | HTX? | htx.com huobi.com | | Huobi
kraken | Kraken? | Kraken? | kraken.com | |
bitmex | BitMEX | BitMEX | bitmex.com | |
wallet-connect | WalletConnect | WalletConnect | walletconnect.com walletconnect.network reown.com | |
`,
  ),
];
