import { inBrief } from '../in-brief.ts';

/** Shops, games and pastimes beside the largest. */
export const shopsInBrief = [
  ...inBrief(
    { kind: 'shop', group: 'sony' },
    `
playstation | PlayStation | PlayStation | playstation.com sonyentertainmentnetwork.com playstationemail.com sony.com sie.com | | PlayStation Network, プレイステーション, PlayStation Store
sony | ソニー? | Sony? | sony.co.jp sony.jp sony.com sonymarketing.co.jp sony.net | | ソニーストア, My Sony
`,
  ),
  ...inBrief(
    { kind: 'shop' },
    `
family-mart | ファミリーマート | FamilyMart | family.co.jp famidigi.com famipay.famidigi.jp | | FamilyMart, ファミマ?
lawson | ローソン | Lawson | lawson.co.jp lawson.jp l-tike.com | | ローソンID, ローソンチケット
joshin | ジョーシン | Joshin | joshinweb.jp joshin.co.jp | | 上新電機, Joshin webショップ
edion | エディオン | EDION | edion.com edion.co.jp | | 
nojima | ノジマ? | Nojima? | nojima.co.jp | | ノジマオンライン
yamada | ヤマダデンキ | Yamada Denki | yamada-denki.jp yamadalabi.com yamada-holdings.jp | | ヤマダウェブコム, ヤマダ電機
ksdenki | ケーズデンキ | K's Denki | ksdenki.com ksdenki.co.jp | | 
nitori | ニトリ? | Nitori? | nitori.co.jp nitori-net.jp nitori.jp | | ニトリネット
muji | 無印良品 | MUJI | muji.com muji.net ryohin-keikaku.jp | | 良品計画
lohaco | LOHACO | LOHACO | lohaco.jp lohaco.yahoo.co.jp askul.co.jp | | ロハコ
askul | アスクル | ASKUL | askul.co.jp soloel.com | | 
monotaro | モノタロウ | MonotaRO | monotaro.com | | 
dyson | ダイソン? | Dyson? | dyson.co.jp dyson.com | | 
thermos | サーモス? | THERMOS? | thermos.jp thermos.com | | 
yamaha | ヤマハ? | YAMAHA? | yamaha.com yamaha-motor.co.jp jp.yamaha.com | | 
second-street | セカンドストリート | 2nd STREET | 2ndstreet.jp geo-online.co.jp | | 
qoo10 | Qoo10 | Qoo10 | qoo10.jp ebay.co.jp | | 
buyma | BUYMA | BUYMA | buyma.com enigmo.co.jp | | 
snkrdunk | スニーカーダンク | SNKRDUNK | snkrdunk.com | | スニダン
demae-can | 出前館 | Demae-can | demae-can.com demae-can.co.jp | | 
dmm | DMM | DMM | dmm.com dmm.co.jp dmm-corp.com fanza.co.jp | | DMM.com, FANZA
square-enix | スクウェア・エニックス | SQUARE ENIX | square-enix.com square-enix-games.com jp.square-enix.com | | FINAL FANTASY XIV
monster-strike | モンスターストライク | Monster Strike | monster-strike.com mixi.co.jp xflag.com | | モンスト, XFLAG
konami | KONAMI? | KONAMI? | konami.com konami.net konami.jp | | コナミ?, KONAMI ID, コナミデジタルエンタテインメント
riot-games | ライアットゲームズ | Riot Games | riotgames.com leagueoflegends.com | | 
blizzard | ブリザード・エンターテイメント | Blizzard Entertainment | blizzard.com battle.net | | Battle.net
epic-games | Epic Games | Epic Games | epicgames.com unrealengine.com | | 
roblox | Roblox | Roblox | roblox.com | | 
disney-plus | ディズニープラス | Disney+ | disneyplus.com disney.co.jp disney.com go.com | | Disney Plus, Disney?
hulu | Hulu | Hulu | hulu.jp hulu.com hjholdings.tv | | Hulu Japan
u-next | U-NEXT | U-NEXT | unext.jp unext.co.jp | | 
dazn | DAZN | DAZN | dazn.com | | 
abema | ABEMA | ABEMA | abema.tv abema.io cyberagent.co.jp | | 
pia | チケットぴあ | Ticket Pia | pia.jp pia.co.jp | | ぴあ?
eplus | イープラス | e+? | eplus.jp eplus.co.jp | | 
golf-digest | ゴルフダイジェスト・オンライン | Golf Digest Online | golfdigest.co.jp | | GDO?
takarakuji | 宝くじ公式サイト | Takarakuji official site | takarakuji-official.jp mizuhobank.co.jp | | 宝くじ?
alibaba | Alibaba.com | Alibaba.com | alibaba.com alibaba-inc.com notice.alibaba.com | | Alibaba?
aliexpress | AliExpress | AliExpress | aliexpress.com alibaba.com | | 
made-in-china | Made-in-China.com | Made-in-China.com | made-in-china.com | | 
temu | Temu | Temu | temu.com temuemail.com | | 
shein | SHEIN | SHEIN | shein.com shein.co.jp sheinemail.com | | 
etsy | Etsy? | Etsy? | etsy.com | | 
walmart | Walmart? | Walmart? | walmart.com | | 
target | Target? | Target? | target.com | | Target Circle
omaha-steaks | Omaha Steaks | Omaha Steaks | omahasteaks.com | |
harbor-freight | Harbor Freight | Harbor Freight | harborfreight.com | | Harbor Freight Tools
best-buy | Best Buy | Best Buy | bestbuy.com emailinfo.bestbuy.com geeksquad.com | | Geek Squad
home-depot | The Home Depot | The Home Depot | homedepot.com | | 
ikea | IKEA? | IKEA? | ikea.com ikea.jp | | イケア?
shopify | Shopify? | Shopify? | shopify.com | myshopify.com shopifyemail.com |
starbucks | スターバックス? | Starbucks? | starbucks.co.jp starbucks.com | | 
mcdonalds | マクドナルド? | McDonald's | mcdonalds.co.jp mcdonalds.com mdj.jp | | 
gold-point-card | ヨドバシゴールドポイントカード | Yodobashi Gold Point Card | goldpoint.co.jp yodobashi.com | | ゴールドポイントマーケティング
jins | JINS | JINS | jins.com | | 
rohto | ロート製薬 | Rohto | rohto.co.jp | | 
`,
  ),
];
