import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readCalendar } from './calendar-text.ts';
import { mailFrom } from './testing.ts';

function event(...lines: string[]): string {
  return ['BEGIN:VCALENDAR', 'METHOD:REQUEST', 'BEGIN:VEVENT', ...lines, 'END:VEVENT', 'END:VCALENDAR', ''].join(
    '\r\n',
  );
}

describe('an entry of a calendar (RFC 5545)', () => {
  it('is unfolded within a letter, and its escapes are undone', () => {
    const { text, method } = readCalendar(
      event('SUMMARY:定例\\, 第3回', 'DESCRIPTION:議題は\r\n 次の通り\\n1. 予算\\; 2. 人事'),
    );
    assert.equal(text, '定例, 第3回\n議題は次の通り\n1. 予算; 2. 人事');
    assert.equal(method, 'request');
  });

  it('keeps colons and semicolons in quotes apart from the value', () => {
    const { organizers } = readCalendar(
      event('ORGANIZER;CN="Support: Desk; Japan";SENT-BY="mailto:a@b.example":MAILTO:desk@c.example'),
    );
    assert.deepEqual(organizers, [{ name: 'Support: Desk; Japan', address: 'desk@c.example' }]);
  });

  it('reads an organizer that is no well-formed one', () => {
    const { organizers } = readCalendar(
      event('ORGANIZER;CN="Market"🌟', 'ORGANIZER;CN="never closed:mailto:x@y.example'),
    );
    assert.deepEqual(organizers, [
      { name: 'Market🌟', address: '' },
      { name: 'never closed', address: 'x@y.example' },
    ]);
  });

  it('reads descriptions in HTML, wherever a program takes them from', () => {
    const { htmls, text } = readCalendar(
      event(
        'DESCRIPTION:<b>Claim</b> <a href="https://a.example/">here</a>',
        'X-ALT-DESC;FMTTYPE=text/html:<p>there</p>',
        'LOCATION;ALTREP="data:text/html,%3Cp%3Eroom%3C/p%3E":room',
      ),
    );
    assert.deepEqual(htmls, ['<b>Claim</b> <a href="https://a.example/">here</a>', '<p>there</p>', '<p>room</p>']);
    assert.equal(text, 'room');
  });

  it('reads vCalendar 1.0 in quoted-printable of a charset of its own, over soft breaks', () => {
    const { text } = readCalendar(
      event('SUMMARY;ENCODING=QUOTED-PRINTABLE;CHARSET=SHIFT_JIS:=93=FA=\r\n=96=7B', 'LOCATION;QUOTED-PRINTABLE:a=41'),
    );
    assert.equal(text, '日本\naA');
  });

  it('ends on millions of letters, folds and quotes', () => {
    for (const hostile of [
      'SUMMARY;X="'.repeat(100_000),
      `SUMMARY:${'a\r\n '.repeat(300_000)}`,
      '"'.repeat(1_000_000),
      'A;ENCODING=QUOTED-PRINTABLE:=\n'.repeat(50_000),
    ]) {
      const before = performance.now();
      readCalendar(event(hostile));
      assert.ok(performance.now() - before < 3000);
    }
  });
});

describe('a mail with an entry of a calendar', () => {
  const entry = event(
    'SUMMARY:Prize',
    'ORGANIZER;CN=Desk:mailto:desk@c.example',
    'ATTENDEE:mailto:hanako@example.co.jp',
    'ATTENDEE:mailto:victim@other.example',
    'DESCRIPTION:<a href="https://claim.example/x">collect</a>',
  );
  const raw = [
    'From: a@shop.example',
    'To: taro@example.co.jp',
    'MIME-Version: 1.0',
    'Content-Type: multipart/alternative; boundary=b',
    '',
    '--b\nContent-Type: text/plain\n\nsee below',
    '--b\nContent-Type: text/html\n\n<p>see below</p>',
    `--b\nContent-Type: text/calendar; charset=utf-8; method=REQUEST\n\n${entry}`,
    '--b--\n',
  ].join('\n');

  it('tells it apart from the text, with its links', () => {
    const { body, calendars, links } = mailFrom(raw);
    assert.equal(body.text, 'see below');
    assert.equal(body.plain?.trim(), 'see below');
    assert.equal(calendars?.[0]?.text, 'Prize\ncollect');
    assert.deepEqual(
      calendars?.[0]?.organizers.map(({ name, domain }) => [name, domain]),
      [['Desk', 'c.example']],
    );
    assert.deepEqual(
      links.map(({ url, text, where, hidden }) => [url, text, where, hidden]),
      [['https://claim.example/x', 'collect', 'calendar', false]],
    );
  });

  it('counts attendees at the recipients’ domains among those whom nothing may name', () => {
    assert.deepEqual(
      mailFrom(raw).recipients.map(({ address }) => address),
      ['taro@example.co.jp', 'hanako@example.co.jp'],
    );
  });
});
