import { anyOf, type Story } from './story.ts';

const LOAN = anyOf(
  '(?:do you |are you (?:in )?)?(?:need|looking for|seeking|in search of|want) (?:of )?(?:a |an |any )?(?:urgent |quick |personal |business |genuine )?(?:loans?|financing|funding)\\b|(?:we |i )?(?:offer|give out|provide|grant|issue)(?:ing|s)? (?:you )?(?:all kinds of |various |any |out )?(?:a )?(?:personal |business |private )?loans?\\b|loans?\\b[^.\\n]{0,60}(?:\\d(?:[.,]\\d)? ?%|interest rate|low rates?|bad credit)|(?:debt|project|growth) (?:funding|financ\\w{1,5})\\b',
  'brauchen sie (?:einen )?(?:kredit|darlehen)|(?:kredit|darlehen)\\w{0,2}\\b[^.\\n]{0,60}(?:zinssatz|zinsen|\\d ?%|schufa|bonitat)|(?:vergibt|bieten|gewahren)\\b[^.\\n]{0,30}(?:kredite|darlehen)',
  "besoin d['’]un (?:pret|credit)|offre de pret|pret (?:entre particuliers|d['’]argent|personnel)|(?:pret|credit)s?\\b[^.\\n]{0,40}taux",
  '(?:necesita|necesitas|busca|buscas) (?:un )?(?:prestamo|credito|dinero)|oferta de (?:prestamo|credito)|(?:prestamos?|creditos?)\\b[^.\\n]{0,70}(?:sin (?:aval|nomina|papeleo|garantias)|asnef|preaprobad|inmediat|en 24 horas|morosos)|(?:otorgamos|concedemos|ofrecemos|ofrezco)\\b[^.\\n]{0,30}(?:prestamo|credito)|prestamos?\\b[^.\\n]{0,50}(?:interes|\\d ?%)',
  '(?:precisa|precisando) de (?:um )?(?:emprestimo|credito|dinheiro)|oferta de (?:emprestimo|credito)|(?:emprestimos?|credito)\\b[^.\\n]{0,70}(?:negativad|sem (?:consulta|fiador|comprovacao|burocracia)|nome sujo|spc|serasa|pre-?aprovad|aprovad[oa]|liberad)|(?:oferecemos|concedemos|ofereco)\\b[^.\\n]{0,30}(?:emprestimo|credito)|emprestimos?\\b[^.\\n]{0,50}(?:juros|\\d ?%)',
  '(?:hai |ha |avete )?bisogno di (?:un )?(?:prestito|finanziamento|credito|liquidita)|offerta di (?:prestito|finanziamento)|(?:prestit[io]|finanziament[io])\\b[^.\\n]{0,70}(?:senza (?:garanzie|busta paga|garante)|cattivi pagatori|protestat|segnalat|tra privati|in 24 ore|24 ?/ ?48)|(?:offriamo|concediamo|offro|concedo|eroghiamo)\\b[^.\\n]{0,30}(?:prestit|finanziament)|prestit[io]\\b[^.\\n]{0,50}(?:tasso|interesse|\\d ?%)',
);

const ANSWER = anyOf(
  'get back|reply|contact (?:us|me)|whats ?app|e-?mail(?: us| me)?[: ]|apply|if (?:you are )?interested|for more (?:info|details)|respond|inquir',
  'kontakt|melden sie sich|antwort|weitere informationen|interesse',
  'contactez|repond|interess|contact[ea]|respond|escrib|respon[dt]|entre em contato|contatt|rispond|scriv(?:a|i|ete)|taxa|seguro|deposit|tasa\\b|comision|spese|anticip|whats ?app|chame|fale (?:com|conosco)|clique|simule|solicite|envi[ae]|invi[ai]|pix\\b',
);

/** Money on loan for anybody, from a stranger who wants an answer: before it is paid out there are fees. */
export const loanOffer: Story = { kind: 'loan-offer', must: 2, enough: 2, parts: [LOAN, ANSWER] };
