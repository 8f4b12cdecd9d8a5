/** The path of an absolute http or https address as it is written, without query and fragment; empty for every other text. */
export function pathOf(url: string): string {
  return /^https?:\/\/[^/?#]*([^?#]*)/i.exec(url.slice(0, 1024))?.[1] ?? '';
}
