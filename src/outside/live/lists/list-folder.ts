import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type ListFile, openList } from './list-file.ts';
import { listName } from './list-header.ts';

const ENDING = '.list';
/** A folder that anybody filled is not read for ever. */
const MAX_LISTS = 100;

/** What is known of an installed list without looking anything up in it. */
export interface InstalledList {
  name: string;
  /** Where it came from, an address or a file's name. */
  source?: string;
  /** ISO 8601, UTC. */
  fetchedAt?: string;
  /** ISO 8601, UTC: asked for again, changed or not. */
  checkedAt?: string;
  entries?: number;
  /** Rows of it that were no address. */
  skipped?: number;
  /** It lies there and cannot be read. */
  broken?: true;
}

export function listPath(folder: string, name: string): string {
  return join(folder, `${name}${ENDING}`);
}

/** Its time says when the list was last asked for, with or without success. */
export function triedPath(folder: string, name: string): string {
  return join(folder, `${name}.tried`);
}

/** The names of the lists in a folder, in alphabetical order; none where the folder is not there. */
export function listNames(folder: string): string[] {
  try {
    const files = readdirSync(folder).filter((file) => file.endsWith(ENDING));
    const names = files.map((file) => file.slice(0, -ENDING.length));
    return names
      .filter((name) => listName.safeParse(name).success)
      .toSorted()
      .slice(0, MAX_LISTS);
  } catch {
    return [];
  }
}

/** The lists of a folder and how they stand. */
export function installedLists(folder: string): InstalledList[] {
  return listNames(folder).map((name) => {
    const list = openList(listPath(folder, name));
    if (!list) return { name, broken: true };
    list.close();
    return standingOf(list);
  });
}

function standingOf({ header, checkedAt }: Pick<ListFile, 'header' | 'checkedAt'>): InstalledList {
  const { name, source, fetchedAt, entries, skipped } = header;
  return { name, source, fetchedAt, checkedAt, entries, skipped };
}

/** Takes a list away; `false` where there is none of that name. */
export function removeList(folder: string, name: string): boolean {
  if (!listNames(folder).includes(name)) return false;
  for (const path of [listPath(folder, name), triedPath(folder, name)]) rmSync(path, { force: true });
  return true;
}

/** Makes the folder where it is missing; `false` where it cannot be made. */
export function makeListFolder(folder: string): boolean {
  try {
    mkdirSync(folder, { recursive: true });
    return true;
  } catch {
    return false;
  }
}
