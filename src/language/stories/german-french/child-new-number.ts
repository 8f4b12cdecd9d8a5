import { anyOf, type Story } from '../story.ts';

const PARENT = anyOf(
  '(?:hallo|hi|hey|huhu|liebe[rs]?|guten (?:tag|morgen|abend)),? (?:mama|papa|mutti|vati|mami|papi|oma|opa)\\b|(?:mama|papa|oma|opa),',
  '(?:coucou|bonjour|salut|hello|bonsoir),? (?:ma |mon )?(?:maman|papa|mamie|papy|papi)\\b|(?:maman|papa|mamie|papy),',
);

const NEW = anyOf(
  '(?:neue|andere|vorubergehende) (?:handy|telefon)?nummer|(?:handy|telefon|display)\\b[^.\\n]{0,60}(?:kaputt|gefallen|waschmaschine|wasser|toilette|klo\\b|verloren|gestohlen|defekt)|ersatzhandy',
  '(?:nouveau|autre) (?:numero|telephone|portable)|numero (?:temporaire|provisoire)|(?:telephone|portable|tel|ecran)\\b[^.\\n]{0,60}(?:casse|tombe|eau\\b|toilettes|vole|machine|panne|perdu|hs\\b)',
);

const MONEY = anyOf(
  'rechnung\\w{0,3}\\b|uberweis|bezahl|vorstreck|ausleg|online-?banking|bank-?app|miete\\b',
  'factures?\\b|loyer|virement|payer\\b|regler\\b|avancer|appli(?:cation)? (?:de (?:la |ma ))?(?:banque|bancaire)',
);

const FOR_ME = anyOf(
  'fur mich|zuruck|whats ?app|heute noch|noch heute|dringend|schnell|mahnung|kannst du|konntest du',
  "pour moi|a ma place|rembours|te rends|whats ?app|aujourd['’]hui|urgent|vite\\b|peux-tu|tu peux|pourrais-tu",
);

/** A child's telephone is broken, this is the new number, and a bill has to be paid for it today. */
export const childNewNumber: Story = {
  kind: 'stranded-friend',
  longest: 2_000,
  must: 4,
  enough: 4,
  parts: [PARENT, NEW, MONEY, FOR_ME],
};
