import type { Dialect } from '../route.ts';

/**
 * One line and what it must say. `«…»` in the line stands around each word that the client chose (greeting, ident, envelope);
 * every other word is the server's own. Facts that are not named must be absent, but for `by` and `time`, which are those
 * of `own` where a row says nothing else.
 */
export interface Row {
  dialect: Dialect;
  /** Software or provider whose form it follows, and what is special. */
  form: string;
  line: string;
  by?: string | undefined;
  helo?: string;
  ptr?: string;
  ip?: string;
  account?: string;
  time?: string | undefined;
  /** The server confirmed the reverse name both ways before it printed it. */
  confirmed?: boolean;
  /** The server prints the greeting alone: one in the form of a client's group then passes for a client. */
  greetingOnly?: boolean;
}

export const own = { by: 'mx.own.example', time: '2026-06-24T02:02:03.000Z' };
export const date = 'Wed, 24 Jun 2026 11:02:03 +0900 (JST)';
export const dayFirst = '24 Jun 2026 11:02:03 +0900';
export const utc = 'Wed, 24 Jun 2026 02:02:03 +0000 (UTC)';

/** The client that most rows have: its greeting equals its reverse name. */
export const shop = { helo: 'mail.shop.example', ptr: 'mail.shop.example', ip: '203.0.113.9' };
export const seen = 'mail.shop.example [203.0.113.9]';
