import { few } from './list.ts';
import { type CheckWords, say } from './phrase.ts';

/** Where the reader is led. */
export const links: Record<string, CheckWords> = {
  'brand-link-elsewhere': {
    topic: 'links',
    title: { ja: '名乗る企業と無関係なリンク先', en: 'Links lead away from the claimed company' },
    question: {
      ja: '操作を促すリンクが、名乗っている企業の外へ誘導していますか。',
      en: 'Do the links by which the reader shall act lead outside the claimed company?',
    },
    says: {
      complete: ({ nameJa, nameEn, hosts, official }) => ({
        ja: say`「${nameJa}」を名乗っていますが、操作を促すリンクはどれも同社のドメイン(${few(official, 'ja')})ではなく ${few(hosts, 'ja')} へ誘導しています。`,
        en: say`It claims to be ${nameEn}, but every link by which the reader shall act leads to ${few(hosts, 'en')}, outside that company’s domains (${few(official, 'en')}).`,
      }),
      incomplete: ({ nameJa, nameEn, hosts, official }) => ({
        ja: say`「${nameJa}」を名乗っていますが、操作を促すリンクはどれも、把握している同社のドメイン(${few(official, 'ja')})ではなく ${few(hosts, 'ja')} へ誘導しています。一覧は網羅的ではないため、委託先などの可能性は残ります。`,
        en: say`It claims to be ${nameEn}, but every link by which the reader shall act leads to ${few(hosts, 'en')}, none of the domains known for that company (${few(official, 'en')}). The list has gaps: a contractor remains possible.`,
      }),
      'open-host': ({ nameJa, nameEn, hosts }) => ({
        ja: say`「${nameJa}」を名乗っていますが、操作を促すリンクはどれも、誰でもページや転送を置けるサービス ${few(hosts, 'ja')} へ誘導しています。そこにあるページが同社のものだとは言えません。`,
        en: say`It claims to be ${nameEn}, but every link by which the reader shall act leads to ${few(hosts, 'en')}, where anyone can put a page or a redirection. That the page there is the company’s cannot be said.`,
      }),
      customers: ({ nameJa, nameEn, hosts }) => ({
        ja: say`「${nameJa}」を名乗っていますが、操作を促すリンクはどれも、同社の利用者も使えるホスト ${few(hosts, 'ja')} へ誘導しています。同社自身のページだとは言えません。`,
        en: say`It claims to be ${nameEn}, but every link by which the reader shall act leads to ${few(hosts, 'en')}, which the company’s customers use as well. That the page there is the company’s own cannot be said.`,
      }),
      some: ({ nameJa, nameEn, hosts }) => ({
        ja: say`「${nameJa}」を名乗っていますが、操作を促すリンクの一部が ${few(hosts, 'ja')} へ誘導しています。提携先や配信サービスへの正規のリンクの可能性もあります。`,
        en: say`It claims to be ${nameEn}, but some of the links by which the reader shall act lead to ${few(hosts, 'en')}. They may be partners or delivery services.`,
      }),
    },
  },
  'words-against-target': {
    topic: 'links',
    title: { ja: 'リンクの表示とリンク先の不一致', en: 'Words of a link against its target' },
    question: {
      ja: 'リンクの文字が示すホストと、実際のリンク先は別の組織ですか。',
      en: 'Do the words of a link show another organisation’s host than its target?',
    },
    says: {
      'trusted-name': ({ shown, host }) => ({
        ja: say`リンクの文字は、名乗る企業または受信者自身のホスト ${shown} を示していますが、実際のリンク先は別の組織の ${host} です。把握していない配信サービスの計測用リンクである可能性は残ります。`,
        en: say`The words of a link show ${shown}, a host of the claimed company or of the receiver, but it leads to ${host} of another organisation. A click counter of a delivery service that is not known here remains possible.`,
      }),
      other: ({ shown, host }) => ({
        ja: say`リンクの文字は ${shown} を示していますが、実際のリンク先は別の組織の ${host} です。配信サービスの計測用リンクでも起こります。`,
        en: say`The words of a link show ${shown}, but it leads to ${host} of another organisation. Click counters of delivery services do that, too.`,
      }),
    },
  },
  'chat-contact-in-story': {
    topic: 'links',
    title: { ja: 'もうけ話からメッセージアプリへの誘導', en: 'A story of money that leads to a messenger' },
    question: {
      ja: '当選や副業などの話から、メッセージアプリへ誘導していますか。',
      en: 'Does a story of money to be had lead to a messenger?',
    },
    says: {
      person: ({ url, words }) => ({
        ja: say`「${words}」という話から、メッセージアプリの個人アカウント(${url})へ誘導しています。個人アカウントは誰でも作れて、すぐに消せます。小さな事業者が連絡先として使う場合もあります。`,
        en: say`After “${words}” it leads to a person’s account at a messenger (${url}), which anyone can open and leave. Small businesses do use such accounts.`,
      }),
      account: ({ url, words }) => ({
        ja: say`「${words}」という話から、メッセージアプリのアカウント(${url})へ誘導しています。事業者の正規の案内でも使われる形式です。`,
        en: say`After “${words}” it leads to an account at a messenger (${url}). Businesses use such accounts honestly, too.`,
      }),
      handle: ({ url, words }) => ({
        ja: say`「${words}」という話から、本文に書いたメッセージアプリの個人の ID(${url})に連絡させようとしています。個人の ID は誰でも作れて、すぐに消せます。小さな事業者が連絡先として書く場合もあります。`,
        en: say`After “${words}” it wants to be contacted at a person’s name on a messenger (${url}), which anyone can open and leave. Small businesses do name such contacts.`,
      }),
    },
  },
  'cms-path-in-link': {
    topic: 'links',
    title: { ja: '乗っ取られたサイトを思わせるリンク', en: 'Link into the inner folders of a site' },
    question: {
      ja: 'リンクが、差出人と無関係なサイトの内部フォルダーを指していますか。',
      en: 'Does a link lead into the inner folders of an unrelated site?',
    },
    says: {
      brand: ({ host, path, nameJa, nameEn }) => ({
        ja: say`「${nameJa}」を名乗るメールのリンクが、${host} の内部フォルダー(${path})にあるページを指しています。サイト管理ソフトのファイルが入る場所で、乗っ取られたサイトに偽ページが置かれるときによく使われます。その場合、サイトの管理者も被害者です。`,
        en: say`The mail claims to be ${nameEn} and links to a page in an inner folder of ${host} (${path}), where a site’s software keeps its own files. Fraud pages on hijacked sites often lie there; if so, the site’s owner is a victim, too.`,
      }),
      stranger: ({ host, path }) => ({
        ja: say`リンク先は ${host} の内部フォルダー(${path})にあるページです。サイト管理ソフトのファイルが入る場所で、差出人とは無関係なサイトです。乗っ取られたサイトに偽ページが置かれるときによく使われます。その場合、サイトの管理者も被害者です。`,
        en: say`The mail leads to a page in an inner folder of ${host} (${path}), which is not the sender’s site. A site’s software keeps its own files there; fraud pages on hijacked sites often lie there, and then the site’s owner is a victim, too.`,
      }),
    },
  },
  'link-on-shared-server': {
    topic: 'links',
    title: { ja: 'レンタルサーバー上のリンク先', en: 'Link to a site on a hosting company’s server' },
    question: {
      ja: '企業を名乗るメールのリンク先は、レンタルサーバーの利用者のサイトですか。',
      en: 'Does a company’s mail link to a customer’s site on a hosting company’s server?',
    },
    says: {
      established: ({ host, address, server, provider, nameJa, nameEn }) => ({
        ja: say`「${nameJa}」を名乗るメールのリンク先 ${host}(${address})は、${provider} のサーバー ${server} にあり、ドメインは 1 年以上前に登録されています。サーバーの利用者のひとりのサイトです。`,
        en: say`The mail claims to be ${nameEn} and links to ${host} (${address}), which stands on ${server} of ${provider} under a domain registered more than a year before: the site of one of its customers.`,
      }),
      young: ({ host, address, server, provider, nameJa, nameEn }) => ({
        ja: say`「${nameJa}」を名乗るメールのリンク先 ${host}(${address})は、${provider} のサーバー ${server} にあり、ドメインはこのメールの直前に登録されています。サーバーの利用者のひとりのサイトです。`,
        en: say`The mail claims to be ${nameEn} and links to ${host} (${address}), which stands on ${server} of ${provider} under a domain registered shortly before: the site of one of its customers.`,
      }),
      'age-unknown': ({ host, address, server, provider, nameJa, nameEn }) => ({
        ja: say`「${nameJa}」を名乗るメールのリンク先 ${host}(${address})は、${provider} のサーバー ${server} にあります。サーバーの利用者のひとりのサイトです。`,
        en: say`The mail claims to be ${nameEn} and links to ${host} (${address}), which stands on ${server} of ${provider}: the site of one of its customers.`,
      }),
    },
  },
  'young-link-domain': {
    topic: 'links',
    title: { ja: '登録から間もないリンク先ドメイン', en: 'Young domain of a link' },
    question: {
      ja: '操作を促すリンクの先のドメインは、登録から間もないものですか。',
      en: 'Was the domain to which a link by which the reader shall act leads registered a short time before?',
    },
    says: {
      new: ({ domain, registeredAt, days }) => ({
        ja: say`操作を促すリンクの先のドメイン ${domain} は ${registeredAt} に登録されたもので、このメールの時点で登録から ${days} 日しか経っていません。開設したばかりの正規のサイトの場合もありますが、まれです。`,
        en: say`A link by which the reader shall act leads to ${domain}, which was registered on ${registeredAt}, ${days} days before the mail. Honest sites are so young once, too, but seldom send mail then.`,
      }),
      young: ({ domain, registeredAt, days }) => ({
        ja: say`操作を促すリンクの先のドメイン ${domain} は ${registeredAt} に登録されたもので、このメールの時点で登録から ${days} 日しか経っていません。新しいキャンペーンや開設したばかりの正規のサイトの場合もあります。`,
        en: say`A link by which the reader shall act leads to ${domain}, which was registered on ${registeredAt}, ${days} days before the mail. New shops and campaigns are young once, too.`,
      }),
      'new-address': ({ domain, registeredAt, days }) => ({
        ja: say`ドメイン ${domain} は ${registeredAt} に登録されたもので、調査の時点で登録から ${days} 日しか経っていません。開設したばかりの正規のサイトの場合もあります。`,
        en: say`The domain ${domain} was registered on ${registeredAt}, ${days} days before the investigation. Honest sites are so young once, too.`,
      }),
      'young-address': ({ domain, registeredAt, days }) => ({
        ja: say`ドメイン ${domain} は ${registeredAt} に登録されたもので、調査の時点で登録から ${days} 日です。新しいキャンペーンや開設したばかりの正規のサイトの場合もあります。`,
        en: say`The domain ${domain} was registered on ${registeredAt}, ${days} days before the investigation. New shops and campaigns are young once, too.`,
      }),
    },
  },
  'recipient-in-link': {
    topic: 'links',
    title: { ja: '受信者のアドレスを含む外部へのリンク', en: 'Recipient’s address inside a foreign link' },
    question: {
      ja: '操作を促すリンクに、受信者のメールアドレスが埋め込まれていますか。',
      en: 'Does a link by which the reader shall act carry the recipient’s address?',
    },
    says: {
      pressed: ({ host }) => ({
        ja: say`操作を促すリンクに受信者のメールアドレスが埋め込まれ、差出人との関係を確認できない ${host} へ渡されます。開くと、アドレスが入力済みの偽のログイン画面が表示される手口でよく使われ、開いた人も特定されます。`,
        en: say`A link by which the reader shall act hands the recipient’s address to ${host}, whose tie to the sender is not proven. Fake sign-in pages fill it in, and learn who came.`,
      }),
      other: ({ host }) => ({
        ja: say`操作を促すリンクに受信者のメールアドレスが埋め込まれ、差出人との関係を確認できない ${host} へ渡されます。外部サービスを使った正規の案内でも行われることがあります。`,
        en: say`A link by which the reader shall act hands the recipient’s address to ${host}, whose tie to the sender is not proven. Honest mailings through a service do it now and then.`,
      }),
    },
  },
  'form-in-mail': {
    topic: 'links',
    title: { ja: 'メール内の入力フォーム', en: 'Form inside the mail' },
    question: {
      ja: 'メールの中に、よそへ送信する入力フォームがありますか。',
      en: 'Does the mail hold a form that sends elsewhere?',
    },
    says: {
      secret: ({ host }) => ({
        ja: say`メールの本文にパスワードやカード番号などの入力欄があり、入力した内容は、差出人との関係を確認できない ${host} へ送られます。メールの中でこれらを入力させる企業はまずありません。`,
        en: say`The mail itself holds fields for a password, a card number or the like, and what is typed goes to ${host}, whose tie to the sender is not proven. Hardly any company takes these inside a mail.`,
      }),
      other: ({ host }) => ({
        ja: say`メールの本文に入力フォームがあり、入力した内容は、差出人との関係を確認できない ${host} へ送られます。外部サービスを使った正規のアンケートの可能性もあります。`,
        en: say`The mail itself holds a form, and what is typed goes to ${host}, whose tie to the sender is not proven. It may be a survey run by a service.`,
      }),
    },
  },
  'code-leads-elsewhere': {
    topic: 'links',
    title: { ja: 'よそへ誘導する QR コード', en: 'Code that leads elsewhere' },
    question: {
      ja: 'メールの QR コードは、差出人と無関係なサイトへ誘導していますか。',
      en: 'Does a QR code in the mail lead to a site that is not the sender’s?',
    },
    says: {
      pressed: ({ hosts }) => ({
        ja: say`メールの QR コードは、差出人との関係を確認できない ${few(hosts, 'ja')} へ誘導しています。本文は情報の入力や急ぎの対応を求めています。コードを使うのは、リンクの検査を避け、対策の弱いスマートフォンで開かせる手口です。`,
        en: say`A QR code in the mail leads to ${few(hosts, 'en')}, whose tie to the sender is not proven, while the text presses for data or action. A code evades checks of links and moves the reader to a phone with weaker protection.`,
      }),
      'open-host': ({ hosts }) => ({
        ja: say`メールの QR コードは、誰でもページや転送を置けるサービス ${few(hosts, 'ja')} へ誘導しています。行き先の持ち主は分かりません。正規の案内でも短縮 URL が使われることはあります。`,
        en: say`A QR code in the mail leads to ${few(hosts, 'en')}, where anyone can put a page or a redirection. Who is behind it cannot be told. Honest notices use short addresses, too.`,
      }),
      elsewhere: ({ hosts }) => ({
        ja: say`メールの QR コードは、差出人との関係を確認できない ${few(hosts, 'ja')} へ誘導しています。入場券やアンケートなど、外部サービスの正規のコードの可能性もあります。`,
        en: say`A QR code in the mail leads to ${few(hosts, 'en')}, whose tie to the sender is not proven. It may be a ticket or a survey of another service.`,
      }),
    },
  },
  'drawn-code': {
    topic: 'links',
    title: { ja: '画像を使わずに描かれた QR コード', en: 'Code drawn without a picture' },
    question: {
      ja: '表のセルや文字で描かれた QR コードがありますか。',
      en: 'Is a QR code drawn with table cells or letters?',
    },
    says: {
      cells: ({ content }) => ({
        ja: say`QR コードが画像ではなく、表のセルなどの色で描かれています(内容: ${content})。画像の検査を避けるための描き方で、正規のメールで使う理由はほとんどありません。`,
        en: say`A QR code is drawn with coloured cells in place of a picture (it says ${content}). That evades checks of pictures; honest mail has hardly a reason to.`,
      }),
      letters: ({ content }) => ({
        ja: say`QR コードが画像ではなく、ブロック文字を並べて描かれています(内容: ${content})。画像の検査を避けるための描き方です。技術者どうしのメールで使われることはあります。`,
        en: say`A QR code is drawn with block letters in place of a picture (it says ${content}). That evades checks of pictures; engineers sometimes do it among themselves.`,
      }),
    },
  },
  'link-to-bare-address': {
    topic: 'links',
    title: { ja: 'IP アドレスへの直接リンク', en: 'Link to a bare address' },
    question: {
      ja: 'リンク先がドメイン名でなく IP アドレスですか。',
      en: 'Does a link lead to an address without a name?',
    },
    says: {
      default: ({ url }) => ({
        ja: say`リンク先 ${url} は、ドメイン名ではなく IP アドレスです。企業が顧客をこの形で案内することはまずありません。管理用ツールの通知では使われます。`,
        en: say`The link ${url} leads to an address without a name. Companies hardly send customers there; administrators’ tools do.`,
      }),
    },
  },
  'userinfo-in-link': {
    topic: 'links',
    title: { ja: '@ で偽装されたリンク', en: 'Link disguised with an @' },
    question: {
      ja: 'リンクの @ より前に、別のホスト名を装った文字がありますか。',
      en: 'Does a link show a false host in front of an @?',
    },
    says: {
      default: ({ userinfo, host }) => ({
        ja: say`リンクは「${userinfo}」で始まるように見えますが、@ より前は接続先ではなく、実際には ${host} につながります。接続先を見誤らせる書き方です。`,
        en: say`A link seems to begin with “${userinfo}”, but what stands before the @ is no host: it leads to ${host}. That misleads about the target.`,
      }),
    },
  },
  'script-link': {
    topic: 'links',
    title: { ja: 'プログラムやページを埋め込んだリンク', en: 'Link that carries a program or page' },
    question: {
      ja: 'リンクの中にプログラムやページそのものが埋め込まれていますか。',
      en: 'Does a link carry a program or a page in itself?',
    },
    says: {
      script: ({ scheme }) => ({
        ja: say`リンク先がウェブのアドレスではなく、プログラム(${scheme}:)になっています。正規のメールがこの形を使う理由はほとんどなく、多くのメールソフトは動作を止めます。`,
        en: say`A link leads to no address but runs a program (${scheme}:). Honest mail has hardly a reason to, and most mail programs block it.`,
      }),
      page: ({ scheme }) => ({
        ja: say`リンク先がウェブのアドレスではなく、ページそのもの(${scheme}:)を埋め込んだものになっています。接続先のアドレスが表示されないため、偽ページに使われます。`,
        en: say`A link leads to no address but carries a whole page in itself (${scheme}:), so that no address is to be seen. Fraud pages are hidden this way.`,
      }),
    },
  },
};
