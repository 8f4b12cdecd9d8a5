import { anyOf, type Story } from './story.ts';

const POINTS = anyOf(
  '(?:reward|loyalty|bonus|member) ?points\\b[^.\\n]{0,60}(?:expir|redeem|lost)|points (?:are |is |will )?(?:about to )?expir',
  '(?:pontos|milhas|pts)\\b[^.\\n]{0,80}(?:expir|venc|resgat|acumulad|pendente|liberac|troca|transformad)|(?:resgat|troqu)\\w{0,4}\\b[^.\\n]{0,40}(?:pontos|milhas|pts)\\b|\\d{1,3}[.,]\\d{3} (?:pontos|pts)\\b',
  'puntos\\b[^.\\n]{0,60}(?:caduc|venc|expir|canje)|canje\\w{0,4}\\b[^.\\n]{0,40}puntos',
  'punkte\\b[^.\\n]{0,60}(?:verfall|verfallen|einlos|ablauf)|(?:pramien|bonus|treue)punkte\\b[^.\\n]{0,60}(?:verf|einlos|ablauf)',
  'points (?:de )?fidelite\\b[^.\\n]{0,60}(?:expir|perdu|utilis)|vos points\\b[^.\\n]{0,40}expir',
  'punti\\b[^.\\n]{0,60}(?:scad|riscatt|perd)',
);

const NOW = anyOf(
  'expire (?:today|soon|on)|within \\d|today|redeem now|immediately|last (?:chance|day)',
  'imediat|hoje|prazo|\\d{2} ?h(?:oras|rs)?\\b|em anexo|anexad|expir\\w{1,4} em|agora mesmo|ultim[oa]|passo a passo|instruc',
  'hoy\\b|inmediat|plazo|ultim[oa]|ahora|sofort|heute|letzte|aujourd|derni|immediat|oggi|subito|ultim[oa]|entro\\b',
);

/** Points of a bank or shop that are lost unless they are redeemed now: the login that redeems them is what is wanted. */
export const pointsExpiring: Story = { kind: 'points-expiring', must: 2, enough: 2, parts: [POINTS, NOW] };
