import { type Answer, found, unknown } from '../../answer.ts';
import type { Registration } from '../../lookups/registration/registration.ts';
import { observed, testCheck } from '../testing.ts';
import { check } from './young-sender-domain.ts';

function registered(registeredAt?: string): { domains: Record<string, Answer<Registration>> } {
  const usual = {
    domain: 'shop.example',
    nameServers: [],
    status: [],
    abuseContacts: [],
    proxy: false,
    notPublished: [],
    server: 'whois',
    protocol: 'whois' as const,
  };
  return {
    domains: { 'shop.example': found({ ...usual, ...(registeredAt ? { registeredAt } : {}) }, [{ asked: 9 }]) },
  };
}
const source = { mail: '', start: 0, end: 1 };
const mail = {
  headerFrom: { name: '', address: 'a@news.shop.example', domain: 'news.shop.example', field: 'From', source },
};

testCheck(check, {
  found: { 'three weeks old': observed({ mail, ownership: registered('2024-04-19T00:00:00Z') }) },
  clear: {
    'twenty years old': observed({ mail, ownership: registered('2004-04-19T00:00:00Z') }),
    'a mailbox provider': observed({ mail, identity: { fromIsFreeMail: true } }),
  },
  unknown: {
    'the registry was not asked': observed({ mail }),
    'the registry did not answer': observed({ mail, ownership: { domains: { 'shop.example': unknown('timeout') } } }),
    'the registry does not tell a date': observed({ mail, ownership: registered() }),
    'it has changed hands since': observed({ mail, ownership: registered('2024-06-01T00:00:00Z') }),
    'From has no domain': observed({ mail: { headerFrom: { ...mail.headerFrom, domain: '' } } }),
  },
});
