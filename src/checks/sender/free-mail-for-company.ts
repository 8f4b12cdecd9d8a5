import { cannotTell, clear, defineCheck, finding } from '../define.ts';
import { withoutAccents } from '../without-accents.ts';

/** Words by which an organisation, its desk or its head signs, not a person. Small firms do hold such accounts. */
const DESK =
  /カスタマー|サポート|センター|事務局|セキュリティ|管理者|社長|代表取締役|会長|専務|理事長|銀行|カード会社|公式|\b(?:bank|support|security|customer|service desk|help ?desk|helpdesk|billing|president|ceo|cfo|chairman|administrator|admin|webmaster|account team|notification|alert|atendimento|seguranca|suporte|banco|fatura|notificacao|informe|informa|bloqueio|bloqueada|kundenservice|kundendienst|sicherheit|sparkasse|service client|securite|banque|atencion al cliente|seguridad|notificaciones|asistencia|assistenza|sicurezza|banca|avviso)\b/i;

/**
 * A desk or a head of a firm that asks for a login, a card or a payment from a mailbox that anyone can open. Registered
 * brands have a check of their own.
 */
export const check = defineCheck({
  id: 'free-mail-for-company',
  topic: 'sender',
  needs: ['mail', 'identity', 'text'],
  facts: ['name', 'domain'],

  run({ mail, identity, text }) {
    const { headerFrom, form } = mail;
    const { claimedBrand, fromIsFreeMail, fromRole } = identity;
    if (!headerFrom) return cannotTell('not-in-mail');
    const isOfficial = fromRole.state === 'found' && fromRole.value.role === 'official';
    if (
      !fromIsFreeMail ||
      isOfficial ||
      claimedBrand.state === 'found' ||
      !DESK.test(withoutAccents(headerFrom.name.slice(0, 200)))
    ) {
      return clear();
    }
    if (form === 'headers-only') return cannotTell('not-in-mail');
    const ask =
      text.asks.find(({ aim }) => aim === 'credentials' || aim === 'card' || aim === 'malware') ?? text.diversions[0];
    if (!ask) return clear();
    const facts = { name: headerFrom.name.slice(0, 120), domain: headerFrom.domain };
    return finding(facts, [headerFrom.source, ask.source]);
  },
});
