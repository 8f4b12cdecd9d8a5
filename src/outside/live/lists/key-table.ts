import type { Key } from './list-keys.ts';

/** Keys and where their texts begin, in typed arrays: 13 bytes each, whatever the list holds. */
export interface KeyTable {
  readonly size: number;
  add(key: Key, offset: number, isEntry: boolean): void;
  high(index: number): number;
  low(index: number): number;
  offset(index: number): number;
  /** It is an entry itself, not its host or page. */
  isEntry(index: number): boolean;
}

const FIRST_ROOM = 4096;

export function keyTable(): KeyTable {
  let high = new Uint32Array(FIRST_ROOM);
  let low = new Uint32Array(FIRST_ROOM);
  let offset = new Uint32Array(FIRST_ROOM);
  let isEntry = new Uint8Array(FIRST_ROOM);
  let size = 0;

  function makeRoom(): void {
    high = copied(high, new Uint32Array(size * 2));
    low = copied(low, new Uint32Array(size * 2));
    offset = copied(offset, new Uint32Array(size * 2));
    isEntry = copied(isEntry, new Uint8Array(size * 2));
  }

  return {
    get size() {
      return size;
    },
    add(key, at, entry) {
      if (size === high.length) makeRoom();
      high[size] = key.high;
      low[size] = key.low;
      offset[size] = at;
      isEntry[size] = entry ? 1 : 0;
      size += 1;
    },
    high: (index) => high[index] ?? 0,
    low: (index) => low[index] ?? 0,
    offset: (index) => offset[index] ?? 0,
    isEntry: (index) => isEntry[index] === 1,
  };
}

function copied<T extends Uint32Array | Uint8Array>(from: T, to: T): T {
  to.set(from);
  return to;
}

/**
 * The keys by the first `bits` of them, each key once, the first that came (a list may repeat itself as often as it likes):
 * `order` holds their indices, and `starts` where in it each part begins, the end of the last one included.
 */
export function partedKeys(keys: KeyTable, bits: number): { starts: Uint32Array; order: Uint32Array; entries: number } {
  const starts = new Uint32Array(2 ** bits + 1);
  const partOf = (index: number) => keys.high(index) >>> (32 - bits);
  for (let index = 0; index < keys.size; index += 1) raise(starts, partOf(index) + 1, 1);
  for (let part = 1; part < starts.length; part += 1) raise(starts, part, starts[part - 1] ?? 0);
  const order = new Uint32Array(keys.size);
  const next = starts.slice();
  for (let index = 0; index < keys.size; index += 1) {
    const part = partOf(index);
    order[next[part] ?? 0] = index;
    raise(next, part, 1);
  }

  let kept = 0;
  let entries = 0;
  let from = 0;
  for (let part = 0; part + 1 < starts.length; part += 1) {
    const to = starts[part + 1] ?? from;
    starts[part] = kept;
    const seen = new Set<number>();
    for (const index of order.subarray(from, to)) {
      // Within a part the first bits are the same; 53 of the rest fit into one number.
      const rest = (keys.high(index) & 0x1f_ffff) * 2 ** 32 + keys.low(index);
      if (seen.has(rest)) continue;
      seen.add(rest);
      order[kept] = index;
      kept += 1;
      if (keys.isEntry(index)) entries += 1;
    }
    from = to;
  }
  starts[starts.length - 1] = kept;
  return { starts, order: order.subarray(0, kept), entries };
}

function raise(numbers: Uint32Array, index: number, by: number): void {
  numbers[index] = (numbers[index] ?? 0) + by;
}
