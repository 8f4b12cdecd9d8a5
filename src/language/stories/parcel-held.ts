import { anyOf, orWithin, type Story } from './story.ts';

const HELD = anyOf(
  "(?:parcel|package|shipment|delivery|consignment|item)\\b[^.\\n]{0,80}\\b(?:held|on hold|pending|suspended|stopped|detained|waiting|awaiting|(?:be|been|was|is being) (?:sent back|returned)|not (?:be |been )?delivered|undeliver\\w{1,8}|incorrect address|failed)\\b|(?:unable to|could not|couldn['’]t|cannot|failed to) (?:be )?deliver|(?:delivery|shipping) (?:attempt )?(?:failed|unsuccessful|suspended|pending)|(?:held|stuck|stopped) (?:at|in|by) (?:the |our )?(?:customs|post office|depot|warehouse|distribution)",
  '(?:paket(?:e?s)?|sendung|lieferung|paketlieferung|zustellung|bestellung)\\b[^.\\n]{0,80}(?:ausgesetzt|nicht (?:zustellen|zugestellt|ausgeliefert|geliefert)|wartet|warten|angehalten|zuruckgehalten|zuruckgeschickt|gestoppt|fehlgeschlagen|ausstehend|beim zoll)|(?:ausgesetzte|fehlgeschlagene|ausstehende) (?:paket|sendung|lieferung|zustellung)',
  '(?:colis|livraison|envoi|paquet)\\b[^.\\n]{0,80}(?:en attente|bloque|suspendu|retourne|retenu|(?:pas|non) (?:pu )?(?:ete |etre )?livre|en douane|a la douane)',
  '(?:paquete|envio|entrega|pedido)\\b[^.\\n]{0,80}(?:pendiente|retenid|suspendid|detenid|devuelt|no (?:se )?(?:ha )?(?:podid|pudo)|en aduana)',
  '(?:encomenda|pacote|objeto|entrega|remessa|pedido|importacao)s?\\b[^.\\n]{0,80}(?:pendente|bloquead|taxad|retid|suspens|aguardando|devolvid|nao (?:foi|pode)|tributad|na alfandega)',
  '(?:pacco|spedizione|consegna|ordine)\\b[^.\\n]{0,80}(?:in attesa|in sospeso|sospes|trattenut|bloccat|in giacenza|non (?:e stat|abbiamo|consegnat|e possibile)|in dogana)',
  '(?:pakket|zending|bezorging|levering)\\b[^.\\n]{0,80}(?:wacht|opgehouden|tegengehouden|niet (?:worden )?(?:bezorgd|geleverd|afgeleverd)|bij de douane)',
);

const WAY_OUT = anyOf(
  'fees?\\b|(?:shipping|delivery|customs|handling|import) (?:costs?|charges?|duty|duties|fees?)|pay\\b|re-?deliver|re-?schedul|(?:confirm|update|correct|verify|complete) (?:the |your )?(?:delivery|shipping|shipment|address|parcel|package|information|details)|incorrect address|use (?:your|the) (?:tracking )?code|tracking code',
  '(?:zoll|versand|liefer|bearbeitungs)?gebuhr|(?:offene|ausstehende|fallige)\\w{0,2} betr[aä]g|begleich|nachzahl|versandkosten|zollkosten|(?:be)?zahlen|bestatig|adresse|verwenden sie (?:ihren|den) code|neuen? (?:liefer|zustell)termin|planen sie',
  'frais|payer|paiement|regler|confirm|adresse|reprogramm|replanifi|utilisez (?:votre|le) code|tva',
  'gastos|tasas?\\b|tarifa|pagar|pago\\b|confirm|direccion|reprogram|(?:utilice|use|usa) (?:su|tu|el) codigo',
  'taxa|tarifa|pagar|pagamento|confirm|endereco|reagend|(?:utilize|use) (?:o )?(?:seu )?codigo|liberac',
  'spese|tariffa|pagare|pagamento|conferm|indirizzo|riprogramm|(?:usa|utilizza) (?:il )?(?:tuo )?codice',
  'kosten\\b|betaal|bevestig|adres\\b|gebruik (?:uw|je) (?:unieke )?(?:tracking )?code',
);

const PRESSURE = anyOf(
  '(?:within|in) \\d{1,2} ?(?:hours|h\\b|days)|\\d{2} ?h(?:ours|rs?)?\\b|last (?:chance|notice|attempt)|final (?:notice|attempt)|(?:returned|sent back|return) to (?:the )?sender|be (?:returned|sent back)|\\(1\\)|one \\(1\\)|as soon as possible',
  '(?:usd|eur|chf|gbp|brl|r\\$) ?\\d{1,2}[.,]\\d{2}\\b|\\d{1,2}[.,]\\d{2} ?(?:eur|usd|chf|gbp|euros?|dollars?)\\b|\\d{1,2}[.,]\\d{2} ?[€£$]',
  '(?:o )?mais (?:rapido|breve) possivel|quanto antes|so schnell wie moglich|umgehend|au plus vite|lo antes posible|cuanto antes|il prima possibile|rucksendung|letzte (?:chance|benachrichtigung|mahnung)|an den absender|innerhalb|dernier|delai|retour a l|ultim[oa]|plazo|prazo|devoluc|entro\\b|restituit|laatste|retour',
);

const HELD_TOO = orWithin(
  HELD,
  '(?:荷物|お届け物|小包|商品|貨物|宅配)[^。\\n]{0,40}(?:保留|留め置|差し?止め|届けでき|配達でき|配送でき|お預かり|通関|返送)|(?:住所|宛先|宛名)[^。\\n]{0,16}(?:不備|不明|誤り|不完全|不足)[^。\\n]{0,20}(?:荷物|配達|配送|お届け)',
);
const WAY_OUT_TOO = orWithin(
  WAY_OUT,
  '(?:関税|送料|配送料|手数料|保管料|追加料金)[^。\\n]{0,16}(?:未払|支払|円)|お?支払い|(?:住所|配送情報|お届け先|配送先|カード情報)[^。\\n]{0,16}(?:更新|確認|登録|入力|修正)',
);
const PRESSURE_TOO = orWithin(
  PRESSURE,
  '廃棄|\\d+時間以内|本日中|明日まで|期限|返送|(?<!\\d)[1-9]\\d{0,2}円(?!\\d)|最終',
);

/**
 * A parcel that waits for a small fee or an address: whoever pays it gives his card away. Carriers and shops write of
 * such things honestly.
 */
export const parcelHeld: Story = {
  kind: 'parcel-held',
  must: 2,
  enough: 3,
  parts: [HELD_TOO, WAY_OUT_TOO, PRESSURE_TOO],
};
