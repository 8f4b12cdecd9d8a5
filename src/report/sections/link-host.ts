import { known } from '../../answer.ts';
import type { Link } from '../../mail/content.ts';
import type { LinkSeen } from '../../observe/observations.ts';
import { registrableDomain } from '../../util/domain.ts';
import { entryOf } from '../../util/entry-of.ts';
import { code, type Line, prose, quoted, type Row } from '../blocks.ts';
import { holderLine, reasonOf } from '../holder.ts';
import { domainRoles } from '../labels.ts';
import type { Story } from '../story.ts';
import { serverRows } from './link-server.ts';

/** Who is behind the host of a link, as far as it is known: one row a fact. */
export function hostRows(story: Story, link: Link, seen: LinkSeen | undefined): Row[] {
  const host = seen?.host ?? link.host;
  if (host === '') return [];
  const role = roleOf(story, seen);
  return [
    ...throughRow(story, seen),
    ...(role ? [{ label: story.pick({ ja: 'ブランド登録簿では', en: 'In the brand registry' }), value: role }] : []),
    ...ownerRow(story, seen?.registrableDomain ?? registrableDomain(host)),
    ...serverRows(story, host),
    ...likelihoodRow(story, host),
  ];
}

/** Whether the site was bought for the fraud or taken over, where that was judged of this host. */
function likelihoodRow({ dossier, pick, cite }: Story, host: string): Row[] {
  const judged = dossier.findings.find(({ id }) => id === 'site-bought-or-hijacked');
  if (judged?.outcome !== 'found' || judged.facts.host !== host) return [];
  const label = pick({ ja: '乗っ取りか、用意されたものか', en: 'Hijacked, or bought for it?' });
  return [{ label, value: [prose(pick(judged.says)), ...cite(judged.sources)] }];
}

/** What the address goes through before it leads there. */
function throughRow({ pick }: Story, seen: LinkSeen | undefined): Row[] {
  if (!seen?.leadsTo) return [];
  const hosts = seen.leadsTo.through.map(({ host }) => host).join(' → ');
  return [
    {
      label: pick({ ja: '経由', en: 'By way of' }),
      value: [
        code(hosts),
        pick({ ja: '(宛先はアドレス自体に書かれています)', en: ' (the target stands in the address itself)' }),
      ],
    },
  ];
}

function ownerRow(story: Story, domain: string | undefined): Row[] {
  const { dossier, pick, cite } = story;
  const answer = domain === undefined ? undefined : entryOf(dossier.observations.ownership.domains, domain);
  if (!answer) return [];
  const label = pick({ ja: 'ドメインの持ち主', en: 'Holder of the domain' });
  if (answer.state !== 'found') {
    const nobody =
      answer.state === 'none'
        ? pick({ ja: '登録されていません', en: 'not registered' })
        : `${pick({ ja: '不明', en: 'not known' })} (${pick(reasonOf(answer))})`;
    return [{ label, value: [nobody, ...cite(answer.sources)] }];
  }
  const { registrar, registeredAt, expiresAt, server, protocol } = answer.value;
  const note = [
    registrar === undefined ? '' : pick({ ja: `登録業者 ${registrar}`, en: `through ${registrar}` }),
    registeredAt === undefined
      ? ''
      : pick({ ja: `登録 ${registeredAt.slice(0, 10)}`, en: `registered ${registeredAt.slice(0, 10)}` }),
    expiresAt === undefined
      ? ''
      : pick({ ja: `期限 ${expiresAt.slice(0, 10)}`, en: `until ${expiresAt.slice(0, 10)}` }),
    pick({ ja: `回答 ${server} (${protocol.toUpperCase()})`, en: `says ${server} (${protocol.toUpperCase()})` }),
  ];
  return [
    {
      label,
      value: [...holderLine(story, answer.value), ...cite(answer.sources)],
      note: [quoted(note.filter((part) => part !== '').join(pick({ ja: '、', en: ', ' })))],
    },
  ];
}

function roleOf({ pick, cite }: Story, seen: LinkSeen | undefined): Line | undefined {
  if (!seen) return undefined;
  const role = known(seen.role);
  if (role)
    return [
      quoted(pick(role.name)),
      pick({ ja: ' の', en: ': ' }),
      pick(domainRoles[role.role]),
      ...cite(seen.role.sources),
    ];
  if (seen.openHost)
    return [pick({ ja: '誰でも使える転送・公開サービス', en: 'a redirector or host that anyone can use' })];
  if (seen.ofFromDomain) return [pick({ ja: '差出人と同じドメイン', en: 'the sender’s own domain' })];
  if (seen.role.state === 'none')
    return [pick({ ja: 'どのブランドのドメインでもない', en: 'the domain of no brand' }), ...cite(seen.role.sources)];
  return undefined;
}
