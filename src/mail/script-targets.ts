/** Bytes of script that are looked through. */
const LIMIT = 1024 * 1024;
const MOST = 200;

/**
 * A script with the spellings undone in which pages hide an address from whoever reads their source: `\/`, `\x68`,
 * `\u0068`, `%68`, `&#104;`, and base64 that begins with `http`. The script is not run. Takes what stands in `<script>`, in an event
 * attribute or behind `javascript:`.
 */
export function plainScript(script: string): string {
  const text = script.slice(0, LIMIT);
  const plain = text
    .replaceAll('\\/', '/')
    .replace(/\\x([0-9a-f]{2})|\\u00([0-9a-f]{2})|%([0-9a-f]{2})/gi, (_, ...hex: (string | undefined)[]) =>
      String.fromCharCode(Number.parseInt(hex.slice(0, 3).find((one) => one !== undefined) ?? '0', 16)),
    )
    .replace(/&#(\d{2,3});/g, (_, code: string) => String.fromCharCode(Number(code)));
  const encoded = [...text.matchAll(/aHR0c[A-Za-z0-9+/]{8,4000}={0,2}/g)].slice(0, MOST);
  return [plain, ...encoded.map(([word]) => Buffer.from(word, 'base64').toString('latin1'))].join('\n');
}
