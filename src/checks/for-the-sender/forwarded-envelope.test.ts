import { mailbox, observed, testCheck } from '../testing.ts';
import { check } from './forwarded-envelope.ts';

const by = (address: string) => observed({ mail: { returnPath: mailbox(address, '', 'Return-Path') } });

testCheck(check, {
  found: {
    'a forwarder that names whom it had it from': by('SRS0=ab12=XY=shop.example=bounce@forwarder.example'),
    'a second forwarder': by('SRS1=cd34=first.example==ab12=XY=shop.example=bounce@second.example'),
    'a customer of Microsoft 365': by('taro+SRS=ab12=XY=shop.example=bounce@office.example'),
    'a mailbox at Gmail': by('taro+caf_=hanako=example.com@gmail.com'),
  },
  clear: {
    "the sender's own envelope": observed(),
    'a bounce': by(''),
  },
  unknown: { 'a pasted header may leave it out': withoutEnvelope() },
});

function withoutEnvelope() {
  const seen = observed({ mail: { form: 'headers-only' } });
  const { returnPath: _, ...mail } = seen.mail;
  return { ...seen, mail };
}
