import type { Brand } from '../brand.ts';
import { memory, official } from '../domain-lists.ts';

/** Webmail and control panel programs. They are run by others, so a mail that claims to be one is from nobody it can name. */
export const webmail: Brand[] = [
  {
    id: 'cpanel',
    name: { ja: 'cPanel', en: 'cPanel' },
    kind: 'hosting',
    names: ['cPanel', 'cPanel Webmail', 'cPanel Inc'],
    ambiguousNames: [],
    domains: [...official(memory, 'cpanel.net', 'cpanel.com', 'webpros.com')],
    complete: false,
  },
  {
    id: 'roundcube',
    name: { ja: 'Roundcube', en: 'Roundcube' },
    kind: 'mailbox',
    names: ['Roundcube', 'Roundcube Webmail'],
    ambiguousNames: [],
    domains: [...official(memory, 'roundcube.net')],
    complete: false,
  },
  {
    id: 'zimbra',
    name: { ja: 'Zimbra', en: 'Zimbra' },
    kind: 'mailbox',
    names: ['Zimbra', 'Zimbra Webmail'],
    ambiguousNames: [],
    domains: [...official(memory, 'zimbra.com', 'synacor.com')],
    complete: false,
  },
];
