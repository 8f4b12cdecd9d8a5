export interface Share {
  count: number;
  of: number;
  /** Missing where there is nothing to count. */
  rate?: number;
  /** 95 % interval of the rate by Wilson's score method, which stays honest near 0 and for small sets. */
  interval?: [number, number];
}

const Z = 1.959964;

/** How many of how many, with how sure one can be of it. */
export function share(count: number, of: number): Share {
  if (of === 0) return { count, of };
  const rate = count / of;
  const centre = rate + (Z * Z) / (2 * of);
  const spread = Z * Math.sqrt((rate * (1 - rate)) / of + (Z * Z) / (4 * of * of));
  const scale = 1 + (Z * Z) / of;
  return {
    count,
    of,
    rate,
    interval: [Math.max(0, (centre - spread) / scale), Math.min(1, (centre + spread) / scale)],
  };
}
