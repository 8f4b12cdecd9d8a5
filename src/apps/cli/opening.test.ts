import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { help } from './help.ts';
import { openingOf, whoseAddress } from './opening.ts';

const nothing = { open: false, 'open-as-is': false, 'i-accept-no-sandbox': false, offline: false };

function refused(values: Partial<Parameters<typeof openingOf>[0]>, config = {}): string | undefined {
  const read = openingOf({ ...nothing, ...values }, config);
  return 'refused' in read ? read.refused.message.en : undefined;
}

describe('what the command line says about opening pages', () => {
  it('opens nothing unless it is told to', () => {
    assert.deepEqual(openingOf(nothing, { via: 'socks5://a:1', browser: '/nowhere' }), { open: undefined, page: {} });
  });

  it('takes browser and exit from the command line, else from the configuration', () => {
    const config = { via: 'http://config.example:1', browser: process.execPath };
    const read = openingOf({ ...nothing, open: true }, config);
    assert.ok('page' in read && read.open === 'decoy');
    assert.deepEqual([read.page.exit?.host, read.page.browser], ['config.example', process.execPath]);
    const over = openingOf({ ...nothing, 'open-as-is': true, via: 'socks5://line.example:2' }, config);
    assert.ok('page' in over && over.open === 'as-is');
    assert.equal(over.page.exit?.host, 'line.example');
  });

  it('refuses what cannot be together, and what is not what it is named as', () => {
    assert.match(refused({ open: true, offline: true }) ?? '', /--open and --offline exclude/);
    assert.match(refused({ 'open-as-is': true, replay: 'case' }) ?? '', /--open and --replay exclude/);
    assert.match(refused({ via: 'socks5://a:1' }) ?? '', /^--via belongs to --open/);
    assert.match(refused({ browser: '/bin/sh' }) ?? '', /^--browser belongs to --open/);
    assert.match(refused({ 'i-accept-no-sandbox': true }) ?? '', /^--i-accept-no-sandbox belongs to --open/);
    assert.match(refused({ open: true, browser: '/nowhere' }) ?? '', /no program .*: \/nowhere$/);
    assert.match(refused({ open: true, browser: '/usr' }) ?? '', /no program/, 'a folder');
    assert.match(refused({ open: true }, { browser: '/etc/passwd' }) ?? '', /no program/);
    const why = refused({ open: true, via: 'ftp://taro:secret@a' }) ?? '';
    assert.match(why, /--via .* has the form/);
    assert.doesNotMatch(why, /secret/);
  });

  it('is named by --help, in both languages', () => {
    for (const option of ['--open ', '--open-as-is', '--browser', '--via', '--i-accept-no-sandbox']) {
      for (const language of ['ja', 'en'] as const) assert.ok(help.investigate[language].includes(option), option);
    }
    assert.match(whoseAddress('ja'), /アドレス.*--via/);
    assert.match(whoseAddress('en'), /address of this machine.*--via/);
  });
});
