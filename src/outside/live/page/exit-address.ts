/** A proxy of the user's choice through which pages are opened, so that their servers see its address. */
export interface Exit {
  kind: 'socks5' | 'http';
  host: string;
  port: number;
  user: string;
  password: string;
}

const DEFAULT_PORT = { socks5: 1080, http: 8080 } as const;
/** RFC 1929 section 2: each has a length of one octet. */
const MAX_CREDENTIAL = 255;

/** Reads `socks5://[user:password@]host[:port]` or `http://…`; undefined for anything else. */
export function exitOf(text: string): Exit | undefined {
  const url = text.length > 1000 ? null : URL.parse(text);
  const kind = /^(?<kind>socks5|http):$/.exec(url?.protocol ?? '')?.groups?.kind as Exit['kind'] | undefined;
  if (url === null || kind === undefined || url.hostname === '') return undefined;
  if (!/^\/?$/.test(url.pathname) || url.search !== '' || url.hash !== '') return undefined;
  const [user, password] = [decoded(url.username), decoded(url.password)];
  if (user === undefined || password === undefined) return undefined;
  const written = url.port === '' ? /:(?<port>\d+)\/?$/.exec(text)?.groups?.port : url.port;
  const port = written === undefined ? DEFAULT_PORT[kind] : Number(written);
  return port === 0 ? undefined : { kind, host: url.hostname.replace(/^\[|\]$/g, ''), port, user, password };
}

/** Percent-decoded; undefined where it is no text that a proxy could be told. */
function decoded(text: string): string | undefined {
  if (/%(?![0-9a-f]{2})/i.test(text)) return undefined;
  const bytes = Buffer.from(
    text.replace(/%([0-9a-f]{2})/gi, (_, digits) => String.fromCharCode(parseInt(digits, 16))),
    'latin1',
  );
  return bytes.length <= MAX_CREDENTIAL && !/[\0\r\n]/.test(bytes.toString('latin1'))
    ? bytes.toString('utf8')
    : undefined;
}
