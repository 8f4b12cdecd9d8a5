import assert from 'node:assert/strict';
import { it } from 'node:test';
import { senderBeforeForwarding } from './rewritten-sender.ts';

it('reads the envelope sender that a forwarder was given', () => {
  for (const [written, given] of [
    ['SRS0=k3Vd=ZT=shop.example=a.b@relay.example', 'a.b@shop.example'],
    ['srs0+k3Vd=ZT=shop.example=a=b@relay.example', 'a=b@shop.example'],
    ['SRS1=Qx1z=first.example==k3Vd=ZT=shop.example=a@second.example', 'a@shop.example'],
    ['taro+SRS=k3Vd=ZT=shop.example=a@own.example', 'a@shop.example'],
    ['a@shop.example', 'a@shop.example'],
    ['', ''],
    ['taro+caf_=info=own.example@gmail.example', undefined],
    ['SRS0=k3Vd=ZT@relay.example', undefined],
  ])
    assert.equal(senderBeforeForwarding(written ?? ''), given, written);
});

it('ends on hostile addresses', () => {
  for (const text of ['SRS0=', 'SRS1=a=', '+SRS=', '=', 'SRS0=a=b=']) senderBeforeForwarding(text.repeat(100_000));
  assert.equal(senderBeforeForwarding(`SRS0=${'='.repeat(100_000)}@a`), undefined);
});
