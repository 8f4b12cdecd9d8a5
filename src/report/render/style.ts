/** The page's looks. Colours are few: ink, paper, one line, and a tone that means something. */
export const PAGE_STYLE = `
:root{color-scheme:light dark;--ink:#1c2126;--soft:#59636d;--paper:#fff;--wash:#f5f6f4;--line:#dde1e3;--link:#24507c;
--danger:#a8231c;--danger-wash:#fbeeec;--caution:#7f5300;--caution-wash:#fbf3e1;--good:#1d6a43;--good-wash:#e9f4ee;--neutral:#3f4b57;--neutral-wash:#eef1f3;--quiet:#5f6973;--quiet-wash:#f1f2f3;
--mono:ui-monospace,SFMono-Regular,Menlo,Consolas,"Noto Sans Mono","DejaVu Sans Mono","Noto Sans Mono CJK JP",monospace}
@media (prefers-color-scheme:dark){:root{--ink:#e6e9ec;--soft:#a3adb6;--paper:#14181b;--wash:#1b2024;--line:#333b42;--link:#8fbbe8;
--danger:#f29a91;--danger-wash:#331c1a;--caution:#e7bd74;--caution-wash:#2e2614;--good:#85cfa6;--good-wash:#16291f;--neutral:#b9c4ce;--neutral-wash:#232a30;--quiet:#98a3ad;--quiet-wash:#20262b}}
*{box-sizing:border-box}
html{scroll-behavior:smooth;scroll-padding-top:24px;-webkit-text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.6 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;overflow-wrap:break-word}
code,bdi,.says,pre,h1,dd,td,li>div,blockquote{overflow-wrap:anywhere}
td{overflow-wrap:break-word}td code.short{white-space:nowrap}
html:lang(ja) body{font-family:"Hiragino Sans","Hiragino Kaku Gothic ProN","Yu Gothic Medium","Yu Gothic",YuGothic,"Noto Sans CJK JP","Noto Sans JP",Meiryo,sans-serif;line-height:1.8;line-break:strict}
header,main,footer{max-width:780px;margin:0 auto;padding:0 24px}
header{padding-top:56px}
.kind{margin:0;color:var(--soft);font-size:.875rem}
h1{margin:.2em 0 .35em;font-size:1.75rem;line-height:1.35;font-weight:700;text-wrap:balance}
h1:has(bdi)::before{content:"“"}h1:has(bdi)::after{content:"”"}html:lang(ja) h1:has(bdi)::before{content:"「";margin-left:-.5em}html:lang(ja) h1:has(bdi)::after{content:"」"}html:lang(ja) :is(h1,h2,h3){word-break:auto-phrase}
.meta{margin:0;color:var(--soft);font-size:.8125rem}
.warning{margin:24px 0 0;padding:12px 16px;border-left:3px solid var(--caution);background:var(--caution-wash);font-size:.9rem}
section{margin:0 0 64px}
main{padding-top:32px}
h2{margin:0 0 20px;padding-bottom:10px;border-bottom:1px solid var(--line);font-size:1.25rem;line-height:1.4;text-wrap:balance}
h2 i,nav i{font-style:normal;font-weight:400;color:var(--soft);font-variant-numeric:tabular-nums;margin-right:.7em}
h3{margin:32px 0 12px;font-size:1rem;line-height:1.5}
p{margin:0 0 16px}
p.quiet{color:var(--soft);font-size:.8125rem}
a{color:var(--link);text-underline-offset:.2em}
code,pre{font-family:var(--mono);font-size:.86em;line-height:1.55}
code{unicode-bidi:isolate}
ul{margin:0 0 16px;padding-left:1.3em}li{margin:.3em 0}
dl{margin:0 0 20px;display:grid;gap:0}
dl>div{display:grid;grid-template-columns:minmax(8.5em,11.5em) minmax(0,1fr);gap:4px 20px;padding:9px 0;border-bottom:1px solid var(--line);align-items:baseline}
dl>div:last-child{border-bottom:0}
dt{color:var(--soft);font-size:.875rem;line-height:1.7}
dd{margin:0;min-width:0}
.note{margin:2px 0 0;color:var(--soft);font-size:.8125rem;line-height:1.6}
.ev{font-size:.6875rem;line-height:1;margin-left:.2em;white-space:nowrap}
.ev{font-weight:400;font-family:system-ui,sans-serif}.ev a{text-decoration:none;padding:0 .2em;font-variant-numeric:tabular-nums}.ev a:hover{text-decoration:underline}
.tag{display:inline-block;padding:1px 8px;border-radius:4px;font-size:.75rem;font-weight:600;line-height:1.6;white-space:nowrap;color:var(--neutral);background:var(--neutral-wash);vertical-align:.1em}
.tag.danger{color:var(--danger);background:var(--danger-wash)}.tag.caution{color:var(--caution);background:var(--caution-wash)}.tag.good{color:var(--good);background:var(--good-wash)}.tag.quiet{color:var(--quiet);background:var(--quiet-wash)}
#verdict>h2{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.verdict{--tone:var(--neutral);--tone-wash:var(--neutral-wash);padding:30px 32px 14px;border-radius:12px;background:var(--tone-wash)}
.verdict.danger{--tone:var(--danger);--tone-wash:var(--danger-wash)}.verdict.caution{--tone:var(--caution);--tone-wash:var(--caution-wash)}.verdict.good{--tone:var(--good);--tone-wash:var(--good-wash)}
.label{display:inline-block;margin:0 0 16px;padding:3px 18px;border-radius:6px;background:var(--tone);color:var(--paper);font-size:1.875rem;font-weight:700;line-height:1.45}
.says{font-size:1.125rem;margin-bottom:18px}
.score{display:grid;grid-template-columns:auto minmax(80px,1fr);align-items:center;gap:14px;font-size:.875rem;color:var(--soft);margin-bottom:10px}
.gauge{height:6px;border-radius:3px;background:color-mix(in srgb,var(--tone) 18%,transparent);overflow:hidden}.gauge i{display:block;height:100%;background:var(--tone)}
.verdict dl{margin:0}.verdict dl>div{border-color:color-mix(in srgb,var(--tone) 18%,transparent)}
.reasons{list-style:none;margin:0 0 20px;padding:0}
.reasons li{display:grid;grid-template-columns:6.2em minmax(0,1fr) auto;gap:0 12px;align-items:baseline;margin:0;padding:11px 0;border-bottom:1px solid var(--line)}
.reasons li:last-child{border-bottom:0}.reasons .tag{justify-self:start}
.weight{color:var(--soft);font:.8125rem var(--mono);font-variant-numeric:tabular-nums}
.cards{display:grid;gap:20px}
.cards article{border:1px solid var(--line);border-radius:10px;padding:18px 22px 8px}.cards dl{margin:0}.cards dl>div{grid-template-columns:7.2em minmax(0,1fr);padding:7px 0}
.cards h3{margin:0 0 8px;display:flex;flex-wrap:wrap;gap:8px 12px;align-items:center;font-family:var(--mono)}
.cards h3 .tag{font-family:system-ui,sans-serif}
.value{margin:0 0 10px}
.cards .value{padding:10px 14px;border-radius:6px;background:var(--wash)}
.compare{display:grid;grid-template-columns:minmax(0,1fr) 44px minmax(0,1fr);gap:0;margin:0 0 20px;align-items:start}
.side{border:1px solid var(--line);border-radius:10px;padding:16px 20px 6px}
.side-label{margin:0 0 2px;color:var(--soft);font-size:.8125rem}.side .value{font-size:1.125rem;font-weight:600}
.side dl{margin:0}.side dl>div{grid-template-columns:1fr;gap:0;padding:7px 0}
.sign{justify-self:center;padding-top:30px;font-size:1.5rem;font-weight:700;color:var(--soft)}
td{min-width:5.5em}td:first-child{min-width:2.5em}
.compare.danger .sign{color:var(--danger)}.compare.good .sign{color:var(--good)}.compare.caution .sign{color:var(--caution)}
.above{margin:0 0 10px;color:var(--good);font-size:.8125rem;font-weight:600}
.timeline{list-style:none;margin:0 0 24px;padding:0 0 0 30px;position:relative}
.timeline>li{position:relative;margin:0;padding:0 0 26px}
.timeline>li::before{content:"";position:absolute;left:-28px;top:.5em;width:13px;height:13px;border-radius:50%;background:var(--good);border:2px solid var(--paper);box-shadow:0 0 0 2px var(--good);z-index:1}
.timeline>li::after{content:"";position:absolute;left:-21px;top:1em;bottom:-.5em;width:2px;background:var(--good)}
.timeline>li.unproven::before{background:var(--paper);box-shadow:0 0 0 2px var(--quiet)}
.timeline>li.unproven::after{background:none;border-left:2px dashed var(--quiet)}
.timeline>li.unproven{color:var(--soft)}
.timeline>li:last-child::after{display:none}
.timeline>.trust-line{padding:2px 0 26px}
.timeline>.trust-line::before{display:none}
.timeline>.trust-line::after{top:0;background:none;border-left:2px dashed var(--quiet)}
.trust-line span{display:block;margin-left:-30px;padding:6px 14px;border-top:2px solid var(--danger);color:var(--danger);background:var(--danger-wash);font-size:.8125rem;font-weight:600;border-radius:0 0 6px 6px;position:relative;z-index:1}
.step-title{margin:0 0 4px;font-weight:600;display:flex;flex-wrap:wrap;gap:4px 10px;align-items:center}
.timeline dl{margin:0;font-size:.9375rem}.timeline dl>div{border:0;padding:2px 0;grid-template-columns:minmax(7.5em,9.5em) minmax(0,1fr)}
.gap{position:absolute;left:0;bottom:2px;margin:0;color:var(--soft);font-size:.75rem}
.gap::before{content:"↑ "}
table{width:100%;border-collapse:collapse;margin:0 0 20px;font-size:.9rem;line-height:1.6}
th{padding:8px 10px;border-bottom:2px solid var(--line);text-align:left;color:var(--soft);font-size:.8125rem;font-weight:600;white-space:nowrap}
td{padding:10px;border-bottom:1px solid var(--line);vertical-align:top}
th:first-child,td:first-child{padding-left:0}
.bars ol{list-style:none;margin:0;padding:0}.bars li{margin:0}.bars i{background:var(--link)}.bars b{font-weight:600;font-variant-numeric:tabular-nums}
.bars span{color:var(--soft);font-variant-numeric:tabular-nums;white-space:nowrap}
.bars.rows li{display:grid;grid-template-columns:9.6em minmax(0,1fr);align-items:center;gap:0 12px;font-size:.8125rem;line-height:1.75}
.bars.rows div{display:flex;align-items:center;gap:8px}.bars.rows i{flex:none;width:min(calc((100% - 3.5em)*var(--share)),calc(var(--count)*28px));height:10px;border-radius:2px}
.bars.hours ol{display:grid;grid-template-columns:repeat(24,minmax(0,1fr));gap:0 3px;border-bottom:1px solid var(--line);height:118px;margin-bottom:22px}
.bars.hours li{position:relative}.bars.hours div{height:100%;display:flex;flex-direction:column;justify-content:flex-end;align-items:stretch}.bars.hours i{height:calc((100% - 18px)*var(--share));border-radius:2px 2px 0 0}
.bars.hours b{font-size:.6875rem;line-height:18px;display:flex;justify-content:center;white-space:nowrap}.bars.hours span{position:absolute;top:100%;left:50%;transform:translateX(-50%);font-size:.6875rem;line-height:20px}
.map{margin:0 0 20px}
figure{margin:0 0 24px}
figcaption{margin:0 0 6px;color:var(--soft);font-size:.8125rem}
blockquote{margin:0;padding:16px 20px;border:1px solid var(--line);border-radius:8px;background:var(--wash);white-space:pre-wrap;max-height:36rem;overflow:auto}
.pictures{display:flex;flex-wrap:wrap;align-items:flex-start;gap:0 20px;margin:0 0 8px}.pictures figure{flex:0 1 auto;max-width:100%}.pictures img{display:block;max-width:100%;max-height:330px;border:1px solid var(--line);border-radius:8px}
iframe{display:block;width:100%;border:1px solid var(--line);border-radius:8px;background:#fff;max-height:900px}
.proofs{list-style:none;margin:0;padding:0}
.proofs>li{padding:14px 0;margin:0;border-bottom:1px solid var(--line);scroll-margin-top:16px}
.proofs>li:target{background:var(--caution-wash);box-shadow:-10px 0 0 var(--caution-wash),10px 0 0 var(--caution-wash)}
.proof-title{margin:0 0 6px;font-size:.875rem}.proof-title b{display:inline-block;min-width:1.8em;font-variant-numeric:tabular-nums}.proof-title span{color:var(--soft);margin-left:.6em}
pre{margin:0 0 6px;padding:10px 14px;border-radius:6px;background:var(--wash);white-space:pre-wrap;font-size:.8125rem}
.proofs dl{margin:0;font-size:.875rem}.proofs dl>div{border:0;padding:1px 0;grid-template-columns:7em minmax(0,1fr)}
nav{display:none}
footer{padding-top:20px;padding-bottom:56px;color:var(--soft);font-size:.8125rem}footer p{border-top:1px solid var(--line);padding-top:16px}
@media (min-width:1180px){
header,main,footer{margin-left:max(300px,calc(50vw - 300px));margin-right:40px}
nav{display:block;position:fixed;top:56px;left:max(28px,calc(50vw - 590px));width:230px;max-height:calc(100vh - 90px);overflow:auto;font-size:.8125rem;line-height:1.5}
nav ol{list-style:none;margin:0;padding:0}nav li{margin:0}nav a{display:flex;padding:4px 0;color:var(--soft);text-decoration:none}nav a:hover{color:var(--ink)}nav i{min-width:1.4em;margin-right:.5em;text-align:right}
nav li:first-child i{visibility:hidden}}
@media (max-width:640px){
body{font-size:15px}
header,main,footer{padding-left:16px;padding-right:16px}header{padding-top:28px}h1{font-size:1.375rem}section{margin-bottom:48px}
.verdict{padding:20px 18px 8px}.label{font-size:1.5rem;padding:3px 14px}.says{font-size:1.0625rem}.score{grid-template-columns:1fr;gap:6px}
dl>div{grid-template-columns:1fr;gap:0}
.cards dl>div{grid-template-columns:7.2em minmax(0,1fr);gap:0 12px}
.timeline dl>div{grid-template-columns:7.6em minmax(0,1fr);gap:0 12px}
.bars.rows li{grid-template-columns:8.8em minmax(0,1fr)}.bars.hours ol{gap:0 1px}.bars.hours b{font-size:.5625rem}.bars.hours li:not(:nth-child(6n+1)) span{visibility:hidden}
.compare{grid-template-columns:1fr}.sign{padding:2px 0;line-height:1.3}
.reasons li{grid-template-columns:minmax(0,1fr) auto}.reasons li>div{grid-column:1/-1;grid-row:2}
.cards article{padding:14px 16px 4px}
thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
table,tbody,tr,td{display:block;width:100%}
tr{border:1px solid var(--line);border-radius:10px;margin:0 0 12px;padding:6px 14px}
td,td:first-child{display:grid;grid-template-columns:6.5em minmax(0,1fr);gap:10px;padding:6px 0;border-bottom:1px solid var(--line)}
td:last-child{border-bottom:0}td::before{content:attr(data-label);color:var(--soft);font-size:.8125rem}}
@page{margin:16mm 15mm}
@media print{
:root{color-scheme:light}
body{font-size:10pt}header,main,footer{max-width:none;padding:0;margin:0}header{padding-top:0}nav{display:none}
main{padding-top:18px}section{margin-bottom:26pt}
h2,h3,h2+p,.step-title,.proof-title,figcaption{break-after:avoid}
.side,.cards article,.reasons li,tr,.timeline>li,dl>div,.map,.bars.hours,.bars li,.proofs>li{break-inside:avoid}
.verdict,.tag,.trust-line span,.timeline>li::before,.timeline>li::after,.gauge,.gauge i,.bars i,svg *{-webkit-print-color-adjust:exact;print-color-adjust:exact}
blockquote{max-height:none;overflow:visible}iframe{max-height:none}a{color:inherit;text-decoration:none}.ev a{color:var(--link)}}
`.replaceAll('\n', '');
