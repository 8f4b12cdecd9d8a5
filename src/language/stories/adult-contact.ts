import { anyOf, type Story } from './story.ts';

const CONTACT = anyOf(
  '(?:russian|ukrainian|slavic|asian|latin|local|lonely|hot|horny|sexy|mature|naughty|single|beautiful|gorgeous|lovely) (?:(?:russian|ukrainian|slavic|asian|single|local) )?(?:girls?|women|woman|lad(?:y|ies)|brides?|beaut(?:y|ies)|singles|milfs?|moms?|housewi(?:fe|ves))\\b|looking for (?:a |an |my |some )?(?:lover|sex|hookups?|fun dates?|sugar (?:baby|daddy))|sex(?:y)? (?:dat(?:e|es|ing)|chat)|nude (?:photos?|pics?|selfies?)|(?:hookups?|one[- ]night stands?|fuck(?:[- ]?buddy| ?friends?)?|sugar (?:daddy|mommy|baby))\\b|private (?:photos?|pics?|show)|(?:find|meet) (?:your )?(?:soul ?mate|love) |sex for (?:every(?:one|body)|free|all)\\b|dream girls?\\b|(?:looking|searching|seeking|trying) (?:for|to (?:find|meet)) (?:a |an |my |some )?(?:[a-z]{3,12} )?(?:man|male|guy|dude|mister|gentleman|boyfriend|husband)\\b|(?:send|show) (?:to )?(?:you )?my (?:hot |private |sexy )?(?:photos?|pictures?|pics?)\\b|(?:send|reply) (?:to )?you (?:some |my )(?:photos?|pictures?|pics?)\\b',
  '(?:russische|ukrainische|slawische|einsame|heisse|interessante|reife) (?:frau(?:en)?|dame|damen|madchen|girls|schonheit)|(?:frauen|singles) in (?:ihrer|deiner) nahe|traumfrau|seitensprung|sexkontakte?|nackt(?:fotos?|bilder)|private fotos|lustigen dates',
  '(?:femmes?|filles?) (?:russes?|ukrainiennes?|celibataires?|coquines?|slaves?|exotiques?|matures?)|rendez-vous (?:chaud|coquin)|plan cul|rencontres? (?:coquines?|sexy|adultes?|chaudes?)',
  '(?:chicas|mujeres) (?:rusas|ucranianas|solteras|calientes|maduras)|(?:chicas|mujeres|solteras) cerca de ti|citas (?:calientes|sexuales)|encuentros (?:sexuales|casuales)',
  '(?:garotas|mulheres|meninas) (?:russas|ucranianas|solteiras|quentes|maduras)|encontros? (?:casuais|sexuais|quentes)|sexo casual',
  '(?:ragazze|donne) (?:russe|ucraine|single|calde|mature)|incontri (?:sexy|piccanti|casuali|hot)',
  '(?:russische|oekrai?ense|oekraiense|geile|eenzame) (?:vrouw(?:en)?|meisjes?|dames?|liefde|liefje|schoonhe(?:id|den)|partner)|naaktfoto|sexdat|neuk\\w{0,4}\\b|flirten voor singles|spannende afspraak|ontmoetingssite',
);

const COME = anyOf(
  'click|join|sign up|register|chat|message|contact|meet|photos?|pictures?|instagram|talk|reply|start|waiting|free\\b|dating',
  'klick|anmelden|registr|chatten|nachricht|kennen|treffen|kostenlos|jetzt',
  'clique|inscri|rejoin|message|rencontr|gratuit|obtenez',
  'haz clic|regist|unete|mensaje|conoce|gratis|cadastr|mensagem|conhec|iscriv|messaggio|conosc',
  'meld je|aanmeld|bericht|ontmoet|gratis|klik|lid\\b|afspreken|begin',
);

/** Women who wait for a stranger: behind it are pages that sell subscriptions, and people who want money for a ticket. */
export const adultContact: Story = { kind: 'adult-contact', must: 2, enough: 2, parts: [CONTACT, COME] };
