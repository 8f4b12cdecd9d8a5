const RECORD_HEADER = 5;
/** RFC 8446 section 5.1: no record of plain text is longer. */
const MOST_RECORD = 2 ** 14;
const HANDSHAKE = 22;
const CLIENT_HELLO = 1;
/** RFC 7301 section 3.1. */
const ALPN = 16;

/**
 * Whether a tunnel begins as a browser begins to fetch a page: with a ClientHello (RFC 8446 section 4.1.2) that offers
 * HTTP/2 (`h2`, RFC 9113 section 3.2). Web sockets offer HTTP/1.1 alone and relays of WebRTC nothing, so that neither gets
 * through, not even out of a worker, where the browser's protocol does not show them. `more` until enough has come.
 */
export function browserHello(bytes: Buffer): 'yes' | 'no' | 'more' {
  if (bytes.length > 0 && bytes[0] !== HANDSHAKE) return 'no';
  if (bytes.length < RECORD_HEADER) return 'more';
  const length = bytes.readUInt16BE(3);
  if (length > MOST_RECORD) return 'no';
  if (bytes.length < RECORD_HEADER + length) return 'more';
  const hello = bytes.subarray(RECORD_HEADER, RECORD_HEADER + length);
  return hello[0] === CLIENT_HELLO && protocolsOf(hello).includes('h2') ? 'yes' : 'no';
}

function protocolsOf(hello: Buffer): string[] {
  // Type and length, version and random; then session, cipher suites and compression, each with its length in front.
  let at = 4 + 2 + 32;
  for (const width of [1, 2, 1]) {
    if (at + width > hello.length) return [];
    at += width + hello.readUIntBE(at, width);
  }
  for (at += 2; at + 4 <= hello.length; ) {
    const [type, size] = [hello.readUInt16BE(at), hello.readUInt16BE(at + 2)];
    if (type === ALPN) return namesIn(hello.subarray(at + 4 + 2, at + 4 + size));
    at += 4 + size;
  }
  return [];
}

function namesIn(list: Buffer): string[] {
  const names: string[] = [];
  for (let at = 0; at < list.length; at += 1 + (list[at] ?? 0)) {
    names.push(list.toString('latin1', at + 1, at + 1 + (list[at] ?? 0)));
  }
  return names;
}
