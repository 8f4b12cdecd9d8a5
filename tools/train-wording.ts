import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { modelFile, type OfLanguage, thresholdsOf } from './train-wording/model-file.ts';
import { readMails, samplesOf } from './train-wording/read-mails.ts';
import { FOLDS, LANGUAGES, recipeOf } from './train-wording/recipe.ts';
import { outOfFold, train } from './train-wording/train.ts';
import { strengthOf } from './train-wording/votes.ts';

/**
 * Trains the text model: `node tools/train-wording.ts --mail FOLDER [--out FILE] [--votes FILE]`. The folder holds
 * `phish`, `scam` and `ham`, each with a folder a set. Writes the model, and for each mail the vote of a model that had
 * not seen its campaign. The same mails give the same bytes.
 */
const { values } = parseArgs({
  options: { mail: { type: 'string' }, out: { type: 'string' }, votes: { type: 'string' } },
});
const { mail, out, votes } = values;
if (mail === undefined) {
  process.stderr.write('usage: node tools/train-wording.ts --mail FOLDER [--out FILE] [--votes FILE]\n');
  process.exit(2);
}

const mails = await readMails(mail);
const told: { path: string; set: string; score: number; vote: string }[] = [];
const learned = LANGUAGES.map((language): OfLanguage => {
  const samples = samplesOf(mails, language);
  const recipe = recipeOf(language);
  const scores = outOfFold(samples, ({ campaign }) => campaign % FOLDS, recipe);
  const thresholds = thresholdsOf(samples, scores, recipe.sharesOf);
  for (const [at, { path, set, held }] of samples.entries()) {
    // What was held back has only votes of models that had not seen it.
    if (held) continue;
    const score = scores[at] ?? 0;
    told.push({ path, set, score, vote: strengthOf(score, thresholds) });
  }
  return { language, trained: train(samples, recipe), thresholds, samples };
});
const file = modelFile(learned, 'node tools/train-wording.ts --mail FOLDER --out src/wording/model.json');
if (out !== undefined) writeFileSync(out, `${JSON.stringify(file, null, 1)}\n`);
if (votes !== undefined) writeFileSync(votes, `${told.map((one) => JSON.stringify(one)).join('\n')}\n`);
process.stdout.write(`${JSON.stringify({ ...file.languages, features: file.weights.length })}\n`);
