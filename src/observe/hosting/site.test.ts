import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Answer, found, none, unknown } from '../../answer.ts';
import { type SiteTraces, siteOf } from './site.ts';

const ip = '192.0.2.65';

function traces(change: Partial<SiteTraces> = {}): SiteTraces {
  return {
    host: 'florist.example',
    addresses: found([ip]),
    names: none('nxdomain'),
    alias: none('nodata'),
    network: found({ builtAt: '2026-01-01', asn: 64500 }),
    nameServers: [],
    nameServerSources: [],
    ...change,
  };
}

function nameOf(confirmed: string, address = ip): SiteTraces['names'] {
  return found({ ip: address, names: [confirmed], confirmed });
}

function announcedBy(asn: number): SiteTraces['network'] {
  return found({ builtAt: '2026-01-01', asn });
}

function see(change: Partial<SiteTraces>) {
  const { front, company, server } = siteOf(traces(change), none('nodata'));
  return {
    front: idOf(front),
    company: idOf(company),
    server: server.state === 'found' ? server.value.kind : server.state,
  };
}

function idOf(answer: Answer<{ id: string; by: string }>): string {
  return answer.state === 'found' ? `${answer.value.id} by ${answer.value.by}` : answer.state;
}

describe('whose machine a site stands on', () => {
  it('is told by the confirmed name of a shared server', () => {
    assert.deepEqual(see({ names: nameOf('sv864.xserver.jp'), network: announcedBy(131965) }), {
      front: 'none',
      company: 'xserver by server-name',
      server: 'shared',
    });
    assert.equal(see({ names: nameOf('www1234.sakura.ne.jp') }).server, 'shared');
    assert.equal(see({ names: nameOf('h57.hosting.example') }).server, 'shared');
  });

  it('is one customer’s whole machine by a name made from its address, or of a kind that is rented whole', () => {
    for (const name of [
      'vm-192-0-2-65.cloud.example',
      'static.65.2.0.192.clients.your-server.de',
      'ec2-192-0-2-65.compute-1.amazonaws.com',
      'vmi123456.contaboserver.net',
      'vps-1a2b3c4d.vps.ovh.net',
      'ik1-123-45678.vs.sakura.ne.jp',
    ]) {
      assert.equal(see({ names: nameOf(name) }).server, 'machine', name);
    }
    const v6 = '2001:db8:1234:5678::1';
    assert.equal(
      see({ addresses: found([v6]), names: nameOf('x2001-db8-1234-5678.isp.example', v6) }).server,
      'machine',
    );
  });

  it('is nobody else’s by a name of its own, by none, and by one that does not lead back', () => {
    assert.equal(see({ names: nameOf('mail.florist.example') }).server, 'none');
    assert.equal(see({ names: found({ ip, names: ['sv1.xserver.jp'] }) }).server, 'none');
    assert.equal(see({ names: found({ ip, names: ['sv1.xserver.jp'], incomplete: true }) }).server, 'unknown');
    assert.equal(see({ names: unknown('timeout') }).server, 'unknown');
  });

  it('is told by AS number where no name tells, and by alias before both', () => {
    assert.equal(see({ network: announcedBy(24940) }).company, 'hetzner by as-number');
    assert.equal(see({ alias: found('cname.vercel-dns.com'), network: announcedBy(16509) }).company, 'vercel by alias');
    assert.equal(see({ network: announcedBy(64500) }).company, 'none');
    assert.equal(see({ network: unknown('not-recorded') }).company, 'unknown');
  });
});

describe('what stands before a site', () => {
  it('is told by AS number, alias or server name, and then no company is named', () => {
    assert.deepEqual(see({ network: announcedBy(13335) }), {
      front: 'cloudflare by as-number',
      company: 'none',
      server: 'none',
    });
    assert.equal(see({ alias: found('d111111abcdef8.cloudfront.net') }).front, 'cloudfront by alias');
    assert.equal(
      see({ names: nameOf('a192-0-2-65.deploy.static.akamaitechnologies.com') }).front,
      'akamai by server-name',
    );
  });

  it('is not told by name servers where the address is another’s', () => {
    const nameServers = ['ada.ns.cloudflare.com', 'bob.ns.cloudflare.com'];
    assert.equal(see({ nameServers, network: announcedBy(24940) }).front, 'none');
    const silent = { addresses: unknown('timeout'), network: unknown('timeout'), nameServers };
    assert.equal(see(silent).front, 'cloudflare by name-servers');
  });
});
