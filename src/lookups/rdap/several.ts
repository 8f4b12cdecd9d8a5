import { z } from 'zod';

/** A list of which the members that fit are taken, `most` at the most; what is no list is an empty one. */
export function several<T extends z.ZodType>(member: T, most: number) {
  return z
    .array(z.unknown())
    .catch([])
    .transform((list) =>
      list.slice(0, most).flatMap((one): z.output<T>[] => {
        const read = member.safeParse(one);
        return read.success ? [read.data] : [];
      }),
    );
}

/** Text of a bounded length, or nothing. */
export function text(most = 300) {
  return z
    .string()
    .transform((value) => value.slice(0, most).trim() || undefined)
    .optional()
    .catch(undefined);
}
