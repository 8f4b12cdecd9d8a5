/**
 * Words that ask for a click in Polish, Czech and Slovak, Hungarian, Romanian, the languages of the North, and Turkish;
 * read without accents.
 */
export const latinCallsToAction: readonly RegExp[] = [
  /\b(?:kliknij (?:tutaj|tu\b|w|na|ponizej|przycisk|link)|klikajac (?:tutaj|w|na)|(?:zaloguj|zaktualizuj|potwierdz|zweryfikuj|zap[lł]ac|sprawdz|aktywuj|odblokuj)(?: sie)? teraz|przejdz do)\b/gi,
  /\b(?:klikn(?:ete|ite|utim) (?:zde|sem|na|tu\b|nize|nizsie)|(?:prihlaste|prihlasit|overit|overte|potvrdit|zaplatit|aktualizovat)(?: se| sa)? (?:nyni|zde|teraz|tu\b|ihned))\b/gi,
  /\b(?:kattints(?:on|a)? (?:ide|az?\b|alabb)|ide kattintva|az? (?:alabbi|kovetkezo) (?:linkre|hivatkozasra|gombra)|(?:fizessen|jelentkezzen be|ellenorizze|erositse meg) (?:most|itt))\b/gi,
  /\b(?:(?:faceti|dati) clic? (?:aici|pe)|apasati (?:aici|pe|butonul)|(?:accesati|urmati) (?:linkul|link-ul|urmatorul link)|(?:confirma|verifica|plateste|actualizeaza) acum)\b/gi,
  /\b(?:klicka (?:har|pa)|klik(?:k)?(?:er)? (?:her|pa)\b|(?:logga in|bekrafta|betala|verifiera|uppdatera) (?:nu|har)|(?:log ind|logg inn|bekr[aæ]ft|bekreft|betal|opdater|oppdater) (?:nu|na|her)|napsauta (?:tasta|tata|linkkia)|klikkaa (?:tasta|tata|linkkia))\b/gi,
  /\b(?:(?:buraya|asag[ıi]daki (?:link|baglant[ıi]|buton)[\wı]{0,4}|linke|baglant[ıi]ya) t[ıi]kla|t[ıi]klay[ıi]n[ıi]z\b|(?:hemen|simdi) (?:dogrula|giris yap|guncelle|ode\b|onayla))/gi,
];

/** The same in Russian and Ukrainian, Greek, Korean and Chinese. */
export const otherCallsToAction: readonly RegExp[] = [
  /(?:нажмите|кликните|натисніть|нажав|перейдите|перейдіть|пройдите)[^.\n]{0,16}(?:здесь|сюда|тут|по ссылке|на ссылк|на кнопк|ссылк|кнопк|за посиланням|на посилання)|(?:войти|подтвердить|оплатить|обновить|проверить) (?:сейчас|здесь)/gi,
  /(?:κ[αά]ντε|κλικ) (?:κλικ )?(?:εδ[ωώ]|στον? |στο |παρακ[αά]τω)|πατ[ηή]στε (?:εδ[ωώ]|στον? |το )|ακολουθ[ηή]στε τον (?:παρακ[αά]τω )?σ[υύ]νδεσμο/gi,
  /(?:여기|아래|다음|하기)(?:를|을|의)? ?(?:링크|버튼|주소)?(?:를|을)? ?(?:클릭|눌러|접속)|(?:지금|바로) ?(?:확인|인증|로그인|업데이트|결제)(?:하기|하세요|해)/g,
  /(?:点击|點擊|點選|点选)(?:这里|這裡|此处|此處|下[方面列]|以下|上方|链接|連結|按钮|按鈕|进入|登录|登入|确认|確認|验证|驗證|查看|激活|升级|此)|(?:点此|點此|立即|立刻|马上|即刻)(?:点击|點擊|登[录陆入]|验证|驗證|认证|确认|確認|升级|升級|更新|激活|处理|處理|迁移|遷移|备案|领取|領取|前往|查看|办理|申请)|扫(?:描|一扫|码)[^。\n]{0,12}(?:二维码|认证|验证|登录|领取|办理)|掃描[^。\n]{0,12}(?:QR|二維碼|條碼)|复制[^。\n]{0,12}(?:链接|网址|地址)[^。\n]{0,8}浏览器/g,
];
