import type { TextSeen } from '../../observe/observations.ts';
import { mailbox, observed, spot, testCheck } from '../testing.ts';
import { check } from './superior-from-outside.ts';

const { body } = observed().mail;
const writing = (name: string, words: string, kind: TextSeen['diversions'][number]['kind'] = 'chat-group') => ({
  mail: { headerFrom: mailbox('a@stranger.example', name), body: { ...body, text: words } },
  text: { diversions: [{ ...spot(words), kind }] },
});

const onFreeMail = (name: string, words: string) =>
  observed({ ...writing(name, words, 'errand'), identity: { fromIsFreeMail: true } });

testCheck(check, {
  found: {
    'an errand from a free mailbox, with the company before the title': onFreeMail(
      '例示株式会社 代表取締役 山田',
      'お手すきでしょうか。早めにご返信ください。',
    ),
    "the reader's own house in the signature": onFreeMail(
      'Bob Roe',
      'Do you have a moment? I need your help with something.\n\nBob Roe\nCEO, Example',
    ),
    'a title in an English signature': onFreeMail('Robert Roe', 'Are you free?\n\nRobert Roe\nChief Executive Officer'),
    'a title alone, and the group is to be made': observed(writing('社長', 'LINEグループを作成してください')),
    'a title and a name, and gift cards': observed(writing('代表取締役 山田 太郎', 'ギフトカードを購入', 'gift-card')),
    'a title below the text, without a company': observed(
      writing('佐藤 誠', 'LINEグループを作成してください。\n\n代表取締役 佐藤誠\n'),
    ),
  },
  clear: {
    'the head of another house': onFreeMail(
      'Bob Roe',
      'Do you have a moment? I need your help with something.\n\nBob Roe\nCEO, Strange Ltd',
    ),
    'a head who signs with his company': observed(
      writing('佐藤 誠', 'LINEグループを作成してください。\n\n例示株式会社\n代表取締役 佐藤 誠\n'),
    ),
    'somebody else’s signature below': observed(
      writing('山田 太郎', 'LINEグループを作成してください。\n\n代表取締役 佐藤 誠\n'),
    ),
    'a real head names his company': observed(
      writing('例示株式会社 代表取締役 山田', 'ギフトカードを購入', 'gift-card'),
    ),
    'a club invites to its group': observed(writing('会長 山田', 'LINEグループを作成しました。ご参加ください')),
    'an errand from a company’s own mailbox': observed(writing('社長 山田', 'お手すきでしょうか', 'errand')),
    'a secretary’s errand': onFreeMail('社長室 山田', 'お手すきでしょうか。早めにご返信ください。'),
    'a partner tells of a new account': observed(writing('社長 山田', '口座を変更', 'changed-account')),
    'the own company': observed({
      ...writing('社長', 'LINEグループを作成してください'),
      mail: { headerFrom: mailbox('taro@example.co.jp', '社長') },
    }),
    'nothing is wanted': observed({ mail: { headerFrom: mailbox('a@stranger.example', '社長') } }),
  },
  unknown: {
    'there is no body': observed({ mail: { headerFrom: mailbox('a@stranger.example', '社長'), form: 'headers-only' } }),
  },
});
