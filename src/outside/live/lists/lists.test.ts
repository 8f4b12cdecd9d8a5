import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import type { ListHit } from '../../ask.ts';
import { installedLists, listPath, removeList } from './list-folder.ts';
import { listTransport } from './list-transport.ts';
import { importText, withListFolder } from './testing.ts';

const URLHAUS = `################################################################
# abuse.ch URLhaus Database Dump (CSV - recent URLs only)      #
################################################################
#
# id,dateadded,url,url_status,last_online,threat,tags,urlhaus_link,reporter
"2","2024-05-08 12:05:20","http://203.0.113.5:58801/i","online","2024-05-08 12:05:20","malware_download","32-bit,elf","https://list.example/url/2/","someone"
"1","2024-05-08 11:54:17","http://evil.example/a,b/bin.sh","offline","","malware_download","elf","https://list.example/url/1/","someone"
`;
const PHISHTANK = `phish_id,url,phish_detail_url,submission_time,verified,verification_time,online,target
1,https://login.evil.example/sign-in?x=1,http://list.example/1,2024-05-07T10:00:00+00:00,yes,2024-05-07T11:00:00+00:00,yes,Example Bank
`;
const JPCERT = `\u{FEFF}date,URL,description\r\n2019/01/04 10:24:00,http://evil.example/,例示銀行\r\n ,https://www.other.example/x,\r\n`;
const HOSTS = `# a hosts file\n127.0.0.1 localhost\n::1 localhost\n0.0.0.0 evil.example # why\n127.0.0.1\tads.other.example\n`;
const PHISHTANK_JSON = JSON.stringify([
  {
    phish_id: 1,
    url: 'https://evil.example/{"[',
    submission_time: '2024-05-07T10:00:00+00:00',
    target: 'Bank',
    details: [{ url: 'http://no.example/' }],
  },
  { phish_id: 2, url: 'https://other.example/', submission_time: '2024-05-06T10:00:00+00:00', target: 'Other' },
]);
const URLHAUS_JSON = JSON.stringify({
  7: [
    { dateadded: '2024-05-08 12:05:20 UTC', url: 'http://evil.example/x.exe', threat: 'malware_download', tags: ['a'] },
  ],
});

/** The hits of one address in a folder that holds this one list. */
async function hitsOf(list: string | Uint8Array, ...urls: string[]): Promise<Partial<ListHit>[]> {
  const hits: Partial<ListHit>[] = [];
  await withListFolder(async (folder) => {
    const imported = await importText(folder, list);
    assert.ok('entries' in imported, JSON.stringify(imported));
    const look = listTransport(folder);
    for (const url of urls) {
      const told = look({ url });
      assert.equal(told.state, 'found');
      if (told.state === 'found') hits.push(...told.value.hits);
    }
  });
  return hits.map(({ list: _, fetchedAt: __, ...rest }) => rest);
}

describe('a list of web addresses', () => {
  it('is read in the form of URLhaus', async () => {
    assert.deepEqual(await hitsOf(URLHAUS, 'http://evil.example/a,b/bin.sh', 'https://203.0.113.5/other'), [
      { entry: 'evil.example/a,b/bin.sh', level: 'url', listedAt: '2024-05-08', note: 'malware_download' },
      // 203.0.113.0/24 is for documentation, and no list names it.
    ]);
    const json = await hitsOf(URLHAUS_JSON, 'http://evil.example/x.exe');
    assert.deepEqual(json, [
      { entry: 'evil.example/x.exe', level: 'url', listedAt: '2024-05-08', note: 'malware_download' },
    ]);
  });

  it('is read in the forms of PhishTank', async () => {
    assert.deepEqual(await hitsOf(PHISHTANK, 'https://login.evil.example/sign-in?x=1#frag'), [
      { entry: 'login.evil.example/sign-in?x=1', level: 'url', listedAt: '2024-05-07', note: 'Example Bank' },
    ]);
    assert.deepEqual(await hitsOf(PHISHTANK_JSON, 'https://evil.example/%7B%22%5B', 'http://no.example/'), [
      { entry: 'evil.example/{"[', level: 'url', listedAt: '2024-05-07', note: 'Bank' },
    ]);
  });

  it('is read in the form of JPCERT/CC, with days or without', async () => {
    assert.deepEqual(await hitsOf(JPCERT, 'http://evil.example/', 'https://www.other.example/x'), [
      { entry: 'evil.example/', level: 'url', listedAt: '2019-01-04', note: '例示銀行' },
      { entry: 'www.other.example/x', level: 'url' },
    ]);
  });

  it('is read as hosts file and as plain addresses, defanged ones included', async () => {
    const hosts = await hitsOf(
      HOSTS,
      'https://evil.example/any/page',
      'http://sub.evil.example/',
      'http://localhost.example/',
    );
    assert.deepEqual(hosts, [
      { entry: 'evil.example/', level: 'host' },
      { entry: 'evil.example/', level: 'host' },
    ]);
    assert.deepEqual(await hitsOf('hxxps://evil[.]example/a,b\n', 'https://evil.example/a,b'), [
      { entry: 'evil.example/a,b', level: 'url' },
    ]);
  });

  it('is unpacked where it is gzip', async () => {
    assert.equal((await hitsOf(gzipSync(PHISHTANK), 'https://login.evil.example/sign-in?x=1')).length, 1);
  });

  it('says how near its entry is', async () => {
    const list = 'https://www.evil.co.jp/dir/page?a=1\nhttps://evil.net/dir/\n';
    const levels = await hitsOf(
      list,
      'http://WWW.evil.co.jp:8080/x/../dir/page?a=1',
      'http://www.evil.co.jp/dir/page?a=2',
      'http://www.evil.co.jp/elsewhere',
      'http://mail.evil.co.jp/',
      'http://evil.net/dir/below/it.html?x',
      'http://other.co.jp/',
    );
    assert.deepEqual(
      levels.map(({ level }) => level),
      ['url', 'page', 'same-host', 'same-domain', 'host'],
    );
  });

  it('tells an answer without an entry from no list at all', async () => {
    await withListFolder(async (folder) => {
      assert.deepEqual(listTransport(folder)({ url: 'http://evil.example/' }), {
        state: 'unknown',
        reason: 'no-lists',
        from: '',
      });
      await importText(folder, PHISHTANK);
      const told = listTransport(folder)({ url: 'http://shop.example/' });
      assert.equal(told.state === 'found' && told.value.hits.length, 0);
      assert.equal(told.state === 'found' && told.value.lists[0]?.fetchedAt, '2024-05-09T00:00:00.000Z');
    });
  });
});

describe('a hostile list', () => {
  it('never takes the place of a good one', async () => {
    const rubbish = [
      '',
      '<!DOCTYPE html><html><body>429</body></html>',
      '{"error": "rate limited"}',
      '[[[[[[{{{{{{',
      'x'.repeat(100_000),
      'localhost\n127.0.0.1\ncom\n',
      gzipSync(PHISHTANK).subarray(0, 60),
      '\0\0\0\0\n\0\0',
    ];
    await withListFolder(async (folder) => {
      await importText(folder, PHISHTANK);
      for (const text of rubbish) assert.ok('refused' in (await importText(folder, text)), String(text).slice(0, 40));
      assert.equal(installedLists(folder)[0]?.entries, 1);
    });
  });

  it('counts what it cannot read and reads the rest', async () => {
    await withListFolder(async (folder) => {
      const good = 'https://a.example/\nhttps://b.example/\nhttps://c.example/\nhttps://d.example/\n';
      const imported = await importText(folder, `${good}${'y'.repeat(50_000)}\nno address\njavascript:x\n`);
      assert.deepEqual(imported, { entries: 4, skipped: 3 });
    });
  });

  it('is one entry however often it repeats it', async () => {
    await withListFolder(async (folder) => {
      assert.deepEqual(await importText(folder, 'https://a.example/\n'.repeat(5000)), { entries: 1, skipped: 0 });
      assert.ok(listTransport(folder)({ url: 'https://a.example/' }).state === 'found');
    });
  });

  it('that shrank to a tenth is refused unless it is wanted', async () => {
    await withListFolder(async (folder) => {
      const many = Array.from({ length: 200 }, (_, index) => `https://h${index}.example/`).join('\n');
      await importText(folder, many);
      assert.ok('refused' in (await importText(folder, 'https://a.example/\n')));
      assert.ok('entries' in (await importText(folder, 'https://a.example/\n', { force: true })));
    });
  });

  it('has a name that is a name', async () => {
    await withListFolder(async (folder) => {
      for (const name of ['../evil', 'a/b', '', 'A', '.x', 'x'.repeat(80)]) {
        assert.ok('refused' in (await importText(folder, PHISHTANK, { name })), name);
      }
    });
  });
});

describe('a list file', () => {
  it('that was cut off or changed is known as broken and never looked into', async () => {
    await withListFolder(async (folder) => {
      await importText(folder, PHISHTANK);
      const path = listPath(folder, 'sample');
      const whole = readFileSync(path);
      for (const bytes of [whole.subarray(0, -1), whole.subarray(1), Buffer.alloc(0), Buffer.alloc(500, 0xff)]) {
        writeFileSync(path, bytes);
        assert.deepEqual(installedLists(folder), [{ name: 'sample', broken: true }]);
        assert.equal(listTransport(folder)({ url: 'http://evil.example/' }).state, 'unknown');
      }
    });
  });

  it('whose insides are rubbish answers nothing and throws nothing', async () => {
    await withListFolder(async (folder) => {
      await importText(folder, PHISHTANK);
      const path = listPath(folder, 'sample');
      const whole = readFileSync(path);
      const inside = whole.subarray(14, whole.indexOf('{"name"'));
      inside.fill(0xff);
      writeFileSync(path, whole);
      const told = listTransport(folder)({ url: 'https://login.evil.example/sign-in?x=1' });
      assert.equal(told.state === 'found' && told.value.hits.length, 0);
    });
  });

  it('is taken away by its name', async () => {
    await withListFolder(async (folder) => {
      await importText(folder, PHISHTANK);
      assert.equal(removeList(folder, '../sample'), false);
      assert.equal(removeList(folder, 'sample'), true);
      assert.deepEqual(installedLists(folder), []);
    });
  });
});
