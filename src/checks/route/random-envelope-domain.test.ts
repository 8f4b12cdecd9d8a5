import { mailbox, observed, testCheck } from '../testing.ts';
import { check } from './random-envelope-domain.ts';

const by = (envelope: string) =>
  observed({
    mail: {
      returnPath: {
        ...mailbox(envelope, '', 'Return-Path'),
        domain: envelope.slice(envelope.lastIndexOf('@') + 1).toLowerCase(),
      },
    },
  });

testCheck(check, {
  found: {
    'letters of both sizes and digits': by('bounce@T71QnX4vKpa2Zw.com'),
    'letters of both sizes': by('bounces-1@KqLrZJnTfHjPQuRw.com'),
  },
  clear: {
    'a company': by('bounce@mail.delivery.example'),
    'a name in capitals': by('bounce@MyBigShopOnline.com'),
    "a delivery service's customer": by('bounce-md_1@aB3xY9qZ2.mandrillapp.com'),
    "a sub-domain of the sender's": by('bounce@aB3xY9qZ2.shop.example'),
    'the empty envelope': by(''),
  },
  unknown: {
    'no envelope': (() => {
      const { returnPath: _, ...mail } = observed().mail;
      return { ...observed(), mail: { ...mail, form: 'headers-only' as const } };
    })(),
  },
});
