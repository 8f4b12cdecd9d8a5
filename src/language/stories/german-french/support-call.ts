import { anyOf, type Story } from '../story.ts';

const CHARGED = anyOf(
  '(?:abo|abonnement|mitgliedschaft|schutz|virenschutz|lizenz|vertrag|bestellung|paket)\\w{0,10}\\b[^.\\n]{0,80}(?:verlanger|abgebucht|abgeschlossen|aktiviert|bestatigt|gebucht|eingezogen)|(?:wird|wurde|werden|wurden)\\b(?:[^.\\n]|\\.\\d){0,80}(?:abgebucht|eingezogen|belastet)|(?:virus|viren|trojaner|schadsoftware)\\b[^.\\n]{0,40}(?:gefunden|entdeckt|infiziert)',
  '(?:abonnement|protection|antivirus|licence|contrat|commande|adhesion)\\b[^.\\n]{0,80}(?:renouvel|preleve|active|valide|debite|reconduit)|(?:sera|seront|a ete|ont ete)\\b(?:[^.\\n]|\\.\\d){0,60}(?:preleve|debite)|(?:virus|cheval de troie|logiciel malveillant)\\b[^.\\n]{0,40}(?:detect|trouve|infect)',
);

const CALL = anyOf(
  '(?:rufen|anruf|hotline|telefon|service-?nummer|rufnummer|kundenservice|kundendienst)\\w{0,8}\\b[^\\n]{0,80}?(?:\\+|00|0)\\d[\\d ()/.-]{6,18}\\d',
  '(?:appel|contact|joign|telephon|numero|composez|assistance|service client)\\w{0,8}\\b[^\\n]{0,80}?(?:\\+|00|0)\\d[\\d ()/.-]{6,18}\\d',
);

const UNDO = anyOf(
  'kundig|stornier|widerruf|erstatt|ruckerstatt|ruckbuchung|abbrechen|nicht (?:bestellt|veranlasst|gewunscht)|entfern',
  "annul|rembours|resili|oppos|contest|n['’](?:avez|etes) pas|supprim",
);

/** Whoever only wants to be called need not hurry, nor be let in. */
const LET_IN = anyOf(
  'techniker|fernzugriff|fernwartung|anydesk|teamviewer|auf (?:ihren|ihrem) (?:rechner|computer|pc)|online-?banking|innerhalb von \\d{1,2} (?:stunden|h\\b)|(?:sofort|umgehend|noch heute|binnen \\d{1,2} stunden)[^.\\n]{0,40}\\ban\\b|nur telefonisch|ausschlie(?:ss|ß)lich telefonisch',
  'technicien|a distance|prendr\\w{1,4} la main|anydesk|teamviewer|sur votre (?:ordinateur|pc)|votre banque|sans attendre|immediatement|dans les \\d{1,2} (?:heures|h\\b)|sous \\d{1,2} ?h|uniquement par telephone|ne (?:pas )?(?:redemarr|eteign)',
);

/** A charge or a virus, and a number against it: at the other end somebody wants into the machine or the account. */
export const supportCall: Story = { kind: 'support-call', must: 4, enough: 4, parts: [CHARGED, CALL, UNDO, LET_IN] };
