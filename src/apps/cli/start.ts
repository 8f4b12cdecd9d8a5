#!/usr/bin/env node
import { languageAsked } from './language.ts';

/**
 * What a package's `mekiki` starts. It imports nothing that an old Node lacks, so that such a Node says what it needs
 * in a line instead of breaking over the first import.
 */
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major > 22 || (major === 22 && minor >= 19)) {
  await import('./main.ts');
} else {
  const japanese = languageAsked(process.argv.slice(2), process.env) === 'ja';
  process.stderr.write(
    japanese
      ? `mekiki には Node 22.19 以降が必要です (いまの Node は ${process.versions.node})。\n`
      : `mekiki needs Node 22.19 or newer; this is Node ${process.versions.node}\n`,
  );
  process.exitCode = 1;
}
