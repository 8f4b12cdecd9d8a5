import { anyOf, type Story } from '../story.ts';

const FOUND_YOU = anyOf(
  '(?:dein|ihr)(?:e[nms]?)? (?:profil|foto|bild|lacheln|adresse|e-?mail)\\b[^.\\n]{0,50}(?:gesehen|gefunden|entdeckt|gefallen|gefiel|aufgefallen|beruhrt)|(?:gesehen|gefunden|entdeckt|sah|fand)\\b[^.\\n]{0,40}(?:profil|partnerborse|singleborse)|ich (?:bin|heiße|heisse) [a-z]{2,15},? (?:und )?(?:ich bin )?\\d{2}|mein name ist [a-z]{2,15}\\b',
  "(?:trouve|vu|decouvert|tombee? sur)\\b[^.\\n]{0,40}(?:profil|photo|adresse|annonce)|(?:ton|votre) (?:profil|photo|sourire)\\b[^.\\n]{0,50}(?:touche|plu\\b|attire|seduit|interess)|je suis [a-z]{2,15}, \\d{2} ans|je m['’]appelle [a-z]{2,15}\\b",
);

const LOVE = anyOf(
  '(?:ernst|fest|ehrlich|treu|aufrichtig|liebevoll)\\w{1,5} (?:beziehung|partner|mann|frau|menschen?)|familie (?:zu )?grunden|liebe furs leben|(?:mann|frau|mensch\\w{0,2}|partner) furs leben|suche\\b[^.\\n]{0,30}(?:seelenverwandt|liebe\\b|beziehung)|einsam|verwitwet|witwe[r]?\\b|naher kennen',
  '(?:relation|amour|homme|femme|histoire) (?:sincere|serieu|stable|honnete|durable|fidele)|fonder (?:une |un )?(?:famille|foyer)|ame s(?:oe|œ)ur|(?:te|vous|mieux) connaitre|faire (?:ta|votre) connaissance|(?:me sens|suis|vis) seule?\\b|veu(?:f|ve)\\b|grand amour',
);

const NEXT = anyOf(
  '(?:schreib|antworte|melde)\\w{0,3}\\b[^.\\n]{0,50}(?:privat|adresse|whats ?app|telegram|fotos?)|(?:fotos|bilder)\\b[^.\\n]{0,30}(?:schick|send)|(?:ticket|flug|visum|zoll|reise|arzt)\\w{0,8}\\b[^.\\n]{0,60}(?:bezahl|geld|leih|fehl|reicht|helf)|(?:helf|leih|unterstutz)\\w{0,5}\\b[^.\\n]{0,40}(?:euro|€|ticket|flug|visum|bisschen)',
  '(?:ecri|repond|contacte)\\w{0,3}[- ](?:moi|nous)\\b[^.\\n]{0,50}(?:adresse|whats ?app|telegram|photos?|personnel|prive)|(?:enverrai|envoie|envoyer)\\b[^.\\n]{0,30}photos?|(?:billet|visa|voyage|douane|hopital)\\b[^.\\n]{0,60}(?:payer|argent|aid|manque|suffi)|(?:aid|pret|avanc)\\w{1,3}\\b[^.\\n]{0,40}(?:euros|€|billet|visa|un peu)',
);

/** A stranger who looks for love: weeks later, or at once, there is a ticket to be paid. */
export const strangerFriend: Story = {
  kind: 'stranger-friend',
  longest: 2_500,
  must: 3,
  enough: 3,
  parts: [FOUND_YOU, LOVE, NEXT],
};
