import { aimWords, labelWords, senderWords } from '../../words/labels.ts';
import { type Block, code, type Line, line, own, prose, type Row, type Section } from '../blocks.ts';
import { likelihoods, verdictTones } from '../labels.ts';
import { networkName, placeName } from '../places.ts';
import { paragraph, type Story } from '../story.ts';
import { reasonOf, unknowns } from './findings-of.ts';

const SHOWN_REASONS = 6;
const SHOWN_UNKNOWNS = 4;

/** The answer first: the label, one sentence, how sure, and on what it rests. */
export function verdict(story: Story): Section {
  const { dossier, pick } = story;
  const { label, score, says } = dossier.verdict;
  return {
    id: 'verdict',
    title: pick({ ja: '判定', en: 'Verdict' }),
    blocks: [
      {
        block: 'verdict',
        tone: verdictTones[label],
        label: pick(labelWords[label]),
        says: [prose(pick(says))],
        score,
        scoreSays: probability(story),
        rows: keyFacts(story),
      },
      ...reasons(story),
      ...openQuestions(story),
    ],
  };
}

/** How sure, in words: never a round 0 or 100. */
export function probability({ dossier, pick }: Story): string {
  const percent = Math.round(dossier.verdict.score * 100);
  if (percent >= 99) return pick({ ja: '詐欺である確率 99 % 以上', en: 'Probability of fraud 99 % or more' });
  if (percent <= 1) return pick({ ja: '詐欺である確率 1 % 以下', en: 'Probability of fraud 1 % or less' });
  return pick({ ja: `詐欺である確率 約 ${percent} %`, en: `Probability of fraud about ${percent} %` });
}

/** What it wants, who sent it, from where, and where it leads: what a reader asks first. */
function keyFacts(story: Story): Row[] {
  return [...senderFacts(story), ...leadFacts(story)];
}

export function senderFacts(story: Story): Row[] {
  const { dossier, pick } = story;
  const { aim, sender, label } = dossier.verdict;
  const wants = aim.map((one) => pick(aimWords[one])).join(pick({ ja: '、', en: ', ' }));
  const likelihood = pick(likelihoods[sender.likelihood]);
  const by = `${pick(senderWords[sender.kind])}${pick({ ja: `(${likelihood})`, en: ` (${likelihood})` })}`;
  return [
    ...(wants === '' ? [] : [{ label: pick({ ja: '狙い', en: 'It wants' }), value: [wants] }]),
    ...(label === 'genuine' || sender.kind === 'not-known'
      ? []
      : [{ label: pick({ ja: '送り手', en: 'Sender' }), value: [by] }]),
    { label: pick({ ja: '送信元', en: 'Sent from' }), value: sentFrom(story) },
  ];
}

export function leadFacts(story: Story): Row[] {
  const hosts = actionHosts(story).slice(0, 3);
  const value = hosts.flatMap((host, index): Line => (index === 0 ? [code(host)] : [', ', code(host)]));
  return hosts.length === 0 ? [] : [{ label: story.pick({ ja: '誘導先', en: 'Leads to' }), value }];
}

function sentFrom({ dossier, places, pick, language }: Story): Line {
  const ip = dossier.mail.route.sendingIp;
  if (ip === undefined) return [pick({ ja: '分かりません', en: 'not known' })];
  const seen = places.find((entry) => entry.ip === ip);
  const about = [placeName(seen?.place, language), networkName(seen?.network)].filter(Boolean).join(' · ');
  return about === '' ? [code(ip)] : [code(ip), ' ', prose(about)];
}

/** Hosts of the links that ask for something, each once, the first first. */
export function actionHosts({ dossier }: Story): string[] {
  const asked = dossier.observations.links.filter(({ action, host }) => action && host !== '');
  return [...new Set(asked.map(({ host }) => host))];
}

function reasons(story: Story): Block[] {
  const { dossier, pick } = story;
  const counted = dossier.verdict.because.filter(
    ({ explainedBy, weight }) => explainedBy === undefined && weight !== 0,
  );
  const proofs = counted.filter(({ strength }) => strength === 'proof').length;
  if (counted.length === 0) return [];
  return [
    { block: 'heading', says: pick({ ja: '主な根拠', en: 'What it rests on' }) },
    paragraph(
      pick({
        ja: line`証拠 ${proofs} 件、手がかり ${counted.length - proofs} 件。${{ strong: '証拠' }}は信頼できるサーバーの記録や登録情報に基づくもの、${{ strong: '手がかり' }}は単独では無実の説明もありうるものです。`,
        en: line`${proofs} proof, ${counted.length - proofs} hints. A ${{ strong: 'proof' }} rests on what trusted servers or registries say; a ${{ strong: 'hint' }} alone could have an innocent reason.`,
      }),
    ),
    { block: 'reasons', items: counted.slice(0, SHOWN_REASONS).map((because) => reasonOf(story, because)) },
    ...more(story, counted.length - SHOWN_REASONS),
  ];
}

function more({ pick }: Story, count: number): Block[] {
  if (count <= 0) return [];
  return [
    paragraph(
      pick({
        ja: line`ほか ${count} 件は「${own('調べた結果の一覧')}」にあります。`,
        en: line`${count} more stand under “${own('All findings')}”.`,
      }),
    ),
  ];
}

function openQuestions(story: Story): Block[] {
  const { pick } = story;
  const open = unknowns(story);
  if (open.length === 0) return [];
  const rest = open.length - SHOWN_UNKNOWNS;
  return [
    { block: 'heading', says: pick({ ja: '分からなかったこと', en: 'What is not known' }) },
    {
      block: 'list',
      items: [
        ...open.slice(0, SHOWN_UNKNOWNS).map((says): Line => [prose(says)]),
        ...(rest > 0 ? [[pick({ ja: `ほか ${rest} 件`, en: `and ${rest} more` })]] : []),
      ],
    },
  ];
}
