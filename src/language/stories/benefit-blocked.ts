import { anyOf, type Story } from './story.ts';

const BENEFIT = anyOf(
  '(?:beneficios?|aposentadoria|auxilio(?: \\w{4,12})?|bolsa familia|bpc|pensao|abono|prestacao|subsidio|reforma)\\b[^.\\n]{0,60}\\b(?:cortad|bloquead|suspens|cancelad|cessad|interrompid|encerrad|perder|em risco)\\w{0,4}|prova de vida',
  '(?:pension|prestacion|subsidio|ayuda|paro|bono|ingreso minimo)\\b[^.\\n]{0,60}\\b(?:suspend|bloquead|cancelad|interrumpid|retenid|extinguid|perder)\\w{0,4}|fe de vida',
  '(?:pensione|assegno(?: unico)?|bonus|indennita|naspi|reddito|sussidio|prestazione)\\b[^.\\n]{0,60}\\b(?:sospes|bloccat|revocat|decadut|annullat|perder)\\w{0,3}',
  '(?:pension|allocations?|prestations?|aide|rsa|apl)\\b[^.\\n]{0,60}\\b(?:suspendu|bloque|interrompu|annule)\\w{0,3}|(?:rente|kindergeld|burgergeld|leistung\\w{0,3})\\b[^.\\n]{0,60}\\b(?:ausgesetzt|gesperrt|eingestellt|gestrichen)',
);

const PROVE = anyOf(
  '(?:envi[ae]r?|faca|fazer|realiz\\w{1,3}|atualiz\\w{1,3}|confirm\\w{1,3}|regulariz\\w{1,3}|recadastr\\w{1,8})\\b',
  '(?:envi[ae]r?|actualic\\w{1,2}|actualizar|confirm[ae]r?|acredit[ae]r?|verifi(?:que|car)|adjunt[ae]r?)\\b',
  '(?:invi(?:a|i|are)|alleg(?:a|hi|are)|aggiorn(?:a|i|are)|conferm(?:a|i|are)|verific(?:a|hi|are)|carica(?:re)?)\\b',
  '(?:envoyez|transmettez|mettez a jour|confirmez|verifiez|joignez|senden sie|bestatigen sie|aktualisieren sie)\\b',
);

const WITH = anyOf(
  'selfie|foto (?:do|del|di|de)\\b|foto del|frente e verso|fronte e retro|anverso y reverso|(?:senha|clave|password|mot de passe|passwort)\\b|dados bancarios|datos bancarios|dati bancari|iban\\b|cartao|tarjeta|carta di (?:debito|credito)|coordonnees bancaires|bankdaten|(?:cancelad|suspens)\\w (?:definitiv|permanent)\\w{1,6}|cancelacion definitiva',
);

/** A pension or a benefit is cut unless the reader proves himself by a link; offices do that in their own portals. */
export const benefitBlocked: Story = { kind: 'public-due', must: 3, enough: 3, parts: [BENEFIT, PROVE, WITH] };

const FORGOTTEN = anyOf(
  '(?:dinheiro|valor(?:es)?|saldo|quantia)\\b[^.\\n]{0,40}\\b(?:esquecid|a receber|nao (?:resgatad|sacad|reclamad)|disponivel para (?:saque|resgate)|liberad)\\w{0,2}|(?:fgts|pis|pasep|abono salarial|rescisao|indenizacao|precatorio)\\b[^.\\n]{0,50}\\b(?:liberad|disponive|saque|sacar|resgat|receber)\\w{0,4}',
  '(?:dinero|saldo|importe|cantidad|fondos)\\b[^.\\n]{0,40}\\b(?:olvidad|sin reclamar|no reclamad|a su favor|pendiente de cobro|sin cobrar)\\w{0,2}',
  '(?:denaro|somm[ae]|saldo|cont[io]|fondi)\\b[^.\\n]{0,40}\\b(?:dimenticat|dormient|non (?:riscoss|reclamat)|a suo favore|da riscuotere)\\w{0,2}',
  '(?:argent|sommes?|fonds|avoirs)\\b[^.\\n]{0,40}\\b(?:oublie|non reclame|en desherence)\\w{0,2}|(?:guthaben|gelder)\\b[^.\\n]{0,40}\\b(?:vergessen|nicht abgerufen)',
);

const FETCH_IT = anyOf(
  '(?:consult|resgat|sac|receb|solicit|liber|confirm|inform)\\w{1,5}\\b[^.\\n]{0,30}\\b(?:agora|valor|saldo|dados|cpf|conta|chave|taxa|senha)|taxa de (?:liberacao|saque|emissao)|clique\\b',
  '(?:consult|reclam|cobr|recib|solicit|confirm)\\w{1,5}\\b[^.\\n]{0,30}\\b(?:ahora|importe|saldo|datos|dinero|cuenta|tarjeta|devolucion)|tasa de (?:gestion|tramitacion)',
  '(?:consult|riscuot|reclam|richied|ricev|conferm|inser)\\w{1,5}\\b[^.\\n]{0,30}\\b(?:ora|subito|somma|importo|saldo|dati|denaro|iban|carta)',
  '(?:reclam|recuper|consult|confirm)\\w{1,4}\\b[^.\\n]{0,30}\\b(?:argent|somme|fonds|coordonnees)|(?:abrufen|einfordern|auszahlen)\\b',
);

const UNTIL = anyOf(
  'prazo|expira|ate (?:hoje|amanha|as|o dia)|ultim[oa]|em \\d{1,2} ?(?:h|dias)|(?:volta|retorna|devolvid|recolhid|perdid)\\w{0,2}|hoje\\b|plazo|caduca|hoy\\b|antes de|perder|entro\\b|scade|oggi\\b|prescri\\w{1,6}|delai|expire|frist|verfall\\w{0,2}',
);

/** Money that lies forgotten with an office or a bank, to be fetched by a link before it is gone. */
export const forgottenMoney: Story = { kind: 'public-refund', must: 3, enough: 3, parts: [FORGOTTEN, FETCH_IT, UNTIL] };

const CUT = anyOf(
  '(?:energia|luz|eletricidade|fornecimento|agua|gas|corte|desligamento)\\b[^.\\n]{0,50}\\b(?:(?:sera|vai ser|esta) (?:cortad|suspens|interrompid|desligad)\\w|(?:agendad|programad|marcad)\\w[^.\\n]{0,16}(?:hoje|amanha|para as))',
  '(?:luz|suministro|electricidad|agua|gas|corte)\\b[^.\\n]{0,50}\\b(?:(?:sera|va a ser|quedara) (?:cortad|suspendid|interrumpid)\\w|(?:programad|previst)\\w[^.\\n]{0,16}(?:hoy|manana))|cort(?:e|aremos) (?:de |el )?(?:la )?(?:luz|suministro|gas)\\b',
  '(?:luce|energia|fornitura|gas|acqua|distacco)\\b[^.\\n]{0,50}\\b(?:(?:sara|verra) (?:interrott|sospes|staccat|distaccat)\\w|(?:programmat|previst)\\w[^.\\n]{0,16}(?:oggi|domani))',
  '(?:electricite|courant|gaz|coupure)\\b[^.\\n]{0,50}\\b(?:(?:sera|va etre) (?:coupe|interrompu|suspendu)|prevue[^.\\n]{0,12}(?:aujourd|demain))|(?:strom|gas)\\w{0,10}\\b[^.\\n]{0,40}\\b(?:abgestellt|gesperrt|unterbrochen)',
);
const HURRY = anyOf(
  'hoje\\b|ate as \\d|proximas \\d|em \\d ?h|hoy\\b|antes de las|proximas horas|oggi\\b|prossime (?:ore|\\d)|entro le|aujourd.hui|dans les \\d|heute\\b|in den nachsten',
);
const PAY = anyOf(
  '(?:pagu?[aeo]r?|pague|quit[ae]r?|pix|boleto|cartao|abon[ae]r?|tarjeta|bizum|pag(?:hi|are|amento)|saldi|saldare|carta|payez|regler|reglez|carte bancaire|zahlen|begleichen|kreditkarte)\\b',
);

/** Light or water is cut today unless it is paid by a link now; suppliers warn weeks before. */
export const supplyCut: Story = { kind: 'public-due', must: 3, enough: 3, parts: [CUT, HURRY, PAY] };
