/**
 * What is lost in Polish, Czech and Slovak, Hungarian, Romanian, the languages of the North, and Turkish; read without
 * accents.
 */
export const latinThreats: readonly RegExp[] = [
  /\b(?:kont[oa]|kart[ay]|dostep|skrzynk\w|us[lł]ug\w|domen\w|wiadomosci)\b[^.\n]{0,60}\b(?:zablokowan|zawieszon|usuniet|dezaktywowan|zamkniet|wy[lł]aczon|ograniczon|zostan\w{1,2} (?:zablok|zawiesz|usun|wy[lł]acz))|\b(?:nieautoryzowan|podejrzan|nietypow)\w{1,3} (?:dostep|logowani|aktywnosc|transakcj)/gi,
  /\b(?:uct?u?|ucet|kart[ay]|pristup|schrank\w|sluzb\w|domen\w|zpravy|spravy)\b[^.\n]{0,60}\b(?:zablokov|pozastav|smazan|vymazan|zrusen|deaktivov|uzavren|uzatvoren|omezen|obmedzen)|\b(?:neopravnen|podezrel|podozriv|neobvykl)\w{1,2} (?:pristup|prihlas|aktivit|transakc)/gi,
  /\b(?:fiok|kartya|hozzaferes|postafiok|szolgaltatas|domain|szamla|uzenet)\w{0,8}\b[^.\n]{0,60}\b(?:felfuggeszt|letilt|zarol|torol|torles|megszun|deaktival|korlatoz|blokkol)|\b(?:jogosulatlan|gyanus|szokatlan) (?:hozzaferes|bejelentkez|tevekenyseg|tranzakcio)/gi,
  /\b(?:contul|cardul|accesul|casuta|serviciul|domeniul|mesajele)\b(?: dvs\.)?[^.\n]{0,60}\b(?:suspendat|blocat|dezactivat|sters|inchis|restrictionat|va fi (?:suspend|bloc|dezactiv|sters))|\b(?:activitate|acces|conectare) (?:suspect|neobisnuit|neautorizat)/gi,
  /\b(?:konto\w{0,2}|kort\w{0,2}|tilgang\w{0,2}|adgang\w{0,2}|tjanst\w{0,2}|tjeneste\w{0,2}|postkass\w{1,2}|inkorg\w{0,2}|brevlada\w?|tili\w{0,2})\b[^.\n]{0,60}\b(?:sp[aæ]rr|stangs|stengt|luk[kt]|suspender|deaktiver|inaktiver|raderas|slettes|slettet|begr[aæ]ns|blok|suljet|suljen|jaadyte)/gi,
  /\b(?:hesab|kart|erisim|posta kutu|hizmet|mesaj)[\wı]{0,8}[^.\n]{0,60}\b(?:ask[ıi]ya|kapat[ıi]l|engellen|devre d[ıi]s[ıi]|silin|k[ıi]s[ıi]tlan|dondurul|iptal edil)|\b(?:yetkisiz|supheli|ola[gğ]and[ıi]s[ıi]) (?:erisim|giris|islem|etkinlik)/gi,
];

/** The same in Russian and Ukrainian, Greek, Korean and Chinese. */
export const otherThreats: readonly RegExp[] = [
  /(?:аккаунт|уч[её]тн[а-яё]{1,3} запис|ящик|карт[аыу]|доступ|услуг|служб|домен|сообщени|письм|обліков)[а-яёіїє]{0,3}[^.\n]{0,60}(?:заблокир|приостан|удал[её]н|отключ|деактив|закрыт|ограничен|заморож|заблокован|видален)|(?:подозрительн|несанкционированн|необычн)[а-яё]{1,3} (?:активност|вход|доступ|операц)/gi,
  /(?:λογαριασμ[οό]ς?|κ[αά]ρτα|πρ[οό]σβασ[ηή]|υπηρεσ[ιί]α|μην[υύ]ματα)[^.\n]{0,60}(?:αναστ[αέ]λ|ανασταλ|μπλοκαρ|κλειδ[ωώ]|απενεργοπο|διαγρα|περιορ[ιί]σ|κλε[ιί]σ)|(?:[υύ]ποπτη|μη εξουσιοδοτημ[εέ]νη|ασυν[ηή]θιστη) (?:δραστηρι[οό]τητα|πρ[οό]σβαση|σ[υύ]νδεση|συναλλαγ[ηή])/gi,
  /(?:계정|카드|메일함|서비스|접근|접속|이용|메일)(?:이|가|은|는|을|를)?[^.\n]{0,24}(?:정지|중지|차단|삭제|제한|비활성화|폐쇄|해지|잠금)(?:됩|될|되|처리|합|할)|(?:의심스러운|비정상적인?|무단) ?(?:로그인|접속|활동|거래)/g,
  /(?:账[户号]|帐[户号]|帳[戶號]|邮箱|信箱|郵箱|服务|权限|卡片|银行卡|信用卡)[^。\n]{0,30}(?:停用|停止|暂停|暫停|冻结|凍結|关闭|關閉|注销|封禁|限制使用|删除|刪除|锁定|鎖定|失效)|(?:否则|否則|逾期|如未|若未)[^。\n]{0,30}(?:停用|停止|暂停|暫停|冻结|凍結|关闭|關閉|注销|删除|刪除|锁定|鎖定|失效|无法(?:使用|收发|登录)|無法(?:使用|收發|登入))|(?:异常|異常|可疑|未经授权的?)(?:登录|登入|活动|活動|交易|访问)/g,
];
