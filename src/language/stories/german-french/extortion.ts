import { anyOf, type Story } from '../story.ts';

const INSIDE = anyOf(
  '(?:(?:ich|wir) (?:habe|haben|hatte|konnte)|(?:habe|haben|hatte|konnte) (?:ich|wir))\\b[^.\\n]{0,80}(?:zugang|zugriff|gehackt|eingedrungen|infiziert|installiert|ubernommen|schadsoftware|trojaner|aufgezeichnet|aufgenommen|gefilmt|kontrolle)|(?:ihr|dein)e? (?:gerat|computer|rechner|handy|smartphone|betriebssystem|webcam|kamera)\\b[^.\\n]{0,40}(?:gehackt|infiziert|gekapert|unter meiner)|meine?n? (?:schadsoftware|trojaner|virus|spionageprogramm)',
  "(?:j['’]ai|nous avons|je me suis)\\b[^.\\n]{0,80}(?:pirat|acces|infect|install|introdui|filme|enregistr|pris le controle|logiciel espion|cheval de troie|compromis)|(?:votre|ton) (?:appareil|ordinateur|telephone|systeme|webcam)\\b[^.\\n]{0,40}(?:pirate|infecte|compromis|sous mon controle)|mon (?:virus|logiciel espion|cheval de troie)",
);

const PRICE = anyOf(
  '(?:bitcoins?|btc|krypto\\w{0,12}|monero|litecoins?)\\b[^\\n]{0,80}(?:uberweis|zahl|send|schick|wallet|adresse)|(?:uberweis|zahl|send|schick)\\w{0,6}\\b[^\\n]{0,80}(?:bitcoin|btc\\b|krypto|monero|litecoin)',
  '(?:bitcoins?|btc|crypto-?monnaies?|monero|litecoins?)\\b[^\\n]{0,80}(?:vers|envo|pay|vir|transfer|portefeuille|adresse)|(?:vers|envo|pay|vir|transfer|regl)\\w{1,8}\\b[^\\n]{0,80}(?:bitcoin|btc\\b|crypto|monero|litecoin)',
);

const SHAME = anyOf(
  'seiten fur erwachsene|erwachsenen(?:seiten|inhalte)|porno|masturb|selbstbefriedig|intime|kamera\\b|webcam|schmutzig|video von (?:ihnen|dir)|nackt',
  'sites? (?:pour adultes|pornographique|coquin|x\\b)|porno|masturb|intimes?\\b|webcam|camera\\b|video de (?:vous|toi)|images? compromettante',
);

const SPREAD = anyOf(
  '(?:alle[nr]?|samtliche[nr]?|ihre[nr]?|deine[nr]?) (?:ihre[nr]? |deine[nr]? )?(?:kontakte|freunde|kollegen|verwandte|familie|bekannte|angehorige)|soziale[nr]? (?:netzwerke|medien)|losche ich|werde ich[^.\\n]{0,30}loschen|veroffentlich',
  '(?:vos|tes) (?:contacts|amis|proches|collegues)|(?:votre|ta|ton) (?:famille|entourage|carnet)|reseaux sociaux|je (?:supprime|detrui|efface)|diffus|publi(?:er|e|ee)\\b',
);

const PRESSURE = anyOf(
  '\\d{2} stunden|\\d tagen?|polizei|antworten sie nicht',
  '\\d{2} ?h(?:eures)?\\b|\\d jours|police|ne repondez pas',
);

/** The reader was filmed or his machine taken over, and coins would keep it secret. */
export const extortion: Story = {
  kind: 'extortion',
  must: 2,
  enough: 4,
  parts: [INSIDE, PRICE, SHAME, SPREAD, PRESSURE],
};
