/**
 * HTML that only Outlook shows: `<!--[if mso]> … <![endif]-->`. A browser takes it for a comment, Outlook's readers click
 * on it. Empty for every other comment and for conditions that no Outlook fulfils.
 */
export function conditionalHtml(comment: string): string {
  const condition = /^\[if\s([^\]]{1,200})\]>/i.exec(comment.slice(0, 256));
  if (!condition || !canHoldInOutlook(condition[1] ?? '')) return '';
  const end = comment.lastIndexOf('<![endif]');
  return comment.slice(condition[0].length, end < 0 ? comment.length : end);
}

/** Over the versions of Outlook, which differ in what they are and support. */
interface Holds {
  inSome: boolean;
  notInSome: boolean;
}

/** Microsoft's conditional expressions: features with versions, `!`, `&`, `|`, parentheses, `true` and `false`. */
function canHoldInOutlook(condition: string): boolean {
  const tokens = condition.toLowerCase().match(/[!&|()]|[^!&|()\s][^!&|()]*/g) ?? [];
  return either(tokens).inSome;
}

function either(tokens: string[]): Holds {
  let result = both(tokens);
  while (tokens[0] === '|') {
    tokens.shift();
    const other = both(tokens);
    result = { inSome: result.inSome || other.inSome, notInSome: result.notInSome && other.notInSome };
  }
  return result;
}

function both(tokens: string[]): Holds {
  let result = single(tokens);
  while (tokens[0] === '&') {
    tokens.shift();
    const other = single(tokens);
    result = { inSome: result.inSome && other.inSome, notInSome: result.notInSome || other.notInSome };
  }
  return result;
}

/** Nothing is deeper than the 200 letters of a condition. */
function single(tokens: string[]): Holds {
  const token = tokens.shift();
  if (token === '!') {
    const { inSome, notInSome } = single(tokens);
    return { inSome: notInSome, notInSome: inSome };
  }
  if (token !== '(') return featureOf(token?.trim() ?? '');
  const inside = either(tokens);
  if (tokens[0] === ')') tokens.shift();
  return inside;
}

function featureOf(words: string): Holds {
  if (words === 'mso' || words === 'true') return { inSome: true, notInSome: false };
  const isKnown = /\b(?:mso|ie|vml)\b/.test(words);
  return { inSome: isKnown, notInSome: true };
}
