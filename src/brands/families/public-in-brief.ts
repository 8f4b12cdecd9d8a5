import { inBrief } from '../in-brief.ts';

/** Offices, courts and suppliers of electricity, gas and water, in Japan and abroad. */
export const publicInBrief = [
  ...inBrief(
    { kind: 'public' },
    `
courts | 裁判所 | Courts of Japan | courts.go.jp | | 最高裁判所, 簡易裁判所
moj | 法務省 | Ministry of Justice | moj.go.jp touki-kyoutaku-online.moj.go.jp | | 法務局, 登記・供託オンライン申請システム
isa | 出入国在留管理庁 | Immigration Services Agency | moj.go.jp isa.go.jp | |
fsa | 金融庁 | Financial Services Agency | fsa.go.jp | |
caa | 消費者庁 | Consumer Affairs Agency | caa.go.jp | |
kokusen | 国民生活センター | National Consumer Affairs Center | kokusen.go.jp | |
meti | 経済産業省 | METI? | meti.go.jp | | 中小企業庁, 資源エネルギー庁
mofa | 外務省 | Ministry of Foreign Affairs | mofa.go.jp ezairyu.mofa.go.jp | | たびレジ
jpo | 特許庁 | Japan Patent Office | jpo.go.jp | |
mext | 文部科学省 | MEXT? | mext.go.jp | |
mlit | 国土交通省 | MLIT? | mlit.go.jp | |
digital-agency | デジタル庁 | Digital Agency | digital.go.jp e-gov.go.jp | | GビズID, gBizID, e-Gov?
kyoukai-kenpo | 協会けんぽ | Japan Health Insurance Association | kyoukaikenpo.or.jp | | 全国健康保険協会
ipa | 情報処理推進機構 | Information-technology Promotion Agency | ipa.go.jp | |
jpcert | JPCERT | JPCERT | jpcert.or.jp | | JPCERT/CC
antiphishing | フィッシング対策協議会 | Council of Anti-Phishing Japan | antiphishing.jp | |
jcci | 日本商工会議所 | Japan Chamber of Commerce and Industry | jcci.or.jp | |
japan-foundation | 日本学生支援機構 | JASSO | jasso.go.jp | |
yokohama-water | 横浜市水道局 | Yokohama Waterworks | city.yokohama.lg.jp suidou.city.yokohama.lg.jp | |
osaka-water | 大阪市水道局 | Osaka Waterworks | suido.city.osaka.lg.jp city.osaka.lg.jp | |
irs | IRS? | IRS? | irs.gov | | Internal Revenue Service
gov-uk | GOV.UK | GOV.UK | hmrc.gov.uk tax.service.gov.uk dvla.gov.uk notifications.service.gov.uk www.gov.uk | | HM Revenue & Customs, HMRC, DVLA
elster | ELSTER? | ELSTER? | elster.de[https://www.verbraucherzentrale.de/aktuelle-meldungen/digitale-welt/agbaenderungen-bei-paypal-betrueger-wollen-zustimmung-per-phishingmail-36302] bzst.de bund.de | | Finanzamt ELSTER, ELSTER Portal, Mein ELSTER, Bundeszentralamt für Steuern
ameli | Assurance Maladie | Assurance Maladie | ameli.fr[https://sixactualites.fr/arnaques/assurance-maladie-identifier-les-nouveaux-e-mails-officiels-pour-echapper-aux-arnaques/95063/] assurance-maladie.fr cnamts.fr | | l'Assurance Maladie, Ameli?, Compte Ameli, Ameli.fr
impots | impots.gouv.fr | impots.gouv.fr | impots.gouv.fr[https://rmc.bfmtv.com/actualites/tech/impots-comment-reperer-les-sites-administratifs-frauduleux_AV-201910140469.html] finances.gouv.fr | | Direction générale des Finances publiques, DGFiP
receita-federal | Receita Federal | Receita Federal | www.gov.br rfb.gov.br receita.fazenda.gov.br serpro.gov.br | | Receita Federal do Brasil
e-zpass | E-ZPass | E-ZPass | ezpassny.com[https://securityideals.com/learn/blog/e-zpass-scam-what-you-need-to-know-and-how-to-stay-safe] e-zpassny.com ezpassnj.com ezpassva.com ezpassmd.com driveezmd.com e-zpassiag.com paturnpike.com ezdrivema.com | | EZPass, EZDriveMA
sunpass | SunPass | SunPass | sunpass.com[https://securityideals.com/learn/blog/e-zpass-scam-what-you-need-to-know-and-how-to-stay-safe] | |
fastrak | FasTrak? | FasTrak? | thetollroads.com[https://securityideals.com/learn/blog/e-zpass-scam-what-you-need-to-know-and-how-to-stay-safe] bayareafastrak.org metroexpresslanes.net | | The Toll Roads
txtag | TxTag | TxTag | txtag.org[https://securityideals.com/learn/blog/e-zpass-scam-what-you-need-to-know-and-how-to-stay-safe] txdot.gov hctra.org | |
tv-licensing | TV Licensing | TV Licensing | tvlicensing.co.uk | |
nhs | National Health Service | National Health Service | www.nhs.uk england.nhs.uk | nhs.net |
cra | Canada Revenue Agency | Canada Revenue Agency | canada.ca cra-arc.gc.ca | |
australian-government | myGov | myGov | my.gov.au ato.gov.au servicesaustralia.gov.au | | Australian Taxation Office, Services Australia
ssa | Social Security Administration | Social Security Administration | ssa.gov | |
`,
  ),
  ...inBrief(
    { kind: 'public' },
    `
chuden | 中部電力 | Chubu Electric Power | chuden.co.jp chuden.jp | | 中部電力ミライズ, カテエネ
tohoku-epco | 東北電力 | Tohoku Electric Power | tohoku-epco.co.jp | | よりそうeねっと
hepco | 北海道電力 | Hokkaido Electric Power | hepco.co.jp | | ほくでん, Webエネモ
rikuden | 北陸電力 | Hokuriku Electric Power | rikuden.co.jp | | ほくリンク
energia | 中国電力 | Chugoku Electric Power | energia.co.jp | | ぐっとずっと。クラブ
yonden | 四国電力 | Shikoku Electric Power | yonden.co.jp | | よんでん, よんでんコンシェルジュ
kyuden | 九州電力 | Kyushu Electric Power | kyuden.co.jp | | 九電, キレイライフプラス
okiden | 沖縄電力 | Okinawa Electric Power | okiden.co.jp | | おきでん
osaka-gas | 大阪ガス | Osaka Gas | osakagas.co.jp daigasgroup.com | | マイ大阪ガス
toho-gas | 東邦ガス | Toho Gas | tohogas.co.jp | | Club TOHOGAS
saibu-gas | 西部ガス | Saibu Gas | saibugas.co.jp | |
looop | Looopでんき | Looop Denki | looop.co.jp looop-denki.com | |
eneos-denki | ENEOSでんき | ENEOS Power | eneos-power.co.jp eneos.co.jp | |
engie | ENGIE | ENGIE | engie.com engie.fr | |
edf | EDF | EDF | edf.fr edf.com | |
`,
  ),
];
