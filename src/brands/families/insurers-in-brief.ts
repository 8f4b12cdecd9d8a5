import { inBrief } from '../in-brief.ts';

/** Insurers. */
export const insurersInBrief = inBrief(
  { kind: 'bank' },
  `
meiji-yasuda | 明治安田生命 | Meiji Yasuda Life | meijiyasuda.co.jp | | MYほけんページ, 明治安田
aflac | アフラック | Aflac | aflac.co.jp aflac.com | | アフラック生命保険
nippon-life | 日本生命 | Nippon Life | nissay.co.jp | | ニッセイ?
dai-ichi-life | 第一生命 | Dai-ichi Life | dai-ichi-life.co.jp | |
sumitomo-life | 住友生命 | Sumitomo Life | sumitomolife.co.jp | | スミセイ?
kampo | かんぽ生命 | Japan Post Insurance | jp-life.japanpost.jp japanpost.jp | | かんぽ?
tokio-marine | 東京海上日動 | Tokio Marine Nichido | tokiomarine-nichido.co.jp tmnf.jp | |
sompo | 損保ジャパン | Sompo Japan | sompo-japan.co.jp | |
mitsui-sumitomo-insurance | 三井住友海上 | Mitsui Sumitomo Insurance | ms-ins.com | |
aioi | あいおいニッセイ同和損保 | Aioi Nissay Dowa Insurance | aioinissaydowa.co.jp | |
ja-kyosai | JA共済 | JA Kyosai | ja-kyosai.or.jp | |
coop-kyosai | CO・OP共済 | CO-OP Kyosai | coopkyosai.coop | | コープ共済
zenrosai | こくみん共済coop | Kokumin Kyosai Coop | zenrosai.coop | | 全労済
`,
);
