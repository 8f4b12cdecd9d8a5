import type { TextSeen } from '../../observe/observations.ts';
import { cannotTell, clear, defineCheck, finding } from '../define.ts';
import { isOnBehalf } from '../on-behalf.ts';
import { isInWordsOfUsers } from '../words-of-users.ts';

/** Hours; who shares a paper or sends a bill gives the reader days. */
const SHORT = 72;

/**
 * A known service writes for one of its users (a bill, a shared file, a comment, an answer to a form), and the words tell
 * the story of a fraud (`story`), ask for a login by a deadline or under a threat (`login`), or threaten within hours
 * (`threat`). The service is honest and its mail authenticates; whoever has an account there writes the words.
 */
export const check = defineCheck({
  id: 'lure-in-service-notice',
  topic: 'sender',
  needs: ['mail', 'identity', 'text'],
  variants: ['story', 'login', 'threat'],
  facts: ['service', 'words'],

  run({ mail, identity, text }) {
    if (mail.form === 'headers-only') return cannotTell('not-in-mail');
    const { fromRole } = identity;
    if (fromRole.state === 'unknown') return cannotTell(fromRole.reason, fromRole.sources);
    const isService = fromRole.state === 'found' && fromRole.value.role !== 'customers';
    if (!mail.headerFrom || identity.fromIsKnownSender) return clear();
    if (!isInWordsOfUsers(mail.headerFrom) && !(isService && isOnBehalf(mail, identity))) return clear();
    const lure = lureIn(text);
    if (!lure) return clear();
    const { variant, words, source } = lure;
    const facts = { service: mail.headerFrom.domain, words };
    return finding(facts, [mail.headerFrom.source, source], { variant });
  },
});

function lureIn({ stories, asks, deadlines, threats }: TextSeen) {
  const [story] = stories;
  if (story) return { variant: 'story', words: story.parts.slice(0, 3), source: story.source };
  const login = asks.find(({ aim }) => aim === 'credentials');
  const pressed = deadlines[0] ?? threats[0];
  if (login && pressed) return { variant: 'login', words: [login.text, pressed.text], source: login.source };
  const short = deadlines.find(({ hours }) => hours !== undefined && hours <= SHORT);
  const [threat] = threats;
  return short && threat && { variant: 'threat', words: [short.text, threat.text], source: threat.source };
}
