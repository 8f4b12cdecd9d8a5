import { buildMail, type Draft } from '../build-mail.ts';
import { invitation } from '../invitation.ts';
import { letter, link, note } from '../letter.ts';

/** Invitations as calendars, meeting services and shops send them. */
const drafts: Draft[] = [
  {
    name: 'Google カレンダーの招待(私用の Gmail)',
    receiver: 'gmail',
    from: '佐藤 花子 <hanako.sato.88@gmail.com>',
    to: 'taro.yamada@example.com',
    envelope: '3XyZ@calendar-server.bounces.google.com',
    headers: ['Sender: Google カレンダー <calendar-notification@google.com>', 'Reply-To: hanako.sato.88@gmail.com'],
    auth: { dkim: 'gmail.com', dmarc: 'pass' },
    client: { ip: '192.0.2.61', ptr: 'mail-oi1-f61.google.com' },
    subject: '招待状: 同窓会の打合せ - 2026年11月25日(水) 10:00~11:00 (JST)',
    html: letter([
      '同窓会の打合せ',
      '2026年11月25日 (水曜日) · 10:00~11:00 (日本標準時)',
      link('https://meet.google.com/abc-defg-hij', 'Google Meet で参加する'),
    ]),
    attachments: [
      invitation({
        summary: '同窓会の打合せ',
        description:
          '会費は当日3,000円をお支払いください。欠席の方は今日中にご連絡をお願いします。\n参加: https://meet.google.com/abc-defg-hij',
        organizer: '佐藤 花子 <hanako.sato.88@gmail.com>',
        attendee: 'taro.yamada@example.com',
        more: ['X-GOOGLE-CONFERENCE:https://meet.google.com/abc-defg-hij'],
      }),
    ],
  },
  {
    name: 'Outlook の会議出席依頼(Teams)',
    receiver: 'postfix',
    from: '田中 次郎 <jiro.tanaka@kikai.example.jp>',
    subject: '次期案件のお打ち合わせ',
    html: note([
      'お世話になっております。田中です。次期案件について下記の通りお打ち合わせをお願いします。',
      link(
        'https://teams.microsoft.com/l/meetup-join/19%3ameeting_Ab/0?context=%7b%22Tid%22%3a%22x%22%7d',
        '会議に参加する',
      ),
      '会議 ID: 412 345 678 901 パスコード: aB3dE5',
    ]),
    attachments: [
      invitation({
        summary: '次期案件のお打ち合わせ',
        description:
          'お世話になっております。田中です。次期案件について下記の通りお打ち合わせをお願いします。\nMicrosoft Teams 会議\n会議に参加する<https://teams.microsoft.com/l/meetup-join/19%3ameeting_Ab/0>\n会議 ID: 412 345 678 901\nパスコード: aB3dE5',
        location: 'Microsoft Teams 会議',
        organizer: '田中 次郎 <jiro.tanaka@kikai.example.jp>',
        more: ['X-MICROSOFT-SKYPETEAMSMEETINGURL:https://teams.microsoft.com/l/meetup-join/19%3ameeting_Ab/0'],
      }),
    ],
  },
  {
    name: 'Teams meeting that an assistant sends for her superior',
    receiver: 'gmail',
    from: 'Mary Hill <mary.hill@northmill.example>',
    to: 'jane@example.com',
    subject: 'Quarterly review',
    html: note([
      'Hi Jane, please find the invitation for the quarterly review with Robert. Kind regards, Mary',
      link('https://teams.microsoft.com/l/meetup-join/19%3ameeting_Zz/0', 'Join the meeting now'),
    ]),
    attachments: [
      invitation({
        summary: 'Quarterly review',
        description: 'Join: https://teams.microsoft.com/l/meetup-join/19%3ameeting_Zz/0\nPasscode: xY7kL2',
        organizer: 'Robert Miles <robert.miles@northmill.example>',
        attendee: 'jane@example.com',
      }),
    ],
  },
  {
    name: 'ウェビナーの登録完了(Zoom)',
    receiver: 'postfix',
    from: 'Zoom <no-reply@zoom.us>',
    subject: '経理実務セミナーのウェビナー登録確認',
    html: letter([
      'ご登録ありがとうございます。経理実務セミナーの参加情報です。',
      link('https://us06web.zoom.us/w/81234567890?tk=abc', 'ウェビナーに参加'),
      'このリンクはあなた専用です。パスコード: 482913',
    ]),
    attachments: [
      invitation({
        method: 'PUBLISH',
        summary: '経理実務セミナー',
        description:
          'あなたは Zoom ウェビナーに招待されています。\nPC、Mac、iPad、iPhone、Android から参加: https://us06web.zoom.us/w/81234567890?tk=abc\nパスコード: 482913',
        location: 'https://us06web.zoom.us/w/81234567890?tk=abc',
        organizer: 'セミナー事務局 <seminar@keiri.example.jp>',
      }),
    ],
  },
  {
    name: 'appointment booked through a service, the host with a mailbox of his own',
    receiver: 'gmail',
    from: 'Calendly <notifications@calendly.com>',
    to: 'jane@example.com',
    subject: 'Confirmed: 30 Minute Meeting with Peter Stone',
    html: letter(
      ['Hi Jane, your meeting is scheduled.', link('https://calendly.com/events/5f3a/google_meet', 'Join now')],
      { lang: 'en' },
    ),
    attachments: [
      invitation({
        summary: 'Jane and Peter Stone',
        description:
          'Event name: 30 Minute Meeting\nLocation: https://calendly.com/events/5f3a/google_meet\nNeed to make changes? https://calendly.com/cancellations/5f3a',
        organizer: 'Peter Stone <mtb.rider.1979@gmail.com>',
        attendee: 'jane@example.com',
      }),
    ],
  },
  {
    name: '歯科医院の予約確認と予定',
    receiver: 'postfix',
    from: 'れいじ歯科クリニック <yoyaku@reiji-dental.example.jp>',
    subject: 'ご予約を承りました',
    text: '山田様\n\nご予約ありがとうございます。添付の予定をカレンダーに登録してお使いください。\n\nれいじ歯科クリニック\n',
    attachments: [
      invitation(
        {
          method: 'PUBLISH',
          summary: 'れいじ歯科クリニック 診察',
          description:
            'ご変更・キャンセルは前日までにお願いします。\nhttps://www.reiji-dental.example.jp/yoyaku/8813\n電話 03-0000-0000',
          location: '東京都例示区1-2-3',
          organizer: 'れいじ歯科クリニック <yoyaku@reiji-dental.example.jp>',
        },
        'yoyaku.ics',
      ),
    ],
  },
];

export const invitations = drafts.map(buildMail);
