import { found, none, unknown } from '../../answer.ts';
import { observed, testCheck } from '../testing.ts';
import { check } from './sending-ip-not-authorised.ts';

const at = [{ mail: '', start: 0, end: 10 }];
const recorded = (result: string) =>
  found({ method: 'spf' as const, result, domain: 'shop.example', properties: {} }, at);
const now = (result: 'fail' | 'softfail' | 'pass' | 'permerror') => ({
  spf: unknown('not-in-mail'),
  aligned: unknown('not-in-mail'),
  spfNow: found({ result, domain: 'shop.example', ip: '203.0.113.5' }, [{ asked: 2 }]),
});
const later = { startedAt: '2026-05-10T00:00:00Z' };

testCheck(check, {
  found: {
    'a trusted server recorded fail': observed({ auth: { spf: recorded('fail'), aligned: none('no-entry') } }),
    'a trusted server recorded softfail': observed({ auth: { spf: recorded('softfail') } }),
    'nobody recorded it, and SPF fails now': observed({ auth: now('fail') }),
    'two years later': observed({ settings: later, auth: now('softfail') }),
    'the server could not read the record, and SPF fails now': observed({
      auth: { ...now('fail'), spf: recorded('temperror') },
    }),
  },
  clear: {
    'it passed': observed(),
    'the domain publishes no record': observed({ auth: { spf: recorded('none') } }),
    'the record does not say': observed({ auth: { spf: recorded('neutral') } }),
    "the domain's own machine, which its record forgot": observed({
      auth: { spf: recorded('softfail') },
      dns: { addresses: found(['::ffff:203.0.113.5'], [{ asked: 3 }]) },
    }),
  },
  unknown: {
    'nobody recorded it and DNS is silent': observed({
      auth: { spf: unknown('not-in-mail'), spfNow: unknown('timeout') },
    }),
    'the record is broken': observed({ auth: now('permerror') }),
  },
});
