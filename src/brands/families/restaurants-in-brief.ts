import { inBrief } from '../in-brief.ts';

/** Chains of restaurants of Japan: frauds give their meals away. */
export const restaurantsInBrief = inBrief(
  { kind: 'shop' },
  `
sushiro | スシロー | Sushiro | akindo-sushiro.co.jp food-and-life.co.jp | | あきんどスシロー
kura-sushi | くら寿司 | Kura Sushi | kurasushi.co.jp | | 無添くら寿司
hama-sushi | はま寿司 | Hama Sushi | hama-sushi.co.jp zensho.co.jp | |
kappa-sushi | かっぱ寿司 | Kappa Sushi | kappasushi.jp colowide.co.jp | |
sukiya | すき家? | Sukiya? | sukiya.jp zensho.co.jp | |
yoshinoya | 吉野家? | Yoshinoya? | yoshinoya.com yoshinoya-holdings.com | |
matsuya-foods | 松屋フーズ | Matsuya Foods | matsuyafoods.co.jp | |
kfc-japan | ケンタッキーフライドチキン | KFC Japan | kfc.co.jp | | ケンタッキー・フライド・チキン
skylark | すかいらーく | Skylark? | skylark.co.jp | |
saizeriya | サイゼリヤ | Saizeriya | saizeriya.co.jp | |
mos-burger | モスバーガー | MOS Burger | mos.jp mos.co.jp | |
mister-donut | ミスタードーナツ | Mister Donut | misterdonut.jp duskin.co.jp duskin.jp | |
dominos-japan | ドミノ・ピザ | Domino's Pizza | dominos.jp dominos.com | |
`,
);
