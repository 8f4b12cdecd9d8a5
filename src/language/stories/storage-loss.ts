import { anyOf, type Story } from './story.ts';

const LOSS = anyOf(
  '(?:i?cloud|(?:cloud|account|drive|photo) storage|storage (?:space|plan|limit|quota|unit))\\b[^.\\n]{0,60}\\b(?:full|exceeded|reached|expired?|suspended|upgrade|deleted|failed|declined|ran out|run out|limit)\\b|(?:photos?|videos?|memories|pictures|backups?)\\b[^.\\n]{0,50}\\b(?:deleted|removed|erased|lost|disappear)\\b|(?:anti-?virus|protection|security|device|computer|pc)\\b[^.\\n]{0,40}\\b(?:(?:has |have |is |was )?expir(?:ed|es|ing)|has ended|(?:is |may be |are |could be )?(?:at risk|vulnerable|infected|unprotected|not protected))\\b|(?:\\d{1,3} |\\(\\d{1,3}\\) )?(?:virus(?:es)?|threats?|malware)\\b[^.\\n]{0,30}\\b(?:detected|found|detec?ed)\\b',
  '(?:speicher(?:platz)?|cloud[- ]?speicher|icloud)\\b[^.\\n]{0,50}(?:voll|abgelaufen|uberschritten|gesperrt)|(?:fotos?|videos?|bilder|dateien)\\b[^.\\n]{0,50}(?:geloscht|entfernt|verloren)|(?:virenschutz|antivirus)\\w{0,12}\\b[^.\\n]{0,40}(?:abgelaufen|lauft ab|verlanger)|viren[^.\\n]{0,30}(?:gefunden|erkannt)',
  '(?:stockage|icloud|espace cloud)\\b[^.\\n]{0,50}(?:plein|sature|expire|depasse|suspendu)|(?:photos?|videos?|fichiers?)\\b[^.\\n]{0,50}(?:supprim|efface|perdu)|antivirus\\b[^.\\n]{0,40}(?:expire|renouvel)',
  '(?:almacenamiento|nube|icloud)\\b[^.\\n]{0,50}(?:llen|agotad|vencid|suspendid|caducad|complet|bloquead)|(?:fotos?|videos?|archivos?)\\b[^.\\n]{0,60}(?:eliminad|borrad|perder)|(?:eliminen|borren|pierdas?)\\b[^.\\n]{0,40}(?:fotos?|videos?|archivos?)|antivirus\\b[^.\\n]{0,40}(?:caducad|vencid|expirad|renov)',
  '(?:armazenamento|nuvem|icloud)\\b[^.\\n]{0,50}(?:cheio|esgotad|expirad|excedid|suspens|bloquead)|(?:fotos?|videos?|arquivos?|ficheiros?)\\b[^.\\n]{0,60}(?:excluid|apagad|eliminad|perdid)|antivirus\\b[^.\\n]{0,40}(?:expir|vencid|renov)',
  '(?:archiviazione|spazio (?:cloud|icloud)|icloud)\\b[^.\\n]{0,50}(?:pien|esaurit|scadut|sospes|superat|bloccat)|(?:foto|video|file)\\b[^.\\n]{0,60}(?:eliminat|cancellat|perdut|persi)|antivirus\\b[^.\\n]{0,40}(?:scadut|rinnov)',
  "(?:opslag(?:ruimte)?|icloud)\\b[^.\\n]{0,50}(?:vol\\b|verlopen|overschreden|geblokkeerd)|(?:foto['’]?s|video['’]?s|bestanden)\\b[^.\\n]{0,50}(?:verwijderd|gewist|verloren)|virusscanner\\b[^.\\n]{0,40}verlopen",
);

const ACT = anyOf(
  'renew\\b|renewal|upgrade\\b|act (?:now|fast)|last (?:notice|warning|chance|day)|final (?:notice|warning)|(?:\\d{2}|\\(\\d{2}\\)) ?% ?(?:off|discount)|discount|today|(?:within|in) \\d{1,2} ?(?:hours|days)|immediately|scan now|protect (?:your|now)|update (?:your )?payment|payment (?:method|failed|declined)',
  'verlanger|jetzt|letzte (?:warnung|mahnung|chance)|sofort|rabatt|heute',
  'renouvel|derni(?:er|ere)|immediat|maintenant|aujourd|remise',
  'renov|actua ahora|actualiza|ultim[oa]|ahora|descuento|inmediat|hoy\\b',
  'renov|agora|ultim[oa]|desconto|imediat|hoje',
  'rinnov|ora\\b|ultim[oa]|sconto|immediat|oggi|subito',
  'verleng|nu\\b|laatste|korting|vandaag|direct',
);

/** Pictures in the cloud or the machine's protection will be gone unless somebody pays today. */
export const storageLoss: Story = { kind: 'storage-loss', must: 2, enough: 2, parts: [LOSS, ACT] };
