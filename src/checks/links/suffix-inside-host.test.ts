import type { LinkSeen, Observations } from '../../observe/observations.ts';
import { linked, observed, roleOf, testCheck } from '../testing.ts';
import { check } from './suffix-inside-host.ts';

function to(host: string, change: Partial<LinkSeen> = {}): Observations {
  return observed(linked({ url: `https://${host}/`, ...change }));
}

testCheck(check, {
  found: {
    'a Japanese suffix': to('www.bank.co.jp.stranger.example.net'),
    'one that only looks like it': to('www.bank.co.ip.stranger.example.net'),
    'with hyphens': to('www-bank-co-jp.stranger.example.net'),
    'in the domain itself': to('www-bank-co-jp.com'),
    'with underscores': to('bank_co_jp.stranger.example.net'),
    'a suffix of the world': to('bank.com.login.example.net'),
  },
  clear: {
    'a Japanese host': to('www.bank.co.jp'),
    'a host under a country’s com': to('www.shop.com.au'),
    'a name that begins like a suffix': to('www.compare.example.net'),
    'a domain that is called like a suffix': to('news.com.com'),
    'a suffix as the first label': to('com.shop.example.net'),
    'a link of the foot': to('bank.com.login.example.net', { action: false }),
    'a listed company': to('bank.com.login.example.net', { role: roleOf('official') }),
    'the authenticated sender': to('bank.com.login.example.net', { ofAlignedSender: true }),
    'the receiver’s own': to('bank.com.proxy.example.co.jp'),
  },
  unknown: { 'headers only': observed({ mail: { form: 'headers-only' } }) },
});
