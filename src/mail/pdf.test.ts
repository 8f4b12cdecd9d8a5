import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { deflateSync } from 'node:zlib';
import { isEncryptedPdf, isPdf, pdfAddresses } from './pdf.ts';

const HEAD = '%PDF-1.7\n';

function pdf(...objects: (string | Buffer)[]): Uint8Array {
  return Buffer.concat([HEAD, ...objects].map((one) => Buffer.from(one)));
}

function action(target: string): string {
  return `1 0 obj\n<</Type/Annot/Subtype/Link/A<</S/URI/URI(${target})>>>>\nendobj\n`;
}

function packed(objects: string): Buffer {
  const stream = deflateSync(objects);
  const dictionary = `2 0 obj\n<</Type/ObjStm/N 1/First 4/Filter/FlateDecode/Length ${stream.length}>>\nstream\r\n`;
  return Buffer.concat([Buffer.from(dictionary), stream, Buffer.from('\nendstream\nendobj\n')]);
}

describe('pdfAddresses', () => {
  it('reads the target of a link', () => {
    assert.deepEqual(pdfAddresses(pdf(action('https://pay.example/a?b=c'))), ['https://pay.example/a?b=c']);
  });

  it('undoes escapes, and takes parentheses that belong together', () => {
    const target = 'https://pay.example/\\(a\\)\\057b\\\n(c)';
    assert.deepEqual(pdfAddresses(pdf(action(target))), ['https://pay.example/(a)/b(c)']);
  });

  it('reads hexadecimal digits', () => {
    const digits = Buffer.from('https://pay.example/').toString('hex');
    assert.deepEqual(pdfAddresses(pdf(`<</URI <${digits}>>>`)), ['https://pay.example/']);
  });

  it('unpacks streams of objects, and tells each address once', () => {
    const twice = pdf(
      action('https://pay.example/'),
      packed(`3 0 <</URI(https://pay.example/)>> <</URI(https://b.example/)>>`),
    );
    assert.deepEqual(pdfAddresses(twice), ['https://pay.example/', 'https://b.example/']);
  });

  it('leaves what the maker of the file writes below it', () => {
    assert.deepEqual(pdfAddresses(pdf(action('http://www.tcpdf.org'))), []);
  });

  it('has none where the file is encrypted, broken or another', () => {
    assert.deepEqual(pdfAddresses(pdf(action('xyz'), 'trailer <</Encrypt 9 0 R>>')), []);
    assert.deepEqual(pdfAddresses(pdf('<</Type/ObjStm/Filter/FlateDecode>>\nstream\nbroken')), []);
    assert.deepEqual(pdfAddresses(Buffer.from(action('https://pay.example/'))), []);
    assert.deepEqual(pdfAddresses(new Uint8Array()), []);
  });

  it('does not grow without end', () => {
    const bomb = packed(' '.repeat(4 * 1024 * 1024));
    assert.deepEqual(pdfAddresses(pdf(bomb)), []);
    const many = Array.from({ length: 400 }, (_, at) => action(`https://a${at}.example/`));
    assert.equal(pdfAddresses(pdf(...many)).length, 50);
  });
});

it('knows an encrypted document', () => {
  assert.equal(isEncryptedPdf(pdf('trailer\n<</Root 1 0 R /Encrypt 9 0 R>>')), true);
  assert.equal(isEncryptedPdf(pdf(action('https://pay.example/'))), false);
});

it('takes a document with bytes before its version', () => {
  assert.equal(isPdf(Buffer.from(`\n\n${HEAD}`)), true);
  assert.equal(isPdf(Buffer.from('PK')), false);
});
