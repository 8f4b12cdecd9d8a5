import { anyOf, type Story } from './story.ts';

const LOAN = anyOf(
  '(?:do you |are you (?:in )?)?(?:need|looking for|seeking|in search of|want) (?:of )?(?:a |an |any )?(?:urgent |quick |personal |business |genuine )?(?:loans?|financing|funding)\\b|(?:we |i )?(?:offer|give out|provide|grant|issue)(?:ing|s)? (?:you )?(?:all kinds of |various |any |out )?(?:a )?(?:personal |business |private )?loans?\\b|loans?\\b[^.\\n]{0,60}(?:\\d(?:[.,]\\d)? ?%|interest rate|low rates?|bad credit)|(?:debt|project|growth) (?:funding|financ\\w{1,5})\\b',
  'brauchen sie (?:einen )?(?:kredit|darlehen)|(?:kredit|darlehen)\\w{0,2}\\b[^.\\n]{0,60}(?:zinssatz|zinsen|\\d ?%|schufa|bonitat)|(?:vergibt|bieten|gewahren)\\b[^.\\n]{0,30}(?:kredite|darlehen)',
  "besoin d['’]un (?:pret|credit)|offre de pret|pret (?:entre particuliers|d['’]argent|personnel)|(?:pret|credit)s?\\b[^.\\n]{0,40}taux",
  'necesita (?:un )?prestamo|oferta de prestamo|prestamos?\\b[^.\\n]{0,50}(?:interes|\\d ?%)',
  'precisa de (?:um )?emprestimo|oferta de emprestimo|emprestimos?\\b[^.\\n]{0,50}(?:juros|\\d ?%)',
  '(?:hai )?bisogno di un prestito|offerta di prestito|prestit[io]\\b[^.\\n]{0,50}(?:tasso|interesse|\\d ?%)',
);

const ANSWER = anyOf(
  'get back|reply|contact (?:us|me)|whats ?app|e-?mail(?: us| me)?[: ]|apply|if (?:you are )?interested|for more (?:info|details)|respond|inquir',
  'kontakt|melden sie sich|antwort|weitere informationen|interesse',
  'contactez|repond|interess|contact[ea]|respond|escrib|respon[dt]|entre em contato|contatt|rispond',
);

/** Money on loan for anybody, from a stranger who wants an answer: before it is paid out there are fees. */
export const loanOffer: Story = { kind: 'loan-offer', must: 2, enough: 2, parts: [LOAN, ANSWER] };
