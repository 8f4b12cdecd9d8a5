import { registrableDomain } from '../util/domain.ts';
import { entryOf } from '../util/entry-of.ts';
import { sayWhatWouldChange } from '../words/index.ts';
import { type Block, code, type Line, line, prose, quoted, type Row } from './blocks.ts';
import { verdictLabel, verdictTone } from './labels.ts';
import { outage } from './outage.ts';
import { standing } from './places.ts';
import { addressFacts, givenRow } from './sections/address-facts.ts';
import { inShort, reasonOf, sidesOf } from './sections/findings-of.ts';
import { stepsOf } from './sections/next-steps.ts';
import { actionHosts, leadFacts, probability, sentFrom } from './sections/verdict.ts';
import type { Story } from './story.ts';

/** Forty lines of eighty columns are what a terminal shows at once; the report has the rest. */
const REASONS = 3;
/** So many more are named by their first sentence, which holds what was found; the rest of it is in the report. */
const IN_SHORT = 8;
const FOR_SENDER = 2;
const STEPS = 2;
const CHANGES = 2;

/** The report in at most forty lines, for a terminal. The conclusion says aim, sender and victims already. */
export function summary(story: Story): Block[] {
  const { dossier, pick } = story;
  const { score, says } = dossier.verdict;
  return [
    {
      block: 'verdict',
      tone: verdictTone(dossier.verdict),
      label: pick(verdictLabel(dossier)),
      says: [prose(pick(says))],
      score,
      scoreSays: probability(story),
      rows: [],
    },
    ...reconstructed(story),
    ...unanswered(story),
    {
      block: 'facts',
      rows: dossier.settings.address
        ? [...givenRow(story), ...addressFacts(story)]
        : [...mailRows(story), ...hopRows(story), ...ownerRows(story), ...leadFacts(story), ...linkRows(story)],
    },
    ...reasons(story),
    ...steps(story),
    ...change(story),
    ...closing(story),
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

function unanswered({ dossier, pick }: Story): Block[] {
  const says = outage(dossier);
  return says === undefined ? [] : [{ block: 'text', tone: 'quiet', line: [`(${pick(says)})`] }];
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
function hopRows(story: Story): Row[] {
  const { dossier, pick } = story;
  const { hops, sendingHop, originAccount } = dossier.mail.route;
  const helo = sendingHop === undefined ? undefined : hops[sendingHop]?.helo;
  const from: Row = { label: pick({ ja: '送信元', en: 'Sent from' }), value: sentFrom(story) };
  if (helo === undefined && originAccount === undefined) return [from];
  return [
    from,
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
  const answer = entryOf(ownership.domains, domain);
  const told = answer?.state === 'found' && !answer.value.proxy ? answer.value : undefined;
  const holder = told?.registrant ?? told?.registrantEnglish;
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
    .slice(0, 1)
    .flatMap((host): Row[] => {
      const seen = entryOf(dossier.observations.dns.hosts, host);
      const ip = seen?.addresses.state === 'found' ? seen.addresses.value[0] : undefined;
      if (ip === undefined) return [];
      const name =
        seen?.names.state === 'found' ? (seen.names.value.confirmed ?? seen.names.value.names[0]) : undefined;
      const place = places.find((entry) => entry.ip === ip);
      const about = [name, standing(place, language)].filter(Boolean).join(' · ');
      return [{ label: pick({ ja: '誘導先の所在', en: 'It stands at' }), value: line`${code(ip)} ${prose(about)}` }];
    });
}

function reasons(story: Story): Block[] {
  const { dossier, pick } = story;
  const sides = sidesOf(dossier);
  const against = sides.against.slice(0, REASONS + IN_SHORT);
  const favour = [...sides.favour, ...sides.beside].slice(0, against.length > 1 ? FOR_SENDER - 1 : FOR_SENDER);
  const part = (says: string, list: typeof favour): Block[] =>
    list.length === 0
      ? []
      : [
          { block: 'heading', says },
          {
            block: 'reasons',
            items: list.map((because, index) => ({
              ...(index < REASONS ? reasonOf(story, because) : inShort(reasonOf(story, because))),
              tag: because.weight === 0 ? notCounted(story) : strength(story, because.strength),
            })),
          },
        ];
  return [
    ...part(pick({ ja: '根拠', en: 'Because' }), against),
    ...part(pick({ ja: '差出人に有利な点', en: 'For the sender' }), favour),
  ];
}

/** What a mail is, as a report of delivery or a post to a list: it explains its looks and proves nothing. */
function notCounted({ pick }: Story): string {
  return pick({ ja: '【参考】', en: '[not counted]' });
}

function strength({ pick }: Story, strength: 'proof' | 'hint'): string {
  return strength === 'proof' ? pick({ ja: '【証拠】', en: '[proof]' }) : pick({ ja: '【手がかり】', en: '[hint]' });
}

function steps(story: Story): Block[] {
  const { pick } = story;
  return [
    { block: 'heading', says: pick({ ja: '次にすること', en: 'What to do next' }) },
    {
      block: 'list',
      items: stepsOf(story)
        .slice(0, STEPS)
        .map((step): Line => [pick(step)]),
    },
  ];
}

/** What would change the verdict, and how much is open: the second may be the reason for the first. */
function change(story: Story): Block[] {
  const { dossier, pick } = story;
  const open = new Set(dossier.verdict.notKnown.map(({ finding }) => finding)).size;
  const questions = pick({
    ja: `確認できなかった項目が ${open} 件あります。`,
    en: open === 1 ? 'One question stays open.' : `${open} questions stay open.`,
  });
  const sentences = sayWhatWouldChange(dossier.verdict).map((sentence) => pick(sentence));
  return [
    { block: 'heading', says: pick({ ja: '判定が変わる条件', en: 'What would change the verdict' }) },
    {
      block: 'list',
      items: [...sentences.slice(0, CHANGES), ...(open > 0 ? [questions] : [])].map((sentence): Line => [sentence]),
    },
  ];
}

/** Whose table the places are from: its licence asks for it. */
function closing({ pick, places }: Story): Block[] {
  if (!places.some(({ place }) => place)) return [];
  const says = pick({
    ja: '場所は推定です: IP Geolocation by DB-IP (https://db-ip.com)',
    en: 'Places are estimates: IP Geolocation by DB-IP (https://db-ip.com)',
  });
  return [{ block: 'text', tone: 'quiet', line: [says] }];
}
