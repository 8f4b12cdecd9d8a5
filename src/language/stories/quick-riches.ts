import { anyOf, type Story } from './story.ts';

const RICHES = anyOf(
  '(?:earn|make|making|get|receive|pay(?:s|out|ments?)?|income|profit)s?\\b[^.\\n]{0,40}(?:[$€£] ?\\d[\\d,.]{0,9}k?|\\d[\\d,.]{0,9} ?k?[$€£])[^.\\n]{0,24}\\b(?:per|a|every|each|daily|weekly|monthly|/) ?(?:day|week|month|hour)?|(?:daily|weekly) (?:pay(?:ments?|outs?)|profits?|returns?|income)|passive income|financial freedom|(?:trading|forex|vip) (?:bots?|robot|signals?)|forex signals|(?:bitcoin|crypto) (?:trading|profit|investment|era|code|millionaire)|guaranteed (?:returns?|profits?|income)|cloud mining|\\d[\\d,]{0,6}k? ?\\$ (?:per|a) day|\\d{1,3} ?% (?:roi|return)|(?:free ?spins|welcome bonus|deposit bonus|bonus at every deposit|no deposit)\\b',
  'passives einkommen|geld verdienen|taglich \\d[\\d.,]* ?(?:€|euro)|freispiele|willkommensbonus',
  "revenus? passifs?|gagner de l['’]argent|tours gratuits|bonus de bienvenue",
  'ingresos pasivos|ganar dinero|ganancias? (?:garantizad|diari|segur)\\w{0,3}|(?:gan[aoe]|gano|ganan|gane|ganar|ganaron)\\b[^.\\n]{0,30}\\d[\\d.,]*\\s?(?:€|euros?|dolares)[^.\\n]{0,24}(?:semana|dia|mes|hora)|(?:opera|invierte|trabaja) (?:por ti|solo|sola|automatic)\\w{0,8}|(?:robot|programa|plataforma|sistema) (?:de |que )?(?:trading|opera|inversion)|trading automatico|sin riesgos?\\b|giros gratis|tiradas gratis|renda (?:extra|passiva)|ganhar dinheiro|(?:lucr[oa]s?|rendimentos?|retorno) (?:garantid|diari|de ate \\d)\\w{0,3}|(?:ganh[aoe]u?|ganhar|ganhou|fatur\\w{1,3}|lucr\\w{1,3})\\b[^.\\n]{0,30}(?:r\\$ ?\\d|\\d[\\d.,]*\\s?(?:€|euros?|reais|dolares))[^.\\n]{0,24}(?:semana|dia|mes|hora)|(?:opera|investe|trabalha) (?:por (?:voce|si)|sozinh|automatic)\\w{0,8}|(?:robo|programa|plataforma|sistema) (?:de |que )?(?:trading|opera|investimento)|rodadas gratis',
  'guadagn(?:are|a|i|o|ato|ano)\\b[^.\\n]{0,30}\\d[\\d.,]*\\s?(?:€|euro)[^.\\n]{0,24}(?:settimana|giorno|mese|ora)|(?:profitt[oi]|guadagn[oi]|rendiment[oi]) (?:garantit|sicur|giornalier)\\w|(?:trading|investimento) automatic\\w|(?:programma|robot|piattaforma|sistema) di trading|senza rischi|guadagnare (?:da casa|soldi|denaro|online)|reddito passivo|giri gratis',
);

const JOIN = anyOf(
  'join|invit|register|sign up|promo code|learn (?:more|how)|click|start (?:now|today|earning)|click here|telegram|whats ?app|claim|trial|deposit|spin|opportunity|just today|more in \\d',
  'registr|anmelden|jetzt|einzahl|inscri|rejoign|depot|unete|regist|cadastr|deposit|gire|iscriv|iniz|empezar|plazas|asesor|vagas|comec|assessor|garant|deposito|posti\\b|consulente',
);

/** Much money for little work or none, or for a first deposit. */
export const quickRiches: Story = { kind: 'easy-money', must: 2, enough: 2, parts: [RICHES, JOIN] };
