import { anyOf, type Story } from './story.ts';

const RICHES = anyOf(
  '(?:earn|make|making|get|receive|pay(?:s|out|ments?)?|income|profit)s?\\b[^.\\n]{0,40}(?:[$€£] ?\\d[\\d,.]{0,9}k?|\\d[\\d,.]{0,9} ?k?[$€£])[^.\\n]{0,24}\\b(?:per|a|every|each|daily|weekly|monthly|/) ?(?:day|week|month|hour)?|(?:daily|weekly) (?:pay(?:ments?|outs?)|profits?|returns?|income)|passive income|financial freedom|(?:trading|forex|vip) (?:bots?|robot|signals?)|forex signals|(?:bitcoin|crypto) (?:trading|profit|investment|era|code|millionaire)|guaranteed (?:returns?|profits?|income)|cloud mining|\\d[\\d,]{0,6}k? ?\\$ (?:per|a) day|\\d{1,3} ?% (?:roi|return)|(?:free ?spins|welcome bonus|deposit bonus|bonus at every deposit|no deposit)\\b',
  'passives einkommen|geld verdienen|taglich \\d[\\d.,]* ?(?:€|euro)|freispiele|willkommensbonus',
  "revenus? passifs?|gagner de l['’]argent|tours gratuits|bonus de bienvenue",
  'ingresos pasivos|ganar dinero|giros gratis|tiradas gratis|renda (?:extra|passiva)|ganhar dinheiro|rodadas gratis',
  'guadagnare (?:da casa|soldi|denaro|online)|reddito passivo|giri gratis',
);

const JOIN = anyOf(
  'join|invit|register|sign up|promo code|learn (?:more|how)|click|start (?:now|today|earning)|click here|telegram|whats ?app|claim|trial|deposit|spin|opportunity|just today|more in \\d',
  'registr|anmelden|jetzt|einzahl|inscri|rejoign|depot|unete|regist|cadastr|deposit|gire|iscriv|iniz',
);

/** Much money for little work or none, or for a first deposit. */
export const quickRiches: Story = { kind: 'easy-money', must: 2, enough: 2, parts: [RICHES, JOIN] };
