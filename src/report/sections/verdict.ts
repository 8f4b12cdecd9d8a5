import { aimWords, senderWords } from '../../words/labels.ts';
import { type Block, code, type Line, line, prose, type Row, type Section } from '../blocks.ts';
import { likelihoods, verdictLabel, verdictTone } from '../labels.ts';
import { standing } from '../places.ts';
import { paragraph, type Story } from '../story.ts';
import { openInShort, reasonOf, unknowns } from './findings-of.ts';
import { nextSteps } from './next-steps.ts';

const SHOWN_REASONS = 6;

/** The answer first: the label, one sentence, how sure, and on what it rests. */
export function verdict(story: Story): Section {
  const { dossier, pick } = story;
  const { score, says } = dossier.verdict;
  return {
    id: 'verdict',
    title: pick({ ja: '判定', en: 'Verdict' }),
    blocks: [
      {
        block: 'verdict',
        tone: verdictTone(dossier.verdict),
        label: pick(verdictLabel(dossier.verdict)),
        says: [prose(pick(says))],
        score,
        scoreSays: probability(story),
        rows: keyFacts(story),
      },
      ...reasons(story),
      ...nextSteps(story),
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

function senderFacts(story: Story): Row[] {
  const { dossier, pick } = story;
  const { aim, sender, label } = dossier.verdict;
  const accused = label === 'fraud' || label === 'suspicious';
  const wants = aim.map((one) => pick(aimWords[one])).join(pick({ ja: '、', en: ', ' }));
  const likelihood = pick(likelihoods[sender.likelihood]);
  const by = `${pick(senderWords[sender.kind])}${pick({ ja: `(${likelihood})`, en: ` (${likelihood})` })}`;
  return [
    ...(wants === '' || !accused ? [] : [{ label: pick({ ja: '狙い', en: 'It wants' }), value: [wants] }]),
    ...(!accused || sender.kind === 'not-known' ? [] : [{ label: pick({ ja: '送り手', en: 'Sender' }), value: [by] }]),
    { label: pick({ ja: '送信元', en: 'Sent from' }), value: sentFrom(story) },
  ];
}

export function leadFacts(story: Story): Row[] {
  const hosts = actionHosts(story).slice(0, 3);
  const value = hosts.flatMap((host, index): Line => (index === 0 ? [code(host)] : [', ', code(host)]));
  return hosts.length === 0 ? [] : [{ label: story.pick({ ja: '誘導先', en: 'Leads to' }), value }];
}

/** The address that connected, with what the tables say of it. */
export function sentFrom({ dossier, places, pick, language }: Story): Line {
  const ip = dossier.mail.route.sendingIp;
  if (ip === undefined) return [pick({ ja: '分かりません', en: 'not known' })];
  const seen = places.find((entry) => entry.ip === ip);
  const about = standing(seen, language);
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
  const hints = counted.length - proofs;
  if (counted.length === 0) return [];
  return [
    { block: 'heading', says: pick({ ja: '主な根拠', en: 'What it rests on' }) },
    paragraph(
      pick({
        ja: line`${{ strong: '証拠' }} ${proofs} 件、${{ strong: '手がかり' }} ${hints} 件。証拠は信頼できるサーバーの記録や登録簿に基づくもの、手がかりは単独では別の説明もありうるものです。右の数字は重みで、プラスは詐欺を示し、マイナスは差出人に有利です。`,
        en: line`${{ strong: counts(proofs, 'proof') }}, ${{ strong: counts(hints, 'hint') }}. A proof rests on what trusted servers or registries say; a hint alone could have another explanation. The number is the weight: plus speaks for a fraud, minus for the sender.`,
      }),
    ),
    { block: 'reasons', items: counted.slice(0, SHOWN_REASONS).map((because) => reasonOf(story, because)) },
    ...more(story, counted.length - SHOWN_REASONS),
  ];
}

function counts(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}

function more({ pick }: Story, count: number): Block[] {
  if (count <= 0) return [];
  return [
    paragraph(
      pick({
        ja: line`ほか ${count} 件は「${{ section: 'findings', says: '調べた結果の一覧' }}」にあります。`,
        en: line`${count} more under “${{ section: 'findings', says: 'All findings' }}”.`,
      }),
    ),
  ];
}

function openQuestions(story: Story): Block[] {
  const { pick } = story;
  const open = unknowns(story);
  if (open.length === 0) return [];
  const says = pick({ ja: '分からなかったこと', en: 'What is not known' });
  return [
    { block: 'heading', says },
    paragraph([
      openInShort(story, open),
      pick({ ja: '一覧は「', en: ' They stand under “' }),
      { section: 'not-known', says },
      pick({ ja: '」にあります。', en: '”.' }),
    ]),
  ];
}
