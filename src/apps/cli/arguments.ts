import { type ParseArgsConfig, parseArgs } from 'node:util';
import { type Refusal, refusal } from './refusal.ts';

type Options = NonNullable<ParseArgsConfig['options']>;
type Parsed<T extends Options> = ReturnType<
  typeof parseArgs<{ args: string[]; options: T; allowPositionals: true; strict: true }>
>;

/** Reads a command's options; what cannot be read is a refusal, never a guess. */
export function readArguments<const T extends Options>(args: string[], options: T): Parsed<T> | { refused: Refusal } {
  try {
    return parseArgs({ args, options, allowPositionals: true, strict: true });
  } catch (error) {
    return { refused: misread(error) };
  }
}

/** Node says what is wrong in English prose; its codes and the option that it quotes are what is used of it. */
function misread(error: unknown): Refusal {
  const why = error instanceof Error ? error.message : String(error);
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  const option = /'(?:-\w, )?(--?[^\s'=<]{1,60})/.exec(why)?.[1] ?? '';
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
    return refusal(
      'usage',
      `知らないオプションです: ${option}。--help に一覧があります。`,
      `unknown option ${option}; --help lists them`,
    );
  }
  if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') {
    return refusal(
      'usage',
      `${option} の値の指定が正しくありません。--help をご覧ください。`,
      `${option} is used with the wrong kind of value; see --help`,
    );
  }
  return refusal('usage', `コマンドの書き方を解釈できません: ${why}`, why);
}

/** `--phish a b` means `--phish a --phish b` for the options that take a list; parseArgs knows only the second form. */
export function spreadLists(args: string[], lists: string[]): string[] {
  let list: string | undefined;
  return args.flatMap((argument, index) => {
    if (argument.startsWith('-')) {
      list = lists.find((name) => argument === `--${name}`);
      const next = args[index + 1];
      // The option goes in front of each of its values; alone it stays, so that the missing value is reported.
      return list && next !== undefined && !next.startsWith('-') ? [] : [argument];
    }
    return list ? [`--${list}`, argument] : [argument];
  });
}
