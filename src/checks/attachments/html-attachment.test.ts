import type { AttachedPage } from '../../mail/attached-page.ts';
import type { Attachment } from '../../mail/content.ts';
import type { LinkSeen, Observations } from '../../observe/observations.ts';
import { linked, observed, spot, testCheck } from '../testing.ts';
import { check } from './html-attachment.ts';

const attached = (name: string, type = 'application/octet-stream', inline = false): { attachments: Attachment[] } => ({
  attachments: [
    {
      name,
      type,
      size: 900,
      sha256: '0'.repeat(64),
      md5: '0'.repeat(32),
      inline,
      part: '2',
      source: { mail: '2', start: 0, end: 9 },
    },
  ],
});
function page(name: string, does: Partial<AttachedPage>): { attachments: Attachment[] } {
  const none = { asksSecret: false, buildsItself: false, leadsOn: false, scripts: false };
  const { attachments } = attached(name);
  return { attachments: attachments.map((one) => ({ ...one, page: { ...none, ...does } })) };
}

/** A page that leads to one host. */
function leading(name: string, does: Partial<AttachedPage>, to: Partial<LinkSeen>): Observations {
  const { mail, links } = linked({ url: 'https://secure.example/', where: 'attachment', ...to });
  const inside = mail.links.map((link) => ({ ...link, source: { mail: '2', start: 0, end: 9 } }));
  return observed({ mail: { ...page(name, does), links: inside }, links });
}

const text = { asks: [{ ...spot('ログインして'), aim: 'credentials' as const }] };

testCheck(check, {
  found: {
    'a page with a field for a password': observed({ mail: page('a.html', { asksSecret: true }) }),
    'one that sends to a stranger': leading('a.html', { asksSecret: true }, {}),
    'a page that decodes itself': observed({ mail: page('a.html', { buildsItself: true, scripts: true }) }),
    'a page that leads on': observed({ mail: page('a.html', { leadsOn: true }) }),
    'a picture with programs': observed({ mail: page('a.svg', { scripts: true }) }),
    'a page': observed({ mail: attached('請求書.html'), text }),
    'a page under another type': observed({ mail: attached('invoice.SHTML', 'text/plain'), text }),
    'one that says it is shown in the text': observed({
      mail: { attachments: page('a.svg', { leadsOn: true }).attachments.map((one) => ({ ...one, inline: true })) },
    }),
    'a file of XML that a browser opens': observed({ mail: page('a.xml', { leadsOn: true }) }),
    'a picture that can hold a page': observed({ mail: attached('voice.svg', 'image/svg+xml'), text }),
  },
  clear: {
    'encrypted mail of the sender': leading('a.html', { asksSecret: true }, { ofAlignedSender: true }),
    'a page with programs that do nothing of the kind': observed({ mail: page('a.html', { scripts: true }) }),
    'a file of XML for programs': observed({ mail: attached('a.xml', 'text/xml'), text }),
    'a document': observed({ mail: attached('請求書.pdf', 'application/pdf'), text }),
    'a page that is shown in the text': observed({ mail: attached('', 'text/html', true), text }),
    'it asks for nothing': observed({ mail: attached('page.html', 'text/html') }),
  },
  unknown: { 'there is no body': observed({ mail: { form: 'headers-only' } }) },
});
