import { known } from '../../answer.ts';
import type { Link } from '../../mail/content.ts';
import type { LinkSeen } from '../../observe/observations.ts';
import { registrableDomain } from '../../util/domain.ts';
import { code, type Line, line, own, quoted, type Section } from '../blocks.ts';
import { domainRoles, linkPlaces, reasonWords } from '../labels.ts';
import { networkName, placeName } from '../places.ts';
import { paragraph, type Story } from '../story.ts';

const MOST_LINKS = 60;
const MOST_URL = 400;

interface Shown {
  link: Link;
  seen?: LinkSeen;
  times: number;
}

/** Every link: its words against its target, and who is behind the target. Links that ask for something come first. */
export function links(story: Story): Section {
  const { pick } = story;
  const title = pick({ ja: 'リンク', en: 'Links' });
  const all = distinct(story);
  if (all.length === 0)
    return {
      id: 'links',
      title,
      blocks: [paragraph([pick({ ja: 'リンクはありません。', en: 'There are no links.' })])],
    };
  const rest = all.length - MOST_LINKS;
  return {
    id: 'links',
    title,
    blocks: [
      paragraph([
        pick({
          ja: '見えている文言と実際の行き先は別物です。行き先は踏めない形に書き換えてあります。',
          en: 'The words of a link and its target are two things. Targets are rewritten so that they cannot be followed.',
        }),
      ]),
      {
        block: 'table',
        columns: pick({
          ja: ['見えている文言', '実際の行き先', 'ホストの素性'],
          en: ['Words', 'Target', 'Who is behind it'],
        }),
        rows: all.slice(0, MOST_LINKS).map((shown) => row(story, shown)),
      },
      ...(rest > 0 ? [paragraph(pick({ ja: line`ほか ${rest} 件。`, en: line`${rest} more.` }))] : []),
    ],
  };

  function distinct({ dossier: { mail, observations } }: Story): Shown[] {
    const byKey = new Map<string, Shown>();
    const byLink = new Map(observations.links.map((seen) => [seen.link, seen]));
    mail.links.forEach((link, index) => {
      const key = `${link.text}\n${link.url}\n${link.where}`;
      const before = byKey.get(key);
      const seen = byLink.get(index);
      if (before) before.times += 1;
      else byKey.set(key, { link, times: 1, ...(seen && { seen }) });
    });
    return [...byKey.values()].sort((a, b) => rank(a) - rank(b));
  }
}

function rank({ link, seen }: Shown): number {
  if (seen?.action) return 0;
  return link.hidden || link.where === 'image' ? 2 : 1;
}

function row(story: Story, { link, seen, times }: Shown): Line[] {
  const { pick, cite } = story;
  const words: Line = [
    link.text === '' ? pick({ ja: '(文言なし)', en: '(no words)' }) : quoted(link.text.slice(0, 300)),
  ];
  const badges: Line = [
    ...(seen?.action
      ? [' ', { tag: pick({ ja: '行動を求める', en: 'asks for action' }), tone: 'caution' } as const]
      : []),
    ...(link.hidden ? [' ', { tag: pick({ ja: '非表示', en: 'hidden' }), tone: 'quiet' } as const] : []),
    ...(times > 1 ? [` ×${times}`] : []),
  ];
  return [
    [...words, ...badges],
    [code(link.url.slice(0, MOST_URL)), ` (${pick(linkPlaces[link.where])})`, ...cite([link.source])],
    host(story, link, seen),
  ];
}

function host(story: Story, link: Link, seen: LinkSeen | undefined): Line {
  const { dossier, pick, language, cite } = story;
  if (link.host === '') return ['—'];
  const { dns, ownership } = dossier.observations;
  const domain = link.registrableDomain ?? registrableDomain(link.host);
  const registration = domain === undefined ? undefined : ownership.domains[domain];
  const answer = dns.hosts[link.host];
  const ips = answer ? (known(answer.addresses) ?? []) : [];
  const name = answer ? known(answer.names) : undefined;
  const about = story.places
    .filter(({ ip }) => ips.includes(ip))
    .map(({ place, network }) => [placeName(place, language), networkName(network)].filter(Boolean).join(' · '));
  const parts: Line[] = [
    [code(link.host)],
    ...role(story, seen),
    ...(registration?.state === 'found'
      ? [
          line`${own(pick({ ja: '持ち主: ', en: 'Holder: ' }))}${registration.value.registrant ?? registration.value.registrar ?? '—'}`,
        ]
      : []),
    ...(registration && registration.state !== 'found'
      ? [[pick({ ja: '持ち主: ', en: 'Holder: ' }), pick(reasonWords[registration.reason])]]
      : []),
    ...(ips.length > 0 ? [[pick({ ja: 'アドレス: ', en: 'Address: ' }), code(ips.slice(0, 4).join(', '))]] : []),
    ...(name
      ? [[pick({ ja: 'サーバー名: ', en: 'Server name: ' }), code(name.confirmed ?? name.names.slice(0, 2).join(', '))]]
      : []),
    ...about.slice(0, 2).map((text): Line => [code(text)]),
  ];
  const sources = [answer?.addresses.sources, answer?.names.sources, registration?.sources].map((list) => list ?? []);
  return [...parts.flatMap((part, index): Line => (index === 0 ? part : ['\n', ...part])), ...cite(...sources)];
}

function role({ pick }: Story, seen: LinkSeen | undefined): Line[] {
  if (!seen) return [];
  const role = known(seen.role);
  if (role) return [[quoted(pick(role.name)), pick({ ja: ' の', en: ': ' }), pick(domainRoles[role.role])]];
  if (seen.openHost)
    return [[pick({ ja: '誰でも使える転送・公開サービス', en: 'A redirector or host that anyone can use' })]];
  if (seen.ofFromDomain) return [[pick({ ja: '差出人と同じドメイン', en: 'The sender’s own domain' })]];
  return [];
}
