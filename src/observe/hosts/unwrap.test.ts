import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { landingOf } from './unwrap.ts';

function hostBehind(url: string): string | undefined {
  return landingOf(url, URL.parse(url)?.hostname ?? '')?.host;
}

const target = 'https://login.stranger.example/path?a=b';
const encoded = encodeURIComponent(target);
const base64 = Buffer.from(target).toString('base64url');

describe('a target that stands in the address', () => {
  const wrapped = [
    `https://nam02.safelinks.protection.outlook.com/?url=${encoded}&data=05%7C01`,
    'https://urldefense.proofpoint.com/v2/url?u=https-3A__login.stranger.example_path-3Fa-3Db&d=DwMF&c=x',
    'https://urldefense.com/v3/__https://login.stranger.example/path?a=b__;!!abc!def$',
    'https://urldefense.com/v3/__https:/login.stranger.example/path__;Kw!!abc$',
    'https://protect.checkpoint.com/v2/___https://login.stranger.example/path___.YXAx',
    `https://linkprotect.cudasvc.com/url?a=${encoded}&c=E`,
    `https://eu-west-1.protection.sophos.com/?d=stranger.example&u=${Buffer.from(target).toString('base64')}&i=1`,
    `https://secure-web.cisco.com/1abcDEF/${encoded}`,
    `https://www.google.com/url?q=${encoded}&sa=D`,
    `https://www.google.co.jp/url?sa=t&url=${encoded}`,
    'https://www.google.com/amp/s/login.stranger.example/path',
    `https://www.youtube.com/redirect?event=video&q=${encoded}`,
    `https://www.bing.com/ck/a?!&&p=1&u=a1${base64}&ntb=1`,
    `https://www.bing.com/aclick?ld=e8&u=${Buffer.from(encoded).toString('base64url')}&rlid=1`,
    'https://translate.google.com/translate?sl=auto&tl=en&u=login.stranger.example/path',
    `https://click.pstmrk.it/3s/${encodeURIComponent('login.stranger.example/path')}/AbCd/xyz`,
    `https://shop.lt.acemlnd.com/Prod/link-tracker?redirectUrl=${Buffer.from(encoded).toString('base64')}&a=1`,
    `https://shop.lt.acemlnc.com/Prod/link-tracker?redirectUrl=${Buffer.from(encoded).toString('base64')}&a=1`,
    `https://deref-web.de/mail/client/abc/dereferrer/?redirectUrl=${encoded}`,
    `https://slp7j.mjt.lu/lnk/AVk/1/S4h/${base64}`,
    'https://adclick.g.doubleclick.net/pcs/click?x&&adurl=//login.stranger.example/a',
    `https://l.facebook.com/l.php?u=${encoded}&h=AT0`,
    `https://www.linkedin.com/redir/redirect?url=${encoded}&urlhash=x`,
    `https://ad.doubleclick.net/ddm/clk/1;2;3;?${target}`,
    `https://r.search.yahoo.com/_ylt=A/RV=2/RE=1/RO=10/RU=${encoded}/RK=2/RS=x`,
    `https://login-stranger-example.translate.goog/path?_x_tr_sl=en`,
    `https://www.google.com.tw/url?q=${encoded}`,
    'https://login-stranger-example.cdn.ampproject.org/c/s/login.stranger.example/path',
    'https://login-stranger-example.cdn.ampproject.org/v/login.stranger.example/path?amp_js_v=1',
    `https://ad.doubleclick.net/searchads/link/click?lid=1&ds_dest_url=${encoded}`,
    `https://track.adform.net/C/?bn=123;crtbwp=1;cpdir=${target}`,
    `https://duckduckgo.com/l/?uddg=${encoded}&rut=x`,
    `https://l.messenger.com/l.php?u=${encoded}`,
    `https://l.threads.net/?u=${encoded}&e=x`,
    `https://l.wl.co/l?u=${encoded}`,
    'https://www.tiktok.com/link/v2?aid=1988&target=login.stranger.example%2Fpath',
    `https://www.pinterest.com/offsite/?token=1&url=${encoded}`,
    `https://rover.ebay.com/rover/1/711-53200/4?mpre=${encoded}`,
    `https://vk.com/away.php?to=${encoded}`,
    `https://steamcommunity.com/linkfilter/?u=${encoded}`,
    `https://link.zhihu.com/?target=${encoded}`,
    `https://jump.5ch.net/?${target}`,
    `https://urlsand.esvalabs.com/?u=${encoded}&e=1`,
    `https://scanmail.trustwave.com/?c=1&d=x&u=${encoded}`,
    'https://url.avanan.click/v2/r01/___https:/login.stranger.example/path___.YXAz',
    `https://linkprotect.cudasvc.com/?a=${encoded}`,
    // Some releases encode the target twice.
    `https://cts.businesswire.com/ct/CT?id=1&url=${encodeURIComponent(encoded)}`,
    `https://mandrillapp.com/track/click/3000/login.stranger.example?p=${Buffer.from(JSON.stringify({ s: 'x', v: 1, p: JSON.stringify({ u: 3000, url: target }).replaceAll('/', '\\/') })).toString('base64url')}`,
    `https://px.a8.net/svt/ejp?a8mat=1&a8ejpredirect=${encoded}`,
    // A scanner of the receiver around a redirector.
    `https://nam02.safelinks.protection.outlook.com/?url=${encodeURIComponent(`https://www.google.com/url?q=${encoded}`)}`,
  ];
  for (const url of wrapped) it(url.slice(0, 60), () => assert.equal(hostBehind(url), 'login.stranger.example'));

  it('names the hosts on the way', () => {
    const inner = `https://www.google.com/url?q=${encoded}`;
    const url = `https://nam02.safelinks.protection.outlook.com/?url=${encodeURIComponent(inner)}`;
    assert.deepEqual(landingOf(url, 'nam02.safelinks.protection.outlook.com')?.through, [
      { host: 'nam02.safelinks.protection.outlook.com', kind: 'scanner' },
      { host: 'www.google.com', kind: 'redirector' },
    ]);
  });
});

describe('an address without another inside', () => {
  for (const url of [
    'https://www.google.com/search?q=https',
    'https://www.google.com/url?q=relative',
    'https://shop.example/?url=https://partner.example/',
    'https://t.co/abc',
    'https://www.baidu.com/link?url=8TxulXAbCdEf',
    // Nobody holds the scanner to what stands beside its token.
    'https://protect-us.mimecast.com/s/AbCd?domain=bank.example',
    // A server of the sender's own may lead wherever it likes.
    'https://mail.stranger.example/fmlurlsvc/?fewReq=x&url=https%3A%2F%2Fbank.example%2F',
    'https://google.com.stranger.example/url?q=https://bank.example/',
    'https://urldefense.com/v3/__javascript:alert(1)__;!!x$',
    'https://www.google.com/url?q=javascript:alert(1)',
    'https://nam02.safelinks.protection.outlook.com/?url=https%3A%2F%2F',
  ]) {
    it(url, () => assert.equal(hostBehind(url), undefined));
  }
});

it('ends on an address that wraps itself a thousand times', () => {
  let url: string = target;
  for (let layer = 0; layer < 12; layer += 1) url = `https://www.google.com/url?q=${encodeURIComponent(url)}`;
  assert.equal(typeof hostBehind(url.slice(0, 4000)), 'string');
});
