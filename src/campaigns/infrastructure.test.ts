import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { found, none } from '../answer.ts';
import type { Case } from '../investigation.ts';
import type { LinkSeen } from '../observe/observations.ts';
import { recipientMask } from '../redaction/recipient-mask.ts';
import { sampleCase } from '../report/testing.ts';
import { infrastructureOf } from './infrastructure.ts';

const unmasked = (text: string) => text;

function sentFrom(ip: string, helo: string, change: (dossier: Case) => void = () => undefined): Case {
  const dossier = sampleCase();
  const { route } = dossier.mail;
  const [hop] = route.hops;
  assert.ok(hop);
  dossier.mail.route = {
    ...route,
    hops: [{ ...hop, helo, ip }],
    sendingHop: 0,
    sendingIp: ip,
    proofs: { sendingIp: { kind: 'trusted', hop: 0, source: hop.source } },
  };
  change(dossier);
  return dossier;
}

function linkTo(host: string, more: Partial<LinkSeen> = {}): LinkSeen {
  return {
    link: 0,
    host,
    registrableDomain: host,
    action: true,
    role: none('no-entry'),
    ofAlignedSender: false,
    ofFromDomain: false,
    openHost: false,
    ...more,
  };
}

describe('infrastructure of a mail', () => {
  it('is the network of a believed address, and of no other', () => {
    assert.equal(infrastructureOf(sentFrom('198.51.100.7', 'node2'), unmasked).network, '198.51.100.0/24');
    assert.equal(infrastructureOf(sentFrom('2001:db8:1:2::3', 'node2'), unmasked).network, '2001:db8:1::/48');
    assert.equal(infrastructureOf(sentFrom('2001:db8::3', 'node2'), unmasked).network, '2001:db8:0::/48');
    const claimed = sentFrom('198.51.100.7', 'node2', ({ mail: { route } }) => {
      if (route.proofs.sendingIp) route.proofs.sendingIp.kind = 'claimed';
    });
    assert.equal(infrastructureOf(claimed, unmasked).network, undefined);
  });

  it('knows machines that send for everyone, and mailing lists', () => {
    const isShared = (dossier: Case) => infrastructureOf(dossier, unmasked).shared;
    assert.ok(isShared(sentFrom('192.0.2.1', 'a8-50.smtp-out.amazonses.com')));
    assert.ok(!isShared(sentFrom('192.0.2.1', 'mail.notamazonses.com')));
    const list = sentFrom('192.0.2.1', 'lists.example', ({ mail }) => {
      mail.fields = [
        ...mail.fields,
        { name: 'List-Id', value: '<a.example>', raw: '<a.example>', source: { mail: '', start: 0, end: 0 } },
      ];
    });
    assert.ok(isShared(list));
  });

  it('holds where a mail leads, not whom it claims to be, the receiver, or the foot', () => {
    const links = (seen: LinkSeen[]) =>
      infrastructureOf(
        sentFrom('192.0.2.1', 'x', ({ observations }) => {
          observations.links = seen;
        }),
        unmasked,
      ).links;
    const brand = found({
      brand: 'kagoya',
      name: { ja: '', en: '' },
      role: 'official' as const,
      domain: 'kagoya.jp',
      ofClaimedBrand: true,
    });
    assert.deepEqual(
      links([linkTo('evil.example'), linkTo('kagoya.jp', { role: brand }), linkTo('foot.example', { action: false })]),
      ['evil.example'],
    );
    assert.deepEqual(links([linkTo('example.co.jp')]), []);
  });

  it('holds the first part of the path where a host is open to everyone, without the recipient', () => {
    const dossier = sentFrom('192.0.2.1', 'x', ({ mail, observations }) => {
      const [link] = mail.links;
      assert.ok(link);
      mail.links = [{ ...link, url: 'https://short.example/info@example.co.jp/x' }];
      observations.links = [linkTo('short.example', { openHost: true })];
    });
    const mask = (text: string) => text.replace('info@example.co.jp', '***');
    assert.deepEqual(infrastructureOf(dossier, mask).links, ['short.example/***']);
  });

  it('writes the marks of a tool without what differs from mail to mail', () => {
    const marks = (id: string) =>
      infrastructureOf(
        sentFrom('192.0.2.1', 'vps17.example', ({ mail }) => {
          if (mail.messageId) mail.messageId.id = id;
        }),
        unmasked,
      ).tool;
    assert.deepEqual(marks('20261124.9F3AC1D2@a.example'), marks('19990101.00BEEF77@b.example'));
    assert.ok(marks('1@a.example').includes('helo vps0.example'));
  });

  it('leads to no address that names the recipient, however it is carried there', () => {
    const address = 'taro.yamada@receiver.example';
    const token = Buffer.from(address).toString('base64url');
    const open = 'taro-yamada-receiver-example.pages.dev';
    const dossier = sentFrom('192.0.2.1', 'x', ({ mail, observations }) => {
      const source = { mail: '', start: 0, end: 0 };
      mail.recipients = [{ name: '', address, domain: 'receiver.example', field: 'To', source }];
      const [link] = mail.links;
      assert.ok(link);
      const urls = [`https://a.pages.dev/${'x'.repeat(85)}${token}`, `https://${open}/login`];
      mail.links = urls.map((url) => ({ ...link, url }));
      observations.links = [linkTo('a.pages.dev', { openHost: true }), linkTo(open, { link: 1, openHost: true })];
    });
    const { links } = infrastructureOf(dossier, recipientMask(dossier.mail.recipients, [], ''));
    assert.deepEqual(links, ['a.pages.dev/***', '***.pages.dev/login']);
  });
});
