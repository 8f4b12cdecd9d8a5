import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { BOUNDED, processorTime } from '../../util/testing.ts';
import { asksIn } from '../asks.ts';
import { callsToActionIn } from '../calls-to-action.ts';
import { deadlinesIn } from '../deadlines.ts';
import { mailboxNoticesIn } from '../mailbox-notices.ts';
import { plainText } from '../plain-text.ts';
import { threatsIn } from '../threats.ts';

const notices = [
  'Twoja skrzynka pocztowa jest prawie pełna.',
  'Masz 4 niedostarczone wiadomości.',
  'Hasło do Twojej poczty wygaśnie jutro.',
  'Vaše e-mailová schránka je téměř plná.',
  'Máte 3 nedoručené zprávy.',
  'Platnost hesla vyprší: heslo dnes vyprší.',
  'Az Ön postafiókja megtelt.',
  'Önnek 5 függőben lévő üzenete van.',
  'A jelszava ma lejár.',
  'Căsuța dvs. poștală este plină.',
  'Din inkorg är nästan full.',
  'Du har 3 olevererade meddelanden, säger vi till dig på måndag.',
  'Din postkasse har overskredet grænsen på 5 GB.',
  'Passordet ditt utløper i dag på grunn av nye regler, passord utløper.',
  'Sähköpostilaatikkosi on täynnä.',
  'E-posta hesabınızın kotası doldu.',
  '5 bekleyen mesajınız var, lütfen görüntüleyin.',
  'Ваш почтовый ящик переполнен.',
  'Срок действия пароля: ваш пароль истекает сегодня.',
  'У вас 4 недоставленных сообщения.',
  'Το γραμματοκιβώτιό σας είναι γεμάτο.',
  '메일함 용량이 초과되었습니다.',
  '보류된 메일이 3건 있습니다.',
  '您的邮箱容量即将已满',
  '您的信箱容量已滿，請儘快升級',
  '系统拦截了3封邮件，邮件被隔离',
  '您的邮箱密码今天过期',
];

const clicks = [
  'Kliknij tutaj, aby potwierdzić.',
  'Klikněte zde a ověřte účet.',
  'Kattintson ide a megerősítéshez.',
  'Faceți clic aici.',
  'Klicka här för att logga in på sidan.',
  'Klik her for at bekræfte på siden.',
  'Doğrulamak için buraya tıklayın.',
  'Нажмите здесь, чтобы продолжить.',
  'Перейдите по ссылке ниже.',
  'Κάντε κλικ εδώ.',
  '여기를 클릭하세요.',
  '请点击以下链接',
  '點擊這裡確認',
  '点此登录完成迁移',
];

const asks = [
  'Potwierdź swoje konto.',
  'Ověřte svůj účet ještě dnes.',
  'Erősítse meg a fiókját.',
  'Confirmați contul dvs.',
  'Bekräfta ditt konto.',
  'Bekræft dine oplysninger på siden, så går det hurtigt å få.',
  'Hesabınızı doğrulayın.',
  'Подтвердите свой аккаунт.',
  'Επιβεβαιώστε τον λογαριασμό σας.',
  '계정을 인증하세요.',
  '请验证您的邮箱账户',
  '請重新登入',
  '用户需登录新邮件系统',
];

const threats = [
  'Twoje konto zostanie zablokowane.',
  'Váš účet bude zablokován.',
  'Fiókját felfüggesztjük.',
  'Contul dvs. va fi suspendat în curând, vă rugăm să verificați situația.',
  'Ditt konto kommer att spärras.',
  'Hesabınız askıya alınacaktır.',
  'Ваш аккаунт будет заблокирован.',
  'Ο λογαριασμός σας θα ανασταλεί.',
  '계정이 정지됩니다.',
  '否则您的账户将被停用',
];

const hours: Record<string, number> = {
  'Potwierdź w ciągu 24 godzin.': 24,
  'Ověřte účet do 48 hodin.': 48,
  'Erősítse meg 3 napon belül.': 72,
  'Bekräfta inom 24 timmar på länken.': 24,
  'Doğrulama 24 saat içinde yapılmalıdır.': 24,
  'Подтвердите в течение 24 часов.': 24,
  'Επιβεβαιώστε εντός 24 ωρών.': 24,
  '24시간 이내에 인증하세요.': 24,
  请在48小时内完成验证: 48,
};

const honest = [
  'Dziękujemy za zakupy, paczka dotrze w ciągu 2 dni: dostawa kurierem.',
  'Zboží odesíláme do 24 hodin, odesláno poštou.',
  'Köszönjük a rendelést, a csomagot 3 napon belül szállítjuk.',
  'Tack för din beställning, vi skickar den inom 2 dagar på måndag.',
  'Siparişiniz 3 gün içinde kargoya teslim edilecektir.',
  'Ваш заказ отправлен, доставка в течение 3 дней.',
  '주문하신 상품은 3일 이내에 배송됩니다.',
  '感谢您的来信，我们将在2天内回复。',
  '会议纪要已更新，请查收附件中的文件。',
  '更新のお知らせ：会員証は郵便でお届けします。',
];

describe('the languages of the east and north of Europe, of Turkey, Korea and China', () => {
  for (const words of notices)
    it(`speak as the administration: ${words}`, () => assert.notDeepEqual(mailboxNoticesIn(plainText(words)), []));
  for (const words of clicks)
    it(`call for a click: ${words}`, () => assert.notDeepEqual(callsToActionIn(plainText(words)), []));
  for (const words of asks)
    it(`ask: ${words}`, () => assert.ok(asksIn(plainText(words)).some(({ aim }) => aim === 'credentials')));
  for (const words of threats) it(`threaten: ${words}`, () => assert.notDeepEqual(threatsIn(plainText(words)), []));
  for (const [words, expected] of Object.entries(hours))
    it(`set a deadline: ${words}`, () => assert.equal(deadlinesIn(plainText(words))[0]?.hours, expected));
  for (const words of honest) {
    it(`neither ask nor threaten: ${words}`, () => {
      const plain = plainText(words);
      assert.deepEqual(
        [asksIn(plain), threatsIn(plain), deadlinesIn(plain), mailboxNoticesIn(plain)],
        [[], [], [], []],
      );
    });
  }

  it('are read in bounded time', () => {
    const spent = processorTime();
    for (const piece of [
      'skrzynka pocztowa ą ',
      'схранка почтовый ящик ',
      '邮箱邮件',
      '메일함 ',
      'hesabı kimlik ',
      'postafiók ',
    ])
      for (const read of [asksIn, threatsIn, deadlinesIn, mailboxNoticesIn, callsToActionIn])
        read(piece.repeat(30_000 / piece.length));
    assert.ok(spent() < BOUNDED);
  });
});
