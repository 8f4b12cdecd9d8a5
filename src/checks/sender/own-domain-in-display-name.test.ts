import { mailbox, observed, testCheck } from '../testing.ts';
import { check } from './own-domain-in-display-name.ts';

const from = (address: string, name: string) => observed({ mail: { headerFrom: mailbox(address, name) } });
const { headerFrom: _, ...withoutFrom } = observed().mail;

testCheck(check, {
  found: {
    'the domain stands beside the name of a provider': from('info@shop.example', 'Example Hosting | example.co.jp'),
    'an address at the domain is the name': from('info@shop.example', '"admin@EXAMPLE.co.jp"'),
    'the words of a service that is another’s': from('info@shop.example', 'admin@example.co.jp via Exchange'),
    'in full-width letters': from('info@shop.example', 'ｅｘａｍｐｌｅ．ｃｏ．ｊｐ 管理者'),
  },
  clear: {
    'a service that writes of its user': from('share@shop.example', 'taro@example.co.jp さんから'),
    'another name': observed(),
    "it is the receiver's own address": from('cron@host.example.co.jp', 'example.co.jp cron'),
    'a longer domain': from('info@shop.example', 'myexample.co.jp'),
    'a domain that goes on': from('info@shop.example', 'example.co.jp.shop.example'),
    'a service that says for whom it writes': from('share@shop.example', 'taro@example.co.jp (via Shop Docs)'),
    'recipients at a mailbox provider': observed({
      mail: { headerFrom: mailbox('info@shop.example', 'example.co.jp') },
      identity: { ownDomains: [] },
    }),
  },
  unknown: {
    'the receiver is not known': observed({ mail: { recipients: [] }, identity: { ownDomains: [] } }),
    'no From was given': { ...observed(), mail: withoutFrom },
  },
});
