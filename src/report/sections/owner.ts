import type { Answer } from '../../answer.ts';
import type { Registration } from '../../lookups/registration/registration.ts';
import { isWithin } from '../../util/domain.ts';
import { receivedAt } from '../../util/mail-age.ts';
import { type Block, code, type Line, line, quoted, type Row, type Section } from '../blocks.ts';
import { absent, holderLine, reasonOf, registryDate } from '../holder.ts';
import { reasonWords } from '../labels.ts';
import { age, daysBetween } from '../moment.ts';
import { paragraph, type Story } from '../story.ts';

/** Who holds the sender's domain, and where its servers are. */
export function owner(story: Story): Section {
  const { dossier, pick } = story;
  const { dns } = dossier.observations;
  const domains = senderDomains(story);
  return {
    id: 'owner',
    title: pick({ ja: '差出人ドメインの持ち主', en: 'Who holds the sender’s domain' }),
    blocks: [
      ...(domains.length === 0
        ? [paragraph(notAsked(story))]
        : domains.flatMap(([domain, answer]) => registrationBlocks(story, domain, answer))),
      {
        block: 'facts',
        rows: [
          addressRow(story, pick({ ja: 'ドメインのアドレス', en: 'Addresses of the domain' }), dns.addresses),
          addressRow(story, pick({ ja: '受信サーバー (MX)', en: 'Mail servers (MX)' }), dns.mailExchangers),
        ],
      },
    ],
  };
}

/** Why there is no registration to show. */
function notAsked({ dossier, pick }: Story): Line {
  const { fromIsFreeMail, ownDomains } = dossier.observations.identity;
  const domain = dossier.mail.headerFrom?.domain || dossier.mail.returnPath?.domain || '';
  if (domain === '')
    return [pick({ ja: '調べられる差出人ドメインがありません。', en: 'There is no sender’s domain to look up.' })];
  if (fromIsFreeMail)
    return pick({
      ja: line`${code(domain)} は誰でも利用できるメールサービスのドメインで、持ち主を調べても差出人は分からないため、登録情報は調べていません。`,
      en: line`${code(domain)} is a mail provider where anyone can open an account. Its holder says nothing of the sender, so the registry was not asked.`,
    });
  if (ownDomains.some((own) => isWithin(domain, own)))
    return pick({
      ja: line`差出人のドメインは受信者側のものなので、登録情報は調べていません。`,
      en: line`The sender’s domain is the receiver’s own, so the registry was not asked.`,
    });
  return pick({
    ja: line`${code(domain)} の登録情報は調べていません。`,
    en: line`The registry was not asked about ${code(domain)}.`,
  });
}

function senderDomains({ dossier }: Story): [string, Answer<Registration>][] {
  const { headerFrom, returnPath } = dossier.mail;
  const hosts = [headerFrom?.domain ?? '', returnPath?.domain ?? ''].filter(Boolean);
  return Object.entries(dossier.observations.ownership.domains).filter(([domain]) =>
    hosts.some((host) => isWithin(host, domain)),
  );
}

function registrationBlocks(story: Story, domain: string, answer: Answer<Registration>): Block[] {
  const { pick, cite } = story;
  if (answer.state === 'found')
    return [{ block: 'facts', rows: registrationRows(story, answer.value, answer.sources) }];
  const why = pick(reasonOf(answer));
  return [
    paragraph([
      ...(answer.state === 'none'
        ? pick({ ja: line`${code(domain)} は登録されていません。`, en: line`${code(domain)} is not registered.` })
        : pick({
            ja: line`${code(domain)} の持ち主は分かりません(${{ strong: why }})。`,
            en: line`It is not known who holds ${code(domain)} (${{ strong: why }}).`,
          })),
      ...cite(answer.sources),
    ]),
  ];
}

/** The registration as rows. What a registry does not publish is said of the holder and the registrar, once each. */
function registrationRows(story: Story, registration: Registration, sources: Answer<Registration>['sources']): Row[] {
  const { dossier, pick, language, cite } = story;
  const { registrar, registeredAt, changedAt, expiresAt } = registration;
  const days = registeredAt === undefined ? undefined : daysBetween(registeredAt, dossier.startedAt);
  const rows: [label: string, value: Line | undefined, note?: Line | undefined][] = [
    [pick({ ja: 'ドメイン', en: 'Domain' }), [code(registration.domain), ...cite(sources)]],
    [pick({ ja: '持ち主', en: 'Registrant' }), holderLine(story, registration)],
    [
      pick({ ja: '登録日', en: 'Registered' }),
      registeredAt === undefined ? absent(story, registration, 'registeredAt') : [code(registryDate(registeredAt))],
      days === undefined || days < 0
        ? undefined
        : [pick({ ja: `調査時点で ${age(days, language)}`, en: `${age(days, language)} old at the time` })],
    ],
    [
      pick({ ja: '更新日', en: 'Changed' }),
      changedAt === undefined ? undefined : [code(registryDate(changedAt))],
      changedBefore(story, changedAt),
    ],
    [
      pick({ ja: '有効期限', en: 'Expires' }),
      expiresAt === undefined ? undefined : [code(registryDate(expiresAt))],
      shortTerm(story, registration),
    ],
    [
      pick({ ja: '登録業者', en: 'Registrar' }),
      registrar === undefined ? absent(story, registration, 'registrar') : [quoted(registrar)],
    ],
    [pick({ ja: 'ネームサーバー', en: 'Name servers' }), listed(registration.nameServers)],
    [pick({ ja: '状態', en: 'Status' }), listed(registration.status)],
    [pick({ ja: '不正利用の連絡先', en: 'Abuse contact' }), listed(registration.abuseContacts)],
    [
      pick({ ja: '回答したサーバー', en: 'Answered by' }),
      [code(registration.server), ` (${registration.protocol.toUpperCase()})`],
    ],
  ];
  return rows.flatMap(([label, value, note]) => (value ? [{ label, value, ...(note && { note }) }] : []));
}

/** Days before the mail within which a change is worth a word: a new holder, other servers, or only a renewal. */
const LATELY = 30;

function changedBefore({ dossier, pick }: Story, changedAt: string | undefined): Line | undefined {
  const days = daysBetween(changedAt ?? '', receivedAt(dossier.mail) ?? '');
  if (days === undefined || days < 0 || days > LATELY) return undefined;
  return [
    pick({
      ja: `メールの ${days} 日前。持ち主やサーバーの変更のほか、更新手続きだけの場合もあります。`,
      en: `${days} days before the mail: a new holder or new servers, or a mere renewal.`,
    }),
  ];
}

/** The shortest term that most registries sell: fraud seldom pays for more, and many honest domains do not either. */
function shortTerm({ pick }: Story, { registeredAt, expiresAt }: Registration): Line | undefined {
  const days = daysBetween(registeredAt ?? '', expiresAt ?? '');
  if (days === undefined || days < 0 || days > 366) return undefined;
  return [pick({ ja: '登録から 1 年以内の期限です。', en: 'Registered for one year at most.' })];
}

function listed(values: string[]): Line | undefined {
  return values.length === 0 ? undefined : [code(values.slice(0, 8).join(', '))];
}

function addressRow({ pick, cite }: Story, label: string, answer: Answer<string[]>): Row {
  if (answer.state === 'found')
    return { label, value: [code(answer.value.slice(0, 8).join(', ')), ...cite(answer.sources)] };
  const nothing = answer.state === 'none' ? pick({ ja: 'なし', en: 'none' }) : pick({ ja: '不明', en: 'not known' });
  return { label, value: [nothing, ` (${pick(reasonWords[answer.reason])})`, ...cite(answer.sources)] };
}
