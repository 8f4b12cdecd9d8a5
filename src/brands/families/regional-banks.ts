import { anserCentre, inBrief } from '../in-brief.ts';

/** Regional banks, and the banks of credit associations and of the net. */
export const regionalBanks = inBrief(
  { kind: 'bank', sharedSenders: anserCentre },
  `
shinkin | 全国信用金庫協会 | National Association of Shinkin Banks | shinkin.co.jp shinkin.org shinkin-ib.jp | | 信用金庫?, しんきん?, しんきんインターネットバンキング
nishi-nippon-city-bank | 西日本シティ銀行 | Nishi-Nippon City Bank | ncbank.co.jp |
hokuyo-bank | 北洋銀行 | North Pacific Bank | hokuyobank.co.jp |
shizuoka-bank | 静岡銀行 | Shizuoka Bank | shizuokabank.co.jp shizugin.net[https://shizugin.net/webwallet/security/smime/index.html] | | しずぎん
hokkoku-bank | 北國銀行 | Hokkoku Bank | hokkokubank.co.jp | | 北国銀行
fukuoka-bank | 福岡銀行 | Bank of Fukuoka | fukuokabank.co.jp fukuoka-fg.com |
sbj-bank | SBJ銀行 | SBJ Bank | sbjbank.co.jp |
akita-bank | 秋田銀行 | Akita Bank | akita-bank.co.jp[http://www.akita-bank.co.jp/personal/use/ib/security/18032701/] |
hiroshima-bank | 広島銀行 | Hiroshima Bank | hirogin.co.jp | | ひろぎん
ryukyu-bank | 琉球銀行 | Bank of the Ryukyus | ryugin.co.jp | | りゅうぎん
suruga-bank | スルガ銀行 | Suruga Bank | surugabank.co.jp |
kiraboshi-bank | きらぼし銀行 | Kiraboshi Bank | kiraboshibank.co.jp tokyo-kiraboshifg.co.jp |
shikoku-bank | 四国銀行 | Shikoku Bank | shikokubank.co.jp |
daishi-hokuetsu-bank | 第四北越銀行 | Daishi Hokuetsu Bank | dhbk.co.jp[https://www.dhbk.co.jp/individual/service/e-net/sec/otp.html] |
kyoto-bank | 京都銀行 | Bank of Kyoto | kyotobank.co.jp[https://www.kyotobank.co.jp/kojin/directb/securityinfo/] |
shonai-bank | 荘内銀行 | Shonai Bank | shonai.co.jp[https://www.shonai.co.jp/sp/mybranch/otp.html] |
fukuoka-chuo-bank | 福岡中央銀行 | Fukuoka Chuo Bank | fukuokachuo-bank.co.jp[https://www.fukuokachuo-bank.co.jp/internet/security.html] |
fukuho-bank | 福邦銀行 | Fukuho Bank | fukuho.co.jp[https://www.fukuho.co.jp/webbanking/security-measures.php] |
jf-marine-bank | JFマリンバンク | JF Marine Bank | jfmbk.jp[http://www.jfmbk.jp/ib/docs/mailpw.htm] |
77-bank | 七十七銀行 | 77 Bank | 77bank.co.jp |
joyo-bank | 常陽銀行 | Joyo Bank | joyobank.co.jp |
ashikaga-bank | 足利銀行 | Ashikaga Bank | ashikagabank.co.jp |
gunma-bank | 群馬銀行 | Gunma Bank | gunmabank.co.jp |
musashino-bank | 武蔵野銀行 | Musashino Bank | musashinobank.co.jp |
toho-bank | 東邦銀行 | Toho Bank | tohobank.co.jp |
hachijuni-bank | 八十二銀行 | Hachijuni Bank | 82bank.co.jp |
ogaki-kyoritsu-bank | 大垣共立銀行 | Ogaki Kyoritsu Bank | okb.co.jp |
juroku-bank | 十六銀行 | Juroku Bank | juroku.co.jp |
hyakugo-bank | 百五銀行 | Hyakugo Bank | hyakugo.co.jp |
shiga-bank | 滋賀銀行 | Shiga Bank | shigagin.com |
nanto-bank | 南都銀行 | Nanto Bank | nantobank.co.jp |
senshu-ikeda-bank | 池田泉州銀行 | Senshu Ikeda Bank | sihd-bk.jp |
kiyo-bank | 紀陽銀行 | Kiyo Bank | kiyobank.co.jp |
chugoku-bank | 中国銀行 | Chugoku Bank | chugin.co.jp | | ちゅうぎん
sanin-godo-bank | 山陰合同銀行 | San-in Godo Bank | gogin.co.jp | | ごうぎん
iyo-bank | 伊予銀行 | Iyo Bank | iyobank.co.jp |
awa-bank | 阿波銀行 | Awa Bank | awabank.co.jp |
hyakujushi-bank | 百十四銀行 | Hyakujushi Bank | 114bank.co.jp |
higo-bank | 肥後銀行 | Higo Bank | higobank.co.jp |
juhachi-shinwa-bank | 十八親和銀行 | Juhachi-Shinwa Bank | 18shinwabank.co.jp |
oita-bank | 大分銀行 | Oita Bank | oitabank.co.jp |
miyazaki-bank | 宮崎銀行 | Miyazaki Bank | miyagin.co.jp |
okinawa-bank | 沖縄銀行 | Bank of Okinawa | okinawa-bank.co.jp |
tokyo-star-bank | 東京スター銀行 | Tokyo Star Bank | tokyostarbank.co.jp |
aozora-bank | あおぞら銀行 | Aozora Bank | aozorabank.co.jp |
lawson-bank | ローソン銀行 | Lawson Bank | lawsonbank.jp |
orix-bank | オリックス銀行 | ORIX Bank | orixbank.co.jp orix.co.jp |
minna-bank | みんなの銀行 | Minna Bank | minna-no-ginko.com |
ui-bank | UI銀行 | UI Bank | uibank.co.jp |
`,
);
