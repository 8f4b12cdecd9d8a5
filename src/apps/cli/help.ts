import type { Both } from '../../index.ts';

/** What `--help` prints: only what exists. */
export const help: Record<'mekiki' | 'investigate' | 'url' | 'feeds' | 'report' | 'eval' | 'doctor', Both> = {
  mekiki: {
    ja: `mekiki – 不審なメールを調べ、詐欺かどうかを根拠とともに示します

使い方:
  mekiki investigate <メール…|->   メールを調べ、要約を表示し、ケースフォルダーを書き出します
  mekiki url <アドレス>            アドレスだけを調べます。隔離したブラウザーで代わりに開きます
  mekiki feeds                     不正サイトのリストを取り込み、一覧を示します
  mekiki report <ケース>           保存したケースの報告書を作り直します
  mekiki eval                      正解の分かっているメールで検出率と誤検出率を測ります
  mekiki doctor                    必要なものがそろっているか、欠けると何に影響するかを示します
  mekiki <コマンド> --help         コマンドの説明
  mekiki --version                 版数

チェックアウトでは npm run --silent mekiki -- investigate … のように呼び出します。
`,
    en: `mekiki – takes a suspicious mail apart and shows, with evidence, whether it is a fraud

Usage:
  mekiki investigate <mail…|->   investigate mails, print a summary, write a case folder
  mekiki url <address>           investigate an address alone, opened for you in an isolated browser
  mekiki feeds                   take in and show lists of bad sites
  mekiki report <case>           render a kept case again
  mekiki eval                    measure recall and false positives on labelled mail
  mekiki doctor                  what is present here, and what each lack costs
  mekiki <command> --help        about a command
  mekiki --version               the version

In a checkout: npm run --silent mekiki -- investigate …
`,
  },
  investigate: {
    ja: `mekiki investigate <メール…|->

.eml、mbox、貼り付けたヘッダーのファイル、それらを含むフォルダー (Maildir など) を受け取ります。「-」は標準入力です。
要約を表示し、ケースフォルダーを書き出します。
複数のメールでは、同じ詐欺・同じ配信のメールをまとめ、理由と時間ごとの通数を示す報告書も書き出します。

  --json            要約の代わりに調査結果を JSON で、入力順に 1 通 1 行で出力します
                    (ケースフォルダーは --out があるときだけ書き出します)
  --lang ja|en      言語 (既定: 環境変数 LC_ALL、LC_MESSAGES、LANG)
  --offline         ネットワークに何も問い合わせず、手元の表だけを使います
  --open            リンク先のページを、隔離したブラウザーで開いて調べます。受信者が分かる部分や符号は別の文字に置き換え、
                    何も入力・送信しません。相手のサーバーには、開いたことと、このマシンのアドレスが分かります
  --open-as-is      置き換えずにそのまま開きます (相手には、どの受信者のリンクが開かれたかも分かります)
  --via <出口>      ページを開くときに経由するプロキシ: socks5://[ユーザー:パスワード@]ホスト:ポート または http://…
  --browser <パス>  使う Chromium または Chrome (既定: 見つかったもの)
  --i-accept-no-sandbox  ブラウザーを隔離できない環境でも開きます。悪意のあるページがこのマシンに及ぶおそれがあります
  --replay <ケース> フォルダーにあるメールと記録だけから調べ直します (ほかの入力は指定できません)
  --out <フォルダー> ケースフォルダーの置き場所 (既定: ./mekiki-cases)
  --own <ドメイン>  受信者側のドメイン (繰り返し可)
  --trust <ホスト>  信頼する受信側メールサーバー (繰り返し可)
  --data <フォルダー> 不正サイトのリストの置き場所 (既定: $XDG_DATA_HOME/mekiki)
  --config <ファイル> 設定ファイル (既定: $XDG_CONFIG_HOME/mekiki/config.json)

終了コード: 0 不審な点は見つからず・本物  10 不審  20 詐欺  3 判定不能  2 使えない入力  1 内部エラー
複数のメールでは 20、10、1、2、3、0 の順で最も悪いものです。
`,
    en: `mekiki investigate <mail…|->

Takes .eml files, mbox files, files of pasted headers and folders of them (Maildir too); "-" is standard input.
Prints a summary and writes a case folder. Of several mails it says which are the same fraud or mailing and why, with
counts per hour, and writes a report of all.

  --json            print the investigation instead, one line of JSON a mail, in the order of the input
                    (a case folder is written only with --out)
  --lang ja|en      language (default: LC_ALL, LC_MESSAGES, LANG)
  --offline         ask nothing of the network, use local tables only
  --open            open the pages behind the links in an isolated browser and look at them; what could tell who got
                    the mail is replaced first, and nothing is typed or sent. Their servers learn that somebody looked,
                    and see the address of this machine
  --open-as-is      open them as they are written (their servers may learn whose mail it is)
  --via <exit>      proxy that pages are opened through: socks5://[user:password@]host:port or http://…
  --browser <path>  the Chromium or Chrome to use (default: the one that is found)
  --i-accept-no-sandbox  open them even where the browser cannot be shut in; a hostile page may then reach this machine
  --replay <case>   investigate again from that folder's mail and recording alone; excludes other inputs
  --out <folder>    where case folders go (default: ./mekiki-cases)
  --own <domain>    a domain of the receiver (repeatable)
  --trust <host>    a mail server of the receiver that is believed (repeatable)
  --data <folder>   where the lists of bad sites lie (default: $XDG_DATA_HOME/mekiki)
  --config <file>   configuration file (default: $XDG_CONFIG_HOME/mekiki/config.json)

Exit codes: 0 nothing found or genuine, 10 suspicious, 20 fraud, 3 cannot tell, 2 unusable input, 1 internal error.
Of several mails the worst, in the order 20, 10, 1, 2, 3, 0.
`,
  },
  url: {
    ja: `mekiki url <アドレス>

アドレスを代わりに開き、転送後の最終アドレス、パソコンとスマートフォンでの画面、証明書、サーバーの場所、
ドメインの持ち主と登録からの日数、不正サイトのリストへの掲載、対処できる事業者を示し、ケースフォルダーを書き出します。
hxxps[:]//、[.]、(.)、[at]、全角、< >、空白などで無害化した書き方のままで渡せます。
受信者を示すものや符号は、同じ形の別の文字に置き換えて開きます。フォームは送信しません。

  --no-open         開きません (DNS と登録情報は調べます)
  --open-as-is      置き換えずに、そのままのアドレスを開きます
  --browser <パス>  使うブラウザー (Chromium、Chrome)
  --via <出口>      socks5://ホスト:ポート か http://ホスト:ポート を通して開きます
  --i-accept-no-sandbox  ブラウザーを隔離できないときも開きます
  --json            要約の代わりに調査結果を JSON 1 行で出力します
                    (ケースフォルダーは --out があるときだけ書き出します)
  --lang ja|en      言語 (既定: 環境変数 LC_ALL、LC_MESSAGES、LANG)
  --offline         ネットワークに何も問い合わせず、手元の表だけを使います (開きません)
  --out <フォルダー> ケースフォルダーの置き場所 (既定: ./mekiki-cases)
  --own <ドメイン>  自分のドメイン。そこには何も問い合わせません (繰り返し可)
  --data <フォルダー> 不正サイトのリストの置き場所 (既定: $XDG_DATA_HOME/mekiki)
  --config <ファイル> 設定ファイル (既定: $XDG_CONFIG_HOME/mekiki/config.json)

ケースは mekiki report と mekiki investigate --replay で読み直せます。
終了コード: 0 不審な点は見つからず  10 不審  20 詐欺  3 判定不能  2 使えない入力  1 内部エラー
`,
    en: `mekiki url <address>

Opens the address for you and shows where it ends after redirects, how it looks on a computer and on a phone, its
certificate, the place of its server, who holds the domain and since when, lists of bad sites that name it and who can
act; writes a case folder. Takes addresses made harmless: hxxps[:]//, [.], (.), [at], full-width, < >, spaces.
What could name a reader, and tokens, are replaced by other letters of the same shape first. No form is submitted.

  --no-open         do not open it (DNS and registries are asked)
  --open-as-is      open the address as it stands, nothing replaced
  --browser <path>  the browser to use (Chromium or Chrome)
  --via <exit>      open it through socks5://host:port or http://host:port
  --i-accept-no-sandbox  open it even where the browser cannot be shut in
  --json            print the investigation instead, as one line of JSON
                    (a case folder is written only with --out)
  --lang ja|en      language (default: LC_ALL, LC_MESSAGES, LANG)
  --offline         ask nothing of the network, use local tables only; it is not opened
  --out <folder>    where case folders go (default: ./mekiki-cases)
  --own <domain>    a domain of your own, of which nobody is asked (repeatable)
  --data <folder>   where the lists of bad sites lie (default: $XDG_DATA_HOME/mekiki)
  --config <file>   configuration file (default: $XDG_CONFIG_HOME/mekiki/config.json)

mekiki report and mekiki investigate --replay read the case again.
Exit codes: 0 nothing found, 10 suspicious, 20 fraud, 3 cannot tell, 2 unusable input, 1 internal error.
`,
  },
  feeds: {
    ja: `mekiki feeds list | update [名前…] | import <ファイル|-> --name <名前> | remove <名前…> | rdap

フィッシングやマルウェアのサイトのリストを手元に置きます。調査では、リンク先と差出人を手元で照合します。
照合で外部に出る情報はありません。URLhaus、PhishTank、OpenPhish、JPCERT/CC、hosts ファイル、独自の CSV の形式を読めます。
update は設定ファイルの feeds に書いたリストだけをダウンロードします。それ以外のリストはダウンロードしません。
feeds rdap は、ドメインの持ち主を尋ねる RDAP の参照先一覧 (IANA) を新しいものに更新します。

  --format auto|csv|json|text  形式 (既定: auto)
  --force             件数が大きく減っていても置き換えます
  --data <フォルダー> 置き場所 (既定: $XDG_DATA_HOME/mekiki)
  --config <ファイル> 設定ファイル (既定: $XDG_CONFIG_HOME/mekiki/config.json)
  --json              結果を JSON 1 行で出力します
  --lang ja|en        言語 (既定: 環境変数 LC_ALL、LC_MESSAGES、LANG)

終了コード: 0 成功  2 使えない入力  1 内部エラー
`,
    en: `mekiki feeds list | update [name…] | import <file|-> --name <name> | remove <name…> | rdap

Keeps lists of phishing and malware sites on this machine. Investigations look links and senders up in them, and nothing
leaves the machine for it. Reads the forms of URLhaus, PhishTank, OpenPhish, JPCERT/CC, hosts files and CSV of your own.
update downloads what the configuration file names under "feeds", and no other list.
feeds rdap fetches IANA's newer list of the RDAP services that are asked who holds a domain or a network.

  --format auto|csv|json|text  form (default: auto)
  --force           take a list that shrank to a tenth
  --data <folder>   where they lie (default: $XDG_DATA_HOME/mekiki)
  --config <file>   configuration file (default: $XDG_CONFIG_HOME/mekiki/config.json)
  --json            print the result as one line of JSON
  --lang ja|en      language (default: LC_ALL, LC_MESSAGES, LANG)

Exit codes: 0 done, 2 unusable input, 1 internal error.
`,
  },
  report: {
    ja: `mekiki report <ケース>

ケースフォルダーのメールと記録から報告書を作り、標準出力へ書きます。ネットワークには問い合わせません。

  --as html|markdown|terminal  形式 (既定: terminal)
  --lang ja|en                 言語 (既定: 環境変数 LC_ALL、LC_MESSAGES、LANG)

終了コード: 0 成功  2 使えない入力  1 内部エラー
`,
    en: `mekiki report <case>

Renders a report from a case folder's mail and recording to standard output. Asks nothing of the network.

  --as html|markdown|terminal  form (default: terminal)
  --lang ja|en                 language (default: LC_ALL, LC_MESSAGES, LANG)

Exit codes: 0 done, 2 unusable input, 1 internal error.
`,
  },
  eval: {
    ja: `mekiki eval [--phish <フォルダー…>] [--ham <フォルダー…>] [--other <フォルダー…>]

詐欺メールと正当なメールをすべてオフラインで調べ、検出率と誤検出率を 95 % 信頼区間 (Wilson) つきで示します。
指定したフォルダーのすぐ下のフォルダーが、それぞれ 1 つの集合です (直下にあるメールは、そのフォルダー自身の集合)。
--phish と --ham の一方だけでも測れます。スコアによる検出率には両方が必要です。
判定による率に加えて、誤検出率を 0.1、0.2、0.5、1 % に抑えるスコアでの検出率と、検査ごとの該当数も示します。

  --other <フォルダー…> どちらでもないメール。判定の内訳だけを示し、どの率にも含めません
  --confusion    見逃した詐欺メールと、誤検出した正当なメールを、理由とともに 1 通ずつ挙げます
  --at <日時>    調査日時 (ISO 8601、既定: 現在)。同じ値なら同じ結果になります
  --data <フォルダー> そこにある不正サイトのリストも使います (既定: 使いません)
  --json         結果を JSON 1 行で出力します
  --lang ja|en   言語 (既定: 環境変数 LC_ALL、LC_MESSAGES、LANG)

詐欺メールでは fraud と suspicious 以外を見逃し、正当なメールではその 2 つを誤検出と数えます。
同じ出どころのメールはまとめて 1 つのキャンペーンとし、50 通に満たない詐欺の集合は平均に含めません。
終了コード: 0 成功  2 使えない入力  1 内部エラー
`,
    en: `mekiki eval [--phish <folder…>] [--ham <folder…>] [--other <folder…>]

Investigates fraud and honest mail offline and prints recall and false positives with 95 % intervals (Wilson).
Each folder right below a named one is a set (mails that lie in the named folder itself are one, too).
One of --phish and --ham is enough; recall by score needs both.
Rates are given by label, and by the score that keeps false positives at 0.1, 0.2, 0.5 and 1 %; checks are counted.

  --other <folder…> mail that is neither: labels are listed, and it is in no rate
  --confusion    list each missed fraud and each honest mail that was called, with the reasons
  --at <time>    time of the investigation (ISO 8601, default: now); the same time gives the same result
  --data <folder> use the lists of bad sites that lie there (default: none)
  --json         print the result as one line of JSON
  --lang ja|en   language (default: LC_ALL, LC_MESSAGES, LANG)

On fraud anything but fraud or suspicious is a miss; on honest mail either of them is a false alarm.
Mails of one origin are one campaign; fraud sets of fewer than 50 mails are in no mean.
Exit codes: 0 done, 2 unusable input, 1 internal error.
`,
  },
  doctor: {
    ja: `mekiki doctor

Node、設定ファイル、ケースの保存先、メモリー、DNS リゾルバー、WHOIS、手元の表、ブラウザーとその隔離、日本語フォントを調べ、
欠けているものが何に影響するかを示します。DNS と WHOIS には、ルート、存在しないはずの名前、jp についてだけ問い合わせます。

  --offline          ネットワークに何も問い合わせません
  --out <フォルダー> 調べる保存先 (既定: ./mekiki-cases)
  --config <ファイル> 設定ファイル (既定: $XDG_CONFIG_HOME/mekiki/config.json)
  --json             結果を JSON 1 行で出力します
  --lang ja|en       言語 (既定: 環境変数 LC_ALL、LC_MESSAGES、LANG)

終了コード: 0 メールを調べられる  1 調べられない  2 使えない入力
`,
    en: `mekiki doctor

Looks at Node, configuration file, case folder, memory, DNS resolver, WHOIS, local tables, browser and its isolation, Japanese
fonts, and says what each lack costs. DNS and WHOIS are asked about the root, a name that cannot exist, and jp, and nothing else.

  --offline         ask nothing of the network
  --out <folder>    the case folder to look at (default: ./mekiki-cases)
  --config <file>   configuration file (default: $XDG_CONFIG_HOME/mekiki/config.json)
  --json            print the result as one line of JSON
  --lang ja|en      language (default: LC_ALL, LC_MESSAGES, LANG)

Exit codes: 0 mails can be investigated, 1 they cannot, 2 unusable input.
`,
  },
};
