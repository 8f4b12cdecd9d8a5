import { anyOf, type Story } from './story.ts';

/** Money back from the tax office or another public payer, promised to the reader. */
const REFUND = anyOf(
  '(?:tax|vat|hmrc|irs|council tax|stimulus|fiscal) (?:refund|rebate|repayment|return)s?\\b[^.\\n]{0,80}\\b(?:eligible|entitled|due|owed|available|approved|pending|issued|unclaimed|receive)\\b|(?:eligible|entitled) (?:to|for) (?:receive )?(?:a |an |your )?(?:[a-z]{2,12} )?(?:tax|vat|fiscal)[a-z ]{0,12}(?:refund|rebate|repayment)',
  '(?:steuer|ruck|kranken|beitrags|energie)\\w{0,8}erstattung\\w{0,4}\\b|(?:steuer|finanzamt)[^.\\n]{0,60}(?:erstattung|ruckzahlung|guthaben)|erstattung\\w{0,4} (?:von|in hohe von) [^.\\n]{1,24} zu\\b',
  "remboursement\\b[^.\\n]{0,60}(?:impot|fiscal|tresor|assurance maladie|ameli|caf|d['’]un montant)|(?:impots?|fiscale?s?|ameli|assurance maladie)\\b[^.\\n]{0,60}remboursement",
  '(?:devolucion|reembolso)\\b[^.\\n]{0,50}(?:impuesto|tributari|fiscal|renta|hacienda|a su favor)|(?:agencia tributaria|hacienda|renta)\\b[^.\\n]{0,60}(?:devolucion|reembolso)',
  '(?:restituicao|reembolso|devolucao)\\b[^.\\n]{0,50}(?:imposto|fiscal|irpf|irs\\b|receita|financas|disponivel|liberad)|valores? a receber\\b',
  'rimborso\\b[^.\\n]{0,50}(?:fiscal|impost|tass|agenzia|inps|spettante|in sospeso|disponibile)|(?:agenzia delle entrate|inps)\\b[^.\\n]{0,60}rimbors',
  '(?:belasting)?teruggave\\b|(?:belastingdienst)\\b[^.\\n]{0,60}(?:terug|teruggave)',
);

/** The reader has to fetch it: an office pays to the account that it knows. */
const FETCH = anyOf(
  '(?:claim|collect|request|submit|access|get|accept|apply for) (?:your |the |my )?(?:tax )?(?:refund|rebate|repayment|claim|request|form)\\b|claim (?:now|it|here)\\b|(?:complete|fill (?:in|out)) (?:the |your |this )?(?:[a-z]{2,10} )?form\\b',
  '(?:auszahlung|erstattung|ruckzahlung|guthaben)\\b[^.\\n]{0,30}(?:beantragen|anfordern|abrufen|einfordern|bestatigen|sichern)|(?:beantragen|fordern) sie\\b[^.\\n]{0,40}(?:auszahlung|erstattung|ruckzahlung)|antrag\\w{0,8} ausfullen|formular ausfullen',
  '(?:demander|recevoir|obtenir|percevoir|reclamer|confirmer)\\b[^.\\n]{0,24}remboursement|(?:remplir|completer|remplissez)\\b[^.\\n]{0,24}formulaire|formulaire de remboursement',
  '(?:solicit|recib|reclam|tramit|confirm)\\w{1,6}\\b[^.\\n]{0,24}(?:devolucion|reembolso)|(?:rellen|complet)\\w{1,5}\\b[^.\\n]{0,20}formulario',
  '(?:solicit|resgat|receb|consult|confirm)\\w{1,6}\\b[^.\\n]{0,24}(?:restituicao|reembolso|devolucao|valor)|preench\\w{1,5}\\b[^.\\n]{0,20}formulario',
  '(?:richied|ricev|ottien|conferm|riscuot)\\w{1,5}\\b[^.\\n]{0,24}rimborso|compil\\w{1,5}\\b[^.\\n]{0,20}modulo',
  '(?:vraag|claim|ontvang)\\w{0,4}\\b[^.\\n]{0,24}(?:teruggave|terugbetaling)|formulier in',
);

/** A tax or other public refund that the reader shall ask for by a link: account or card are what is wanted. */
export const publicRefund: Story = { kind: 'public-refund', must: 2, enough: 2, parts: [REFUND, FETCH] };
