import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { askOf } from '../lookups/testing.ts';
import { parseMail } from '../mail/parse.ts';
import { mailFrom, settings } from '../mail/testing.ts';
import { observeSpf } from './spf.ts';

const border = (rest = '') =>
  `Received: from mail.bank.example (unknown [192.0.2.10]) by mx.own.example (Postfix)${rest} with ESMTP id 1A; Mon, 14 Mar 2022 09:18:21 +0900`;
const rest = 'From: info@bank.example\nTo: hanako@own.example\n\nx';

async function observed(mail: string, dns: Record<string, string[]>) {
  const answer = await observeSpf(mailFrom(mail), askOf({ dns }), settings);
  if (answer.state !== 'found') return `${answer.state} ${answer.reason}`;
  const { result, domain, isHelo } = answer.value;
  return `${result} ${domain}${isHelo ? ' (HELO)' : ''}`;
}

describe('SPF of the address that connected', () => {
  const zone = {
    'bank.example TXT': ['v=spf1 -all'],
    'path.example TXT': ['v=spf1 ip4:192.0.2.10 -all'],
    'mail.bank.example TXT': ['v=spf1 a ?all'],
    'mail.bank.example A': ['192.0.2.10'],
  };

  it('speaks of the envelope sender, as the border was told before as the last delivery says', async () => {
    assert.equal(await observed(`Return-Path: <a@path.example>\n${border()}\n${rest}`, zone), 'pass path.example');
    const told = border(' (envelope-from <a@bank.example>)');
    assert.equal(await observed(`Return-Path: <a@path.example>\n${told}\n${rest}`, zone), 'fail bank.example');
  });

  it('speaks of the HELO name where the reverse-path is null', async () => {
    assert.equal(await observed(`Return-Path: <>\n${border()}\n${rest}`, zone), 'pass mail.bank.example (HELO)');
    assert.equal(
      await observed(`Return-Path: <>\n${border().replace('from mail.bank.example', 'from node2')}\n${rest}`, zone),
      'unknown no-domain',
    );
  });

  it('speaks of the sender that a believed forwarder was given, not of the forwarder’s own', async () => {
    const forwarder =
      'Received: from relay.example (relay.example [198.51.100.20]) by mx.own.example (Postfix) with ESMTP id 3C; Mon, 14 Mar 2022 09:18:25 +0900';
    const given = border().replace('mx.own.example', 'relay.example');
    const zones = { ...zone, 'relay.example TXT': ['v=spf1 ip4:198.51.100.20 -all'] };
    const through = async (path: string, trustedHosts: string[]) => {
      const mail = Buffer.from(`Return-Path: <${path}>\n${forwarder}\n${given}\n${rest}`.replaceAll('\n', '\r\n'));
      const trusting = { ...settings, trustedHosts };
      const answer = await observeSpf(parseMail(mail, trusting), askOf({ dns: zones }), trusting);
      return answer.state === 'found' ? `${answer.value.result} ${answer.value.domain}` : `unknown ${answer.reason}`;
    };
    const path = 'SRS0=k3Vd=ZT=path.example=a@relay.example';
    assert.equal(await through(path, ['relay.example']), 'pass path.example');
    assert.equal(await through(path, []), 'pass relay.example');
    assert.equal(await through('a@bank.example', ['relay.example']), 'fail bank.example');
    assert.equal(await through('taro+caf_=x=own.example@relay.example', ['relay.example']), 'unknown unproven');
  });

  it('asks nothing of an address that is not there, or that only a line below the border names', async () => {
    assert.equal(await observed(`Return-Path: <a@path.example>\n${rest}`, zone), 'unknown no-sending-address');
    const inside =
      'Received: from localhost (localhost [127.0.0.1]) by mx.own.example (Postfix) with ESMTP id 2B; Mon, 14 Mar 2022 09:18:21 +0900';
    assert.equal(
      await observed(`Return-Path: <a@path.example>\n${inside}\n${rest}`, zone),
      'unknown no-sending-address',
    );
  });

  it('calls an address unproven that no believed server wrote', async () => {
    const mail = mailFrom(`Return-Path: <a@path.example>\n${border()}\n${rest}`);
    const { sendingIp } = mail.route.proofs;
    assert.ok(sendingIp);
    for (const kind of ['claimed', 'probably'] as const) {
      const route = { ...mail.route, proofs: { sendingIp: { ...sendingIp, kind } } };
      const answer = await observeSpf({ ...mail, route }, askOf({ dns: zone }), settings);
      assert.deepEqual([answer.state, answer.state === 'unknown' && answer.reason], ['unknown', 'unproven']);
      assert.equal(answer.sources.length, 1);
    }
  });

  it('makes no question of a local part that is a recipient’s', async () => {
    const dns = { 'path.example TXT': ['v=spf1 exists:%{l}.path.example -all'], 'other.path.example A': ['127.0.0.2'] };
    assert.equal(await observed(`Return-Path: <other@path.example>\n${border()}\n${rest}`, dns), 'pass path.example');
    assert.equal(
      await observed(`Return-Path: <Hanako@path.example>\n${border()}\n${rest}`, {
        ...dns,
        'postmaster.path.example A': ['127.0.0.2'],
      }),
      'unknown unproven',
    );
  });
});
