import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Settings } from '../settings.ts';
import { readAuthenticationResults } from './read-authentication-results.ts';
import { readRoute } from './read-route.ts';
import { fieldsOf, settings } from './received/testing.ts';

const date = 'Tue, 12 Nov 2024 08:41:08 +0900';
const postfix = `Received: from mail.shop.example (mail.shop.example [203.0.113.9]) by mx.own.example (Postfix) with ESMTPS id 7D0E2400B1; ${date}`;
const sendmail = `Received: from mail.shop.example (mail.shop.example [203.0.113.9]) by mx.own.example (8.17.1/8.17.1) with ESMTPS id 63AGdUmA190085; ${date}`;
const google = `Received: from mail.shop.example (mail.shop.example. [203.0.113.9]) by mx.google.com with ESMTPS id x1; ${date}`;
const microsoft = `Received: from shop.example (203.0.113.9) by D.mail.protection.outlook.com (10.13.155.42) with Microsoft SMTP Server id 15.20 via Frontend Transport; ${date}`;
const pass =
  'mx.own.example; spf=pass smtp.mailfrom=a@shop.example; dkim=pass header.d=shop.example; dmarc=pass header.from=shop.example';

function trust(lines: string[], more: Partial<Settings> = {}): boolean[] {
  const all = { ...settings, ...more };
  const fields = fieldsOf(lines);
  return readAuthenticationResults(fields, readRoute(fields, all), all).map((result) => result.trusted);
}

const everything = { ownDomains: ['own.example'], trustedHosts: ['mx.own.example'] };

it("believes the receiver's results above its border line", () => {
  assert.deepEqual(trust([`Authentication-Results: ${pass}`, postfix]), [true]);
  assert.deepEqual(trust([`ARC-Authentication-Results: i=1; ${pass}`, postfix]), [true]);
  assert.deepEqual(
    trust(['Received-SPF: Pass (mailfrom) identity=mailfrom; client-ip=203.0.113.9; receiver=<UNKNOWN>', postfix]),
    [true],
  );
});

it('believes nothing below the border line, in whatever name', () => {
  for (const more of [{}, everything]) {
    assert.deepEqual(trust([postfix, `Authentication-Results: ${pass}`], more), [false]);
    assert.deepEqual(trust([sendmail, `Authentication-Results: ${pass}`], more), [false]);
    assert.deepEqual(trust([postfix, `ARC-Authentication-Results: i=1; ${pass}`], more), [false]);
    assert.deepEqual(
      trust([postfix, 'Received-SPF: pass (mx.own.example: domain of a@shop.example) receiver=mx.own.example'], more),
      [false],
    );
    assert.deepEqual(
      trust(
        [
          postfix,
          `Received: from x (x [192.0.2.1]) by mx.own.example (Postfix) with ESMTP id 1; ${date}`,
          `Authentication-Results: ${pass}`,
        ],
        more,
      ),
      [false],
    );
    assert.deepEqual(trust([postfix, `X-Original-Authentication-Results: ${pass}`], more), [false]);
  }
});

it('believes no stranger above it either', () => {
  assert.deepEqual(
    trust(['Authentication-Results: mx.elsewhere.example; dmarc=pass header.from=bank.example', postfix]),
    [false],
  );
  assert.deepEqual(trust(['Authentication-Results: spf=pass smtp.mailfrom=bank.example', postfix]), [false]);
});

it('believes milters below the line where a note names the queue id of that line', () => {
  const note = 'DKIM-Filter: OpenDKIM Filter v2.11.0 mx.own.example 7D0E2400B1';
  const signature = 'DKIM-Signature: v=1; d=shop.example';
  const results = `Authentication-Results: ${pass}`;
  assert.deepEqual(trust([postfix, note, results, signature]), [true]);
  assert.deepEqual(trust([postfix, results, note, signature]), [true]);
  assert.deepEqual(trust([sendmail, note.replace('7D0E2400B1', '63AGdUmA190085'), results, signature]), [true]);
  assert.deepEqual(trust([postfix, note.replace('DKIM', 'DMARC'), results]), [true]);
});

it('is not taken in by such notes', () => {
  const note = 'DKIM-Filter: OpenDKIM Filter v2.11.0 mx.own.example 7D0E2400B1';
  const results = `Authentication-Results: ${pass}`;
  const signature = 'DKIM-Signature: v=1; d=shop.example';
  assert.deepEqual(trust([postfix, note.replace('7D0E2400B1', '7D0E2400B2'), results, signature], everything), [false]);
  assert.deepEqual(trust([postfix, note.replace('mx.own.example', 'evil.example'), results, signature], everything), [
    false,
  ]);
  assert.deepEqual(trust([postfix, note, results], everything), [false], 'no signature: OpenDKIM wrote no result');
  assert.deepEqual(trust([postfix, note, results, results, signature], everything), [true, false]);
  assert.deepEqual(trust([postfix, 'Subject: x', results, note, signature], everything), [false]);
});

it('believes what Gmail sets directly below its border line, one of a kind', () => {
  const results = 'Authentication-Results: mx.google.com; dmarc=pass header.from=shop.example';
  const spf =
    'Received-SPF: pass (google.com: domain of a@shop.example designates 203.0.113.9 as permitted sender) client-ip=203.0.113.9;';
  assert.deepEqual(trust([google, spf, results, 'From: a@shop.example']), [true, true]);
  assert.deepEqual(trust([google, spf, results, results]), [true, true, false]);
  assert.deepEqual(trust([google, spf, 'From: a@shop.example', results]), [true, false]);
  const sealed = 'ARC-Authentication-Results: i=1; mx.google.com; dkim=pass header.d=bank.example';
  assert.deepEqual(trust([google, spf, results, 'ARC-Seal: i=1; d=google.com', sealed]), [true, true, false]);
  assert.deepEqual(trust([google, spf, results, sealed]), [true, true, false]);
  assert.deepEqual(trust([postfix, spf, results]), [false, false]);
});

const icloud = `Received: from mail.shop.example (mail.shop.example [203.0.113.9]) by st43p00im-qukt09021701.me.com (Postfix) with ESMTPS id EC1AC39C0207; ${date}`;
const icloudInside = `Received: from st43p00im-qukt09021701.me.com by p44-mailgateway-smtp-778464bd6-glqrh (mailgateway 2403B92) with SMTP id d888ea55-3ef2-4d3c-b43b-1fafd97034a9; ${date}`;
const apple = (id: string, result: string) => `Authentication-Results: ${id}.icloud.com; ${result}`;

it('believes what iCloud sets directly below its border line', () => {
  const note = 'X-DMARC-Info: pass=pass; dmarc-policy=none';
  const dmarc = apple('dmarc', 'dmarc=fail header.from=bank.example');
  const dkim = apple('dkim-verifier', 'dkim=none');
  const spf = apple('spf', 'spf=none smtp.mailfrom=a@shop.example');
  const received = 'Received-SPF: none (spf.icloud.com: a@shop.example) receiver=spf.icloud.com; client-ip=203.0.113.9';
  const forged = apple('dmarc', 'dmarc=pass header.from=bank.example');
  const top = [icloudInside, icloud, 'X-ICL-SCORE: 3.33', apple('bimi', 'bimi=none')];
  assert.deepEqual(trust([...top, dmarc, note, dkim, spf, received]), [true, true, true, true, true]);
  assert.deepEqual(trust([...top, dmarc, dkim, spf, forged, received]), [true, true, true, true, false, false]);
  assert.deepEqual(trust([...top, dmarc, dkim, spf, received, forged]), [true, true, true, true, true, false]);
  assert.deepEqual(trust([...top, dmarc, dkim, 'Subject: x', spf]), [false, false, false, false], 'not all of them');
  assert.deepEqual(trust([icloud, forged]), [false]);
  assert.deepEqual(trust([postfix, dmarc, dkim, spf], everything), [false, false, false]);
});

const ses = `Received: from mail.shop.example (mail.shop.example [203.0.113.9]) by inbound-smtp.us-east-1.amazonaws.com with SMTP id nrk5vlqu9usuh476ffj0j3is23okmot9h029da01 for info@own.example; ${date}`;

it('believes what Amazon SES sets directly below its border line', () => {
  const verdicts = ['X-SES-Spam-Verdict: PASS', 'X-SES-Virus-Verdict: PASS'];
  const spf =
    'Received-SPF: pass (spfCheck: domain of shop.example designates 203.0.113.9 as permitted sender) client-ip=203.0.113.9; envelope-from=a@shop.example; helo=mail.shop.example;';
  const results =
    'Authentication-Results: amazonses.com; spf=pass; dkim=fail header.i=@bank.example; dmarc=fail header.from=bank.example';
  const forged = 'Authentication-Results: amazonses.com; dmarc=pass header.from=bank.example';
  assert.deepEqual(trust([ses, ...verdicts, spf, results, 'X-SES-RECEIPT: x']), [true, true]);
  assert.deepEqual(trust([ses, ...verdicts, spf, results, forged]), [true, true, false]);
  assert.deepEqual(trust([ses, 'Subject: x', spf, forged]), [false, false]);
  assert.deepEqual(trust([ses, ...verdicts, forged]), [false]);
  const customer = ses.replace(/inbound-smtp.*?amazonaws/, 'ec2-203-0-113-1.compute-1.amazonaws');
  assert.deepEqual(trust([customer, ...verdicts, spf, forged]), [false, false], "a customer's own machine");
  assert.deepEqual(trust([postfix, ...verdicts, spf, forged], everything), [false, false]);
});

it("believes Yahoo!'s and Zoho's results above their border line only", () => {
  const inside = `Received: from 127.0.0.1 by atlas-production.v2-mail-prod1-bf1.omega.yahoo.com pod-id atlas--production-bf1-79956fdf7c-mt67g.bf1.yahoo.com with HTTP; ${date}`;
  const front = `Received: from 203.0.113.9 (EHLO mail.shop.example) by 10.195.10.244 with SMTPs (version=TLS1_2 cipher=X); ${date}`;
  const yahoo =
    'Authentication-Results: atlas-production.v2-mail-prod1-bf1.omega.yahoo.com; dkim=none; dmarc=fail header.from=bank.example';
  assert.deepEqual(trust([inside, yahoo, front, 'From: a@bank.example']), [true]);
  assert.deepEqual(trust([inside, yahoo, front, yahoo.replace('fail', 'pass')]), [true, false]);
  const zoho = `Received: from mail.shop.example (mail.shop.example [203.0.113.9]) by mx.zohomail.com with SMTPS id 1758671653533637.8814331612847; ${date}`;
  const results =
    'Authentication-Results: mx.zohomail.com; dkim=fail; spf=pass (zohomail.com: domain of a@shop.example designates 203.0.113.9) smtp.mailfrom=a@shop.example';
  assert.deepEqual(trust([results, zoho, results]), [true, false]);
});

it('believes Microsoft without an authserv-id, and nobody else', () => {
  const results =
    'Authentication-Results: spf=pass (sender IP is 203.0.113.9) smtp.mailfrom=shop.example; dmarc=pass action=none header.from=shop.example;compauth=pass reason=100';
  assert.deepEqual(trust([results, microsoft]), [true]);
  assert.deepEqual(
    trust(['ARC-Authentication-Results: i=1; mx.microsoft.com 1; spf=pass smtp.mailfrom=shop.example', microsoft]),
    [true],
  );
  assert.deepEqual(trust([microsoft, results]), [false]);
  assert.deepEqual(trust([results, postfix]), [false]);
});

it('believes nothing without Received lines, not even a configured host', () => {
  assert.deepEqual(trust([`Authentication-Results: ${pass}`]), [false]);
  assert.deepEqual(trust([`Authentication-Results: ${pass}`], { trustedHosts: ['mx.own.example'] }), [false]);
  assert.deepEqual(trust([`Authentication-Results: ${pass}`], { ownDomains: ['own.example'] }), [false]);
});

function read(line: string): unknown {
  const fields = fieldsOf([line]);
  const [{ authservId, results } = { authservId: undefined, results: [] }] = readAuthenticationResults(
    fields,
    readRoute(fields, settings),
    settings,
  );
  return {
    authservId,
    results: results.map(({ method, result, domain }) => [method, result, domain].filter(Boolean).join(' ')),
  };
}

it('reads what each receiver writes', () => {
  assert.deepEqual(
    read(
      'Authentication-Results: mx.own.example 1; spf=pass (odd; remark) smtp.mailfrom="a@shop.example"; dkim=fail reason="bad; signature" header.i=@shop.example header.b=abc',
    ),
    {
      authservId: 'mx.own.example',
      results: ['spf pass shop.example', 'dkim fail shop.example'],
    },
  );
  assert.deepEqual(
    read(
      'Authentication-Results: mta5.mail.own.example  from=shop.example; domainkeys=pass (ok); dkim=pass (ok); header.i=@shop.example',
    ),
    {
      authservId: 'mta5.mail.own.example',
      results: ['dkim pass shop.example'],
    },
  );
  assert.deepEqual(
    read(
      'Authentication-Results: spf=softfail (sender IP is 203.0.113.9) smtp.helo=shop.example; dkim=none (message not signed) header.d=none;outlook.com; dmarc=none action=none header.from=shop.example;compauth=fail reason=001',
    ),
    {
      authservId: undefined,
      results: ['spf softfail shop.example', 'dkim none', 'dmarc none shop.example', 'compauth fail'],
    },
  );
  assert.deepEqual(read('Authentication-Results: mx.own.example; none'), { authservId: 'mx.own.example', results: [] });
  assert.deepEqual(
    read('ARC-Authentication-Results: i=2; mx.own.example; arc=pass; iprev=pass policy.iprev=203.0.113.9'),
    {
      authservId: 'mx.own.example',
      results: ['arc pass', 'iprev pass'],
    },
  );
  assert.deepEqual(
    read(
      'Received-SPF: softfail (mx.own.example: domain of transitioning a@shop.example does not designate 203.0.113.9) client-ip=203.0.113.9; envelope-from="a@shop.example"; helo=x;',
    ),
    {
      authservId: 'mx.own.example',
      results: ['spf softfail shop.example'],
    },
  );
  assert.deepEqual(
    read(
      'Received-SPF: None (no SPF record) identity=helo; client-ip=203.0.113.9; helo=mail.shop.example; receiver=<UNKNOWN>',
    ),
    {
      authservId: undefined,
      results: ['spf none mail.shop.example'],
    },
  );
  assert.deepEqual(
    read(
      'Received-SPF: pass identity=helo; client-ip=203.0.113.9; helo=mail.other.example; envelope-from=a@shop.example; receiver=mx.own.example',
    ),
    {
      authservId: 'mx.own.example',
      results: ['spf pass mail.other.example'],
    },
  );
});

it('lets a comment or a quoted word pass for no result', () => {
  assert.deepEqual(
    read(
      'Authentication-Results: mx.own.example; dkim=fail (a; dmarc=pass header.from=bank.example) header.d=shop.example',
    ),
    {
      authservId: 'mx.own.example',
      results: ['dkim fail shop.example'],
    },
  );
  assert.deepEqual(
    read(
      'Authentication-Results: mx.own.example; spf=fail smtp.mailfrom="x; dmarc=pass header.from=bank.example"@shop.example',
    ),
    {
      authservId: 'mx.own.example',
      results: ['spf fail shop.example'],
    },
  );
});

it('takes nothing out of the quoted name of an envelope sender', () => {
  const sender = '"a);dmarc=pass header.from=bank.example (b"@evil.example';
  const fields = fieldsOf([
    google,
    `Authentication-Results: mx.google.com; spf=pass (google.com: domain of ${sender} designates 203.0.113.9) smtp.mailfrom=${sender}`,
  ]);
  const [read] = readAuthenticationResults(fields, readRoute(fields, settings), settings);
  assert.deepEqual(
    read?.results.map(({ method, domain }) => [method, domain]),
    [['spf', 'evil.example']],
  );
});
