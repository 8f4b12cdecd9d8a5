import type { Answer, Reason } from '../answer.ts';
import type { Both, Case } from '../investigation.ts';
import { reasonWords } from './labels.ts';

/** Reasons that lie in the question itself: they say nothing of whether anyone can be reached. */
const OF_THE_QUESTION: readonly Reason[] = [
  'no-domain',
  'no-sending-address',
  'names-recipient',
  'local-name',
  'private-address',
  'malformed',
  'not-recorded',
];

/**
 * One sentence where nobody outside answered anything: the reader has to know first that a verdict rests on the mail alone.
 * `undefined` as soon as anybody answered, or where there was nothing to ask.
 */
export function outage({ observations, settings }: Case): Both | undefined {
  const { dns, ownership } = observations;
  const answers: Answer<unknown>[] = [
    dns.addresses,
    dns.mailExchangers,
    dns.sendingName,
    ...Object.values(dns.hosts).map((host) => host.addresses),
    ...Object.values(ownership.domains),
  ];
  if (answers.some(({ state }) => state !== 'unknown')) return undefined;
  const reasons = answers.flatMap((answer) => (answer.state === 'unknown' ? [answer.reason] : []));
  const [reason] = reasons.filter((one) => !OF_THE_QUESTION.includes(one));
  if (reason === undefined) return undefined;
  const rest = {
    ja: `この判定は、${settings.address ? 'アドレスそのもの' : 'メールの内容'}と手元の表だけに基づいています。`,
    en: `The verdict rests on the ${settings.address ? 'address' : 'mail'} and on the tables of this machine alone.`,
  };
  if (reason === 'not-allowed')
    return { ja: `外部には問い合わせていません。${rest.ja}`, en: `Nobody outside was asked. ${rest.en}` };
  const why = reasonWords[reason];
  return {
    ja: `外部からの回答は一つも得られませんでした(${why.ja})。${rest.ja}`,
    en: `Nobody outside gave any answer (${why.en}). ${rest.en}`,
  };
}
