import type { Both } from '../../investigation.ts';
import type { Because } from '../../verdict/verdict.ts';
import { sayWhatWouldChange } from '../../words/index.ts';
import { aimWords, senderWords } from '../../words/labels.ts';
import { type Block, code, type Line, line, prose, type Row, type Section } from '../blocks.ts';
import { likelihoods, verdictLabel, verdictTone } from '../labels.ts';
import { standing } from '../places.ts';
import { paragraph, type Story } from '../story.ts';
import { addressFacts } from './address-facts.ts';
import { inShort, openInShort, reasonOf, sidesOf, unknowns } from './findings-of.ts';
import { nextSteps } from './next-steps.ts';

const MOST_OF_A_SIDE = 3;

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
        label: pick(verdictLabel(dossier)),
        says: [prose(pick(says))],
        score,
        scoreSays: probability(story),
        rows: keyFacts(story),
      },
      ...reasons(story),
      ...nextSteps(story),
      ...whatWouldChange(story),
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
  if (story.dossier.settings.address) return addressFacts(story);
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

/** The strongest of each side; the list of all findings has the rest. */
function reasons(story: Story): Block[] {
  const { dossier, pick } = story;
  const { against, favour: counted, beside } = sidesOf(dossier);
  const favour = [...counted, ...beside];
  const more = Math.max(0, against.length - MOST_OF_A_SIDE) + Math.max(0, favour.length - MOST_OF_A_SIDE);
  return [
    ...side(story, pick({ ja: '詐欺を示す主な点', en: 'What speaks for a fraud' }), against.slice(0, MOST_OF_A_SIDE)),
    // Of an address there is no sender for whom something could speak.
    ...(dossier.settings.address && favour.length === 0
      ? []
      : side(
          story,
          pick({ ja: '差出人に有利な主な点', en: 'What speaks for the sender' }),
          favour.slice(0, MOST_OF_A_SIDE),
        )),
    ...legend(story, more),
  ];
}

const NOTHING: Both = { ja: '見つかりませんでした。', en: 'Nothing was found.' };

function side(story: Story, says: string, list: Because[]): Block[] {
  return [
    { block: 'heading', says },
    list.length === 0
      ? paragraph([story.pick(NOTHING)])
      : { block: 'reasons', items: list.map((because) => inShort(reasonOf(story, because))) },
  ];
}

function legend({ dossier, pick }: Story, more: number): Block[] {
  const ofAddress = dossier.settings.address === true;
  return [
    {
      block: 'text',
      tone: 'quiet',
      line: [
        pick({
          ja:
            '「証拠」は信頼できるサーバーの記録や登録簿に基づくもの、「手がかり」は単独では別の説明もありうるものです。右の数字は重みで、プラスは詐欺を示し、マイナスは' +
            (ofAddress ? '反対を示します。' : '差出人に有利です。'),
          en:
            'A proof rests on what trusted servers or registries say; a hint alone could have another explanation. The number is the weight: plus speaks for a fraud, minus ' +
            (ofAddress ? 'against it.' : 'for the sender.'),
        }),
        ...(more > 0
          ? pick({
              ja: line`ほか ${more} 件は「${{ section: 'findings', says: '調べた結果の一覧' }}」にあります。`,
              en: line` ${more} more under “${{ section: 'findings', says: 'All findings' }}”.`,
            })
          : []),
      ],
    },
  ];
}

function whatWouldChange({ dossier, pick }: Story): Block[] {
  return [
    { block: 'heading', says: pick({ ja: '判定が変わる条件', en: 'What would change the verdict' }) },
    {
      block: 'list',
      items: sayWhatWouldChange(dossier.verdict).map((sentence): Line => [pick(sentence)]),
    },
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
