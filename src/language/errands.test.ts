import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { errandIn } from './errands.ts';

describe('an errand that is not named', () => {
  for (const text of [
    'お手すきでしょうか。お願いしたい業務があります。',
    '今オフィスにいますか。至急ご返信ください。',
    '対応していただきたい案件がございます。会議中のため電話に出られません。',
    'Are you at your desk? I have a quick task for you.',
    'I need you to run an errand. Send me your mobile number.',
  ])
    it(text.slice(0, 30), () => assert.notEqual(errandIn(text), undefined));
});

describe('no such errand', () => {
  for (const text of [
    'お手すきの際に、議事録をご確認ください。',
    '明日の打ち合わせの件、至急ご返信ください。',
    'Are you available on Tuesday for the review?',
    'Could you send me your slides? I cannot take calls today.',
    `${'The agenda of the meeting follows. '.repeat(20)} Are you free? Let me know asap.`,
  ])
    it(text.slice(0, 30), () => assert.equal(errandIn(text), undefined));
});
