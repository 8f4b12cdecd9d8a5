/** What the text says as JSON, or `undefined` where it is none. Bound the text before it comes here. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
