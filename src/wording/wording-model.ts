import file from './model.json' with { type: 'json' };
import { type Model, type ModelFile, unpackModel } from './model.ts';

let unpacked: Model | undefined;

/** The model that is shipped, unpacked at the first mail. */
export function wordingModel(): Model {
  unpacked ??= unpackModel(file satisfies ModelFile);
  return unpacked;
}
