import { type Answer, known } from '../../answer.ts';
import type { NetworkRegistration } from '../../lookups/network/network-registration.ts';
import type { SystemRegistration } from '../../lookups/network/system-registration.ts';
import type { ProviderSeen, ServerSeen, SiteSeen } from '../../observe/hosting/hosting-seen.ts';
import { entryOf } from '../../util/entry-of.ts';
import { code, type Line, line, quoted, type Row } from '../blocks.ts';
import { reasonWords } from '../labels.ts';
import { standing } from '../places.ts';
import type { Story } from '../story.ts';

/** On whose machine a host stands: address, name of the server, company, what stands before it, network and place. */
export function serverRows(story: Story, host: string): Row[] {
  const { dossier, places, pick, language, cite } = story;
  const seen = entryOf(dossier.observations.dns.hosts, host);
  if (!seen) return [];
  const { addresses } = seen;
  const label = pick({ ja: 'アドレス', en: 'Address' });
  if (addresses.state !== 'found')
    return [{ label, value: [pick(reasonWords[addresses.reason]), ...cite(addresses.sources)] }];
  const site = entryOf(dossier.observations.hosting.sites, host);
  const registration = entryOf(dossier.observations.ownership.networks, addresses.value[0] ?? '');
  const about = places.filter(({ ip }) => addresses.value.includes(ip)).map((entry) => standing(entry, language));
  return [
    { label, value: [code(addresses.value.slice(0, 4).join(', ')), ...cite(addresses.sources)] },
    ...nameRow(story, host, site),
    ...companyRows(story, site),
    ...networkRow(story, registration),
    ...systemRow(story, entryOf(dossier.observations.ownership.systems, addresses.value[0] ?? '')),
    ...(about.length > 0
      ? [
          {
            label: pick({ ja: '所在とネットワーク', en: 'Place and network' }),
            value: [quoted([...new Set(about)].slice(0, 2).join(' / '))],
          },
        ]
      : []),
  ];
}

function nameRow({ dossier, pick, cite }: Story, host: string, site: SiteSeen | undefined): Row[] {
  const names = entryOf(dossier.observations.dns.hosts, host)?.names;
  const name = names && known(names);
  if (!names || !name) return [];
  const server = site && known(site.server);
  return [
    {
      label: pick({ ja: 'サーバー名(逆引き)', en: 'Server name (reverse)' }),
      value: [code(name.confirmed ?? name.names.slice(0, 2).join(', ')), ...cite(names.sources)],
      ...(server && { note: meaningOf(server, pick) }),
    },
  ];
}

function meaningOf({ domain, kind }: ServerSeen, pick: Story['pick']): Line {
  if (kind === 'shared')
    return pick({
      ja: line`多くの契約者が同居する ${code(domain)} のサーバーです。このサイトはその契約者の一人のものです。`,
      en: line`A server of ${code(domain)} that many customers share; the site is one customer’s.`,
    });
  if (kind === 'machine')
    return pick({
      ja: line`${code(domain)} から一台ごと借りられたサーバーです。`,
      en: line`A machine of ${code(domain)} that one customer rents whole.`,
    });
  return pick({
    ja: line`サイトとは別の組織(${code(domain)})のサーバーです。`,
    en: line`A server of another organisation (${code(domain)}).`,
  });
}

function companyRows(story: Story, site: SiteSeen | undefined): Row[] {
  const { pick } = story;
  if (!site) return [];
  const front = known(site.front);
  if (front)
    return [
      {
        label: pick({ ja: '前面のサービス', en: 'Standing before it' }),
        value: providerLine(story, front, site.front),
        note: pick({
          ja: line`本当のサーバーは ${quoted(front.name.ja)} の背後に隠れています。アドレス、所在、ネットワークは ${quoted(front.name.ja)} のもので、サイトの持ち主については何も分かりません。`,
          en: line`The real server is hidden behind ${quoted(front.name.en)}: address, place and network are its own, and say nothing of the site.`,
        }),
      },
    ];
  const company = known(site.company);
  return company
    ? [
        {
          label: pick({ ja: 'ホスティング会社', en: 'Hosting company' }),
          value: providerLine(story, company, site.company),
        },
      ]
    : [];
}

function providerLine({ pick, cite }: Story, seen: ProviderSeen, { sources }: Answer<ProviderSeen>): Line {
  return [quoted(pick(seen.name)), ' (', code(seen.mark), ')', ...cite(sources)];
}

function networkRow({ pick, cite }: Story, answer: Answer<NetworkRegistration> | undefined): Row[] {
  if (!answer) return [];
  const label = pick({ ja: 'ネットワークの登録', en: 'Network registration' });
  if (answer.state !== 'found')
    return [
      {
        label,
        value: [
          pick({ ja: '不明', en: 'not known' }),
          ` (${pick(reasonWords[answer.reason])})`,
          ...cite(answer.sources),
        ],
      },
    ];
  return [{ label, value: [...networkLine(pick, answer.value), ...cite(answer.sources)] }];
}

/** Who announces the address, asked where the network's own registration left it open. */
function systemRow({ pick, cite }: Story, answer: Answer<SystemRegistration> | undefined): Row[] {
  if (answer?.state !== 'found') return [];
  const { number, organisation, name, country, registeredAt } = answer.value;
  const shortName = organisation === undefined ? undefined : name;
  return [
    {
      label: pick({ ja: 'AS の登録', en: 'Registration of the AS' }),
      value: [
        code(`AS${number}`),
        ' ',
        quoted(organisation ?? name ?? ''),
        ...inBrackets([shortName, country, sinceWhen(pick, registeredAt)]),
        ...cite(answer.sources),
      ],
    },
  ];
}

/** The holder of a network, its range and name, and since when. */
function networkLine(pick: Story['pick'], network: NetworkRegistration): Line {
  const { range, name, organisation, organisationEnglish, country, registeredAt, above } = network;
  const holder = [...new Set([organisation, organisationEnglish])].filter((part) => part !== undefined).join(' / ');
  const within = above && pick({ ja: `上位 ${above}`, en: `part of ${above}` });
  return [
    holder === '' ? pick({ ja: '名義は公開されていません', en: 'holder not published' }) : quoted(holder),
    ' ',
    code(range),
    ...inBrackets([name, country, sinceWhen(pick, registeredAt), within]),
  ];
}

function sinceWhen(pick: Story['pick'], registeredAt: string | undefined): string | undefined {
  const day = registeredAt?.slice(0, 10);
  return day && pick({ ja: `登録 ${day}`, en: `registered ${day}` });
}

function inBrackets(details: (string | undefined)[]): Line {
  const told = details.filter((part) => part !== undefined && part !== '');
  return told.length > 0 ? [' (', quoted(told.join(', ')), ')'] : [];
}
