import { type Item, present } from './item.ts';

/** An older Node does not come as far as this. */
export function node(): Item {
  const version = process.versions.node;
  return present('node', `Node ${version} (22.19 以降が必要)`, `Node ${version} (22.19 or newer is needed)`);
}
