import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { WordingLanguage } from '../src/wording/features.ts';
import { strengths } from '../src/wording/model.ts';
import { modelFile, type OfLanguage, thresholdsOf } from './train-wording/model-file.ts';
import { readSamples } from './train-wording/read-samples.ts';
import type { Sample } from './train-wording/sample.ts';
import { outOfFold, type Recipe, train } from './train-wording/train.ts';

/**
 * Trains the text model: `node tools/train-wording.ts --mail FOLDER [--out FILE] [--votes FILE]`. The folder holds `phish`,
 * `scam` and `ham`, each with a folder a set. Writes the model, and for each mail the vote of a model that had not seen
 * its campaign. The same mails give the same bytes.
 */
const { values } = parseArgs({
  options: { mail: { type: 'string' }, out: { type: 'string' }, votes: { type: 'string' } },
});
const { mail, out, votes } = values;
if (mail === undefined) {
  process.stderr.write('usage: node tools/train-wording.ts --mail FOLDER [--out FILE] [--votes FILE]\n');
  process.exit(2);
}

const LANGUAGES: readonly WordingLanguage[] = ['en', 'ja'];
const RECIPE: Recipe = { least: { campaigns: 5, sets: 2 }, ridge: 3e-4, level: 1, steps: 150 };
const FOLDS = 5;
const settings = {
  startedAt: '2026-11-24T00:00:00.000Z',
  ownDomains: [],
  trustedHosts: [],
  knownSenders: [],
  language: 'ja' as const,
};

const samples = await readSamples(mail, settings);
const told: { path: string; set: string; score: number; vote: string }[] = [];
const learned = LANGUAGES.map((language): OfLanguage => {
  const spoken = samples.filter((sample) => sample.language === language);
  const scores = outOfFold(spoken, ({ campaign }: Sample) => campaign % FOLDS, RECIPE);
  const thresholds = thresholdsOf(spoken, scores);
  for (const [at, { path, set, held }] of spoken.entries()) {
    // What was held back has only votes of models that had not seen it.
    if (held) continue;
    const score = scores[at] ?? 0;
    told.push({ path, set, score, vote: strengths.find((one) => score >= thresholds[one]) ?? 'none' });
  }
  return { language, trained: train(spoken, RECIPE), thresholds, samples: spoken };
});
const file = modelFile(learned, 'node tools/train-wording.ts --mail FOLDER --out src/wording/model.json');
if (out !== undefined) writeFileSync(out, `${JSON.stringify(file, null, 1)}\n`);
if (votes !== undefined) writeFileSync(votes, `${told.map((one) => JSON.stringify(one)).join('\n')}\n`);
process.stdout.write(`${JSON.stringify({ ...file.languages, features: file.weights.length })}\n`);
