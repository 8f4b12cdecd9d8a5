import { inBrief } from '../in-brief.ts';

/** Services of offices and homes beside the largest. */
export const softwareInBrief = inBrief(
  { kind: 'software' },
  `
cybozu | サイボウズ | Cybozu | cybozu.co.jp kintone.com kintone.cybozu.co.jp | cybozu.com | kintone, サイボウズOffice, サイボウズドットコム
chatwork | Chatwork | Chatwork | chatwork.com kubell.com | | チャットワーク
slack | Slack? | Slack? | slack.com slackhq.com |  | Slack Technologies
zoom | Zoom Video Communications | Zoom Video Communications | zoom.us zoom.com zoomgov.com | | Zoom?, Zoom Workplace, Zoom Communications, Zoom Support
webex | Cisco Webex | Cisco Webex | webex.com cisco.com | | Cisco Webex
freee | freee? | freee? | freee.co.jp freee.work | | フリー株式会社, freee会計
money-forward | マネーフォワード | Money Forward | moneyforward.com moneyforward.co.jp | | マネーフォワード ME, マネーフォワード クラウド
yayoi | 弥生 | Yayoi | yayoi-kk.co.jp yayoi.jp | | 弥生会計, 弥生?
sansan | Sansan | Sansan | sansan.com sansan.co.jp 8card.net | | Eight名刺
cloud-sign | クラウドサイン | CloudSign | cloudsign.jp bengo4.com | | 弁護士ドットコム
bakuraku | バクラク | Bakuraku | layerx.jp bakuraku.jp | | 
smart-hr | SmartHR | SmartHR | smarthr.co.jp | smarthr.jp |
infomart | インフォマート? | Infomart | infomart.co.jp | | BtoBプラットフォーム?
rakus | 楽楽精算? | Rakuraku Seisan | rakus.co.jp rakurakuseisan.jp | | 楽楽明細?, ラクス?
nulab | ヌーラボ | Nulab | nulab.com nulab.co.jp | backlog.com backlog.jp | Backlog?
gigafile | ギガファイル便 | GigaFile | gigafile.nu | | 
fire-storage | firestorage | firestorage | firestorage.jp firestorage.com | | ファイアストレージ
data-deliver | データ便 | Data Delivery | datadeliver.net | | 
box | Box? | Box? | box.com boxcdn.net | | Box Japan, Box.com
evernote | Evernote? | Evernote? | evernote.com mail.evernote.com | | 
notion | Notion? | Notion? | notion.so makenotion.com notion.com | notion.site | Notion Labs
canva | Canva | Canva | canva.com engage.canva.com | | 
zendesk | Zendesk? | Zendesk? | www.zendesk.com support.zendesk.com zendesk.co.jp | zendesk.com |
salesforce | Salesforce? | Salesforce? | salesforce.com mail.salesforce.com | | セールスフォース?
hubspot | HubSpot? | HubSpot? | hubspot.com | hubspotemail.net |
mailchimp | Mailchimp? | Mailchimp? | mailchimp.com | mcsv.net list-manage.com mailchimpapp.com |
quick-books | QuickBooks? | QuickBooks? | intuit.com quickbooks.com notification.intuit.com | | Intuit?, TurboTax
xero | Xero? | Xero? | xero.com post.xero.com | | 
workday | Workday? | Workday? | workday.com | myworkday.com |
atlassian | Atlassian? | Atlassian? | atlassian.com trello.com bitbucket.org | atlassian.net | Jira?, Confluence?, Trello
gitlab | GitLab? | GitLab? | gitlab.com gitlab.net | gitlab.io | 
figma | Figma? | Figma? | figma.com | | 
asana | Asana? | Asana? | asana.com mail.asana.com | | 
openai | OpenAI? | OpenAI? | openai.com chatgpt.com tm.openai.com | | ChatGPT
discord | Discord? | Discord? | discord.com | cdn.discordapp.com | Discord Support, Discord Nitro
snapchat | Snapchat | Snapchat | snapchat.com snap.com | | 
pinterest | Pinterest? | Pinterest? | pinterest.com pinterest.jp | | 
reddit | Reddit? | Reddit? | reddit.com redditmail.com redditinc.com | | 
youtube | YouTube? | YouTube? | youtube.com accounts.google.com | | YouTube Premium
trend-micro | トレンドマイクロ | Trend Micro | trendmicro.com trendmicro.co.jp | | ウイルスバスター
eset | ESET | ESET | eset.com canon-its.co.jp canon.jp eset-smart-security.jp | | 
kaspersky | カスペルスキー | Kaspersky | kaspersky.com kaspersky.co.jp | | 
avast | Avast | Avast | avast.com avg.com gendigital.com | | 
source-next | ソースネクスト | SOURCENEXT | sourcenext.com sourcenext.info | | 
dell | Dell? | Dell? | dell.com delltechnologies.com | | 
hp | Hewlett Packard | Hewlett Packard | hp.com hpe.com hpsmart.com | | HP Inc., HP Instant Ink, HP Smart
canon | キヤノン? | Canon? | canon.jp canon.com canon.co.jp canon-its.co.jp | | 
sharp | シャープ? | SHARP? | sharp.co.jp jp.sharp cocorostore.jp.sharp sharp-world.com | | COCORO MEMBERS
lastpass | LastPass | LastPass | lastpass.com | | 
one-password | 1Password | 1Password | 1password.com 1password.co agilebits.com | | 
indeed | Indeed? | Indeed? | indeed.com indeedemail.com | | 
`,
);
