import { anyOf, type Story } from './story.ts';

const CHARGED = anyOf(
  '(?:subscription|membership|plan|anti-?virus|protection|service|order|licen[cs]e|contract|security|support|payment|purchase|transaction)\\b(?:[^.\\n]|\\.\\d){0,80}\\b(?:renew(?:ed|al|s|ing)?|auto[- ]?(?:renew|debit|pay)\\w{0,4}|charged|activated|upgraded|debited|deducted|placed|processed|confirmed|successful(?:ly)?|completed|approved)\\b|(?:will|has|have) (?:be|been|be automatically) (?:charged|debited|deducted|billed|withdrawn)|(?:charged|debited|deducted|billed) (?:[$€£\\d]|from|to|on|your)|(?:auto[- ]?debit|auto[- ]?renew)|(?:invoice|receipt|order|bill|transaction) ?(?:no|number|id|#)',
  'abonnement[^.\\n]{0,60}(?:verlangert|abgebucht|renouvel|preleve)|suscripcion[^.\\n]{0,60}(?:renovad|cargad|cobrad)|assinatura[^.\\n]{0,60}(?:renovad|cobrad|debitad)|abbonamento[^.\\n]{0,60}(?:rinnovat|addebitat)',
);
const AMOUNT =
  /(?:[$€£] ?|\b(?:usd|eur|gbp|aud|cad|us\$) ?\$?)\d{1,3}(?:,\d{3})?(?:[.,]\d{2})?\b|\b\d{2,3}(?:[.,]\d{2})? ?(?:usd|eur|gbp|aud|cad|dollars?|euros?|[$€£])/gi;

/**
 * A number to call beside the word for it; letters and spaces that break it up are the fraud's own way around filters.
 */
const CALL =
  /\b(?:call|dial|phone|reach|contact|toll[- ]?free|help ?(?:line|desk)|customer (?:care|service|support)|support|assistance|anrufen|hotline|appel(?:ez|er)|llam(?:e|ar)|lig(?:ue|ar)|chiam(?:a|i|are))\b[^\n]{0,90}?(?:\+ ?\d{1,3}[ .\-\u2010-\u2015]{0,3})?\(? ?\d{3}[ .\-\u2010-\u2015_()]{0,5}\d{3}[ .\-\u2010-\u2015_()]{1,5}\d{4}\b/gi;

const UNDO = anyOf(
  "cancel|refund|dispute|did(?: not|n['’]t) (?:make|authori[sz]e|place|request|recogni[sz]e|order)|unauthori[sz]ed|not (?:authori[sz]ed|made) by you|stop (?:this|the)|(?:within|next) (?:the )?(?:next )?\\d{1,2} ?(?:hours|hrs)|discontinue|terminate|any (?:issue|quer(?:y|ies)|question|concern)",
  'kundig|stornier|ruckerstatt|annul|rembours|cancelar|reembols|anull|disdi|rimbors',
);

/**
 * An order that the reader never made, and a number to call against it: at the other end somebody asks to be let into
 * the computer.
 */
export const renewalCall: Story = { kind: 'renewal-call', must: 3, enough: 4, parts: [CHARGED, AMOUNT, CALL, UNDO] };
