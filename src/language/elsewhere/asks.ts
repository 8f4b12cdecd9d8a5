import type { AskAim } from '../asks.ts';

const WORDS = '(?:\\w{1,16} ){0,3}';

/** A login asked for in Polish, Czech and Slovak, Hungarian, Romanian, the languages of the North, and Turkish. */
export const latinAsks: readonly { aim: AskAim; pattern: RegExp }[] = [
  {
    aim: 'credentials',
    pattern: new RegExp(
      `\\b(?:(?:potwierdz|zweryfikuj|zaktualizuj|uaktualnij|odblokuj|prosimy o (?:potwierdzenie|weryfikacje|aktualizacje))(?:cie)? (?:swo|t|pa)\\w{1,4} ${WORDS}(?:kont|dan[ey]|tozsamosc|has[lł]|skrzynk|adres)|zaloguj sie (?:do|na|tutaj|ponizej|aby)|(?:potvrdte|overte|aktualizujte|odblokujte|obnovte) (?:svuj|sve|svoj\\w?|vas\\w?|prosim) ${WORDS}(?:ucet|uct|udaj|totoznost|hesl|schrank|identit|pristup)|prihlaste (?:se|sa) (?:do|na|zde|ke?\\b))`,
      'gi',
    ),
  },
  {
    aim: 'credentials',
    pattern: new RegExp(
      `\\b(?:(?:erositse meg|ellenorizze|frissitse|igazolja|aktivalja|hitelesitse|oldja fel) (?:az? )?${WORDS}(?:fiok|adat|szemelyazonossag|jelszo|jelszav|postafiok|hozzaferes|bankkartya)|jelentkezzen be (?:az?|itt|ide)|(?:confirmati|verificati|actualizati|validati|reactivati) (?:va )?${WORDS}(?:cont|date|identitat|parol|acces|casut)|(?:bekrafta|verifiera|uppdatera|bekr[aæ]ft|bekreft|verificer|verifiser|opdater|oppdater) (?:din|ditt|dina|dine|dit|deres) ${WORDS}(?:konto|uppgift|oplysning|opplysning|identitet|losenord|adgangskode|passord|e-?post|postkasse|indbakke)|(?:logga in|log ind|logg inn|logg deg inn) (?:pa|har|her|for att|for at)\\b|vahvista ${WORDS}(?:tili|henkilollisyy|tieto|salasana))`,
      'gi',
    ),
  },
  {
    aim: 'credentials',
    pattern:
      /\b(?:hesab[\wı]{0,8}|kimli[\wı]{0,8}|bilgileri[\wı]{0,6}|sifre[\wı]{0,6}|parola[\wı]{0,6})[^.\n]{0,12} (?:dogrulay[ıi]n|dogrulaman[ıi]z|onaylay[ıi]n|guncelley?in|guncellemeniz|yenileyin)/gi,
  },
];

/** The same in Russian and Ukrainian, Greek, Korean and Chinese. */
export const otherAsks: readonly { aim: AskAim; pattern: RegExp }[] = [
  {
    aim: 'credentials',
    pattern:
      /(?:подтвердите|подтвердить|проверьте|обновите|обновить|активируйте|восстановите|подтвердіть) (?:сво[йюеи]|ваш[уи]?|данные|вашего)?[^.\n]{0,24}(?:аккаунт|уч[её]тн|почт|личност|данны|парол|ящик|карт|запис)|(?:войдите|авторизуйтесь|увійдіть) (?:в|на|здесь)|введите [^.\n]{0,16}(?:парол|логин|данные|код)/gi,
  },
  {
    aim: 'credentials',
    pattern:
      /(?:επιβεβαι[ωώ]στε|επαληθε[υύ]στε|ενημερ[ωώ]στε|ενεργοποι[ηή]στε) (?:τον|την|το|τα|τις) [^.\n]{0,24}(?:λογαριασμ|στοιχε|ταυτ[οό]τητ|κωδικ|αριθμ|πρ[οό]σβασ)|συνδεθε[ιί]τε (?:στον?|στη|εδ[ωώ])/gi,
  },
  {
    aim: 'credentials',
    pattern:
      /(?:계정|비밀번호|본인|신원|이메일|메일함|정보)(?:을|를|의)? ?(?:다시 )?(?:인증|확인|업데이트|재설정|갱신)(?:하(?:세요|십시오|시기|여 주|시려면)|해 ?(?:주|야))|로그인(?:하(?:세요|십시오|시기|여)|해 ?(?:주|야))/g,
  },
  {
    aim: 'credentials',
    pattern:
      /(?:验证|驗證|确认|更新您|激活|完善|核实|核對|认证|填写|提交|重置)(?:您|你)?的?[^。,,\n]{0,8}(?:账[户号]|帐[户号]|帳[戶號]|邮箱|信箱|密码|密碼|身份|登录地址|登入|资料|银行卡)|重新(?:登[录陆入]|验证|驗證|认证|激活)|(?:用户|用戶|请|請|点此|點此)[^。,,\n]{0,6}登[录陆入](?:新|邮箱|系统|邮件|账|帐|您|进行|完成|后|並)|输入[^。,,\n]{0,8}(?:密码|账号|帐号|验证码)/g,
  },
];
