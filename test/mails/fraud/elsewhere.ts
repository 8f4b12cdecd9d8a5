import { buildMail, type Draft, type Mail } from '../build-mail.ts';
import { button, letter } from '../letter.ts';

const unproven = { spf: 'none', dkim: '', dmarc: 'none' };

/** Thieves of mailboxes who write in Chinese, Korean, Russian, Polish, Czech, Hungarian and Swedish. */
const drafts: Draft[] = [
  {
    name: '郵箱容量已滿',
    receiver: 'postfix',
    from: '系統管理員 <notice@hkqjw.example>',
    auth: unproven,
    subject: '您的郵箱容量已滿',
    html: letter(
      [
        '尊敬的用戶：',
        '您的郵箱空間已超過 98%。請在 24 小時內點擊下方連結重新登入並升級，否則信箱將被停用。',
        button('https://update.wqx-panel.example/tw', '立即升級'),
      ],
      { lang: 'zh' },
    ),
  },
  {
    name: '메일 계정 인증',
    receiver: 'postfix',
    from: '메일 관리자 <admin@rtn-soft.example>',
    auth: unproven,
    subject: '메일 계정이 곧 정지됩니다',
    html: letter(
      [
        '메일 계정 사용자께,',
        '보류된 메일이 5건 있습니다. 24시간 이내에 아래 버튼을 클릭하여 계정을 인증하세요. 그렇지 않으면 계정이 정지됩니다.',
        button('https://verify-box.example/kr', '지금 인증하기'),
      ],
      { lang: 'ko' },
    ),
  },
  {
    name: 'почтовый ящик заблокирован',
    receiver: 'postfix',
    from: 'Служба почты <support@trdvk.example>',
    auth: unproven,
    subject: 'Ваш почтовый ящик будет заблокирован',
    html: letter(
      [
        'Уважаемый пользователь!',
        'Почтовый ящик превысил лимит. Подтвердите свой аккаунт в течение 24 часов, иначе доступ будет ограничен.',
        button('https://mail-ru-check.trdvk.example/login', 'Подтвердить сейчас'),
      ],
      { lang: 'ru' },
    ),
  },
  {
    name: 'skrzynka pełna',
    receiver: 'postfix',
    from: 'Administrator poczty <poczta@vrnt.example>',
    auth: unproven,
    subject: 'Twoja skrzynka pocztowa jest pełna',
    html: letter(
      [
        'Szanowny użytkowniku,',
        'Twoja skrzynka pocztowa przekroczyła limit. Potwierdź swoje konto w ciągu 24 godzin, w przeciwnym razie konto zostanie zablokowane.',
        button('https://webmail-pl.vrnt-panel.example/', 'Kliknij tutaj'),
      ],
      { lang: 'pl' },
    ),
  },
  {
    name: 'schránka pozastavena, přes konferenci bez odkazu',
    receiver: 'postfix',
    from: 'Webmail podpora <helpdesk@oldschool.example>',
    to: 'linux-cz@lists.example.org',
    deliveredTo: 'admin@example.co.jp',
    envelope: 'linux-cz-bounces@lists.example.org',
    client: { ip: '203.0.113.32', ptr: 'lists.example.org' },
    auth: unproven,
    subject: 'E-mailová schránka bude pozastavena',
    text: 'Vážený uživateli,\n\nvaše e-mailová schránka překročila limit a bude pozastavena. Klikněte zde a ověřte svůj účet do 24 hodin.\n\n_______________________________________________\nlinux-cz mailing list\nhttps://lists.example.org/mailman/listinfo/linux-cz\n',
  },
  {
    name: 'postafiók zárolása',
    receiver: 'postfix',
    from: 'Rendszergazda <info@pdlk.example>',
    auth: unproven,
    subject: 'Postafiókja megtelt',
    html: letter(
      [
        'Tisztelt Felhasználó!',
        'Önnek 7 függőben lévő üzenete van. Ellenőrizze a fiókját 24 órán belül, különben postafiókját zároljuk.',
        button('https://hu.pdlk-owa.example/', 'Kattintson ide'),
      ],
      { lang: 'hu' },
    ),
  },
  {
    name: 'inkorgen är full',
    receiver: 'postfix',
    from: 'IT-support <it@kvrn.example>',
    auth: unproven,
    subject: 'Din inkorg är full',
    html: letter(
      [
        'Kära användare,',
        'Din inkorg har överskridit gränsen. Bekräfta ditt konto inom 24 timmar, annars kommer kontot att spärras.',
        button('https://sv-owa.kvrn-login.example/', 'Klicka här'),
      ],
      { lang: 'sv' },
    ),
  },
];

export const elsewhere: Mail[] = drafts.map(buildMail);
