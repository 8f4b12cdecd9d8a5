import { buildMail, type Draft, type Mail } from '../build-mail.ts';
import { button, letter } from '../letter.ts';

/** Honest mail in Chinese, Korean, Russian, Polish, Czech, Hungarian and Turkish about mailboxes, passwords and deadlines. */
const drafts: Draft[] = [
  {
    name: '大学网络中心：邮件系统升级通知',
    receiver: 'postfix',
    from: '网络信息中心 <nic@univ.example.cn>',
    to: 'wang@univ.example.cn',
    subject: '关于邮件系统升级的通知',
    text: '各位老师：\n\n为提高邮件系统的稳定性，网络信息中心将于本周六 22:00 至 24:00 对邮件系统进行升级，期间邮箱暂停服务，邮件不会丢失。\n如有疑问请致电 6275-0000。\n\n网络信息中心',
  },
  {
    name: '云服务商：账单已出',
    receiver: 'postfix',
    from: '青云主机 <billing@qingyun.example.cn>',
    to: 'wang@example.com',
    subject: '您的账户余额不足提醒',
    html: letter(
      [
        '尊敬的王先生：',
        '您的账户余额已低于 100 元。余额用尽后服务器将在 7 天内停用，请及时充值，以免影响业务。',
        button('https://console.qingyun.example.cn/finance', '立即充值'),
      ],
      { foot: '青云主机 客服电话 400-000-0000', lang: 'zh' },
    ),
  },
  {
    name: '포털: 메일함 용량 안내',
    receiver: 'postfix',
    from: '한길포털 <noreply@hangil.example.kr>',
    to: 'minsu@example.com',
    subject: '[한길포털] 메일함 용량이 90%를 넘었습니다',
    html: letter(
      [
        '김민수 님, 안녕하세요.',
        '메일함 용량이 90%를 초과했습니다. 필요 없는 메일을 정리해 주세요.',
        button('https://mail.hangil.example.kr/settings', '메일함 관리'),
      ],
      { foot: '본 메일은 발신 전용입니다.', lang: 'ko' },
    ),
  },
  {
    name: 'хостинг: почтовый ящик почти заполнен',
    receiver: 'postfix',
    from: 'Хостинг «Север» <support@sever-host.example>',
    to: 'ivan@example.com',
    subject: 'Почтовый ящик почти заполнен',
    text: 'Здравствуйте, Иван!\n\nВаш почтовый ящик заполнен на 92 %. Удалите старые письма или увеличьте квоту в панели управления: https://panel.sever-host.example/mail\n\nС уважением, служба поддержки',
  },
  {
    name: 'sklep: przesyłka i zwrot',
    receiver: 'gmail',
    from: 'Księgarnia Pod Lipą <zamowienia@podlipa.example>',
    to: 'jan@example.com',
    subject: 'Twoje zamówienie zostało wysłane',
    html: letter(
      [
        'Dzień dobry, Janie,',
        'paczka dotrze w ciągu 2 dni. Jeśli chcesz zmienić hasło lub dane konta, zaloguj się do swojego konta w księgarni.',
        button('https://www.podlipa.example/zamowienia/8812', 'Śledź przesyłkę'),
      ],
      { foot: 'Księgarnia Pod Lipą, Kraków', lang: 'pl' },
    ),
  },
  {
    name: 'správce školy: heslo vyprší, bez podpisu',
    receiver: 'postfix',
    from: 'Správa sítě <it@skola.example.cz>',
    to: 'novak@skola.example.cz',
    auth: { spf: 'none', dkim: '', dmarc: 'none' },
    subject: 'Heslo k počítačům ve škole',
    text: 'Dobrý den,\n\npřipomínám, že staré heslo do učebny vyprší na konci měsíce. Nové si nastavíte přímo v učebně při přihlášení, nikam nic neposílejte.\n\nPetr Dvořák, správce sítě',
  },
  {
    name: 'levelezőlista: megtelt a postafiókom',
    receiver: 'postfix',
    from: 'Kovács Béla <bela@kovacs.example.hu>',
    to: 'linux-hu@lists.example.org',
    deliveredTo: 'admin@example.co.jp',
    envelope: 'linux-hu-bounces@lists.example.org',
    client: { ip: '203.0.113.31', ptr: 'lists.example.org' },
    headers: ['List-Id: <linux-hu.lists.example.org>', 'List-Post: <mailto:linux-hu@lists.example.org>'],
    subject: '[linux-hu] Dovecot kvóta',
    text: 'Sziasztok!\n\nMegtelt a postafiók kvótája az egyik felhasználónál, pedig töröltem a leveleket. A doveadm quota recalc nem segít. Tudja valaki, miért?\n\nBéla\n\n_______________________________________________\nlinux-hu mailing list\nhttps://lists.example.org/mailman/listinfo/linux-hu\n',
  },
  {
    name: 'banka: yeni kart',
    receiver: 'gmail',
    from: 'Kıyı Bankası <bilgi@kiyibank.example>',
    to: 'ayse@example.com',
    subject: 'Yeni kartınız yola çıktı',
    html: letter(
      [
        'Sayın Ayşe Yılmaz,',
        'Yeni kartınız 3 gün içinde adresinize teslim edilecektir. Eski kartınız yeni kart etkinleştirildiğinde kapatılır. Bankamız sizden e-posta ile şifre istemez.',
      ],
      { foot: 'Kıyı Bankası', lang: 'tr' },
    ),
  },
];

export const elsewhere: Mail[] = drafts.map(buildMail);
