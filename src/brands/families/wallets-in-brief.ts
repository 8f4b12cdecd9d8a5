import { inBrief } from '../in-brief.ts';

/** Wallets, exchanges and networks of crypto-assets beside those that are large in Japan. */
export const walletsInBrief = inBrief(
  { kind: 'payment' },
  `
phantom-wallet | Phantom Wallet | Phantom Wallet | phantom.com phantom.app | | Phantom?
exodus-wallet | Exodus Wallet | Exodus Wallet | exodus.com exodus.io | | Exodus?
electrum-wallet | Electrum Wallet | Electrum Wallet | electrum.org | | Electrum?
gemini-exchange | Gemini Exchange | Gemini Exchange | gemini.com | | Gemini Customer Service, Gemini Trust
crypto-com | Crypto.com | Crypto.com | crypto.com | |
ku-coin | KuCoin | KuCoin | kucoin.com | | クーコイン
gate-io | Gate.io | Gate.io | gate.io gate.com | |
coin-payments | CoinPayments | CoinPayments | coinpayments.net coinpayments.com | |
coin-tracker | CoinTracker | CoinTracker | cointracker.io cointracker.com | |
ripple | Ripple? | Ripple? | ripple.com xrpl.org xrplf.org | | Ripple Insights, Team Ripple, Ripple Labs, リップル?
stellar | Stellar? | Stellar? | stellar.org | | Stellar Lumens, Stellar Development Foundation
tether | Tether? | Tether? | tether.to tether.io | | Tether Cashback, Tether Support
pancake-swap | PancakeSwap | PancakeSwap | pancakeswap.finance pancakeswap.com | |
uniswap | Uniswap | Uniswap | uniswap.org | |
aave | Aave? | Aave? | aave.com | | Aave Protocol
lido | Lido DAO | Lido DAO | lido.fi | | Lido Finance, Lido?
open-sea | OpenSea? | OpenSea? | opensea.io | | OpenSea Support, OpenSea Pro
illuvium | Illuvium | Illuvium | illuvium.io | |
celsius | Celsius Network | Celsius Network | celsius.network | | CelsiusNetwork, Celsius?
block-fi | BlockFi | BlockFi | blockfi.com | |
ftx | FTX? | FTX? | ftx.com ftx.us ra.kroll.com kroll.com | | FTX Claims, FTX Refund, FTX Trading
`,
);
