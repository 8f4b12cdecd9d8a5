import { few } from './list.ts';
import { type CheckWords, say } from './phrase.ts';

/** Where the mail came from, and what its own lines say of that. */
export const route: Record<string, CheckWords> = {
  'sending-ip-not-authorised': {
    topic: 'route',
    title: { ja: 'SPF が認めていない送信元', en: 'Sending address not authorised' },
    question: {
      ja: '差出人側のドメインが SPF で認めていないサーバーから送られていますか。',
      en: 'Was it sent by a machine that its domain’s SPF record excludes?',
    },
    says: {
      fail: ({ ip, domain }) => ({
        ja: say`送信元 ${ip} は、${domain} の SPF レコードで送信を明確に拒否されています(fail)。ドメインの詐称でなければ、転送されたメールか設定の誤りです。`,
        en: say`The SPF record of ${domain} forbids ${ip} to send for it (fail). If the domain is not forged, the mail was forwarded or the record is wrong.`,
      }),
      softfail: ({ ip, domain }) => ({
        ja: say`送信元 ${ip} は、${domain} の SPF レコードに含まれていません(softfail)。ドメインの詐称が疑われますが、転送されたメールや設定漏れでも起こります。`,
        en: say`The SPF record of ${domain} does not include ${ip} (softfail). The domain may be forged; forwarding and a record with gaps look the same.`,
      }),
      outdated: ({ ip, domain, result }) => ({
        ja: say`現在の ${domain} の SPF レコードは、送信元 ${ip} を認めていません(${result})。ただし受信から日が経っており、当時も同じだったとは限りません。`,
        en: say`Today’s SPF record of ${domain} does not authorise ${ip} (${result}). The mail is older, and the record may have been another one then.`,
      }),
    },
  },
  'sender-unrelated-network': {
    topic: 'route',
    title: { ja: '差出人ドメインと無関係な送信元', en: 'Sent from an unrelated network' },
    question: {
      ja: '差出人のドメインと関係のないネットワークから送られていますか。',
      en: 'Was it sent from a network that has nothing to do with the sender’s domain?',
    },
    says: {
      unrelated: ({ ip, network, domain, own, ownNetwork }) => ({
        ja: say`送信元 ${ip}(ネットワーク: ${network})には、差出人のドメイン ${domain}(アドレス: ${few(own, 'ja')}、ネットワーク: ${ownNetwork})とのつながりが、アドレス・メールサーバー・逆引き名・SPF のいずれにも見つかりません。配信サービスや転送を経た正規のメールの可能性は残ります。`,
        en: say`Nothing ties the sending address ${ip} (network: ${network}) to the sender’s domain ${domain} (addresses: ${few(own, 'en')}; network: ${ownNetwork}): no address, mail server, reverse name or SPF record. A delivery service or forwarding remains possible.`,
      }),
      excluded: ({ ip, network, domain, own, ownNetwork }) => ({
        ja: say`送信元 ${ip}(ネットワーク: ${network})には、差出人のドメイン ${domain}(アドレス: ${few(own, 'ja')}、ネットワーク: ${ownNetwork})とのつながりが見つからず、SPF でも認められていません。転送された正規のメールの可能性は残ります。`,
        en: say`Nothing ties the sending address ${ip} (network: ${network}) to the sender’s domain ${domain} (addresses: ${few(own, 'en')}; network: ${ownNetwork}), and SPF does not authorise it. Forwarding remains possible.`,
      }),
    },
  },
  'helo-claims-brand': {
    topic: 'route',
    title: { ja: '名乗りを偽る送信サーバー', en: 'The sending host’s greeting is false' },
    question: {
      ja: '送信サーバーは、企業や受信者自身の名前を偽って名乗りましたか。',
      en: 'Did the sending host greet with a name of the company or of the receiver that is not its own?',
    },
    says: {
      brand: ({ helo, ip }) => ({
        ja: say`送信元 ${ip} は、HELO で名乗る企業のドメインに属する ${helo} を名乗りましたが、その名前は送信元のアドレスを指しておらず、認証にも成功していません。`,
        en: say`The sending host ${ip} greeted (HELO) as ${helo}, a name of the company that the mail claims to be; the name does not lead to that address, and nothing authenticated.`,
      }),
      own: ({ helo, ip }) => ({
        ja: say`外部の送信元 ${ip} が、HELO で受信者自身のドメインの名前 ${helo} を名乗りましたが、その名前は送信元のアドレスを指しておらず、認証にも成功していません。設定を誤った自組織の機器でも起こります。`,
        en: say`The host ${ip} outside greeted (HELO) as ${helo}, a name of the receiver’s own domain; the name does not lead to that address, and nothing authenticated. A device of one’s own with a wrong setting does that, too.`,
      }),
    },
  },
  'unnamed-sending-ip': {
    topic: 'route',
    title: { ja: '逆引きの確認できない送信元', en: 'Sending address without a confirmed name' },
    question: {
      ja: '送信元のアドレスには、確認の取れる逆引き名がありませんか。',
      en: 'Does the sending address lack a name that leads back to it?',
    },
    says: {
      none: ({ ip }) => ({
        ja: say`送信元 ${ip} には逆引き(PTR)の名前がありません。まともに運用されるメールサーバーにはあるのが普通ですが、小規模なサーバーでは設定漏れもあります。`,
        en: say`The sending address ${ip} has no reverse name (PTR). Mail servers usually have one; small honest ones sometimes lack it.`,
      }),
      unconfirmed: ({ ip, names }) => ({
        ja: say`送信元 ${ip} の逆引き名 ${few(names, 'ja')} は、正引きしても元のアドレスに戻りません。逆引き名は自由に付けられるため、この名前は信用できません。設定の誤りの可能性もあります。`,
        en: say`The reverse name of ${ip} (${few(names, 'en')}) does not lead back to that address. A reverse name can be anything, so it proves nothing; it may be a wrong setting.`,
      }),
    },
  },
  'submitted-by-account': {
    topic: 'route',
    title: { ja: '無関係なアカウントからの送信', en: 'Submitted by an unrelated account' },
    question: {
      ja: '名乗る企業と無関係なメールアカウントでログインして送信されていますか。',
      en: 'Was it submitted with a login that has nothing to do with the company it claims to be?',
    },
    says: {
      authenticated: ({ account, domain, nameJa, nameEn }) => ({
        ja: say`「${nameJa}」を名乗るメールですが、${domain} のアカウント ${account} でログインして送信された記録があります。このアカウントのパスワードが盗まれている可能性が高く、持ち主も被害者と考えられます。`,
        en: say`It claims to be ${nameEn}, but the record shows that it was submitted with the login ${account} of ${domain}. That account’s password has most likely been stolen; its owner is a victim, too.`,
      }),
      probably: ({ account, domain, nameJa, nameEn }) => ({
        ja: say`「${nameJa}」を名乗るメールですが、経路の記録の書式からみて、${domain} のアカウント ${account} で送信されたようです。そうであれば、このアカウントは乗っ取られている可能性があります。`,
        en: say`It claims to be ${nameEn}, but the form of its route suggests that it was submitted with the login ${account} of ${domain}. If so, that account may have been taken over.`,
      }),
    },
  },
  'sent-from-script': {
    topic: 'route',
    title: { ja: 'ウェブサイト上のプログラムからの送信', en: 'Sent by a script on a website' },
    question: {
      ja: '企業を名乗るメールや、無関係なサイトでログインなどを求めるメールが、ウェブサイトのプログラムから送られていますか。',
      en: 'Was a company’s mail, or one that asks for a login on a strange site, sent by a script on some website?',
    },
    says: {
      'site-named': ({ script, site, nameJa, nameEn }) => ({
        ja: say`「${nameJa}」を名乗るメールですが、サイト ${site} 上のプログラム(${script})から送信されたと記録されています。サイトが乗っ取られて送信に使われている可能性があります。この記録自体は書き換えられるため、確証ではありません。`,
        en: say`It claims to be ${nameEn}, but a field says that a script on ${site} sent it (${script}). That site may have been taken over. The field can be forged, so this is no proof.`,
      }),
      'script-named': ({ script, nameJa, nameEn }) => ({
        ja: say`「${nameJa}」を名乗るメールですが、ウェブサーバー上の PHP プログラム(${script})から送信されたと記録されています。乗っ取られたサイトからの送信でよく見られます。この記録自体は書き換えられるため、確証ではありません。`,
        en: say`It claims to be ${nameEn}, but a field says that a PHP script on a web server sent it (${script}), as is common with hijacked sites. The field can be forged, so this is no proof.`,
      }),
      'foreign-machine': ({ script, site }) => ({
        ja: say`差出人とは別の組織のマシン ${site} で、ウェブサーバーのアカウントから送信されたと記録されており、受信者に対応を求めています(「${script}」)。借りたサーバーや乗っ取られたサイトからの送信に見られます。共用のレンタルサーバーで動く問い合わせフォームやショップもこう送ります。`,
        en: say`A web server’s own account sent it on ${site}, a machine of another organisation than the sender’s, and it wants something done (“${script}”). Rented machines and hijacked sites send so, and so do contact forms and shops on a shared server.`,
      }),
      'strange-request': ({ script, site }) => ({
        ja: say`ウェブサーバー上のプログラム(${script})から送信されたと記録され、差出人とは無関係なサイト ${site} でログインや支払いなどを求めています。問い合わせフォームやショップの自動送信は通常、自社のサイトへ案内します。`,
        en: say`A field says that a program on a web server sent it (${script}), and it asks for a login, a card or money on ${site}, which has nothing to do with the sender. Contact forms and shops usually lead to their own site.`,
      }),
    },
  },
  'impossible-date': {
    topic: 'route',
    title: { ja: 'ありえない日付', en: 'Impossible date' },
    question: {
      ja: 'Date は、受信した時刻とかけ離れているか、読めない形ですか。',
      en: 'Is Date unreadable or far from the time of receipt?',
    },
    says: {
      unreadable: ({ date }) => ({
        ja: say`Date「${date}」は RFC 5322 の日付として読めません。通常のメールソフトは書かない形で、自作の送信プログラムが使われたとみられます。古い機器の自動送信でも起こります。`,
        en: say`Date (“${date}”) is no date of RFC 5322. Mail programs do not write it so, home-made ones do, and so do some old devices.`,
      }),
      future: ({ date, received, hours }) => ({
        ja: say`Date「${date}」が、受信サーバーの時刻(${received})より約 ${hours} 時間も先になっています。一覧の先頭に表示させる手口ですが、送信側の時計の狂いでも起こります。`,
        en: say`Date (“${date}”) is about ${hours} hours later than the receiving server’s clock (${received}). That keeps a mail on top of the list; a wrong clock does it, too.`,
      }),
      past: ({ date, received, hours }) => ({
        ja: say`Date「${date}」が、受信サーバーの時刻(${received})より約 ${hours} 時間も前になっています。古いメールの再送や、送信側の時計の狂いでも起こります。`,
        en: say`Date (“${date}”) is about ${hours} hours earlier than the receiving server’s clock (${received}). Old mail that is sent again, and a wrong clock, look the same.`,
      }),
    },
  },
  'message-id-date-swapped': {
    topic: 'route',
    title: { ja: 'Message-ID の日付で日と月が逆', en: 'Day and month swapped in the Message-ID' },
    question: {
      ja: 'Message-ID に埋め込まれた日付は、日と月が入れ替わっていますか。',
      en: 'Are day and month exchanged in the date inside the Message-ID?',
    },
    says: {
      default: ({ digits, date }) => ({
        ja: say`Message-ID に含まれる数字「${digits}」は、日と月を入れ替えて読むと Date「${date}」と一致します。日付の書式を誤った送信プログラムの痕跡とみられますが、同じ書き方をする正規の配信サービスもあります。`,
        en: say`The digits “${digits}” in the Message-ID agree with Date (“${date}”) only with day and month exchanged: a program with an unusual clock wrote it. Some honest delivery services do, too.`,
      }),
    },
  },
  'message-id-of-mass-mailer': {
    topic: 'route',
    title: { ja: '詐欺用の送信プログラムに多い Message-ID', en: 'Message-ID in the form of a fraud mailer' },
    question: {
      ja: 'Message-ID は、詐欺メールの送信プログラムがよく使う形ですか。',
      en: 'Has the Message-ID a form that mailers of fraud write?',
    },
    says: {
      stamped: ({ id }) => ({
        ja: say`Message-ID「${id}」は、日時と 16 桁の 16 進数をつないだ形です。主なメールソフトや配信サービスはこの形を使わず、詐欺メールの一斉送信プログラムでよく見られます。`,
        en: say`The Message-ID (${id}) is a time joined to sixteen hexadecimal digits. No common program or service writes that form; mass mailers of fraud do.`,
      }),
      decimal: ({ id }) => ({
        ja: say`Message-ID「${id}」は Outlook の形をまねていますが、16 進数であるはずの部分に a〜f が一度も現れません。Outlook を装う送信プログラムの痕跡とみられます。`,
        en: say`The Message-ID (${id}) imitates Outlook’s, but its hexadecimal digits hold no a to f. A program that pretends to be Outlook wrote it.`,
      }),
      foxmail: ({ id }) => ({
        ja: say`日本語のメールですが、Message-ID「${id}」は、主に中国で使われるメールソフト Foxmail などの形です。中国語圏の取引先や同僚からの正規のメールでも同じです。`,
        en: say`The mail is Japanese, but its Message-ID (${id}) has the form of Foxmail, a program used mostly in China. Partners and colleagues there write such mail honestly.`,
      }),
      'windows-mail': ({ id }) => ({
        ja: say`Message-ID「${id}」は、2017 年に提供が終わった Windows Live メールなどの形です。今では、これをまねる一斉送信プログラムでよく見られます。古いソフトを使い続けている人の場合もあります。`,
        en: say`The Message-ID (${id}) has the form of Windows Live Mail, which was given up in 2017. Today mass mailers imitate it; some people still use the old program.`,
      }),
    },
  },
  'foreign-time-zone': {
    topic: 'route',
    title: { ja: '中国などの時間帯(+0800)の日付', en: 'Date in the zone of China (+0800)' },
    question: {
      ja: '日本語のメールの日付が、中国・台湾などの時間帯(+0800)で書かれていますか。',
      en: 'Is a Japanese mail dated in the time zone of China and Taiwan (+0800)?',
    },
    says: {
      brand: ({ date, zone }) => ({
        ja: say`日本語で企業を名乗るメールですが、Date「${date}」は日本(+0900)ではなく、中国・台湾・シンガポールなどの時間帯 ${zone} で書かれています。海外の担当者や拠点から送られた正規のメールの可能性は残ります。`,
        en: say`The mail speaks as a company, in Japanese, but its Date (“${date}”) is in the zone ${zone} of China, Taiwan and Singapore, not Japan’s +0900. Staff or offices abroad remain possible.`,
      }),
      other: ({ date, zone }) => ({
        ja: say`日本語のメールですが、Date「${date}」は日本(+0900)ではなく、中国・台湾・シンガポールなどの時間帯 ${zone} で書かれています。海外にいる人からの正規のメールでも同じです。`,
        en: say`The mail is Japanese, but its Date (“${date}”) is in the zone ${zone} of China, Taiwan and Singapore, not Japan’s +0900. People who live or travel there write so honestly.`,
      }),
    },
  },
  'personal-mail-program': {
    topic: 'route',
    title: { ja: '個人用メールソフトで作られた通知', en: 'Notice from a personal mail program' },
    question: {
      ja: '企業を名乗って手続きを求めるメールが、個人用のメールソフトで作られていますか。',
      en: 'Was a company’s notice that asks for something written in a personal mail program?',
    },
    says: {
      default: ({ program, nameJa, nameEn }) => ({
        ja: say`「${nameJa}」を名乗って対応を求めるメールですが、個人用のメールソフト「${program}」で作られたと書かれています。企業の通知は専用のシステムから送られるのが普通です。担当者が個別に書いたメールの可能性は残ります。`,
        en: say`It speaks as ${nameEn} and wants something done, but says that it was written in “${program}”, a personal mail program. Companies send notices from their systems; a member of staff who wrote by hand remains possible.`,
      }),
    },
  },
};
