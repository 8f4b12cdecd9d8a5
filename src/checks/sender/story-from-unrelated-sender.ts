import type { TextSeen } from '../../observe/observations.ts';
import { registrableDomain } from '../../util/domain.ts';
import { cannotTell, clear, defineCheck, finding } from '../define.ts';
import { nameStandsIn } from '../name-in-hosts.ts';
import { isPressed } from '../pressed.ts';

/** Stories that a company tells its customers; those of a stranger's fortune are told in anybody's name. */
const COMPANY: ReadonlySet<TextSeen['stories'][number]['kind']> = new Set([
  'prize',
  'survey-reward',
  'crypto-claim',
  'parcel-held',
  'renewal-call',
  'storage-loss',
  'summons',
  'public-due',
  'public-refund',
  'points-expiring',
  'adult-contact',
  'miracle-cure',
  'closing-shop',
  'forced-program',
  'secrets-listed',
  'held-transfer',
]);

/**
 * A prize, a parcel, coins to be claimed or a charge, told in a name that the sender's domain has nothing to do with.
 * `elsewhere`: what is to be pressed is of another domain again; `free-mail`: From is a mailbox that anyone can open;
 * `unrelated`: neither. Delivery services and rented shops make such names honestly now and then.
 */
export const check = defineCheck({
  id: 'story-from-unrelated-sender',
  topic: 'sender',
  needs: ['mail', 'identity', 'text', 'links'],
  variants: ['elsewhere', 'free-mail', 'unrelated'],
  facts: ['words', 'name', 'domain', 'hosts'],

  run({ mail, identity, text, links }) {
    const { headerFrom, form } = mail;
    if (form === 'headers-only' || !headerFrom?.domain) return cannotTell('not-in-mail');
    const story = text.stories.find(({ kind }) => COMPANY.has(kind));
    const isOfficial = identity.fromRole.state === 'found' && identity.fromRole.value.role === 'official';
    if (!story || isOfficial || identity.fromIsKnownSender) return clear();
    const { name, domain } = headerFrom;
    if (!identity.fromIsFreeMail && nameStandsIn(name, [registrableDomain(domain) ?? domain]) !== false) return clear();

    const actions = links.filter(({ action, host }) => action && host !== '');
    const isAway =
      actions.some((link) => isPressed(link, mail)) &&
      actions.every(({ ofFromDomain, ofAlignedSender }) => !ofFromDomain && !ofAlignedSender);
    const facts = {
      words: story.parts.slice(0, 3),
      name: name.slice(0, 120),
      domain,
      hosts: [...new Set(actions.map(({ host }) => host))].slice(0, 4),
    };
    return finding(facts, [headerFrom.source, story.source], {
      variant: variantOf(identity.fromIsFreeMail, isAway),
      aim: ['payment'],
    });
  },
});

function variantOf(isFreeMail: boolean, isAway: boolean): string {
  if (isFreeMail) return 'free-mail';
  return isAway ? 'elsewhere' : 'unrelated';
}
