/**
 * HTML that only Outlook shows: `<!--[if mso]> … <![endif]-->`. A browser takes it for a comment, Outlook's readers click
 * on it. Empty for every other comment and for conditions that exclude Outlook.
 */
export function conditionalHtml(comment: string): string {
  const condition = /^\[if\s([^\]]{1,200})\]>/i.exec(comment.slice(0, 256));
  if (!condition || !forOutlook(condition[1] ?? '')) return '';
  const end = comment.lastIndexOf('<![endif]');
  return comment.slice(condition[0].length, end < 0 ? comment.length : end);
}

function forOutlook(condition: string): boolean {
  const words = condition.toLowerCase().replace(/[()\s]/g, '');
  return words.split('|').some((one) => /mso|ie|vml/.test(one) && !one.startsWith('!'));
}
