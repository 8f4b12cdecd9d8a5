import { headerField, observed, testCheck } from '../testing.ts';
import { check } from './automatic-reply.ts';

const under = (subject: string) => observed({ mail: { subject, fields: [headerField('Subject', subject)] } });
const declaring = (name: string, value: string) => observed({ mail: { fields: [headerField(name, value)] } });

testCheck(check, {
  found: {
    'it says so by the standard': declaring('Auto-Submitted', 'auto-replied; owner-email="taro@example.co.jp"'),
    'by the older field': declaring('X-Autoreply', 'yes'),
    'by its precedence': declaring('Precedence', 'auto_reply'),
    'a form thanks for the question': under('【例示整骨院】お問い合わせありがとうございます'),
    'a form in other spelling': under('お問合せを受け付けました'),
    'a Japanese automatic answer': under('自動返信メール|例示教室'),
    'an English form': under('Thank you for contacting us'),
    'an absent reader': under('Automatic reply: Meeting'),
  },
  clear: {
    'ordinary mail': observed(),
    'a program that answers nobody': declaring('Auto-Submitted', 'auto-generated'),
    'a person': declaring('Auto-Submitted', 'no'),
    'a field that says no': declaring('X-Autoreply', 'no'),
    'a bulk mail': declaring('Precedence', 'bulk'),
    'thanks for an order': under('ご注文ありがとうございます'),
    'a question itself': under('お問い合わせの件'),
  },
  unknown: { 'a pasted header without a subject': observed({ mail: { form: 'headers-only', subject: '' } }) },
});
