import { inBrief } from '../in-brief.ts';

/** Railways, travel agencies and lodging beside those of `travel.ts`. */
export const travelInBrief = [
  ...inBrief(
    { kind: 'transport', group: 'jr' },
    `
jr-kyushu | JR九州 | JR Kyushu | jrkyushu.co.jp jrkyushu-ec.jp | | JR九州インターネット列車予約, JRキューポ
jr-hokkaido | JR北海道 | JR Hokkaido | jrhokkaido.co.jp | |
jr-shikoku | JR四国 | JR Shikoku | jr-shikoku.co.jp | |
jr-central | JR東海 | JR Central | jr-central.co.jp expy.jp shinkansen2.jp | | JR東海MARKET
`,
  ),
  ...inBrief(
    { kind: 'shop', group: 'recruit' },
    `
jalan | じゃらん | Jalan | jalan.net recruit.co.jp r-travel.jp | | じゃらんnet, じゃらんニュース
recruit | リクルートID | Recruit ID | recruit.co.jp recruit.jp jalan.net hotpepper.jp | | リクルートポイント
hot-pepper | ホットペッパー | Hot Pepper | hotpepper.jp recruit.co.jp beauty.hotpepper.jp | | ホットペッパービューティー, ホットペッパーグルメ
`,
  ),
  ...inBrief(
    { kind: 'shop' },
    `
ikyu | 一休.com | Ikyu.com | ikyu.com | | 一休レストラン
jtb | JTB | JTB | jtb.co.jp jtb.jp jtbbwt.com jtbcorp.jp | |
his | H.I.S. | H.I.S. | his-j.com his-vacation.com his.co.jp | | エイチ・アイ・エス
kkday | KKday | KKday | kkday.com | |
agoda | アゴダ | Agoda | agoda.com agoda-messaging.com | |
expedia | エクスペディア | Expedia | expedia.co.jp expedia.com expediamail.com expediagroup.com eg.expedia.com | |
hotels-com | Hotels.com | Hotels.com | hotels.com expediagroup.com | |
airbnb | Airbnb | Airbnb | airbnb.com airbnb.jp | | エアビーアンドビー
trip-com | Trip.com | Trip.com | trip.com ctrip.com | |
tripadvisor | Tripadvisor | Tripadvisor | tripadvisor.com tripadvisor.jp e.tripadvisor.com | | トリップアドバイザー
avis | Avis? | Avis? | avis.com avis-japan.com avisbudget.com | | Avis Rent a Car
cathay | キャセイパシフィック航空 | Cathay Pacific | cathaypacific.com asiamiles.com cathay.com | |
peach | ピーチ・アビエーション | Peach Aviation | flypeach.com | | Peach Aviation
jetstar | ジェットスター | Jetstar | jetstar.com | |
skymark | スカイマーク | Skymark | skymark.co.jp skymark.jp | |
times-car | タイムズカー | Times Car | timescar.jp times-info.net park24.co.jp timesclub.jp | | タイムズクラブ
go-taxi | GOタクシー | GO taxi | goinc.jp mo-t.com go.goinc.jp | |
`,
  ),
  ...inBrief(
    { kind: 'transport' },
    `
tokyo-metro | 東京メトロ | Tokyo Metro | tokyometro.jp | | 東京地下鉄, To Me CARD
tokyu | 東急電鉄 | Tokyu Railways | tokyu.co.jp | |
kintetsu | 近畿日本鉄道 | Kintetsu Railway | kintetsu.co.jp kintetsu-re.co.jp | | 近鉄?
mtr | MTR Corporation | MTR Corporation | mtr.com.hk | |
`,
  ),
];
