import { anyOf, type Story } from './story.ts';

const INSIDE = anyOf(
  '(?:hackeei|invadi|infectei|instalei|inseri|tenho acesso|obtive acesso|consegui (?:acesso|entrar)|ganhei acesso|gravei|filmei|acessei|assumi o controle|tive acesso|entrei)\\b|(?:seu|sua|teu|tua|o teu|o seu) (?:dispositivo|computador|celular|telemovel|sistema|conta|aparelho|e-?mail)\\b[^.\\n]{0,30}\\b(?:foi (?:hackead|invadid|infectad|comprometid)|esta infectad)|(?:meu|nosso) (?:trojan|virus|malware|programa espiao|spyware)',
  '(?:he (?:hackeado|pirateado|infectado|instalado|grabado|accedido|entrado|tomado el control|obtenido|conseguido)|hackee|instale|grabe|infecte|tengo (?:acceso|el control)|logre (?:entrar|acceder)|tuve acceso)\\b|(?:su|tu) (?:dispositivo|ordenador|computadora|telefono|movil|sistema|cuenta|equipo)\\b[^.\\n]{0,30}\\b(?:ha sido|fue|esta) (?:hackead|infectad|pirat|comprometid)|mi (?:troyano|virus|malware|programa espia)',
  '(?:ho (?:hackerato|violato|infettato|installato|registrato|filmato|avuto accesso|ottenuto|accesso|preso il controllo|inserito)|sono (?:entrato|riuscito ad accedere|un hacker)|ho pieno accesso)\\b|(?:il )?(?:suo|tuo) (?:dispositivo|computer|telefono|sistema|account|pc)\\b[^.\\n]{0,30}\\b(?:e stato (?:hackerat|violat|infettat|compromess)|e infett)|(?:mio|nostro) (?:trojan|virus|malware|programma spia)',
  '(?:j.ai (?:pirate|hacke|infecte|installe|enregistre|filme|eu acces|obtenu|pris le controle))\\b|(?:votre|ton) (?:appareil|ordinateur|telephone|systeme|compte)\\b[^.\\n]{0,24}\\b(?:a ete (?:pirate|infecte|compromis)|est infecte)',
  'ich habe (?:ihr|dein|ihren|deinen|sie|dich|zugriff|zugang|vollen|eine?n?)\\b[^.\\n]{0,60}\\b(?:gehackt|infiziert|installiert|gefilmt|aufgenommen|aufgezeichnet|erhalten|verschafft)',
);

const PRICE = anyOf(
  '(?:bitcoins?|btc|usdt|litecoin|ltc|monero|xmr|ethereum|cripto(?:moedas?|monedas?|valut[ae])|krypto\\w{0,8}|cryptomonnaies?)\\b[^\\n]{0,80}\\b(?:carteira|cartera|billetera|monedero|portafoglio|wallet|portefeuille|brieftasche|endereco|direccion|indirizzo|adresse|envi|transfer|pag[ua]|deposit|invi|vers|uberweis|send)|(?:envi[ae]r?|transfir\\w{1,2}|transfer\\w{1,3}|transfier\\w{1,2}|pag(?:ue|ar|ue|a|are|hi)|deposit[ae]r?|invi(?:a|i|are)|vers(?:a|i|are|ez)|envoyez|payez|uberweisen|senden|zahlen)\\b[^\\n]{0,80}\\b(?:bitcoins?|btc|usdt|litecoin|ltc|monero|ethereum|cripto(?:moedas?|monedas?|valut[ae])|krypto\\w{0,8})',
);

const SHAME = anyOf(
  'porno\\w{0,8}|(?:sites?|sitios?|siti|web|paginas?) (?:adult|para adult|per adult|pour adult|porno)\\w{0,3}|masturb\\w{1,8}|intim[oai]s?\\b|sexual|sessual|sexuel|(?:sua|tua|tu|su|la tua|la sua|votre|ta|ihre|deine) (?:webcam|camera|kamera|camara|telecamera|fotocamera)|vergonh|verguenz|vergogn|honte|pervers|te satisf|dando prazer|selbstbefried\\w{1,6}|erwachsenen',
);

const AUDIENCE = anyOf(
  '(?:todos (?:os )?(?:seus|teus|sus|tus)|(?:seus|teus|sus|tus|suoi|tuoi) (?:contat|contact|amig|famil|coleg|parent|colegh|amici|contatti|colleghi)\\w{0,4}|a (?:tu|su|sua|tua) (?:familia|lista)|(?:vos|tes|tous vos) (?:contacts|proches|amis|collegues)|(?:ihre|deine|alle) (?:kontakte|freunde|familie|kollegen)\\w{0,2}|redes sociais|redes sociales|social network|reseaux sociaux|contatti|lista de contat)',
);

const TIMER = anyOf(
  '(?:24|36|48|72|50) ?(?:h|horas|ore|heures|stunden)\\b|(?:dois|dos|due|tres|tre|cinco|cinque|[2-7]) (?:dias|giorni|jours|tage)\\b|temporizador|cronometro|cuenta atras|conto alla rovescia|nao (?:tente|responda|procure)|no (?:intente|intentes|responda|respondas)|non (?:provare|rispondere|cercare)|policia|polizia|polizei|police\\b|apag\\w{1,4}|borr\\w{1,4}|eliminero|cancellero|supprim\\w{1,4}|losch\\w{1,3}',
);

/** Extortion with a film of the reader, told in the other western languages. The price stands second, as in English. */
export const extortionWestern: Story = {
  kind: 'extortion',
  must: 2,
  enough: 4,
  parts: [INSIDE, PRICE, SHAME, AUDIENCE, TIMER],
};
