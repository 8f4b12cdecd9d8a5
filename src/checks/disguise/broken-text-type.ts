import { cannotTell, clear, defineCheck, finding } from '../define.ts';

/**
 * The media type of a part is written so that programs differ on what it is (RFC 2045 section 5.1): one shows it, another
 * does not, and a filter may read a third thing. Mail programs write it by machine and do not fail at it.
 */
export const check = defineCheck({
  id: 'broken-text-type',
  topic: 'disguise',
  needs: ['mail'],
  facts: ['type'],

  run({ mail }) {
    if (mail.form === 'headers-only') return cannotTell('not-in-mail');
    const broken = mail.defects.find(
      ({ kind, detail }) => kind === 'content-type-malformed' && /^\s*text\b/i.test(detail),
    );
    return broken ? finding({ type: broken.detail }, [broken.source]) : clear();
  },
});
