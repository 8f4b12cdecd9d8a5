import type { Counted, MailGroup } from '../../campaigns/group-mails.ts';
import type { Label } from '../../verdict/verdict.ts';
import { labelWords } from '../../words/labels.ts';
import { code, type Line, line, own, quoted, type Row } from '../blocks.ts';
import { moment } from '../moment.ts';
import { networkName } from '../places.ts';
import type { Language } from '../story.ts';
import { groupKinds, sayReason } from './words.ts';

type Pick = <T>(both: { ja: T; en: T }) => T;

/** Our own words in the reader's language. */
export function picker(language: Language): Pick {
  return (both) => both[language];
}

const LABELS: Label[] = ['fraud', 'suspicious', 'cannot-tell', 'nothing-found', 'genuine'];

/** `詐欺メール 4 通、不審 1 通`. */
export function labelCounts(labels: Partial<Record<Label, number>>, language: Language): string {
  const counts = LABELS.flatMap((label) => {
    const mails = labels[label] ?? 0;
    if (mails === 0) return [];
    const word = labelWords[label][language];
    return language === 'ja' ? [`${word} ${mails} 通`] : [`${word}: ${mails}`];
  });
  return counts.join(language === 'ja' ? '、' : ', ');
}

/** What is known of a group, as rows; `most` bounds how many values a row names. */
export function groupRows(group: MailGroup, language: Language, most: number): Row[] {
  const pick = picker(language);
  const { arrivals, subjects, brands, links } = group;
  const more =
    subjects === 1
      ? []
      : pick({
          ja: line`(ほか、異なる件名 ${subjects - 1} 種)`,
          en: line` (and ${subjects - 1} other ${own(subjects === 2 ? 'subject' : 'subjects')})`,
        });
  return [
    { label: pick({ ja: '件名', en: 'Subject' }), value: [subjectOf(group.subject, language), ...more] },
    { label: pick({ ja: '判定', en: 'Verdicts' }), value: [labelCounts(group.labels, language)] },
    ...(arrivals.first === undefined ? [] : [{ label: pick({ ja: '到着', en: 'Arrived' }), value: [period(group)] }]),
    { label: pick({ ja: '宛先', en: 'Mailboxes' }), value: [mailboxes(group, language)] },
    ...listed(pick({ ja: '名乗るブランド', en: 'Claims to be' }), brands, ({ name }) => [pick(name)], most),
    ...senders(group, language, most),
    ...listed(pick({ ja: '誘導先', en: 'Leads to' }), links, ({ target }) => [code(target)], most),
  ];
}

/** `詐欺 12 通 – Amazon`: a subject is a stranger's, so a heading has the claimed brand, and else the day. */
export function groupTitle({ kind, members, brands, arrivals }: MailGroup, language: Language): string {
  const pick = picker(language);
  const word = pick(groupKinds[kind]);
  const mails = members.length;
  const what = pick({ ja: `${word} ${mails} 通`, en: `${word}, ${mails} ${mails === 1 ? 'mail' : 'mails'}` });
  const day = arrivals.first === undefined ? '' : moment(arrivals.first, arrivals.zone).slice(0, 10);
  const others = brands.length > 1 ? pick({ ja: ' ほか', en: ' and others' }) : '';
  const name = brands[0] === undefined ? day : pick(brands[0].name) + others;
  return name === '' ? what : `${what} – ${name}`;
}

/** A mail's subject as a quotation, or words that say that it has none. */
export function subjectOf(subject: string, language: Language): Line[number] {
  return subject === '' ? picker(language)({ ja: '(件名なし)', en: '(no subject)' }) : quoted(subject);
}

/** The reasons of a group as lines. */
export function groupReasons(group: MailGroup, language: Language): Line[] {
  return group.reasons.map((reason) => picker(language)(sayReason(reason, group.members.length)));
}

/** Networks, and how many mails came through somebody who sends for everyone. */
function senders({ networks, throughOthers }: MailGroup, language: Language, most: number): Row[] {
  const pick = picker(language);
  const label = pick({ ja: '送信元', en: 'Sent from' });
  const through = pick({
    ja: `配信サービスやメーリングリストを経由 ×${throughOthers}`,
    en: `through a mail service or mailing list ×${throughOthers}`,
  });
  const named = listed(
    label,
    networks,
    ({ network, asn, name }) => [
      code(network),
      ...(asn === undefined
        ? []
        : [' ', quoted(networkName({ builtAt: '', asn, ...(name !== undefined && { name }) }))]),
    ],
    most,
  );
  if (throughOthers === 0) return named;
  return [{ label, value: [...named.flatMap(({ value }) => [...value, ', ']), through] }];
}

function period({ arrivals: { first = '', last = '', zone } }: MailGroup): string {
  return first === last ? moment(first, zone) : `${moment(first, zone)} – ${moment(last, zone)}`;
}

function mailboxes({ receivers, roles }: MailGroup, language: Language): string {
  const pick = picker(language);
  if (receivers === 0) return pick({ ja: '不明(宛先の記載なし)', en: 'not known (no mail names one)' });
  const shown = roles
    .slice(0, 6)
    .map((role) => `${role}@`)
    .join(pick({ ja: '、', en: ', ' }));
  const count =
    receivers === 1
      ? pick({ ja: '1 件', en: '1' })
      : pick({ ja: `異なる ${receivers} 件`, en: `${receivers} different` });
  return shown === ''
    ? count
    : pick({ ja: `${count}(役割アドレス: ${shown})`, en: `${count} (role addresses: ${shown})` });
}

function listed<T>(label: string, values: Counted<T>[], show: (value: Counted<T>) => Line, most: number): Row[] {
  if (values.length === 0) return [];
  const shown = values
    .slice(0, most)
    .flatMap((value, index): Line => [...(index === 0 ? [] : [', ']), ...show(value), ` ×${value.mails}`]);
  return [{ label, value: values.length > most ? [...shown, ` … (+${values.length - most})`] : shown }];
}
