import { anyOf, type Story } from './story.ts';

/**
 * Two secrets in one sentence, one of which nobody asks for in writing: a PIN or a bank's password beside a card or an
 * account, the password of the mailbox for a document, a password beside a photograph of the reader.
 */
const SECRETS = anyOf(
  '(?:numero (?:do|de seu) cartao|dados do cartao|agencia|conta|validade|cvv|codigo de seguranca|selfie|foto do documento|codigo de acesso|numero de contrato)\\b[^.\\n]{0,50}\\b(?:senhas?\\b(?! (?:provisoria|temporaria))|pin\\b|token\\b|chave (?:de seguranca|eletronica)|cartao matriz|codigo (?:que|recebido|enviado)[^.\\n]{0,16}sms|numero de telemovel)',
  '(?:senhas?|pin|token)\\b[^.\\n]{0,40}\\b(?:numero do cartao|cvv|validade do cartao|agencia e conta|codigo (?:que|recebido|enviado)[^.\\n]{0,16}sms)|senha (?:de (?:4|6|8|quatro|seis|oito) digitos|do cartao|do gov\\.br|eletronica)|tabela de senhas|(?:codigo|chave|cartao)[^.\\n]{0,20}(?:\\d{2} posicoes|matriz)|senha d[oe] (?:seu )?(?:e-?mail|webmail|correio)',
  '(?:numero de (?:la |su |tu )?tarjeta|datos de (?:la|su|tu) tarjeta|caducidad|cvv|usuario|dni)\\b[^.\\n]{0,50}\\b(?:pin\\b|clave de firma|(?:firma|clave) (?:digital|electronica)|codigo (?:que|recibid|enviad)[^.\\n]{0,20}sms|(?:clave|contrasena) de (?:su|tu|la) banca|coordenadas)',
  '(?:pin|clave de (?:firma|cajero)|firma electronica)\\b[^.\\n]{0,40}\\b(?:numero de (?:la |su |tu )?tarjeta|cvv|caducidad|codigo[^.\\n]{0,20}sms)|tarjeta de coordenadas|(?:clave|contrasena) de (?:su|tu) (?:banca|correo|e-?mail)',
  '(?:numero (?:della|di|della sua|della tua) carta|dati della (?:sua |tua )?carta|codice (?:adesione|titolare|cliente|utente)|scadenza|cvv|iban)\\b[^.\\n]{0,50}\\b(?:pin\\b|codic[ei] (?:otp|dispositiv|che (?:ricever|arriver|le sar|ti sar))|password (?:dispositiva|bancaria))',
  '(?:pin|otp)\\b[^.\\n]{0,40}\\b(?:numero (?:della|di) carta|cvv|codice (?:titolare|cliente|utente|adesione))|codici (?:otp )?(?:che )?(?:ricevera|riceverai|ricevuti)[^.\\n]{0,12}sms|password (?:della|del|di) (?:(?:sua|tua) )?(?:posta|casella|e-?mail|webmail)|selfie\\b[^.\\n]{0,40}(?:documento|carta d.identita|tessera)',
  '(?:numero de (?:votre |la )?carte|date d.expiration|cryptogramme|identifiant)\\b[^.\\n]{0,50}\\b(?:code (?:secret|pin|confidentiel|recu par sms)|pin\\b)|mot de passe de (?:votre )?(?:messagerie|boite|e-?mail)',
  '(?:kartennummer|kontonummer|iban|anmeldename|zugangsnummer|ablaufdatum)\\b[^.\\n]{0,50}\\b(?:pin\\b|tan\\b|geheimzahl)|passwort (?:ihres|ihrer) (?:e-?mail|postfach|mailbox)\\w{0,8}',
);

/** An order to hand them over, and not one of those who say that they never ask. */
const GIVE = anyOf(
  '(?<!n[ao]o |nunca |jamais |que |para )(?:informe|informar|confirme|insira|digite|introduza|indique|envie|envi[ae]r|forneca|preencha|valide|tenha (?:em maos|consigo|a mao)|recadastr\\w{1,8}|(?:acesse|entre|acede|aceda)\\b[^.\\n]{0,12} com)\\b',
  '(?<!no |nunca |jamas |que )(?:introdu[cz]\\w{1,4}|ingrese|ingresa|indi(?:que|ca)|confirm[ae]|facilite|facilita|envie|tenga a mano|ten a mano|solo (?:requiere|necesita)|identifi(?:quese|cate)|complete|rellene|(?:acceda|entre) con)\\b',
  '(?<!non |mai )(?:inserisc[aio]|inserendo|inserire|indichi|indica|conferm[ai]|invi(?:a|i)|allega|alleghi|fornisc[aio]|digit[ai]|compil[ai]|tenga a portata|(?:acced[aei]|accedere|entri|entra) con)\\b',
  '(?<!jamais |ne |pas )(?:saisissez|indiquez|renseignez|confirmez|entrez|munissez-vous|envoyez|connectez-vous avec)\\b',
  '(?<!nie |nicht )(?:geben sie|bestatigen sie|halten sie|tragen sie|senden sie|melden sie sich)\\b',
);

/** Secrets in a list, to be typed in at once. Banks that warn of it name the same words. */
export const secretsListed: Story = {
  kind: 'secrets-listed',
  must: 2,
  enough: 2,
  parts: [SECRETS, GIVE],
  unless:
    /\b(?:nunca|jamais|jamas|nao|no) (?:te |lhe |le |vos )?(?:pedi|ped[ei]|solicit|pergunt|peca)|\bnon (?:ti |le |vi )?(?:chied|richied)|\bmai (?:di comunicare|chied)|\bne (?:vous )?demand|\bniemals\b|\b(?:golpe|golpistas?|estafas?|estafador\w{0,4}|truff[ae]|truffator\w|arnaques?|betruger)\b/i,
};
