/** An HTML mail as a template writes it: a table in the middle, a paragraph a string; strings that begin with `<` stay as they are. */
export function letter(
  parts: string[],
  look: { font?: string; head?: string; foot?: string; before?: string; lang?: string } = {},
): string {
  const font = look.font ?? "'Hiragino Kaku Gothic ProN', Meiryo, sans-serif";
  const body = parts.map((part) => (part.startsWith('<') ? part : `<p style="margin:0 0 14px">${part}</p>`)).join('\n');
  return `<!DOCTYPE html>
<html lang="${look.lang ?? 'ja'}"><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8"><title></title></head>
<body style="margin:0;background:#f4f4f4">
${look.before ?? ''}<table width="100%" cellpadding="0" cellspacing="0" border="0"><tr><td align="center">
<table width="600" cellpadding="0" cellspacing="0" border="0" style="background:#ffffff;font-family:${font};font-size:14px;color:#333333">
${look.head ? `<tr><td style="padding:16px 24px;border-bottom:2px solid #dddddd">${look.head}</td></tr>\n` : ''}<tr><td style="padding:24px;line-height:1.7">
${body}
</td></tr>
${look.foot ? `<tr><td style="padding:16px 24px;font-size:11px;color:#777777">${look.foot}</td></tr>\n` : ''}</table>
</td></tr></table>
</body></html>`;
}

/** An HTML mail as a mail program writes it. */
export function note(parts: string[], font = 'Meiryo, sans-serif'): string {
  const body = parts.map((part) => (part.startsWith('<') ? part : `<div>${part}</div>`)).join('\n');
  return `<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"></head>
<body style="font-family:${font};font-size:10.5pt">
${body}
</body></html>`;
}

export function link(url: string, words: string): string {
  return `<a href="${url}" style="color:#0066c0">${words}</a>`;
}

export function button(url: string, words: string, colour = '#0a6ebd'): string {
  return `<table cellpadding="0" cellspacing="0" border="0" style="margin:20px auto"><tr><td bgcolor="${colour}" style="border-radius:4px"><a href="${url}" target="_blank" style="display:inline-block;padding:12px 36px;color:#ffffff;text-decoration:none;font-weight:bold">${words}</a></td></tr></table>`;
}

export function pictureTag(source: string, width: number, height: number, alt = ''): string {
  return `<img src="${source}" width="${width}" height="${height}" alt="${alt}" border="0">`;
}
