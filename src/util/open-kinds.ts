/**
 * Kinds of hosts whose name is the provider's and says nothing about who is behind them: `shortener` and `redirector`
 * send on to another; `dynamic-dns`, `tunnel` and `ipfs` are names for anyone's computer or file, `machine` is that of a
 * rented one; `pages`, `form` and `file` hold what anyone puts there; `shared-suffix` is another private suffix of the
 * Public Suffix List, below which each name is somebody else's.
 */
export const openKinds = [
  'machine',
  'dynamic-dns',
  'tunnel',
  'ipfs',
  'shortener',
  'form',
  'file',
  'pages',
  'redirector',
  'shared-suffix',
] as const;
export type OpenKind = (typeof openKinds)[number];
