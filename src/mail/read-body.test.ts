import assert from 'node:assert/strict';
import { it } from 'node:test';
import { readAttachments } from './read-attachments.ts';
import { readBody } from './read-body.ts';
import { readLinks } from './read-links.ts';
import type { Opened, Part } from './tree.ts';

function leaf(type: string, content: string, more: Partial<Part> = {}): Part & { content: string } {
  return {
    path: '1',
    fields: [],
    type,
    parameters: {},
    encoding: '',
    disposition: '',
    filename: '',
    contentId: '',
    start: 10,
    end: 20,
    where: 'body',
    children: [],
    content,
    ...more,
  };
}

function branch(type: string, ...children: Part[]): Part {
  return leaf(type, '', { path: '', children });
}

function open(part: Part): Opened {
  const content = 'content' in part ? String(part.content) : '';
  const text = part.type.startsWith('text/') ? content : '';
  return { bytes: Buffer.from(content), text, charset: { used: 'utf-8' }, defects: [] };
}

const page = leaf('text/html', '<p>見える</p><p hidden>見えない</p>');
const note = leaf('text/plain', '文字');

it('shows the HTML of an alternative and keeps its plain text apart', () => {
  const body = readBody(branch('multipart/alternative', note, page), open);
  assert.equal(body.text, '見える');
  assert.equal(body.hidden, '見えない');
  assert.equal(body.plain, '文字');
  assert.deepEqual(
    body.htmls.map((one) => one.html),
    ['<p>見える</p><p hidden>見えない</p>'],
  );
});

it('shows the HTML of an alternative in any order and below multipart/related', () => {
  const related = branch('multipart/related', page, leaf('image/png', 'x', { contentId: 'i' }));
  assert.equal(readBody(branch('multipart/alternative', related, { ...note }), open).text, '見える');
});

it('shows plain text where there is nothing else, and then has no second plain text', () => {
  const body = readBody(leaf('text/plain', 'a\r\nb'), open);
  assert.equal(body.text, 'a\nb');
  assert.equal('plain' in body, false);
});

it('falls back on an earlier alternative where the last one is empty', () => {
  const link = leaf('text/plain', 'https://evil.example/');
  const root = branch('multipart/alternative', link, leaf('text/plain', ' \r\n'));
  assert.equal(readBody(root, open).text.trim(), 'https://evil.example/');
  assert.equal(readLinks(root, open)[0]?.hidden, false);
});

it('joins the texts of mixed parts', () => {
  assert.equal(readBody(branch('multipart/mixed', { ...note }, { ...page }), open).text, '文字\n見える');
});

it('reads text/plain that is a whole page as the page it is', () => {
  const body = readBody(leaf('text/plain', '<!DOCTYPE html>\n<html><body><b>a</b></body></html>'), open);
  assert.equal(body.text, 'a');
  assert.equal(body.htmls.length, 1);
});

it('leaves text alone that only speaks of HTML', () => {
  assert.equal(readBody(leaf('text/plain', 'use <b> here'), open).text, 'use <b> here');
});

it('shows HTML behind the last boundary, and not the note for ancient readers before the first', () => {
  const tree = branch(
    'multipart/mixed',
    leaf('text/plain', 'This is a multi-part message in MIME format.', { where: 'preamble' }),
    leaf('text/plain', 'a'),
    leaf('text/plain', '<a href="https://a.example/">b</a>', { where: 'epilogue' }),
  );
  assert.equal(readBody(tree, open).text, 'a\nb');
  assert.equal(readLinks(tree, open)[0]?.host, 'a.example');
});

it('shows what stands outside the boundaries where nothing stands inside', () => {
  const tree = branch('multipart/mixed', leaf('text/plain', 'see https://a.example/', { where: 'preamble' }));
  assert.equal(readBody(tree, open).text, 'see https://a.example/');
  assert.equal(readLinks(tree, open)[0]?.hidden, false);
});

it('joins the lines of flowed text', () => {
  const flowed = leaf('text/plain', 'a \nb\n> c \n> d\n-- \ne', { parameters: { format: 'flowed' } });
  assert.equal(readBody(flowed, open).text, 'a b\n> c d\n-- \ne');
});

it('finds words again that invisible characters split', () => {
  assert.equal(readBody(leaf('text/plain', '楽\u200b天\ufeff カ\u2060ード'), open).text, '楽天 カード');
});

it('gives the languages of header and HTML', () => {
  const source = { mail: '', start: 0, end: 1 };
  const fields = [{ name: 'content-language', value: 'zh-CN, en', raw: '', source }];
  assert.deepEqual(readBody(leaf('text/html', '<p lang=JA>a', { fields }), open).languages, ['zh-cn', 'en', 'ja']);
});

it('cuts a long text and says so', () => {
  const body = readBody(leaf('text/html', `<p>${'あ'.repeat(600_000)}</p>`), open);
  assert.equal(body.text.length, 512 * 1024);
  assert.equal(body.truncated, true);
});

it('lists every leaf that is no text, with its hashes', () => {
  const tree = branch(
    'multipart/mixed',
    { ...note },
    leaf('application/pdf', 'abc', { disposition: 'attachment', filename: '請求書.pdf', path: '2' }),
    leaf('image/png', '', { contentId: 'logo', parameters: { name: 'logo.png' }, path: '3' }),
    leaf('text/html', '<p>x</p>', { disposition: 'attachment', filename: 'x.html', path: '4' }),
  );
  const attachments = readAttachments(tree, open);
  assert.deepEqual(attachments[0], {
    name: '請求書.pdf',
    type: 'application/pdf',
    size: 3,
    sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    md5: '900150983cd24fb0d6963f7d28e17f72',
    inline: false,
    part: '2',
    source: { mail: '2', start: 10, end: 20 },
  });
  assert.deepEqual(
    attachments.map((one) => [one.part, one.name, one.inline]),
    [
      ['2', '請求書.pdf', false],
      ['3', 'logo.png', true],
      ['4', 'x.html', false],
    ],
  );
  assert.equal(readBody(tree, open).text, '文字');
});

it('lists an attached mail and what is attached to it, and shows none of its text', () => {
  const inner = branch('multipart/mixed', leaf('text/plain', 'inner'), leaf('application/zip', 'z', { path: '2.2' }));
  const tree = branch('multipart/mixed', { ...note }, { ...branch('message/rfc822', inner), path: '2' });
  assert.deepEqual(
    readAttachments(tree, open).map((one) => one.type),
    ['message/rfc822', 'application/zip'],
  );
  assert.equal(readBody(tree, open).text, '文字');
});
