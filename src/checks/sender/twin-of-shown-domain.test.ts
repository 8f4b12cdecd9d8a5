import { linked, mailbox, observed, testCheck } from '../testing.ts';
import { check } from './twin-of-shown-domain.ts';

const headerFrom = mailbox('support@xn--robnhill-e2a.example', 'Robinhill');
const honest = linked({ url: 'https://robinhill.example/' });
const text = (words: string) => ({ ...observed().mail.body, text: words });

testCheck(check, {
  found: {
    'the sender is the twin of a linked domain': observed({
      mail: { ...honest.mail, headerFrom },
      links: honest.links,
    }),
    'a link is the twin of a written domain': observed({
      ...linked({ url: 'https://xn--robnhill-e2a.example/login' }),
      mail: {
        ...linked({ url: 'https://xn--robnhill-e2a.example/login' }).mail,
        body: text('The team of robinhill.example'),
      },
    }),
  },
  clear: {
    'an international name alone': observed({ mail: { headerFrom } }),
    'names in ASCII': observed(honest),
    'an international name that looks like none': observed({
      mail: { ...honest.mail, headerFrom: mailbox('a@xn--wgv71a119e.example') },
      links: honest.links,
    }),
  },
  unknown: { 'headers only': observed({ mail: { form: 'headers-only' } }) },
});
