import { anyOf, type Story } from './story.ts';

const CHOSEN = anyOf(
  "you(?:['’]ve| have| are| were)?(?: been)? (?:the |our |a |an |one of (?:the |our )?)?(?:lucky )?(?:online )?(?:won(?![’'\\w])|winner\\b|(?:selected|chosen|picked)\\b)|(?:we(?: are|['’]re)) giving away\\b|congratulations|congrats\\b|you could (?:win|be (?:our|the|a) )|(?:your|lucky|last|a) chance to (?:win|receive|get)|(?:claim|collect|redeem|take|unlock|get) (?:your|my|the|a) (?:free |exclusive |special |surprise )?(?:reward|prize|gift|bonus|winnings?|voucher)|exclusive (?:reward|gift|survey)s?\\b|(?:reward|prize|gift)s?\\b(?! points)[^.\\n]{0,24}\\b(?:has arrived|is waiting|awaits?|waiting for you|expir)",
  'gluckwunsch|sie (?:sind|wurden|haben|gehoren)\\b[^.\\n]{0,40}(?:ausgewahlt|auserwahlt|gewonnen|gewinner|finalist|geschafft)|(?:gewinner|gewinnen sie|gewinne|jetzt gewinnen|zugewinnen|zu gewinnen)\\b|verlosen wir|wir verlosen|an der verlosung|gutschein[^.\\n]{0,30}(?:wartet|erhalten|sichern|gewinnen)',
  'felicitations|vous (?:avez ete|etes)\\b[^.\\n]{0,24}(?:choisi|selectionne|tire au sort|gagnant)|vous avez gagne|notre gagnant|(?:reclamer|recuperer|recevoir|recevez)\\b[^.\\n]{0,40}(?:recompense|cadeau|lot\\b|carte-cadeau)|(?:opportunite|chance|occasion) unique de recevoir|une surprise pour (?:les|nos) clients',
  'felicidades|enhorabuena|un[oa] de los \\d{1,3} (?:afortunad|ganador|cliente|seleccionad)|client(?:e|a) afortunad|(?:has|ha|fuiste|fue) (?:sido )?(?:seleccionad|elegid|ganador|premiad)|(?:has|ha) ganado|(?:reclam|recoge|recoja|recibir|recibe|consigue)[^.\\n]{0,24}(?:premio|recompensa|regalo)',
  'parabens|(?:um|uma) d[oa]s \\d{1,3} (?:sortud|vencedor|client|selecionad|contemplad)|cliente (?:sortud|da sorte|premiad)|(?:voce|foi|voce foi) (?:selecionad|escolhid|sortead|contemplad|premiad)|voce ganhou|(?:resgat|reivindi|receb)[^.\\n]{0,24}(?:premio|recompensa|presente|brinde)',
  'congratulazioni|complimenti|un[oa] de(?:i|gli|lle) \\d{1,3} (?:fortunat|vincitor|client|selezionat)|cliente fortunat|(?:sei|e) stat[oa] (?:selezionat|scelt|estratt)|h?ai? vinto|(?:ritira|riscuoti|ricevi|richiedi)[^.\\n]{0,24}(?:premio|ricompensa|regalo|buono)',
  'gefeliciteerd|(?:u|je|jij) (?:bent|hebt|heeft)\\b[^.\\n]{0,24}(?:geselecteerd|uitgekozen|gewonnen|winnaar)',
);

/** What is promised: a thing or a card of a shop, seldom money. */
const THING = anyOf(
  'gift ?cards?\\b|vouchers?\\b|(?:exclusive |customer |your |shopper |loyalty |special )(?:reward|gift|prize)s?\\b|sweepstakes?\\b|giveaway\\b|samplers?\\b|iphones?\\b|ipads?\\b|airpods\\b|macbooks?\\b|galaxy s\\d|ps5\\b|playstation\\b|(?:tool|knife|cookware|luggage|screwdriver|drill) ?(?:set|kit|box)\\b|power (?:station|drill|tools?)\\b|\\d{2,3}[- ]?piece\\b|toothbrush|air ?fryer|carry-on\\b|brand[- ]new\\b',
  '\\w{0,30}gutschein|testpaket|geschenk|gewinnspiel|im wert von',
  "carte[- ]cadeau|cheque[- ]cadeau|bon d['’]achat|cadeau|recompense|(?:tout(?:e)?) nouve(?:au|lle)",
  'tarjeta (?:de )?regalo|premio|regalo|sorteo',
  'vale[- ](?:presente|compra)|cartao[- ]presente|premio|brinde|sorteio',
  'buono (?:regalo|spesa|acquisto|sconto)|premio|regalo|omaggio',
  'cadeau(?:bon|kaart)|waardebon|prijs\\b',
);

const TAKE_PART = anyOf(
  'surveys?\\b|\\d+[- ](?:second|minute|question)s?\\b|(?:short|few|quick|simple) (?:survey|questions?)|answer (?:&|and|a|the|some)|confirm(?:ation)?\\b|claim\\b|redeem\\b|loyalty program',
  'umfrage|teilnahme|teilnehmen|teilzunehmen|mitmachen|bestatigen sie|einlos',
  'sondage|questionnaire|enquete|repond(?:ez|re)|reclamer|participer',
  'encuesta|responde|contest[ae]|participa|reclam|recoge',
  'pesquisa|responda|participe|resgat',
  'sondaggio|rispond|partecipa|questionario|riscuot|domande',
  'enquete|vragen|deelnemen|doe mee',
);

const PRESSURE = anyOf(
  'expir(?:es?|ing|ed)\\b|final (?:notice|reminder|call|step)|last (?:chance|reminder|notice|call)|act now|hurry|limited|\\d{2,4} (?:lucky )?(?:participants|winners|shoppers|customers|people)\\b|(?:2nd|second|3rd|third|final|last) attempt|today only|confirmation needed|offers? ends?\\b|only today|act fast',
  '(?:das )?letzte (?:mal|chance|erinnerung|mahnung)|nur (?:noch )?heute|noch heute|verlieren sie keine zeit|verschwenden sie keine zeit|schnell|ab nachster woche|lauft ab|begrenzt',
  "expire|derniere (?:chance|heure)|dernier rappel|aujourd['’]hui|limite|depechez",
  'caduca|expira|ultim[oa]|solo hoy|hoy\\b|limitad|date prisa|termina en|quedan \\d|minutos',
  'expira|ultim[oa]|hoje|limitad|corra\\b|termina em|restam \\d|minutos',
  'scade|ultim[oa]|oggi|limitat|affrett|termina tra|restano \\d|minuti',
  'verloopt|laatste|vandaag|beperkt',
);

const FREE = anyOf(
  'free\\b|no cost\\b|(?:shipping|postage|s&h) ?[:=-]? ?[$€£]\\d|shipping (?:fee|cost|and handling)|just (?:pay|cover)|for participating|as a thank',
  'kostenlos|gratis|unverbindlich|versandkosten|spezielles? (?:auswahl)?verfahren',
  'gratuit|offert|frais de (?:livraison|port)',
  'gratis|gastos de envio|sin coste|por solo \\d|solo (?:paga|el envio)|pagando (?:solo|solamente|unicamente)',
  'gratis|gratuit|frete|por apenas|so (?:paga|pague)|pagando (?:so|apenas|somente)',
  'gratis|gratuit|spese di spedizione|omaggio|a soli|per soli|pagando solo',
);

/**
 * A prize for next to nothing, mostly for answers to a few questions in a shop's name: at the end stands a card number
 * for the postage.
 */
export const surveyReward: Story = {
  kind: 'survey-reward',
  must: 2,
  enough: 4,
  parts: [CHOSEN, THING, TAKE_PART, PRESSURE, FREE],
};
