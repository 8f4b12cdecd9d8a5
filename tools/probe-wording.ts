import { parseArgs } from 'node:util';
import { wordingLanguages } from '../src/wording/features.ts';
import { ablationRow, type Votes } from './train-wording/ablation.ts';
import { thresholdsOf } from './train-wording/model-file.ts';
import { type ReadMail, readMails, samplesOf } from './train-wording/read-mails.ts';
import { FOLDS, LANGUAGES, recipeOf } from './train-wording/recipe.ts';
import type { Sample } from './train-wording/sample.ts';
import { outOfFold } from './train-wording/train.ts';
import { areaUnderCurve, strengthOf, votesTable } from './train-wording/votes.ts';

/**
 * What the text model is worth and what it has not learned, as Markdown: `node tools/probe-wording.ts --mail FOLDER`,
 * with the folder of `tools/train-wording.ts`. Every vote is of a model that saw nothing of the mail's campaign, or,
 * where it says so, nothing of its set. Of languages in which the model stays silent it shows how it would vote.
 */
const { values } = parseArgs({ options: { mail: { type: 'string' } } });
if (values.mail === undefined) {
  process.stderr.write('usage: node tools/probe-wording.ts --mail FOLDER\n');
  process.exit(2);
}
const mails = await readMails(values.mail);
const byCampaign = new Map<ReadMail, ReturnType<typeof strengthOf>>();
const bySet = new Map<ReadMail, ReturnType<typeof strengthOf>>();
const mailOf = new Map(mails.flatMap((mail) => (mail.sample ? [[mail.sample, mail] as const] : [])));

for (const language of wordingLanguages) {
  const samples = samplesOf(mails, language);
  const recipe = recipeOf(language);
  const scores = outOfFold(samples, ({ campaign }) => campaign % FOLDS, recipe);
  const thresholds = thresholdsOf(samples, scores, recipe.sharesOf);
  const votes = Array.from(scores, (score) => strengthOf(score, thresholds));
  print('', `Votes in \`${language}\`, by campaign left out:`, '', ...votesTable(samples, votes));
  // Fraud and honest mail of a set are left out at once: nothing of its sender, time or servers can have been learned.
  const strangers = outOfFold(
    samples,
    ({ set, fraud, campaign }) => (fraud ? set : `honest ${campaign % FOLDS}`),
    recipe,
  );
  const strangeThresholds = thresholdsOf(samples, strangers, recipe.sharesOf);
  const strange = Array.from(strangers, (score) => strengthOf(score, strangeThresholds));
  print(
    '',
    `Votes in \`${language}\`, by set left out (fraud), campaign left out (honest):`,
    '',
    ...votesTable(samples, strange),
  );
  for (const [at, sample] of samples.entries()) {
    const mail = mailOf.get(sample);
    if (mail === undefined || !LANGUAGES.includes(language)) continue;
    byCampaign.set(mail, votes[at] ?? 'none');
    bySet.set(mail, strange[at] ?? 'none');
  }
  probe(language, samples, scores);
}
print('', '| votes | false positives | macro | each set | called | honest mails called |', '|---|---|---|---|---|---|');
const withOwn: [string, Votes][] = [
  ['none', new Map()],
  ['campaign left out', byCampaign],
  ['set left out', bySet],
];
for (const [name, votes] of withOwn) print(...ablationRow(name, mails, votes));

/** Whether scores of honest mail tell its time or collection. */
function probe(language: string, samples: readonly Sample[], scores: ArrayLike<number>): void {
  const honest = samples.flatMap(({ fraud, set, group }, at) =>
    fraud ? [] : [{ set, group, score: scores[at] ?? 0 }],
  );
  const each = (name: 'set' | 'group') =>
    [...Map.groupBy(honest, (one) => one[name])].filter(([, all]) => all.length >= 12);
  for (const [name, members] of [...each('group'), ...each('set')]) {
    const others = honest.filter((one) => one.group !== name && one.set !== name);
    if (others.length < 12) continue;
    const area = areaUnderCurve(
      members.map(({ score }) => score),
      others.map(({ score }) => score),
    );
    print(`probe, honest ${language}: ${name} against the other honest mail: ${area.toFixed(3)}`);
  }
}

function print(...lines: string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`);
}
