import { canRun, exitOf, type LiveInvestigation } from '../../index.ts';
import type { Config } from './config.ts';
import type { Language } from './language.ts';
import { type Refusal, refusal } from './refusal.ts';

/** What the command line says about opening pages. */
export interface OpeningValues {
  open: boolean;
  'open-as-is': boolean;
  browser?: string | undefined;
  via?: string | undefined;
  'i-accept-no-sandbox': boolean;
  offline: boolean;
  replay?: string | undefined;
}

export interface Opening {
  /** Pages of links are opened, and how. */
  open: 'decoy' | 'as-is' | undefined;
  page: NonNullable<LiveInvestigation['page']>;
}

/** Whether pages are opened, how, and from where: command line over configuration file. */
export function openingOf(
  values: OpeningValues,
  config: Pick<Config, 'browser' | 'via'>,
): Opening | { refused: Refusal } {
  const wrong = wrongCombination(values);
  if (wrong) return { refused: wrong };
  if (!values.open && !values['open-as-is']) return { open: undefined, page: {} };

  const browser = values.browser ?? config.browser;
  if (browser !== undefined && !canRun(browser)) return { refused: noProgram(browser) };
  const via = values.via ?? config.via;
  const exit = via === undefined ? undefined : exitOf(via);
  if (via !== undefined && exit === undefined) return { refused: noExit() };
  const page = {
    ...(browser === undefined ? {} : { browser }),
    ...(exit === undefined ? {} : { exit }),
    withoutSandbox: values['i-accept-no-sandbox'],
  };
  // To open as it is includes to open.
  return { open: values['open-as-is'] ? 'as-is' : 'decoy', page };
}

function wrongCombination(values: OpeningValues): Refusal | undefined {
  if (!values.open && !values['open-as-is']) {
    const alone = (['browser', 'via', 'i-accept-no-sandbox'] as const).find((name) => Boolean(values[name]));
    if (alone === undefined) return undefined;
    return refusal('usage', `--${alone} は --open と一緒に指定してください。`, `--${alone} belongs to --open`);
  }
  if (values.offline) {
    return refusal(
      'usage',
      '--open と --offline は同時に指定できません。ページを開くと通信が発生します。',
      '--open and --offline exclude each other: to open a page is to ask the network',
    );
  }
  if (values.replay !== undefined) {
    return refusal(
      'usage',
      '--open と --replay は同時に指定できません。再生では、記録されたページだけを示します。',
      '--open and --replay exclude each other: a replay shows the pages of its recording',
    );
  }
  return undefined;
}

function noProgram(path: string): Refusal {
  return refusal(
    'usage',
    `ブラウザーとして実行できるファイルではありません: ${path}`,
    `no program that could be started as a browser: ${path}`,
  );
}

/** The text is not repeated: it may hold a password. */
function noExit(): Refusal {
  return refusal(
    'usage',
    '--via (設定ファイルでは via) は socks5://ホスト:ポート か http://ホスト:ポート の形で指定してください。',
    '--via (via in the configuration file) has the form socks5://host:port or http://host:port',
  );
}

/** Said before anything is opened, where no exit was chosen. */
export function whoseAddress(language: Language): string {
  return language === 'ja'
    ? 'ページを開きます。相手のサーバーには、このマシンのインターネット側のアドレスが見えます(--via で別の出口を選べます)。\n'
    : 'Pages are opened from here: whoever runs them sees the internet address of this machine (--via chooses another exit).\n';
}
