import { checks } from './checks/index.ts';
import { ofAddress } from './checks/of-address.ts';
import { runChecks } from './checks/run.ts';
import type { Investigation } from './investigation.ts';
import { openMail } from './mail/parse.ts';
import { observe } from './observe/index.ts';
import type { Ask } from './outside/ask.ts';
import { withCodes } from './pictures/read-codes.ts';
import type { Settings } from './settings.ts';
import { decide } from './verdict/decide.ts';

/** The whole flow, top to bottom. Start reading here. */
export async function investigate(raw: Uint8Array, ask: Ask, settings: Settings): Promise<Investigation> {
  const opened = openMail(raw, settings);
  const mail = await withCodes(opened);
  const seen = await observe(mail, opened.message, ask, settings);
  const findings = runChecks(settings.address ? ofAddress(checks) : checks, seen);
  const verdict = decide(findings);
  const { mail: _, settings: __, ...observations } = seen;
  return { settings, mail, observations, findings, verdict };
}
