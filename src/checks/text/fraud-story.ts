import type { Aim, TextSeen } from '../../observe/observations.ts';
import { cannotTell, clear, defineCheck, finding } from '../define.ts';

/** A mail may tell several; what nobody promises or fears honestly is named before what shops speak of, too. */
const ORDER: readonly TextSeen['stories'][number]['kind'][] = [
  'windfall',
  'extortion',
  'accusation',
  'money-mule',
  'paid-meeting',
  'refund-for-secret',
  'support-call',
  'crypto-claim',
  'survey-reward',
  'unpaid-claim',
  'summons',
  'easy-money',
  'adult-contact',
  'miracle-cure',
  'stranded-friend',
  'points-expiring',
  'loan-offer',
  'advance-fee',
  'vague-proposal',
  'parcel-held',
  'storage-loss',
  'renewal-call',
  'prize',
];

/** What the reader shall do, where it is not to pay. */
const AIMS: Partial<Record<string, Aim>> = {
  'advance-fee': 'reply',
  'easy-money': 'reply',
  'support-call': 'reply',
  'money-mule': 'reply',
  'paid-meeting': 'reply',
  'loan-offer': 'reply',
  'vague-proposal': 'reply',
  'stranded-friend': 'reply',
  'adult-contact': 'reply',
  summons: 'malware',
  'points-expiring': 'credentials',
  'refund-for-secret': 'card',
};

/** Parts that make the story of a fortune complete; with fewer it is only like one. */
const WHOLE = 4;

/**
 * It tells a story by which frauds without a brand get money. Each is known by several of its parts together; honest
 * mail tells parts of them, so that it counts with who tells it.
 */
export const check = defineCheck({
  id: 'fraud-story',
  topic: 'text',
  needs: ['mail', 'text'],
  variants: [
    'extortion',
    'advance-fee',
    'advance-fee-in-parts',
    'prize',
    'unpaid-claim',
    'easy-money',
    'windfall',
    'survey-reward',
    'crypto-claim',
    'parcel-held',
    'renewal-call',
    'storage-loss',
    'accusation',
    'refund-for-secret',
    'support-call',
    'money-mule',
    'paid-meeting',
    'summons',
    'points-expiring',
    'adult-contact',
    'miracle-cure',
    'loan-offer',
    'vague-proposal',
    'stranded-friend',
  ],
  facts: ['words'],

  run({ mail, text }) {
    if (mail.form === 'headers-only') return cannotTell('not-in-mail');
    const [story] = text.stories.toSorted((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
    if (!story) return clear();
    const { kind, parts, source } = story;
    const variant = kind === 'advance-fee' && parts.length < WHOLE ? 'advance-fee-in-parts' : kind;
    const aim = AIMS[kind] ?? ('payment' as const);
    return finding({ words: parts.slice(0, 3) }, [source], { variant, aim: [aim] });
  },
});
