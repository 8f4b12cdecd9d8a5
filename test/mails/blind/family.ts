import { createHash } from 'node:crypto';
import { buildMail, type Draft, type Mail } from '../build-mail.ts';
import type { Receiver } from '../receivers.ts';

/** Mails from one template or one habit of writing: they are fitted on, or held back, together. */
export interface Family {
  family: string;
  /** `held` mails are never used to fit weights or the text model. */
  split: 'fitting' | 'held';
  mails: BlindDraft[];
}

/** As a draft; the receiver is chosen by the name where it does not matter, so that it says nothing of honesty. */
export type BlindDraft = Omit<Draft, 'receiver'> & { receiver?: Receiver };

export interface BlindMail extends Mail {
  family: string;
  split: Family['split'];
}

const mailboxes: [Receiver, string][] = [
  ['gmail', 'taro.yamada@example.com'],
  ['postfix', 'info@example.co.jp'],
  ['microsoft', 't.yamada@example.co.jp'],
  ['yahoo', 'yamada@example.net'],
  ['nifty', 'yamada@example.ne.jp'],
  ['qmail', 'info@example.co.jp'],
  ['gmail', 'hanako@example.com'],
  ['plain', 'soumu@example.co.jp'],
];

/** The mails of some families; where `signed`, only receivers that write down what they verified. */
export function mailsOf(families: Family[], { signed = false }: { signed?: boolean } = {}): BlindMail[] {
  const open = mailboxes.filter(([receiver]) => !signed || (receiver !== 'qmail' && receiver !== 'plain'));
  return families.flatMap(({ family, split, mails }) =>
    mails.map((draft) => {
      const nth = createHash('sha256').update(draft.name).digest().readUInt16BE(4) % open.length;
      const [receiver, to] = open[nth] ?? ['gmail', 'taro.yamada@example.com'];
      const made = buildMail({ receiver, ...draft, ...(draft.to === undefined && { to }) });
      return { ...made, family, split };
    }),
  );
}
