import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

/** Beside the checkout: public test vectors, which are read in place and not kept here. */
const FOLDER = fileURLToPath(new URL('../../../shared/data/hostile/auth-vectors/', import.meta.url));

const entry = z.object({ file: z.string(), repo: z.string(), path: z.string() });

/** Files of public projects, by the project (`owner/name`) and the path there. */
export interface Vectors {
  text(repo: string, path: string): string | undefined;
  bytes(repo: string, path: string): Uint8Array | undefined;
  /** Paths of the project that begin so, in order. */
  paths(repo: string, start: string): string[];
}

/** The vectors that lie beside the checkout, or `undefined` where there are none. */
export function openVectors(folder = FOLDER): Vectors | undefined {
  const manifest = `${folder}MANIFEST.jsonl`;
  if (!existsSync(manifest)) return undefined;
  const lines = readFileSync(manifest, 'utf8').split('\n').filter(Boolean);
  const entries = lines.map((line) => entry.parse(JSON.parse(line)));
  const files = new Map(entries.map(({ repo, path, file }) => [`${repo}:${path}`, file]));

  function bytes(repo: string, path: string): Uint8Array | undefined {
    const file = files.get(`${repo}:${path}`);
    return file === undefined ? undefined : readFileSync(folder + file);
  }
  return {
    bytes,
    text: (repo, path) => {
      const read = bytes(repo, path);
      return read && new TextDecoder().decode(read);
    },
    paths: (repo, start) =>
      entries
        .filter((one) => one.repo === repo && one.path.startsWith(start))
        .map(({ path }) => path)
        .sort(),
  };
}
