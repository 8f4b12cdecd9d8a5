import { registrableDomain } from '../util/domain.ts';
import { labelWords, victimWords } from '../words/labels.ts';
import { type Block, code, type Line, line, own, prose, quoted, type Row } from './blocks.ts';
import { verdictTones } from './labels.ts';
import { networkName, placeName } from './places.ts';
import { reasonOf, unknowns } from './sections/findings-of.ts';
import { actionHosts, leadFacts, probability, senderFacts } from './sections/verdict.ts';
import type { Story } from './story.ts';

const REASONS = 7;
const FOR_SENDER = 3;
const UNKNOWNS = 4;

/** The report in some thirty lines, for a terminal. */
export function summary(story: Story): Block[] {
  const { dossier, pick } = story;
  const { label, score, says } = dossier.verdict;
  return [
    {
      block: 'verdict',
      tone: verdictTones[label],
      label: pick(labelWords[label]),
      says: [prose(pick(says))],
      score,
      scoreSays: probability(story),
      rows: [],
    },
    ...reconstructed(story),
    {
      block: 'facts',
      rows: [
        ...mailRows(story),
        ...senderFacts(story),
        ...hopRows(story),
        ...ownerRows(story),
        ...leadFacts(story),
        ...linkRows(story),
        ...victimRows(story),
      ],
    },
    ...reasons(story),
    ...open(story),
  ];
}

function reconstructed({ dossier, pick }: Story): Block[] {
  if (!dossier.reconstructed) return [];
  const says = pick({
    ja: '(公開された事実から再構成した記録です)',
    en: '(The recording was reconstructed from published facts.)',
  });
  return [{ block: 'text', tone: 'quiet', line: [says] }];
}

function mailRows({ dossier, pick }: Story): Row[] {
  const { mail } = dossier;
  const stamps = mail.stamps.map(({ text }) => text).join(' ');
  const from = mail.headerFrom;
  return [
    {
      label: pick({ ja: '件名', en: 'Subject' }),
      value: [
        quoted(mail.subject.slice(0, 160)),
        ...(stamps === '' ? [] : pick({ ja: line`(印: ${stamps})`, en: line` (stamped ${stamps})` })),
      ],
    },
    {
      label: pick({ ja: '差出人', en: 'From' }),
      value: from
        ? [...(from.name === '' ? [] : [quoted(from.name.slice(0, 80)), ' ']), code(`<${from.address.slice(0, 120)}>`)]
        : ['—'],
    },
  ];
}

/** How the sending host called itself, and the login that it used, as the believed line says. */
function hopRows({ dossier, pick }: Story): Row[] {
  const { hops, sendingHop, originAccount } = dossier.mail.route;
  const helo = sendingHop === undefined ? undefined : hops[sendingHop]?.helo;
  if (helo === undefined && originAccount === undefined) return [];
  return [
    {
      label: pick({ ja: '名乗り', en: 'Greeting' }),
      value: [
        ...(helo === undefined ? [] : line`HELO ${code(helo)}`),
        ...(helo === undefined || originAccount === undefined ? [] : [pick({ ja: '、', en: ', ' })]),
        ...(originAccount === undefined
          ? []
          : pick({ ja: line`アカウント ${code(originAccount)}`, en: line`account ${code(originAccount)}` })),
      ],
    },
  ];
}

function ownerRows({ dossier, pick }: Story): Row[] {
  const { dns, ownership } = dossier.observations;
  const domain = registrableDomain(dns.domain) ?? dns.domain;
  const answer = ownership.domains[domain];
  const holder = answer?.state === 'found' ? (answer.value.registrant ?? answer.value.registrantEnglish) : undefined;
  const address = dns.addresses.state === 'found' ? dns.addresses.value[0] : undefined;
  if (holder === undefined && address === undefined) return [];
  return [
    {
      label: pick({ ja: 'ドメイン', en: 'Domain' }),
      value: [
        code(domain),
        ...(holder === undefined ? [] : [' ', quoted(holder)]),
        ...(address === undefined ? [] : [' ', code(address)]),
      ],
    },
  ];
}

function linkRows(story: Story): Row[] {
  const { dossier, places, language, pick } = story;
  return actionHosts(story)
    .slice(0, 2)
    .flatMap((host): Row[] => {
      const seen = dossier.observations.dns.hosts[host];
      const ip = seen?.addresses.state === 'found' ? seen.addresses.value[0] : undefined;
      if (ip === undefined) return [];
      const name =
        seen?.names.state === 'found' ? (seen.names.value.confirmed ?? seen.names.value.names[0]) : undefined;
      const place = places.find((entry) => entry.ip === ip);
      const about = [name, placeName(place?.place, language), networkName(place?.network)].filter(Boolean).join(' · ');
      return [{ label: pick({ ja: '誘導先の所在', en: 'It stands at' }), value: line`${code(ip)} ${prose(about)}` }];
    });
}

function victimRows({ dossier, pick }: Story): Row[] {
  return dossier.verdict.otherVictims.slice(0, 4).map(({ role, domain }, index) => ({
    label: index === 0 ? pick({ ja: '他の被害者', en: 'Also victims' }) : '',
    value: line`${domain} ${own(`(${pick(victimWords[role])})`)}`,
  }));
}

function reasons(story: Story): Block[] {
  const { dossier, pick } = story;
  const counted = dossier.verdict.because.filter(
    ({ explainedBy, weight }) => explainedBy === undefined && weight !== 0,
  );
  const against = counted.filter(({ weight }) => weight > 0).slice(0, REASONS);
  const favour = counted.filter(({ weight }) => weight < 0).slice(0, FOR_SENDER);
  const part = (says: string, list: typeof counted): Block[] =>
    list.length === 0
      ? []
      : [
          { block: 'heading', says },
          {
            block: 'reasons',
            items: list.map((because) => ({ ...reasonOf(story, because), tag: strength(story, because.strength) })),
          },
        ];
  return [
    ...part(pick({ ja: '根拠', en: 'Because' }), against),
    ...part(pick({ ja: '差出人に有利な点', en: 'For the sender' }), favour),
  ];
}

function strength({ pick }: Story, strength: 'proof' | 'hint'): string {
  return strength === 'proof' ? pick({ ja: '【証拠】', en: '[proof]' }) : pick({ ja: '【手がかり】', en: '[hint]' });
}

function open(story: Story): Block[] {
  const { pick } = story;
  const list = unknowns(story);
  if (list.length === 0) return [];
  const rest = list.length - UNKNOWNS;
  return [
    { block: 'heading', says: pick({ ja: '分からなかったこと', en: 'Not known' }) },
    {
      block: 'list',
      items: [
        ...list.slice(0, UNKNOWNS).map((says): Line => [prose(says)]),
        ...(rest > 0 ? [[pick({ ja: `ほか ${rest} 件`, en: `and ${rest} more` })]] : []),
      ],
    },
  ];
}
