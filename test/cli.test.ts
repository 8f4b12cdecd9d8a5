import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { run } from '../src/apps/cli/run.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const example = join(root, 'examples/kagoya-2022');
const genuine = join(root, 'cases/genuine-hosting-notice/mail.eml');
const scratch = mkdtempSync(join(tmpdir(), 'mekiki-cli-'));
after(() => rmSync(scratch, { recursive: true, force: true }));

let folders = 0;
function freshFolder(): string {
  folders += 1;
  return join(scratch, String(folders));
}

/** One call of the command line, away from this machine's own configuration. */
async function mekiki(...argv: string[]): Promise<{ code: number; out: string; err: string }> {
  return await mekikiWith({}, ...argv);
}

async function mekikiWith(given: { stdin?: Uint8Array | string; errIsTerminal?: boolean }, ...argv: string[]) {
  const said = { out: '', err: '' };
  const code = await run(argv, {
    out: (text) => {
      said.out += text;
    },
    err: (text) => {
      said.err += text;
    },
    taken: async () => undefined,
    stdin: (async function* () {
      yield Buffer.from(given.stdin ?? '');
    })(),
    environment: {
      LANG: 'C',
      XDG_CONFIG_HOME: join(scratch, 'no-such-folder'),
      XDG_DATA_HOME: join(scratch, 'no-such-data'),
    },
    outIsTerminal: false,
    errIsTerminal: given.errIsTerminal ?? false,
    columns: undefined,
    now: () => '2026-01-31T12:00:00.000Z',
    version: () => '9.9.9',
  });
  return { code, ...said };
}

describe('mekiki', () => {
  it('explains itself in both languages, naming every command', async () => {
    for (const language of ['ja', 'en']) {
      const { code, out } = await mekiki('--help', '--lang', language);
      assert.equal(code, 0);
      for (const command of ['investigate', 'report', 'eval', 'doctor']) {
        assert.ok(out.includes(`mekiki ${command}`));
        const about = await mekiki(command, '--help', '--lang', language);
        assert.equal(about.code, 0);
        assert.ok(about.out.startsWith(`mekiki ${command}`));
      }
    }
  });

  it('tells its version', async () => assert.equal((await mekiki('--version')).out, '9.9.9\n'));

  it('refuses commands, options and languages that do not exist', async () => {
    for (const argv of [
      ['serve'],
      ['investigate', '--fast', 'x'],
      ['investigate', 'x', '--lang', 'fr'],
      ['investigate'],
    ]) {
      const { code, out, err } = await mekiki(...argv);
      assert.deepEqual([code, out], [2, ''], argv.join(' '));
      assert.match(err, /^mekiki: /);
    }
  });
});

describe('mekiki investigate --replay', () => {
  it('writes a whole case folder and names its report in the last line', async () => {
    const out = freshFolder();
    const { code, out: said } = await mekiki('investigate', '--replay', example, '--out', out, '--lang', 'ja');
    assert.equal(code, 20);
    const path = said.trimEnd().split('\n').at(-1) ?? '';
    const folder = dirname(path);
    assert.match(folder, /\/2022-03-14T02-00-00Z-[0-9a-f]{12}$/);
    const names = ['investigation.json', 'mail.eml', 'map.svg', 'report.html', 'report.md', 'world.ndjson'];
    assert.deepEqual(readdirSync(folder).sort(), ['SHA256SUMS', ...names]);
    assert.deepEqual(readFileSync(join(folder, 'mail.eml')), readFileSync(join(example, 'mail.eml')));
    assert.deepEqual(readdirSync(out).length, 1, 'nothing half-written is left');
    const sums = names.map((name) => {
      const sum = createHash('sha256')
        .update(readFileSync(join(folder, name)))
        .digest('hex');
      return `${sum}  ${name}\n`;
    });
    assert.equal(readFileSync(join(folder, 'SHA256SUMS'), 'utf8'), sums.join(''));
  });

  it('finds the same case already there, and never overwrites another one', async () => {
    const out = freshFolder();
    const call = ['investigate', '--replay', example, '--out', out, '--lang', 'en'];
    const first = await mekiki(...call);
    const path = first.out.trimEnd().split('\n').at(-1) ?? '';
    assert.equal((await mekiki(...call)).out, first.out);
    writeFileSync(path, 'mine');
    const again = await mekiki(...call);
    assert.equal(readFileSync(path, 'utf8'), 'mine');
    assert.equal(dirname(again.out.trimEnd().split('\n').at(-1) ?? ''), `${dirname(path)}-2`);
  });

  it('reads back what it wrote: the kept case replays to the same investigation', async () => {
    const out = freshFolder();
    const first = await mekiki('investigate', '--replay', example, '--out', out, '--json');
    const kept = join(out, readdirSync(out)[0] ?? '');
    const second = await mekiki('investigate', '--replay', kept, '--json');
    assert.deepEqual(JSON.parse(second.out), JSON.parse(first.out));
  });

  it('prints the investigation as one line, and writes nothing, with --json alone', async () => {
    const { code, out } = await mekiki('investigate', '--replay', example, '--json');
    assert.equal(code, 20);
    assert.equal(out.split('\n').length, 2);
    const kept = JSON.parse(out);
    assert.deepEqual([kept.format, kept.verdict.label, kept.reconstructed], ['mekiki.investigation/1', 'fraud', true]);
  });

  it('adds own domains to those of the recording', async () => {
    const { out } = await mekiki('investigate', '--replay', example, '--json', '--own', 'EXAMPLE.net');
    assert.deepEqual(JSON.parse(out).settings.ownDomains, ['example.co.jp', 'example.net']);
  });

  it('takes no other input and writes nothing into its source', async () => {
    assert.equal((await mekiki('investigate', '--replay', example, genuine)).code, 2);
    const source = freshFolder();
    cpSync(example, source, { recursive: true });
    const before = readdirSync(source);
    assert.equal((await mekiki('investigate', '--replay', source, '--out', join(source, 'cases'))).code, 2);
    assert.deepEqual(readdirSync(source), before);
  });

  it('refuses a recording that is none', async () => {
    const broken = freshFolder();
    mkdirSync(broken);
    cpSync(join(example, 'mail.eml'), join(broken, 'mail.eml'));
    assert.equal((await mekiki('investigate', '--replay', broken, '--out', freshFolder())).code, 2);
    writeFileSync(join(broken, 'world.ndjson'), '{"format":"something else"}\n');
    const { code, err } = await mekiki('investigate', '--replay', broken, '--out', freshFolder());
    assert.equal(code, 2);
    assert.match(err, /^mekiki: /);
  });
});

describe('mekiki investigate', () => {
  it('keeps the order of its inputs, and one bad mail never stops the next', async () => {
    const missing = join(scratch, 'missing.eml');
    const empty = freshFolder();
    mkdirSync(empty);
    const { code, out, err } = await mekiki(
      ...['investigate', '--offline', '--json', missing, genuine, empty, join(example, 'mail.eml')],
    );
    const lines = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    assert.deepEqual(
      lines.map((line) => line.error?.code ?? line.format),
      ['not-found', 'mekiki.investigation/1', 'folder', 'mekiki.investigation/1'],
    );
    assert.deepEqual([lines[0].input, lines[2].input], [missing, empty]);
    assert.equal(err.trimEnd().split('\n').length, 2);
    assert.ok(code === 20 || code === 10, 'the fraud decides the exit code');
  });

  it('reads standard input and writes the case that replays it', async () => {
    const out = freshFolder();
    const raw = readFileSync(genuine);
    const { code, out: said } = await mekikiWith({ stdin: raw }, 'investigate', '--offline', '--out', out, '-');
    assert.ok(code === 0 || code === 3);
    const path = said.trimEnd().split('\n').at(-1) ?? '';
    assert.ok(existsSync(path));
    assert.deepEqual(readFileSync(join(dirname(path), 'mail.eml')), raw);
    assert.equal((await mekiki('report', dirname(path), '--as', 'markdown')).code, 0);
  });

  it('takes files of any name, and lets none of it act on the terminal', async () => {
    const names = ['怪しい メール.eml', 'a\nb\x1b[31m.eml', '-x.eml'].map((name) => join(freshFolder(), name));
    for (const name of names) {
      mkdirSync(dirname(name));
      cpSync(genuine, name);
    }
    const call = ['investigate', '--offline', '--out', freshFolder(), '--', ...names, 'no\nsuch.eml'];
    const { code, out, err } = await mekiki(...call);
    assert.equal(code, 2);
    assert.equal(out.match(/^== /gm)?.length, 3);
    assert.ok(!`${out}${err}`.includes('\x1b') && err.split('\n').length === 2);
  });

  it('investigates every mail of an mbox in its order', async () => {
    const path = freshFolder();
    const mails = Array.from({ length: 40 }, (_, index) => `From: a@example.com\nSubject: number ${index}\n\ntext\n`);
    writeFileSync(path, mails.map((mail) => `From a@example.com Sat Jan 31 20:59:00 2026\n${mail}\n`).join(''));
    const { out } = await mekiki('investigate', '--offline', '--json', path);
    const subjects = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).mail.subject);
    assert.deepEqual(
      subjects,
      mails.map((_, index) => `number ${index}`),
    );
  });

  it('takes a folder: a Maildir without what is being delivered, kept cases by their mail', async () => {
    const folder = freshFolder();
    const mail = readFileSync(genuine);
    for (const name of [
      'cur/2:2,S',
      'new/1',
      'tmp/3',
      'new/.hidden',
      'case/mail.eml',
      'case/world.ndjson',
      'x-run/run.json',
    ]) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), name.endsWith('json') ? '{}' : mail);
    }
    const out = freshFolder();
    await mekiki('investigate', '--offline', '--json', '--out', out, folder);
    const run = readdirSync(out).find((name) => name.endsWith('-run')) ?? '';
    const { mails, groups } = JSON.parse(readFileSync(join(out, run, 'run.json'), 'utf8'));
    assert.deepEqual(
      mails.map(({ input }: { input: string }) => input),
      ['case/mail.eml', 'cur/2:2,S', 'new/1'].map((name) => join(folder, name)),
    );
    assert.deepEqual([groups.mails, groups.messages], [3, 1]);
  });

  it('says below the summaries of several mails which belong together, in both languages', async () => {
    const mail = join(example, 'mail.eml');
    const copy = freshFolder();
    writeFileSync(copy, readFileSync(mail, 'latin1').replace(/^Message-ID: <2022/im, 'Message-ID: <2023'), 'latin1');
    for (const [language, head, why] of [
      ['ja', '3 通のメール', '本文が同じ'],
      ['en', '3 mails', 'The same text'],
    ] as const) {
      const out = freshFolder();
      const { out: said } = await mekiki(
        ...['investigate', '--offline', '--lang', language, '--out', out, mail, 'missing.eml', copy, genuine],
      );
      const section = said.slice(said.indexOf('━━ '));
      assert.ok(section.includes(head) && section.includes(why), section);
      assert.ok(section.includes(copy), 'it names the files of a group');
      assert.doesNotMatch(section, /info@example\.co\.jp/);
      const folder = dirname(section.trimEnd().split('\n').at(-1) ?? '');
      assert.deepEqual(readdirSync(folder).sort(), ['SHA256SUMS', 'report.html', 'report.md', 'run.json']);
      const run = JSON.parse(readFileSync(join(folder, 'run.json'), 'utf8'));
      assert.deepEqual([run.format, run.mails.length, run.refused], ['mekiki.run/1', 3, 1]);
      assert.deepEqual(run.groups.groups[0].members.length, 2);
      for (const mail of run.mails) assert.ok(existsSync(join(out, mail.folder, 'report.html')));
    }
    const single = freshFolder();
    const { out: alone } = await mekiki('investigate', '--offline', '--out', single, mail);
    assert.ok(!alone.includes('━━ ') && readdirSync(single).length === 1);
  });

  it('keeps one line a mail with --json, and writes what belongs together only with --out', async () => {
    const out = freshFolder();
    const call = ['investigate', '--offline', '--json', join(example, 'mail.eml'), genuine];
    assert.equal((await mekiki(...call)).out.trimEnd().split('\n').length, 2);
    assert.equal((await mekiki(...call, '--out', out)).out.trimEnd().split('\n').length, 2);
    assert.equal(readdirSync(out).filter((name) => name.endsWith('-run')).length, 1);
  });

  it('says so before it asks anything where a case cannot be written', async () => {
    const file = freshFolder();
    writeFileSync(file, '');
    for (const out of [file, join(file, 'below')]) {
      const { code, out: said, err } = await mekiki('investigate', '--offline', '--out', out, '--json', genuine);
      assert.deepEqual([code, JSON.parse(said).error.code], [2, 'unwritable']);
      assert.match(err, /^mekiki: cannot write a case to .* \(ENOTDIR\)/);
    }
  });

  it('tells a failure while writing in place of the result', async () => {
    const { code, out } = await mekiki('investigate', '--offline', '--out', '/proc/mekiki', '--json', genuine);
    assert.deepEqual([code, JSON.parse(out).error.code], [code === 2 ? 2 : 1, 'unwritable']);
  });

  it('shows on a terminal what is asked, and claims to ask nothing of the network when it is offline', async () => {
    const mail = join(example, 'mail.eml');
    const { err } = await mekikiWith({ errIsTerminal: true }, 'investigate', '--offline', '--json', mail);
    assert.match(err, /… table /);
    assert.doesNotMatch(err, /… (?:dns|whois) /);
  });

  it('refuses an empty input by name', async () => {
    const { code, err } = await mekikiWith({}, 'investigate', '--offline', '--out', freshFolder(), '-');
    assert.equal(code, 2);
    assert.match(err, /^mekiki: -: /);
  });

  it('takes the configuration file, and refuses a key that it does not know', async () => {
    const config = freshFolder();
    writeFileSync(config, JSON.stringify({ own: ['example.co.jp'], knownSenders: ['example.org'], language: 'ja' }));
    const { out } = await mekiki(
      'investigate',
      '--offline',
      '--json',
      '--config',
      config,
      '--own',
      'example.com',
      genuine,
    );
    assert.deepEqual(JSON.parse(out).settings, {
      startedAt: '2026-01-31T12:00:00.000Z',
      ownDomains: ['example.co.jp', 'example.com'],
      trustedHosts: [],
      knownSenders: ['example.org'],
      language: 'ja',
    });
    writeFileSync(config, JSON.stringify({ own: ['example.co.jp'], owm: [] }));
    const refused = await mekiki('investigate', '--offline', '--json', '--config', config, genuine);
    assert.equal(refused.code, 2);
    assert.match(refused.err, /owm/);
    const unusable = [
      { resolver: ['dns.example.net'] },
      { routes: { '192.0.2.43:43': '10.0.0.1:43' } },
      { routes: { '192.0.2.43:43': 'localhost:43' } },
      { routes: { '192.0.2.43': '127.0.0.1:43' } },
      { authorities: [config] },
    ];
    for (const wrong of unusable) {
      writeFileSync(config, JSON.stringify(wrong));
      const { code, err } = await mekiki('investigate', '--offline', '--json', '--config', config, genuine);
      assert.equal(code, 2, JSON.stringify(wrong));
      assert.match(err, new RegExp(Object.keys(wrong)[0] ?? ''));
    }
  });
});

describe('mekiki report', () => {
  it('renders a kept case in each form and either language', async () => {
    const html = await mekiki('report', example, '--as', 'html', '--lang', 'ja');
    assert.match(html.out, /^<!doctype html>/i);
    assert.match(html.out, /<html[^>]* lang="ja"/);
    const markdown = await mekiki('report', example, '--as', 'markdown', '--lang', 'en');
    assert.match(markdown.out, /^# /m);
    const text = await mekiki('report', example);
    assert.ok(text.out.length > 0 && !text.out.includes('\x1b['), 'no colours where nobody looks');
    assert.equal((await mekiki('report', example, '--as', 'pdf')).code, 2);
  });
});

describe('mekiki eval', () => {
  const phish = join(scratch, 'phish');
  const ham = join(scratch, 'ham');
  for (const [folder, name, from] of [
    [phish, 'hosting/a.eml', join(example, 'mail.eml')],
    [phish, 'webmail/deep/b.eml', join(root, 'cases/hijacked-account/mail.eml')],
    [phish, 'webmail/empty.eml', undefined],
    [ham, 'c.eml', genuine],
  ] as const) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, from ? readFileSync(from) : '');
  }

  it('measures each folder as a set and gives the same figures again', async () => {
    const call = ['eval', '--json', '--phish', phish, '--ham', ham];
    const { code, out, err } = await mekiki(...call);
    assert.deepEqual([code, err], [0, '']);
    const summary = JSON.parse(out);
    assert.deepEqual(
      summary.phish.map(({ name, mails }: { name: string; mails: number }) => [name, mails]),
      [
        ['hosting', 1],
        ['webmail', 2],
      ],
    );
    assert.equal(summary.phish[1].labels.refused, 1);
    assert.equal(summary.phish[1].called.of, 2, 'a refused fraud is a missed one');
    assert.deepEqual([summary.ham[0].name, summary.ham[0].called.count], ['ham', 0]);
    assert.deepEqual(Object.keys(summary.macroRecallAt), ['0.001', '0.002', '0.005', '0.01']);
    const { seconds: _, mailsPerSecond: __, ...figures } = JSON.parse((await mekiki(...call)).out);
    const { seconds: ___, mailsPerSecond: ____, ...first } = summary;
    assert.deepEqual(figures, first);
  });

  it('prints a table for people', async () => {
    const { out } = await mekiki('eval', '--phish', phish, '--ham', ham, '--lang', 'ja');
    assert.match(out, /^ *hosting .*% \(/m);
    assert.match(out, /検査ごとの該当数/);
  });

  it('refuses folders that are not there and calls without one', async () => {
    assert.equal((await mekiki('eval')).code, 2);
    assert.equal((await mekiki('eval', '--phish', join(scratch, 'nowhere'))).code, 2);
  });
});
