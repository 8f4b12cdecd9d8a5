import { readFile } from 'node:fs/promises';
import type { LiveInvestigation } from '../../index.ts';
import type { Config } from './config.ts';
import { type Refusal, refusal } from './refusal.ts';

/** How the configuration file wants the world to be reached; what it does not name is the system's. */
export type Connection = Pick<LiveInvestigation, 'resolver' | 'routes' | 'authorities'>;

/** Reads the files of certificates that the configuration names. Relative paths are those of the working folder. */
export async function connectionOf({
  resolver,
  routes,
  authorities,
}: Pick<Config, 'resolver' | 'routes' | 'authorities'>): Promise<Connection | { refused: Refusal }> {
  const certificates: string[] = [];
  for (const path of authorities) {
    const text = await certificateAt(path);
    if (text === undefined) return { refused: noCertificate(path) };
    certificates.push(text);
  }
  return {
    ...(resolver.length > 0 ? { resolver } : {}),
    ...(Object.keys(routes).length > 0 ? { routes } : {}),
    ...(certificates.length > 0 ? { authorities: certificates } : {}),
  };
}

async function certificateAt(path: string): Promise<string | undefined> {
  try {
    const text = await readFile(path, 'utf8');
    return text.includes('-----BEGIN CERTIFICATE-----') ? text : undefined;
  } catch {
    return undefined;
  }
}

function noCertificate(path: string): Refusal {
  return refusal(
    'config',
    `設定ファイルの authorities にある ${path} を PEM 形式の証明書として読めません。`,
    `${path}, named in authorities of the configuration file, cannot be read as a PEM certificate`,
  );
}
