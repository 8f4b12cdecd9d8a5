import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { plainScript } from './script-targets.ts';

const LINK = 'https://login.example.com/x';
const base64 = Buffer.from(LINK).toString('base64');
const reversed = [...LINK].reverse().join('');
const scripts = {
  'as it is': `location="${LINK}"`,
  'in pieces': 'location="https://login." + \'\' + "exam"+"ple.com/x"'.replace("'' + ", ''),
  backwards: `location="${reversed}".split("").reverse().join("")`,
  'in numbers': `location=String.fromCharCode(${[...LINK].map((letter) => letter.charCodeAt(0)).join(', ')})`,
  'in hexadecimal numbers': `location=String.fromCharCode(${[...LINK].map((letter) => `0x${letter.charCodeAt(0).toString(16)}`).join()})`,
  'in base64': `location=atob("${base64}")`,
  'in base64 of two pieces': `location=atob("${base64.slice(0, 12)}"+"${base64.slice(12)}")`,
  'in base64 of a list': `location=atob(["${base64.slice(0, 12)}","${base64.slice(12)}"].join(""))`,
  'in a script in base64': `eval(atob("${btoa(`window.location='${LINK}'`)}"))`,
  'in a script in base64 in a script in base64': `eval(atob("${btoa(`eval(atob('${btoa(`window.location='${LINK}'`)}'))`)}"))`,
};

describe('an address in a script', () => {
  for (const [how, script] of Object.entries(scripts)) {
    it(`is found ${how}`, () => assert.ok(plainScript(script).includes(LINK)));
  }
});

it('takes no bytes of a picture for text', () => {
  assert.ok(!plainScript(`x="${Buffer.alloc(60, 7).toString('base64')}"`).includes('\x07'));
});

it('ends on megabytes of whatever it looks for', () => {
  for (const piece of ['A', '"', '//:sptth', 'fromCharCode(1,', '","', '%41', 'aHR0c', '"+"', '1']) {
    const before = performance.now();
    plainScript(piece.repeat(2_000_000 / piece.length));
    assert.ok(performance.now() - before < 4000, piece);
  }
});
