import assert from 'node:assert/strict';
import { it } from 'node:test';
import { unknown } from '../answer.ts';
import type { Case } from '../investigation.ts';
import { unanswered } from '../observe/testing.ts';
import { report, worldMap } from './index.ts';
import { payloads, poisoned } from './injection/testing.ts';
import { lookUpLinks } from './look-up-links.ts';
import { sampleCase } from './testing.ts';

/** What the report itself leads to, exactly so. */
const LOOK_UPS = lookUpLinks('20.196.210.166').map(({ link, says }) => `[${says}](${link})`);
const OUR_LINKS =
  / \[E\d+\]\(#e\d+\)|!\[World map[^\]]*\]\(map\.svg\)|\[IP Geolocation by DB-IP\]\(https:\/\/db-ip\.com\)|\[RouteViews\]\(https:\/\/www\.routeviews\.org\)/g;

const text = (html: string): string => html.replace(/<style>.*?<\/style>/gs, '').replace(/<[^>]*>/g, '');

it('tells the facts of the case, in the order of an investigation, defanged', () => {
  const page = text(report(sampleCase(), 'html', { language: 'ja' }));
  const facts = [
    '詐欺',
    '[spam]',
    'Kagoya Internet',
    'info[@]l-partner[.]co[.]jp',
    'kagoya[.]net',
    '202214030018121B260E9DEF$32ED50E17D[@]l-partner[.]co[.]jp',
    'HELO node2',
    '信頼の境界',
    '株式会社ロジスティクス・パートナー',
    '35[.]73[.]31[.]138',
    'softfail',
    '韓国 Seoul',
    '48時間以内',
    '隔離されたメッセージを確認する',
    'sv864[.]xserver[.]jp',
    '157[.]112[.]176[.]65',
  ];
  for (const fact of facts) assert.ok(page.includes(fact), fact);
  assert.doesNotMatch(page, /dm1k\.com|l-partner\.co\.jp|20\.196\.210\.166/);
});

it('says the same in English, with the language on the page', () => {
  const html = report(sampleCase(), 'html', { language: 'en' });
  assert.match(html, /^<!doctype html><html lang="en">/);
  assert.match(text(html), /This mail is a fraud.*Three header fields.*Trust line/s);
});

it('names no recipient, in any spelling, in any format', () => {
  for (const format of ['html', 'markdown', 'terminal'] as const) {
    const shown = report(sampleCase(), format, { language: 'ja' });
    assert.doesNotMatch(shown, /example(\.|\[\.\])co(\.|\[\.\])jp/i, format);
    assert.doesNotMatch(shown, /e=info/i, format);
  }
});

it('keeps everything it rests on one click away', () => {
  const html = report(sampleCase(), 'html', { language: 'ja' });
  const cited = new Set([...html.matchAll(/href="#(ev-\d+)"/g)].map(([, id]) => id));
  assert.ok(cited.size > 20);
  for (const id of cited) assert.ok(html.includes(`id="${id}"`), id);
  const markdown = report(sampleCase(), 'markdown', { language: 'ja' });
  for (const [, number] of markdown.matchAll(/\(#e(\d+)\)/g)) assert.ok(markdown.includes(`\n##### E${number}\n`));
  for (const [, id] of html.matchAll(/href="#([a-z-]+)"/g)) assert.ok(html.includes(`<section id="${id}"`), id);
});

it('marks a reconstructed recording, and only that', () => {
  const real = { ...sampleCase(), reconstructed: false };
  assert.match(report(sampleCase(), 'html', { language: 'ja' }), /再構成/);
  assert.doesNotMatch(report(real, 'html', { language: 'ja' }), /再構成/);
});

it('links back to the makers of its tables wherever it shows a place', () => {
  assert.match(report(sampleCase(), 'html', { language: 'ja' }), /<a href="https:\/\/db-ip\.com"/);
  const markdown = report(sampleCase(), 'markdown', { language: 'ja' });
  assert.match(markdown, /\[IP Geolocation by DB-IP\]\(https:\/\/db-ip\.com\)/);
  assert.match(report(sampleCase(), 'terminal', { language: 'ja' }), /https:\/\/db-ip\.com/);
  assert.match(worldMap(sampleCase(), 'en'), /estimates.*db-ip\.com/);
});

it('says why it does not know, and leaves out what it has not', () => {
  const page = text(report(bare(), 'html', { language: 'ja' }));
  for (const words of [
    '経路は分かりません',
    '照合できません',
    'リンクはありません',
    '添付ファイルはありません',
    'どのブランドを名乗るかは分かりません',
  ])
    assert.ok(page.includes(words), words);
  assert.doesNotMatch(page, /undefined|null|NaN|\[object/);
  for (const format of ['markdown', 'terminal'] as const)
    assert.doesNotMatch(report(bare(), format, { language: 'en' }), /undefined|null|NaN|\[object/);
});

it('says which hosts and domains were too many to ask about', () => {
  const { observations, ...rest } = sampleCase();
  const unasked = {
    hosts: { count: 488, first: ['left.example', 'other.example'] },
    domains: { count: 1, first: ['left.example'] },
  };
  const crowded = { ...rest, observations: { ...observations, unasked } };
  const japanese = text(report(crowded, 'html', { language: 'ja' }));
  assert.match(japanese, /リンク先のホスト 488 件: left\[\.\]example, other\[\.\]example, …/);
  assert.match(japanese, /ドメイン 1 件の登録者: left\[\.\]example(?!,)/);
  assert.match(text(report(crowded, 'html', { language: 'en' })), /488 hosts of links: left/);
  assert.doesNotMatch(text(report(sampleCase(), 'html', { language: 'ja' })), /上限があるため、次の/);
});

it('writes Markdown in which nothing is live but its own marks, map and sources', () => {
  for (const payload of payloads) {
    let markdown = report(poisoned(sampleCase(), payload), 'markdown', { language: 'en' }).replace(OUR_LINKS, '');
    for (const ours of LOOK_UPS) markdown = markdown.replaceAll(ours, '');
    const outside = markdown
      .replace(/^(`{3,})text\n.*?\n\1$/gms, '')
      .replace(/(?<![`\\])(`+)(?!`).*?(?<!`)\1(?!`)/gs, '');
    assert.doesNotMatch(outside, /(?<!\\)</, payload);
    assert.doesNotMatch(outside, /(?<!\\)\]\(|(?<!\\)\]:/, payload);
    assert.doesNotMatch(markdown, /https?:\/\/|www\.|\bmailto:\w+@/i, payload);
    assert.doesNotMatch(markdown, /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/, payload);
  }
});

it('sends a terminal nothing but letters and its own colours', () => {
  for (const payload of payloads) {
    const plain = report(poisoned(sampleCase(), payload), 'terminal', { language: 'ja' });
    assert.doesNotMatch(
      plain,
      /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ud800-\udfff]/,
      payload,
    );
    const coloured = report(poisoned(sampleCase(), payload), 'terminal', { language: 'ja', colour: true });
    assert.doesNotMatch(coloured.replace(/\u001b\[\d{1,2}m/g, ''), /\u001b/, payload);
  }
});

it('fits a short summary into the width of the terminal', () => {
  const lines = report(sampleCase(), 'terminal', { language: 'ja', width: 80 }).split('\n');
  assert.ok(lines.length <= 45, `${lines.length} lines`);
  for (const line of lines) assert.ok(wide(line) <= 82, line);
  assert.match(lines.join('\n'), /【証拠】.*【手がかり】/s);
});

it('draws a picture of its own for the map', () => {
  const svg = worldMap(sampleCase(), 'en');
  assert.match(svg, /^<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
  assert.match(svg, /Seoul, South Korea/);
  assert.doesNotMatch(svg, /NaN|undefined|href/);
});

/** Two columns for what stands above the Latin letters: enough for the sample's Japanese. */
function wide(line: string): number {
  return [...line].reduce((sum, letter) => sum + (/[\u2e80-\uffef]/.test(letter) ? 2 : 1), 0);
}

/** A case in which nobody answered anything. */
function bare(): Case {
  const { mail, observations, verdict, ...rest } = sampleCase();
  const { headerFrom: _, returnPath: __, messageId: ___, date: ____, subjectSource: _____, ...left } = mail;
  const nothing = unknown('timeout');
  return {
    ...rest,
    ledger: [],
    findings: [],
    mail: {
      ...left,
      subject: '',
      stamps: [],
      recipients: [],
      links: [],
      attachments: [],
      defects: [],
      route: { hops: [], trustLine: -1, proofs: {}, otherCandidates: [], oddities: [] },
    },
    observations: {
      ...observations,
      identity: { ...observations.identity, claimedBrand: nothing, fromRole: nothing, officialDomains: [] },
      ...unanswered('timeout'),
      links: [],
    },
    verdict: { ...verdict, label: 'cannot-tell', score: 0.5, because: [], decisive: [], aim: [], otherVictims: [] },
  };
}
