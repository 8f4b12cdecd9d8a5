/** Colours of the map, light and dark; it follows the page's scheme also when it stands alone. */
export const MAP_STYLE = `
.mk-map{display:block;width:100%;height:auto;border-radius:8px;font-family:"Hiragino Sans","Yu Gothic",YuGothic,"Noto Sans CJK JP","Noto Sans JP",system-ui,sans-serif;
--mk-sea:#dfe8ee;--mk-land:#faf9f6;--mk-country:#f0e5cb;--mk-line:#b4bfc8;--mk-ink:#1d2329;--mk-paper:#fff;--mk-red:#b3261e;--mk-blue:#33608c;--mk-amber:#8a5a00;--mk-grey:#6b7580}
.mk-sea,.mk-globe{fill:var(--mk-sea)}
.mk-land{fill:var(--mk-land);stroke:var(--mk-line);stroke-width:.6;vector-effect:non-scaling-stroke}
.mk-country{fill:var(--mk-country);stroke:none}
.mk-border{fill:none;stroke:var(--mk-line);stroke-width:.8;vector-effect:non-scaling-stroke}
.mk-way{fill:none;stroke:var(--mk-red);stroke-width:2.2;stroke-linecap:round;vector-effect:non-scaling-stroke}
.mk-way-unproven{stroke:var(--mk-grey);stroke-dasharray:5 5}
.mk-inset .mk-land{stroke:none;fill:#fff}.mk-inset{opacity:.96}.mk-globe{fill:#c6d3dd;stroke:var(--mk-line);stroke-width:1;vector-effect:non-scaling-stroke}
.mk-frame{fill:none;stroke:var(--mk-red);stroke-width:1.5;vector-effect:non-scaling-stroke}
.mk-name{font-size:15px;font-weight:600;fill:var(--mk-ink);stroke:var(--mk-land);stroke-width:4px;paint-order:stroke;stroke-linejoin:round}
.mk-number{font-size:13px;font-weight:700;fill:var(--mk-paper)}
.mk-key{font-size:13px;fill:var(--mk-ink);stroke:var(--mk-sea);stroke-width:3px;paint-order:stroke;stroke-linejoin:round}
.mk-credit{font-size:10.5px;fill:var(--mk-ink);stroke:var(--mk-sea);stroke-width:3px;paint-order:stroke;stroke-linejoin:round}
.mk-pin rect{stroke:var(--mk-paper);stroke-width:2}
.mk-sending rect{fill:var(--mk-red)}.mk-hop rect{fill:var(--mk-grey)}.mk-domain rect{fill:var(--mk-blue)}.mk-link rect{fill:var(--mk-amber)}
.mk-unproven rect{fill:var(--mk-paper);stroke:var(--mk-grey);stroke-dasharray:3 2}.mk-unproven .mk-number{fill:var(--mk-grey)}
@media (prefers-color-scheme:dark){.mk-map{--mk-sea:#1a2229;--mk-land:#2c353d;--mk-country:#454636;--mk-line:#56616b;--mk-ink:#e8ebee;--mk-paper:#11161a;--mk-red:#f28b82;--mk-blue:#8ab4e8;--mk-amber:#e5b567;--mk-grey:#a4afb9}.mk-inset .mk-land{fill:#48535d}.mk-globe{fill:#10161b}}
@media print{.mk-map{--mk-sea:#eef1f4;--mk-land:#fff;--mk-country:#efe6d3;--mk-line:#b9c0c7;--mk-ink:#111;--mk-paper:#fff;--mk-red:#b3261e;--mk-blue:#33608c;--mk-amber:#8a5a00;--mk-grey:#6b7580}}
@media (max-width:600px){.mk-pin{transform:scale(1.6)}.mk-name,.mk-key,.mk-credit{display:none}.mk-legend{display:none}}
`.replaceAll('\n', '');
