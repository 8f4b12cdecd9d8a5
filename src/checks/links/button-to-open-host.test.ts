import type { LinkSeen, Observations } from '../../observe/observations.ts';
import { linked, observed, roleOf, testCheck } from '../testing.ts';
import { check } from './button-to-open-host.ts';

type Kind = NonNullable<LinkSeen['openKind']>;

function button(openKind: Kind, change: Partial<Parameters<typeof linked>[0]> = {}): Observations {
  const url = 'https://a1b2.pages.example/login';
  return observed(linked({ url, text: '確認する', openHost: true, openKind, ...change }));
}

const kinds: Kind[] = [
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
];

testCheck(check, {
  found: {
    ...Object.fromEntries(kinds.map((kind) => [kind, button(kind)])),
    'a picture as a button': button('pages', { text: '' }),
    'customers of a listed provider': button('pages', { role: roleOf('customers') }),
  },
  clear: {
    'the address is written out': button('shortener', { text: 'https://a1b2.pages.example/login' }),
    'words that name the host': button('pages', { text: 'a1b2.pages.example', wordsHost: 'a1b2.pages.example' }),
    'an address in running text': button('shortener', { where: 'plain-text', text: '' }),
    'a link of the foot': button('pages', { action: false }),
    'a listed brand’s own': button('pages', { role: roleOf('official') }),
    'the authenticated sender’s own': button('shared-suffix', { ofAlignedSender: true }),
    'a host that says whose it is': observed(linked({ url: 'https://shop.example/', text: '確認する' })),
    'the receiver’s own pages': button('pages', { url: 'https://wiki.example.co.jp/' }),
  },
  unknown: { 'headers only': observed({ mail: { form: 'headers-only' } }) },
});
