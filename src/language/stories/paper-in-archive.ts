import { anyOf, type Story } from './story.ts';

const PAPER = anyOf(
  '(?:notas? fisca(?:l|is)|nf-?e\\b|danfe|boletos?|fatura|comprovante|orcamento|pedido de compra|cotacao|extrato|duplicata|processo|inquerito|intimacao|recibo|cobranca)\\b',
  '(?:facturas?|comprobante|justificante|presupuesto|albaran|pedido|extracto|citacion|demanda|burofax|notificacion|expediente|cfdi|recibo)\\b',
  '(?:fattur[ae]|bolletta|ricevuta|preventivo|ordine|atti|fascicolo|cartella|verbale|liquidazioni|contabile|documentazione|ddt)\\b',
  '(?:facture|bon de commande|devis|avis|releve|dossier|rechnung|mahnung|bestellung|angebot|lieferschein|vorladung)\\w{0,3}\\b',
);

/** A document that needs a program's wrapping, a password that goes with it, or a computer of one kind. */
const WRAPPED = anyOf(
  '(?:senha|contrasena|clave|password|passwort|kennwort|mot de passe)(?: (?:do|del|de|dell|per|pour|zum|fur)\\b[^:\\n]{0,24})?: ?[a-z0-9!@#._-]{3,16}(?=\\s|$)',
  '\\S{1,80}\\.(?:zip|rar|7z|iso|img|msi|vbs|js|exe|scr|cab|ace|arj|lzh|jar|hta|lnk)\\b',
  '(?:abr[ae]|abrir|visualiz\\w{1,3}|apr[aie]\\w{0,3}|oeffnen|offnen|ouvr\\w{1,3})\\b[^.\\n]{0,30}\\b(?:(?:no|pelo|em um|em|en un|en el|desde un|dal|su un|con un|sur un|am|auf einem) )(?:computador|ordenador|computadora|pc|desktop|notebook|computer|windows|ordinateur|portatil)|(?:somente|apenas|solo|soltanto|exclusivamente|unicamente|uniquement|nur)\\b[^.\\n]{0,30}\\b(?:computador|ordenador|pc|desktop|windows|computer|ordinateur)',
);

const PRESSED = anyOf(
  '(?:protest\\w{1,3}|juridic\\w|judicial|advogad\\w|vencid\\w|em atraso|em aberto|ainda hoje|hoje\\b|ate amanha|urgente|prazo|bloquei\\w|suspens\\w{1,2}|spc\\b|serasa|divida ativa|conducao coercitiva|mandado|prisao|evitar)',
  '(?:impagad\\w|pendiente|via judicial|abogad\\w|hoy\\b|vencid\\w|urgente|plazo|embargo|morosos|recargo|sancion|evitar|inmediat\\w{1,6})',
  '(?:insolut\\w|scadut\\w|non (?:pagat|saldat)\\w|legal[ei]|in giornata|oggi\\b|urgente|pignorament\\w|fermo amministrativo|entro\\b|sanzion\\w|decreto ingiuntivo|evitare)',
  '(?:impaye\\w{0,2}|huissier|contentieux|delai|mise en demeure|aujourd|uberfallig|inkasso|gerichtlich\\w{0,3}|sofort|letzte (?:mahnung|frist))',
);

/**
 * A bill or an office's paper that comes as an archive with its password, or opens on a computer of one kind only, and
 * presses. Accountants send such archives, too, to those who know them.
 */
export const paperInArchive: Story = {
  kind: 'summons',
  must: 3,
  enough: 3,
  parts: [PAPER, WRAPPED, PRESSED],
};
