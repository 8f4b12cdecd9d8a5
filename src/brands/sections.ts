/** The pieces of a mail where a sender names himself, cut from the text that a reader sees. */
export interface Sections {
  /** The first lines: salutation and first sentences. */
  opening: string;
  /** The last lines: who sends this. */
  signature: string;
  /** Everything the sender wrote himself, without quoted and forwarded mail. */
  body: string;
}

const MAX_BODY = 24_000;
const OPENING = 420;
const SIGNATURE = 900;
const QUOTED_BEGINS =
  /^(?:>? ?-{2,}\s?(?:original message|forwarded message|転送メッセージ|元のメッセージ)|>? ?begin forwarded message|on .{4,80} wrote:|.{4,60}さん(?:は|が)書きました|(?:from|de|von|差出人) ?: ?[^\n]{2,200}\n\s*(?:sent|date|enviado|gesendet|送信日時|日時) ?:)/im;

/** Cuts the text that a reader sees (line breaks kept) into opening, signature and body, each of bounded length. */
export function sectionsOf(text: string): Sections {
  const bounded = text.length > MAX_BODY ? `${text.slice(0, MAX_BODY - 4000)}\n${text.slice(-4000)}` : text;
  const quote = bounded.search(QUOTED_BEGINS);
  const own = (quote < 0 ? bounded : bounded.slice(0, quote))
    .split('\n')
    .filter((line) => !/^\s*>/.test(line))
    .join('\n')
    .trim();
  return { opening: own.slice(0, OPENING), signature: own.slice(-SIGNATURE), body: own };
}
