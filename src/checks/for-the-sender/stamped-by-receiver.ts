import { cannotTell, clear, defineCheck, finding } from '../define.ts';

/**
 * A server on the receiving side put its mark on the subject, which the sender's signature covers (RFC 6376 section
 * 5.4.1): `restored`, with the mark taken off the signature fits again, so the mark alone had broken it. `broken`: it
 * does not fit even so, and nothing shows that the mark is the reason; a sender can write both.
 */
export const check = defineCheck({
  id: 'stamped-by-receiver',
  topic: 'for-the-sender',
  needs: ['mail', 'auth'],
  variants: ['restored', 'broken'],
  facts: ['stamp', 'domain'],

  run({ mail, auth }) {
    const { dkimNow } = auth;
    const [stamp] = mail.stamps;
    if (!stamp) return mail.form === 'headers-only' ? cannotTell('not-in-mail') : clear();
    if (dkimNow.state === 'unknown') return cannotTell(dkimNow.reason, dkimNow.sources);
    if (dkimNow.state === 'none') return clear();
    const restored = dkimNow.value.find(({ after }) => after === 'stamp-removed');
    const broken = dkimNow.value.find(({ result, why }) => result === 'fail' && why === 'header-changed');
    const signature = restored ?? broken;
    if (!signature) return clear();
    const facts = { stamp: stamp.text, domain: signature.domain };
    return finding(facts, [stamp.source, ...dkimNow.sources], { variant: restored ? 'restored' : 'broken' });
  },
});
