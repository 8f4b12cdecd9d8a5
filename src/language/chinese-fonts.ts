import { folded } from '../util/folded.ts';

/** Fonts made for simplified or traditional Chinese, in Latin and Chinese spelling, as Windows, macOS and Linux name them. */
const FONTS = `
  Microsoft YaHei; Microsoft YaHei UI; 微软雅黑; 微軟雅黑; SimSun; 宋体; 新宋体; NSimSun; SimSun-ExtB; SimHei; 黑体; FangSong;
  FangSong_GB2312; 仿宋; 仿宋_GB2312; KaiTi; KaiTi_GB2312; 楷体; 楷体_GB2312; DengXian; 等线; LiSu; 隶书; YouYuan; 幼圆;
  STXihei; 华文细黑; STHeiti; 华文黑体; STSong; 华文宋体; STKaiti; 华文楷体; STFangsong; 华文仿宋; STZhongsong; 华文中宋; PingFang SC;
  PingFangSC-Regular; 苹方; Hiragino Sans GB; 冬青黑体简体中文; Heiti SC; Songti SC; Kaiti SC; Source Han Sans SC;
  Source Han Sans CN; Source Han Serif SC; 思源黑体; Noto Sans SC; Noto Sans CJK SC; Noto Serif SC;
  WenQuanYi Micro Hei; 文泉驿微米黑; PMingLiU; MingLiU; 新細明體; 細明體; Microsoft JhengHei; 微軟正黑體; PingFang TC;
  PingFang HK; Heiti TC; DFKai-SB; 標楷體; Alibaba PuHuiTi; 阿里巴巴普惠体; HarmonyOS Sans SC; MiSans; FZShuTi; FZYaoTi;`;

const names = new Set(
  FONTS.split(';')
    .map(folded)
    .filter((font) => font !== ''),
);

/** Which of the fonts that a mail names are made for Chinese, as written, without duplicates. */
export function chineseFontsAmong(fonts: string[]): string[] {
  const found = fonts.slice(0, 200).filter((font) => names.has(folded(font.replace(/["']/g, ''))));
  return [...new Set(found)].slice(0, 20);
}
