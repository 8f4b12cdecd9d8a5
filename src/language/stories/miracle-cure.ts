import { anyOf, type Story } from './story.ts';

const AILMENT = anyOf(
  'erectile|erections?\\b|manhood|libido|v[il]agra|c[il]al[il]s\\b|levitra|weight[- ]?loss|lose (?:weight|\\d{1,3} (?:pounds|lbs|kg))|losing \\d{1,3} (?:pounds|lbs|kg)|belly fat|keto\\b|blood sugar|diabetes|tinnitus|hearing (?:loss|aids?)|(?:toe)?nail fungus|joint pain|neuropathy|prostate|hair loss|wrinkles?\\b|sagging skin|cbd (?:gummies|oil)|antidepressants?|pharmacy',
  'erektion|potenz(?:mittel)?|sextrieb|aphrodisiak|abnehmen|wunschgewicht|gewichtsverlust|fussschmerz|gelenkschmerz|blutzucker',
  'erection|desir sexuel|sexualite|perte de poids|maigrir|perdre du poids|minceur|douleurs articulaires|glycemie',
  'ereccion|virilidad|perder peso|adelgazar|quemar grasa|azucar en sangre|dolor articular',
  'erecao|disfuncao eretil|emagrec|perder peso|queimar gordura|glicose|dor nas articulacoes',
  'erezione|dimagri|perdere peso|bruciare grassi|glicemia|dolori articolari|afvallen|gewichtsverlies|erectie',
);

const MIRACLE = anyOf(
  'trick\\b|miracle|doctors? (?:hate|say|reveal|are)|surgeon reveals|secret|breakthrough|game-changing|all[- ]natural|natural (?:supplement|remedy|formula)|clinically|formula\\b|without (?:a )?(?:prescription|diet(?:ing)?|exercise|surgery)|harvard|permanently|\\d{2} ?% (?:off|discount)|discounted price|per pill|/ ?pill|discover|say goodbye|revolutionary|weird',
  'wunder|formel|naturlich|ohne (?:diat|rezept|sport)|rabatt|arzte|wirkt schneller|umhaut|studien|beseitigt|entdecken sie',
  'miracle|formule|naturel|sans (?:regime|ordonnance)|medecins?|etudes|secret|essayez',
  'milagro|formula|natural|sin (?:dieta|receta)|medicos?|secreto|descub',
  'milagre|formula|natural|sem (?:dieta|receita)|medicos?|segredo|descub',
  'miracolo|formula|naturale|senza (?:dieta|ricetta)|medici|segreto|scopri',
);

/**
 * A remedy that no doctor prescribes, by mail from strangers: what comes, if anything, is dangerous, and the card is
 * charged again.
 */
export const miracleCure: Story = { kind: 'miracle-cure', must: 2, enough: 2, parts: [AILMENT, MIRACLE] };
