import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Source } from '../answer.ts';
import { known } from '../answer.ts';
import type { Mail, Mailbox } from '../mail/mail.ts';
import type { Settings } from '../settings.ts';
import { observeIdentity } from './identity.ts';

const settings: Settings = {
  startedAt: '2024-05-10T00:00:00Z',
  ownDomains: [],
  trustedHosts: [],
  knownSenders: [],
  language: 'ja',
};
const at = (start: number): Source => ({ mail: '', start, end: start + 1 });

function mailbox(name: string, address: string, field = 'From', start = 10): Mailbox {
  return { name, address, domain: address.split('@').at(-1) ?? '', field, source: at(start) };
}

function mail(change: { from?: Mailbox; to?: Mailbox[]; subject?: string; text?: string }): Mail {
  return {
    sha256: '',
    size: 100,
    form: 'message',
    defects: [],
    fields: [],
    parts: [],
    subject: change.subject ?? '',
    subjectSource: at(20),
    stamps: [],
    ...(change.from === undefined ? {} : { headerFrom: change.from }),
    furtherFrom: [],
    replyTo: [],
    recipients: change.to ?? [],
    route: { hops: [], trustLine: -1, proofs: {}, otherCandidates: [], oddities: [] },
    authenticationResults: [],
    body: {
      text: change.text ?? '',
      hidden: '',
      tricks: { splitWords: 0, reversedLetters: 0, scripts: 0, frames: 0, refreshes: 0, secretFields: 0 },
      htmls: [],
      fonts: [],
      languages: [],
      truncated: false,
      sources: [at(30)],
    },
    links: [],
    codes: [],
    attachments: [],
  };
}

describe('the claimed brand', () => {
  const identity = observeIdentity(
    mail({
      from: mailbox('Kagoya Internet | example.co.jp', 'info@l-partner.example'),
      to: [mailbox('', 'info@example.co.jp', 'To')],
    }),
    settings,
  );

  it('is named with where the claim stands, in the mail and in the registry', () => {
    assert.equal(identity.claimedBrand.state, 'found');
    assert.deepEqual(known(identity.claimedBrand)?.where, ['display-name']);
    assert.deepEqual(known(identity.claimedBrand)?.words, ['Kagoya Internet | example.co.jp']);
    assert.deepEqual(identity.claimedBrand.sources, [at(10), { registry: 'kagoya', fact: 'names' }]);
  });

  it('brings its official domains, and the sender’s is in no entry', () => {
    assert.ok(identity.officialDomains.includes('kagoya.net') && identity.officialDomains.includes('kagoya.com'));
    assert.equal(identity.fromRole.state, 'none');
  });

  it('is none where nobody of the registry is claimed', () => {
    const plain = observeIdentity(
      mail({ from: mailbox('田中', 'tanaka@shop.example'), text: 'JCBが使えます。' }),
      settings,
    );
    assert.deepEqual([plain.claimedBrand.state, plain.officialDomains], ['none', []]);
  });
});

describe('the role of the From domain', () => {
  const cases: Record<string, [Mailbox, string]> = {
    'official for the claimed brand': [mailbox('三井住友カード', 'a@contact.vpass.ne.jp'), 'smbc-card official true'],
    'official for another brand than the claimed one': [
      mailbox('三井住友カード', 'a@amazon.co.jp'),
      'amazon official false',
    ],
    'customers of a hosting company': [mailbox('田中', 'a@tanaka.sakura.ne.jp'), 'sakura-internet customers false'],
  };
  for (const [name, [from, expected]] of Object.entries(cases)) {
    it(name, () => {
      const role = known(observeIdentity(mail({ from }), settings).fromRole);
      assert.equal(`${role?.brand} ${role?.role} ${role?.ofClaimedBrand}`, expected);
    });
  }
});

describe('the receiver’s own domains', () => {
  const to = [
    mailbox('', 'info@example.co.jp', 'To'),
    mailbox('', 'x@gmail.com', 'Cc'),
    mailbox('', 'y@abc.ocn.ne.jp', 'Cc'),
  ];

  it('are what the user says', () => {
    assert.deepEqual(observeIdentity(mail({ to }), { ...settings, ownDomains: ['Own.Example'] }).ownDomains, [
      'own.example',
    ]);
  });

  it('are else the recipients’ without public mailbox providers', () => {
    assert.deepEqual(observeIdentity(mail({ to }), settings).ownDomains, ['example.co.jp']);
  });
});

it('knows free mail and senders that the user vouches for', () => {
  const free = observeIdentity(mail({ from: mailbox('Amazon', 'amazon.support@gmail.com') }), settings);
  const vouched = observeIdentity(mail({ from: mailbox('', 'a@mail.friend.example') }), {
    ...settings,
    knownSenders: ['friend.example'],
  });
  assert.deepEqual([free.fromIsFreeMail, free.fromIsKnownSender], [true, false]);
  assert.deepEqual([vouched.fromIsFreeMail, vouched.fromIsKnownSender], [false, true]);
});

it('lives with a mail that has no From', () => {
  const identity = observeIdentity(mail({}), settings);
  assert.deepEqual(
    [identity.claimedBrand.state, identity.fromRole.state, identity.fromIsFreeMail],
    ['none', 'none', false],
  );
});

it('tells a company of the claimed brand’s group from a stranger', () => {
  const roles = ['cyber.promise.co.jp', 'kagoya.net'].map((domain) =>
    known(observeIdentity(mail({ from: mailbox('三井住友カード', `a@${domain}`) }), settings).fromRole),
  );
  assert.deepEqual(
    roles.map((role) => [role?.ofClaimedBrand, role?.ofClaimedGroup]),
    [
      [false, true],
      [false, undefined],
    ],
  );
});

it('lists brands that are only spoken of, with their place', () => {
  const { mentionedBrands } = observeIdentity(
    mail({ from: mailbox('山田商店', 'a@shop.example'), text: 'PayPayが使えます。' }),
    settings,
  );
  assert.deepEqual(
    mentionedBrands.map(({ brand, source }) => [brand, source]),
    [['paypay', at(30)]],
  );
});

describe('strangers beside the reader', () => {
  const to = (...addresses: string[]) => mail({ to: addresses.map((address) => mailbox('', address, 'To')) });

  it('counts mailboxes at providers, beside one of the reader’s own domain', () => {
    const { strangersBeside } = observeIdentity(
      to('a@gmail.com', 'b@yahoo.co.jp', 'A@gmail.com', 'me@own.example'),
      settings,
    );
    assert.equal(strangersBeside, 2);
  });

  it('does not count among colleagues, nor who is only the envelope’s', () => {
    const colleagues = to('a@gmail.com', 'b@own.example', 'c@own.example');
    assert.equal(observeIdentity(colleagues, settings).strangersBeside, 0);
    const delivered = mail({ to: [mailbox('', 'a@gmail.com', 'Delivered-To')] });
    assert.equal(observeIdentity(delivered, settings).strangersBeside, 0);
  });
});
