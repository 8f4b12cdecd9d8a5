import { mailOfAddress, readAddress } from '../../index.ts';
import { exitCodes } from './exit-code.ts';
import { investigateOne } from './investigate.ts';
import { readInvestigateOptions } from './investigate-options.ts';
import { whoseAddress } from './opening.ts';
import { refusal, tell } from './refusal.ts';
import { beginRun } from './several.ts';
import type { Terminal } from './terminal.ts';

/** `mekiki url`: an address alone, in whatever spelling keeps people from clicking it. */
export async function url(args: string[], terminal: Terminal): Promise<number> {
  const options = await readInvestigateOptions(args, terminal, 'url');
  if ('refused' in options) {
    tell(terminal, '', options.refused, options.language, options.json);
    return exitCodes.unusable;
  }
  const [given = ''] = options.inputs;
  const address = readAddress(given);
  if (address === undefined) {
    tell(terminal, given.slice(0, 200), NO_ADDRESS, options.language, options.json);
    return exitCodes.unusable;
  }
  const { open, page } = options.opening;
  if (open !== undefined && page.exit === undefined) terminal.err(whoseAddress(options.language));
  const raw = mailOfAddress(address);
  return await investigateOne({ label: given, raw, address: true }, options, terminal, beginRun(terminal.now()));
}

const NO_ADDRESS = refusal(
  'address',
  'インターネット上のウェブのアドレス(http、https)として読めません。',
  'cannot be read as an address of the web (http or https) on the internet',
);
