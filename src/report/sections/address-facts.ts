import { known } from '../../answer.ts';
import type { Link } from '../../mail/content.ts';
import type { PageSeen } from '../../observe/pages/pages.ts';
import { registrableDomain } from '../../util/domain.ts';
import { entryOf } from '../../util/entry-of.ts';
import { code, type Line, prose, quoted, type Row } from '../blocks.ts';
import { holderLine, registryDate } from '../holder.ts';
import { reasonWords } from '../labels.ts';
import { age, daysBetween } from '../moment.ts';
import { standing } from '../places.ts';
import type { Story } from '../story.ts';
import { SECRETS, STATES, visitOf } from './pages.ts';

const MOST_URL = 200;

/** An address alone in the rows that a reader asks for first: where it ends, what it shows, who is behind it. */
export function addressFacts(story: Story): Row[] {
  const { dossier } = story;
  const [link] = dossier.mail.links;
  const [page] = dossier.observations.pages;
  if (!link) return [];
  const host = page?.shown?.host || link.host;
  return [
    ...pageRows(story, page),
    ...certificateRow(story, page),
    ...serverRow(story, host),
    ...holderRows(story, host),
  ];
}

/** The address that was given, for where no title names it. */
export function givenRow({ dossier, pick }: Story): Row[] {
  const link: Link | undefined = dossier.mail.links[0];
  return link ? [{ label: pick({ ja: 'アドレス', en: 'Address' }), value: [code(link.url.slice(0, MOST_URL))] }] : [];
}

function pageRows({ dossier, pick }: Story, page: PageSeen | undefined): Row[] {
  const label = pick({ ja: '状態', en: 'State' });
  if (dossier.settings.open === undefined || !page)
    return [{ label, value: [pick({ ja: '開いていません', en: 'not opened' })] }];
  const { shown, desktop } = page;
  const visit = visitOf(page);
  const end = shown?.url || visit?.steps.at(-1)?.url;
  const ends: Row[] = end
    ? [
        {
          label: pick({ ja: '最終アドレス', en: 'It ends at' }),
          value: [code(end.slice(0, MOST_URL)), ...onward(pick, visit?.steps.length ?? 1)],
        },
      ]
    : [];
  if (!shown) {
    const why: Line = visit?.failed !== undefined ? [quoted(visit.failed)] : [pick(reasonWords[reasonIn(desktop)])];
    return [...ends, { label, value: [pick({ ja: '表示されません(', en: 'nothing is shown (' }), ...why, ')'] }];
  }
  const asks = shown.asks.map((secret) => pick(SECRETS[secret])).join(pick({ ja: '、', en: ', ' }));
  return [
    ...ends,
    {
      label: pick({ ja: '表題', en: 'Title' }),
      value: shown.title === '' ? ['—'] : [quoted(shown.title.slice(0, 160))],
    },
    { label, value: [pick(STATES[shown.state])] },
    {
      label: pick({ ja: '入力を求めるもの', en: 'It asks for' }),
      value: [asks === '' ? pick({ ja: '見当たりません', en: 'nothing that was seen' }) : asks],
    },
  ];
}

function reasonIn({ state, ...answer }: PageSeen['desktop']): keyof typeof reasonWords {
  return state !== 'found' && 'reason' in answer ? answer.reason : 'server-failure';
}

function onward(pick: Story['pick'], steps: number): Line {
  if (steps < 2) return [];
  const times = steps - 1;
  return [pick({ ja: ` (転送 ${times} 回)`, en: times === 1 ? ' (sent on once)' : ` (sent on ${times} times)` })];
}

function certificateRow({ pick }: Story, page: PageSeen | undefined): Row[] {
  const visit = page && visitOf(page);
  if (!page || !visit) return [];
  const label = pick({ ja: '証明書', en: 'Certificate' });
  const { certificate, certificateError } = visit;
  if (!certificate) {
    const plain = page.shown?.url.startsWith('http:');
    const says = plain
      ? pick({ ja: 'なし(暗号化されない接続)', en: 'none (the connection is not encrypted)' })
      : pick({ ja: '不明', en: 'not known' });
    return [{ label, value: [says] }];
  }
  const until = certificate.validTo.slice(0, 10);
  return [
    {
      label,
      value: [
        quoted(certificate.subject.slice(0, 100)),
        pick({ ja: '、発行者 ', en: ', by ' }),
        quoted(certificate.issuer.slice(0, 100)),
        pick({ ja: `、${until} まで`, en: `, until ${until}` }),
        ...(certificateError
          ? [pick({ ja: '(ブラウザーは信用しませんでした)', en: ' (not trusted by the browser)' })]
          : []),
      ],
    },
  ];
}

function serverRow({ dossier, places, language, pick }: Story, host: string): Row[] {
  const label = pick({ ja: 'サーバー', en: 'Server' });
  const addresses = entryOf(dossier.observations.dns.hosts, host)?.addresses;
  if (!addresses) return [];
  if (addresses.state !== 'found')
    return [{ label, value: [pick({ ja: '不明', en: 'not known' }), ` (${pick(reasonWords[addresses.reason])})`] }];
  const [ip = ''] = addresses.value;
  const place = standing(
    places.find((entry) => entry.ip === ip),
    language,
  );
  return [{ label, value: [code(ip), ...(place === '' ? [] : [' ', prose(place)])] }];
}

function holderRows(story: Story, host: string): Row[] {
  const { dossier, pick, language, cite } = story;
  const domain = registrableDomain(host);
  const answer = domain === undefined ? undefined : entryOf(dossier.observations.ownership.domains, domain);
  const label = pick({ ja: 'ドメインの持ち主', en: 'Holder of the domain' });
  const since = pick({ ja: 'ドメインの登録', en: 'Registered' });
  const unknown = pick({ ja: '不明', en: 'not known' });
  if (!answer) return [];
  if (answer.state === 'none') return [{ label, value: [pick({ ja: '登録されていません', en: 'not registered' })] }];
  const registration = known(answer);
  if (!registration)
    return [
      { label, value: [unknown, ...(answer.state === 'unknown' ? [` (${pick(reasonWords[answer.reason])})`] : [])] },
    ];
  const { registeredAt } = registration;
  const days = daysBetween(registeredAt ?? '', dossier.startedAt);
  return [
    { label, value: [...holderLine(story, registration), ...cite(answer.sources)] },
    {
      label: since,
      value:
        registeredAt === undefined
          ? [unknown]
          : [
              code(registryDate(registeredAt).slice(0, 10)),
              ...(days === undefined || days < 0
                ? []
                : [pick({ ja: `(調査時点で ${age(days, language)})`, en: ` (${age(days, language)} old)` })]),
            ],
    },
  ];
}
