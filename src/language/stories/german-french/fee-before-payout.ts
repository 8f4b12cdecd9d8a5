import { anyOf, type Story } from '../story.ts';

const PAYOUT = anyOf(
  '(?:kredit|darlehen|erbe|erbschaft|nachlass|gewinn|preisgeld|lotterie|spende|schenkung|guthaben|entschadigung|ruckerstattung|vermogen|verlorene[ns]? (?:geld|gelder|betrag)|eingefrorene)\\w{0,10}\\b',
  '(?:pret|credit|heritage|legs|gain|lot|loterie|tombola|don|donation|indemnisation|fonds|avoirs?|somme (?:gagnee|recuperee|bloquee))s?\\b',
);

const SUM = anyOf(
  '\\d{1,3}(?:[. ]\\d{3})+(?:,\\d{2})? ?(?:€|eur|euro|chf|franken|usd|dollar)|(?:€|eur|usd|chf) ?\\d{1,3}(?:[. ]\\d{3})+|millionen?\\b',
  '\\d{1,3}(?:[. ]\\d{3})+(?:,\\d{2})? ?(?:€|eur|euros?|chf|francs|usd|dollars?)|millions?\\b',
);

const FEE = anyOf(
  '(?:gebuhr|bearbeitungs(?:gebuhr|kosten|pauschale)|notarkosten|notargebuhr|verwaltungskosten|versicherung|vorabgebuhr|freischalt\\w{0,8}|steuer|anwaltskosten|transferkosten|kaution|provision)\\w{0,3}\\b(?:[^.\\n]|\\.\\d){0,80}(?:\\d{2,4}(?:[,.]\\d{2})? ?(?:€|eur)|vorab|im voraus|zu (?:zahlen|entrichten|uberweisen|tragen)|fallig|zu ihren lasten)|(?:vorab|im voraus|zunachst|vorher)\\b[^.\\n]{0,60}(?:gebuhr|kosten|versicherung|steuer|anzahlung)',
  "(?:frais|assurance|taxes?|caution|timbres?|droits)\\b(?:[^.\\n]|\\.\\d){0,80}(?:\\d{2,4}(?:[,.]\\d{2})? ?(?:€|eur)|a (?:payer|regler|verser|votre charge)|d['’]avance|au prealable|s['’]elevent)|(?:a payer|a regler|verser|au prealable)\\b[^.\\n]{0,60}(?:frais|assurance|taxe)",
);

const RELEASE = anyOf(
  '(?:bevor|vor der|nach(?:dem)?|sobald|danach|erst dann|anschlie(?:ss|ß)end)\\b[^.\\n]{0,80}(?:auszahl|freigab|freigegeben|uberw|uberweis|gutgeschrieben|ausgezahlt|eingang|erhalten)|(?:auszahlung|freigabe|uberweisung)\\b[^.\\n]{0,60}(?:nach|sobald|erst)|ausweis|einzige kosten|sonst keine kosten|nur die',
  "(?:avant|apres|des (?:reception|que)|pour)\\b[^.\\n]{0,60}(?:deblocage|debloqu|versement|virement|encaiss|transfert|liberation|remise des fonds)|piece d['’]identite|carte d['’]identite|seuls? (?:les |frais)|a votre charge",
);

/**
 * Much money for a stranger (a loan, an estate, a prize, what a fraud took from him), and a small sum to be paid before it
 * comes: it never comes. Lenders and notaries take their fees out of what they pay.
 */
export const feeBeforePayout: Story = {
  kind: 'fee-before-payout',
  longest: 4_000,
  must: 4,
  enough: 4,
  parts: [PAYOUT, SUM, FEE, RELEASE],
  unless:
    /\b(?:betrugsmasche|warn(?:en|ung)\b|phishing|arnaques?\b(?! dont)|verbraucherzentrale|signal-?arnaques|handelsregister|amtsgericht|hrb \d|rcs [a-z]{3}|siret|orias)/i,
};
