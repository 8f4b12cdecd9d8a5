import assert from 'node:assert/strict';
import { it } from 'node:test';
import { openKind } from './open-hosts.ts';

for (const [url, expected] of [
  ['http://notice.eastus.cloudapp.azure.com/', 'machine'],
  ['http://ec2-203-0-113-5.us-east-2.compute.amazonaws.com/x', 'machine'],
  ['https://www.google.com/url?q=https://stranger.example/', 'redirector'],
  ['https://accounts.google.com/AccountChooser?continue=https://myaccount.google.com/alert', undefined],
  ['https://accounts.google.com/AccountChooser?continue=https%3a%2f%2fmyaccount.google.com%2falert', undefined],
  ['https://accounts.google.com/a?continue=https://myaccount.google.com/&url=https://stranger.example/', 'redirector'],
  ['https://www.google.com/url?q=https://www.google.com/url?q=https://stranger.example/', 'redirector'],
  ['https://www.google.com/url?q=https://www.google.com@stranger.example/', 'redirector'],
  ['https://www.google.com/url?q=https://sites.google.com/view/stranger', 'redirector'],
  ['https://www.baidu.com/link?url=8TxulXAbCdEf', 'redirector'],
  ['https://www.baidu.com/s?wd=x', undefined],
  ['https://liff.line.me/1234567890-AbcdEfgh', 'redirector'],
  ['https://line.me/R/ti/p/@shop', undefined],
] as const) {
  it(`is ${expected ?? 'no open host'}: ${url}`, () => {
    assert.equal(openKind(new URL(url).hostname, url), expected);
  });
}
