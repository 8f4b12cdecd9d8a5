import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { found, none, unknown } from '../../answer.ts';
import { claiming, linked, mailbox, observed } from '../../checks/testing.ts';
import { askOf, NOW, type World } from '../../lookups/testing.ts';
import type { LinkSeen, Observations } from '../observations.ts';
import { observeBrandContacts, observeContacts } from './contacts.ts';
import type { SiteSeen } from './hosting-seen.ts';

const host = 'florist.example';
const ip = '192.0.2.65';

function site(change: Partial<SiteSeen> = {}): SiteSeen {
  return {
    address: ip,
    alias: none('nodata'),
    front: none('no-entry'),
    server: none('no-entry'),
    company: none('no-entry'),
    mailExchangers: none('nodata'),
    ...change,
  };
}

function provider(id: string) {
  return found({ id, name: { ja: id, en: id }, domain: `${id}.example`, by: 'as-number' as const, mark: 'AS64500' }, [
    { asked: 4 },
  ]);
}

function registered(abuseContacts: string[], registrar?: string): Observations['ownership']['domains'] {
  const value = {
    domain: host,
    ...(registrar === undefined ? {} : { registrar }),
    nameServers: [],
    status: [],
    abuseContacts,
    proxy: false,
    notPublished: [],
    server: 'rdap.example',
    protocol: 'rdap' as const,
  };
  return { [host]: found(value, [{ asked: 2 }]) };
}

function network(abuseContacts: string[], organisation = 'Rei Hosting'): Observations['ownership']['networks'] {
  const value = {
    range: '192.0.2.0/24',
    organisation,
    abuseContacts,
    server: 'rdap.example',
    protocol: 'rdap' as const,
  };
  return { [ip]: found(value, [{ asked: 3 }]) };
}

interface Given {
  site?: SiteSeen;
  domains?: Observations['ownership']['domains'];
  networks?: Observations['ownership']['networks'];
  systems?: Observations['ownership']['systems'];
  identity?: Partial<Observations['identity']>;
  mail?: Partial<Observations['mail']>;
  link?: Partial<LinkSeen>;
  world?: World;
}

async function reach(given: Given) {
  const { site: seen = site(), domains = {}, networks = {}, systems = {}, identity, mail, link, world = {} } = given;
  const page = linked({ url: `https://${host}/x`, ...link });
  const all = observed({ ...page, mail: { ...page.mail, ...mail }, ...(identity && { identity }) });
  const scene = { ...all, landed: [], ownership: { domains, networks, systems }, sites: { [host]: seen } };
  const contacts = [
    ...(await observeContacts(scene, askOf(world), NOW)),
    ...(await observeBrandContacts(scene.identity, askOf(world), NOW)),
  ];
  return contacts.map(({ party, reach: at, via }) => `${party} ${at} ${via}`);
}

describe('who can act', () => {
  it('is registrar, front and network of a linked site, each by its own publication', async () => {
    const all = await reach({
      site: site({ front: provider('cloudflare') }),
      domains: registered(['abuse@registrar.example'], 'Rei Registrar'),
      networks: network(['abuse@rei.example']),
    });
    assert.deepEqual(all, [
      'registrar abuse@registrar.example rdap',
      'front https://www.cloudflare.com/abuse/ table',
      'network abuse@rei.example rdap',
    ]);
  });

  it('is the hosting company by table, by security.txt, and last by convention', async () => {
    assert.deepEqual(await reach({ site: site({ company: provider('sakura') }) }), [
      'hosting https://abuse.sakura.ad.jp/ table',
    ]);
    const url = 'text/plain https://fc2.example/.well-known/security.txt';
    const http = { [url]: { status: 200, contentType: 'text/plain', body: 'Contact: mailto:csirt@fc2.example\n' } };
    assert.deepEqual(await reach({ site: site({ company: provider('fc2') }), world: { http } }), [
      'hosting csirt@fc2.example security-txt',
    ]);
    assert.deepEqual(await reach({ site: site({ company: provider('fc2') }) }), [
      'hosting abuse@fc2.example convention',
    ]);
  });

  it('is the mailbox provider of the sender, and the network that it came from', async () => {
    const identity = { fromIsFreeMail: true };
    const mail = { headerFrom: mailbox('x@freemail.example') };
    assert.deepEqual(await reach({ identity, mail, link: { action: false } }), [
      'mail-service abuse@freemail.example convention',
    ]);
    const route = { ...observed().mail.route, originIp: ip };
    const networks = network(['abuse@isp.example']);
    assert.deepEqual(await reach({ mail: { route }, networks, link: { action: false } }), [
      'sending-network abuse@isp.example rdap',
    ]);
  });

  it('is who announces the address where its network names nobody', async () => {
    const system = { number: 64500, name: 'KENSA-AS', abuseContacts: ['abuse@kensa.example'], server: 'rdap.example' };
    const systems = { [ip]: found(system, [{ asked: 7 }]) };
    assert.deepEqual(await reach({ networks: network([]), systems }), ['network abuse@kensa.example rdap']);
    assert.deepEqual(await reach({ systems }), ['network abuse@kensa.example rdap']);
    assert.deepEqual(await reach({ networks: network(['abuse@isp.example']), systems }), [
      'network abuse@isp.example rdap',
    ]);
  });

  it('is never anybody at the linked domain, at the sender’s, or at the receiver’s own', async () => {
    const own = 'abuse@mail.florist.example';
    assert.deepEqual(await reach({ domains: registered([own], 'Rei Registrar'), networks: network([own]) }), []);
    assert.deepEqual(await reach({ networks: network(['abuse@shop.example', 'abuse@example.co.jp']) }), []);
  });

  it('is not the contact of a holder where no registrar is told', async () => {
    assert.deepEqual(await reach({ domains: registered(['holder@elsewhere.example']) }), []);
  });

  it('is asked of the brand whose name is used, and never of the linked host', async () => {
    const url = 'text/plain https://bank.example/.well-known/security.txt';
    const http = { [url]: { status: 200, contentType: 'text/plain', body: 'Contact: https://bank.example/report\n' } };
    const identity = { claimedBrand: claiming() };
    assert.deepEqual(await reach({ identity, world: { http } }), ['brand https://bank.example/report security-txt']);
    const asked: string[] = [];
    const page = linked({ url: `https://${host}/x` });
    const scene = {
      ...observed({ ...page, identity }),
      landed: [],
      ownership: { domains: {}, networks: {}, systems: {} },
      sites: { [host]: site() },
    };
    const listening = async (_: string, question: object) => {
      asked.push(JSON.stringify(question));
      return unknown('timeout');
    };
    await observeContacts(scene, listening, NOW);
    await observeBrandContacts(scene.identity, listening, NOW);
    assert.equal(asked.length, 1);
    assert.doesNotMatch(asked.join(), /florist/);
  });
});
