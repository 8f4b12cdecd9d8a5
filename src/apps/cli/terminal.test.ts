import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { printable, progress, type Terminal, wantsColour } from './terminal.ts';

function terminal(given: Partial<Terminal>): Terminal & { said: string[] } {
  const said: string[] = [];
  return {
    out: (text) => void said.push(text),
    err: (text) => void said.push(text),
    taken: async () => undefined,
    stdin: (async function* () {})(),
    environment: {},
    outIsTerminal: true,
    errIsTerminal: true,
    columns: 40,
    now: () => '2026-01-31T12:00:00.000Z',
    version: () => '0',
    ...given,
    said,
  };
}

describe('the terminal', () => {
  it('gets colours only where somebody looks and did not decline', () => {
    assert.equal(wantsColour(terminal({})), true);
    assert.equal(wantsColour(terminal({ outIsTerminal: false })), false);
    assert.equal(wantsColour(terminal({ environment: { NO_COLOR: '1' } })), false);
    assert.equal(wantsColour(terminal({ environment: { NO_COLOR: '' } })), true);
    assert.equal(wantsColour(terminal({ environment: { TERM: 'dumb' } })), false);
  });

  it('shows progress in one line that is wiped at the end, and none in a pipe', () => {
    const seen = terminal({});
    const shown = progress(seen);
    shown.show(`dns ${'a'.repeat(300)}.example A`);
    shown.end();
    assert.ok((seen.said[0]?.length ?? 0) < 50);
    assert.equal(seen.said.at(-1), '\r\x1b[K');

    const pipe = terminal({ errIsTerminal: false });
    progress(pipe).show('dns a.example A');
    assert.deepEqual(pipe.said, []);
  });

  it('lets no control character of a stranger through', () => {
    assert.equal(printable('a\x1b]0;title\x07b\u202ec\n'), 'a\u{FFFD}]0;title\u{FFFD}b\u{FFFD}c\u{FFFD}');
  });
});
