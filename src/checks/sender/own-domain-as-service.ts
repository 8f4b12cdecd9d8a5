import { isWithin, registrableDomain } from '../../util/domain.ts';
import { cannotTell, clear, defineCheck, finding } from '../define.ts';

/** Who speaks for a service, as it stands beside the service's name. */
const DESK =
  '(?:(?:e-?mail|mail|webmail|server|it|technical|customer|account|security) )?(?:support|team|admin(?:istrator|istration)?|help ?desk|service desk|services?|security|portal|it (?:department|dept|desk))(?![a-z])|(?:メール|サーバー?|ウェブメール|システム|カスタマー)?(?:サポート|管理者|管理部|管理チーム|管理センター|セキュリティ(?:部|チーム|センター)|ヘルプデスク|チーム)|を?ご利用(?:いただ|くださ)';
const MAX_TEXT = 20_000;

/**
 * The text speaks as a service that is called by the receiver's own domain ("example.co.jp Support", 「example.co.jp を
 * ご利用いただき」), and comes from elsewhere: a mass mailer filled in what stands behind the recipient's @. Companies
 * that host the domain name it, too, but not as their own desk.
 */
export const check = defineCheck({
  id: 'own-domain-as-service',
  topic: 'sender',
  needs: ['mail', 'identity'],
  facts: ['words', 'domain'],

  run({ mail, identity }) {
    const { headerFrom, form, subject, body, subjectSource } = mail;
    if (!headerFrom || form === 'headers-only') return cannotTell('not-in-mail');
    const { domain } = headerFrom;
    const home = registrableDomain(domain) ?? domain;
    const foreign = identity.ownDomains.filter((own) => !isWithin(domain, own) && !isWithin(own, home)).slice(0, 4);
    const isVouched = identity.fromIsKnownSender || identity.fromRole.state === 'found';
    if (isVouched) return clear();
    // Whoever answers the receiver's desk quotes it.
    const unquoted = body.text.slice(0, MAX_TEXT).replace(/^[ \t]{0,3}>[^\n]*$/gm, '');
    const text = `${subject}\n${unquoted}`.normalize('NFKC');
    for (const own of foreign) {
      const words = namedAsService(text, own);
      if (words === undefined) continue;
      const source = body.sources[0] ?? subjectSource ?? headerFrom.source;
      return finding({ words, domain }, [source, headerFrom.source], { aim: ['credentials'] });
    }
    return clear();
  },
});

function namedAsService(text: string, own: string): string | undefined {
  if (!text.toLowerCase().includes(own)) return undefined;
  const name = own.replace(/[^a-z0-9-]/gi, (sign) => `\\${sign}`);
  // In an address or a link it is only where the mail went.
  const pattern = new RegExp(
    `(?<![@./\\w-])${name}["”』】」\\]]?[ ]{0,2}(?:${DESK})|portal[ :【「]{1,3}${name}(?![\\w/.])`,
    'i',
  );
  return pattern.exec(text)?.[0].slice(0, 80);
}
