import assert from 'node:assert/strict';
import { it } from 'node:test';
import { mailFrom } from './testing.ts';

const HEAD = 'From: a@shop.example\nSubject: x\nMIME-Version: 1.0\n';
const LINK = 'https://login.example.com/x';

function attached(name: string, type: string, content: string): string {
  const base64 = Buffer.from(content).toString('base64');
  return `${HEAD}Content-Type: multipart/mixed; boundary=b\n\n--b\n\nsee the file\n--b\nContent-Type: ${type}\nContent-Disposition: attachment; filename="${name}"\nContent-Transfer-Encoding: base64\n\n${base64}\n--b--\n`;
}

const files: [what: string, name: string, type: string, content: string, where?: string][] = [
  ['a shortcut of Windows', 'a.url', 'application/octet-stream', `[InternetShortcut]\r\nURL=${LINK}\r\n`],
  [
    'a shortcut of macOS',
    'a.webloc',
    'application/octet-stream',
    `<!DOCTYPE plist PUBLIC "x" "http://www.example.net/x.dtd"><dict><string>${LINK}</string></dict>`,
  ],
  [
    'a folded invitation',
    'a.ics',
    'application/ics',
    'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDESCRIPTION:join https://login.exam\r\n ple.com/x\\nnow\r\nEND:VEVENT\r\n',
    'calendar',
  ],
  ['a contact', 'a.vcf', 'text/vcard', `BEGIN:VCARD\r\nURL;type=work:${LINK}\r\nEND:VCARD\r\n`],
  ['rich text', 'a.rtf', 'application/rtf', `{\\rtf1{\\field{\\*\\fldinst{HYPERLINK "${LINK}"}}{\\fldrslt x}}}`],
  ['a page in the name of a text', 'a.txt', 'application/octet-stream', `<html><a href="${LINK}">x</a>`],
  ['a page whose script hides it in base64', 'a.html', 'text/html', `<script>location=atob("${btoa(LINK)}")</script>`],
  [
    'a page whose script escapes it',
    'a.html',
    'text/html',
    '<script>x="\\x68ttps:\\/\\/login.example.com%2Fx"</script>',
  ],
  ['a page with a page as its address', 'a.html', 'text/html', `<iframe src="data:text/html,<a href='${LINK}'>x</a>">`],
  ['a script as its address', 'a.html', 'text/html', `<a href="javascript:location='${LINK}'">x</a>`],
  ['an animated picture', 'a.svg', 'image/svg+xml', `<svg><a><set attributeName="href" to="${LINK}"/></a></svg>`],
];
for (const [what, name, type, content, place = 'attachment'] of files) {
  it(`finds the address in ${what}`, () => {
    const links = mailFrom(attached(name, type, content)).links.filter((link) => link.scheme === 'https');
    assert.deepEqual(
      links.map(({ url, where }) => [url, where]),
      [[LINK, place]],
    );
  });
}

it('takes nothing from files that are no text, and no names of formats', () => {
  for (const content of [`\0\0\x01\x02${LINK}`, '<x xmlns="http://www.example.net/ns">']) {
    assert.deepEqual(mailFrom(attached('a.bin', 'application/octet-stream', content)).links, []);
  }
});

it('takes a uuencoded file out of the text', () => {
  const file = Buffer.from(`<a href="${LINK}">x</a>`);
  const lines = [`begin 644 bill.html`, encoded(file), '`', 'end'].join('\n');
  const mail = mailFrom(`${HEAD}\nhello\n\n${lines}\nbye\n`);
  assert.equal(mail.body.text, 'hello\n\nbye\n');
  assert.deepEqual(
    mail.attachments.map(({ name, size }) => [name, size]),
    [['bill.html', file.length]],
  );
  assert.deepEqual(
    mail.links.map(({ url, where }) => [url, where]),
    [[LINK, 'attachment']],
  );
});

it('leaves a sentence that begins like a uuencoded file', () => {
  const text = 'begin 644 pages\nand then go on reading\n';
  assert.equal(mailFrom(`${HEAD}\n${text}`).body.text, text);
});

it('shows an invitation that has no text beside it', () => {
  const event =
    'BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:password expires\nURL:https://login.example.com/x\nEND:VEVENT\n';
  const mail = mailFrom(`${HEAD}Content-Type: text/calendar; method=REQUEST\n\n${event}`);
  assert.equal(mail.body.text, `password expires\n${LINK}`);
});

it('shows a text of a kind that nobody knows', () => {
  assert.equal(mailFrom(`${HEAD}Content-Type: text/x-letter\n\nhello`).body.text, 'hello');
});

it('shows what programs show that cannot play a film', () => {
  const mail = mailFrom(`${HEAD}Content-Type: text/html\n\n<video src="cid:x"><a href="${LINK}">watch</a></video>`);
  assert.deepEqual([mail.body.text, mail.links[0]?.url, mail.links[0]?.hidden], ['watch', LINK, false]);
});

/** One line of uuencode. */
function encoded(bytes: Uint8Array): string {
  const padded = Buffer.concat([bytes, Buffer.alloc((3 - (bytes.length % 3)) % 3)]);
  const six = [...padded.toString('base64')].map((letter) => BASE64.indexOf(letter));
  return (
    String.fromCharCode(32 + bytes.length) +
    six.map((value) => String.fromCharCode(value === 0 ? 96 : 32 + value)).join('')
  );
}
const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
