import type { Reason } from '../../answer.ts';
import type { Both } from '../../investigation.ts';
import type { Aim } from '../../observe/observations.ts';
import type { Block, Line } from '../blocks.ts';
import type { Story } from '../story.ts';
import { stepsForAddress } from './address-steps.ts';

const MOST = 5;

/** What the reader can do now, by the verdict, by what the mail asked for, and by why something is not known. */
export function nextSteps(story: Story): Block[] {
  const steps = stepsOf(story).slice(0, MOST);
  return [
    { block: 'heading', says: story.pick({ ja: '次にすること', en: 'What to do next' }) },
    { block: 'list', items: steps.map((step): Line => [story.pick(step)]) },
  ];
}

/** The same as sentences, most important first. */
export function stepsOf({ dossier }: Story): Both[] {
  if (dossier.settings.address) return stepsForAddress(dossier, ALREADY, REPORT);
  const { label, aim, otherVictims } = dossier.verdict;
  const isReachable = dossier.observations.hosting.contacts.length > 0;
  switch (label) {
    case 'fraud':
      return [
        KEEP,
        ...aim.map((one) => ALREADY[one]).slice(0, 2),
        ...(isReachable ? [REPORT] : []),
        ...(otherVictims.some(({ role }) => role !== 'brand' && role !== 'recipient') ? [TELL] : []),
        PUBLISH,
      ];
    case 'suspicious':
      return [KEEP, ASK, ...aim.map((one) => ALREADY[one]).slice(0, 2), ...toLearnMore(dossier)];
    case 'genuine':
      return [GENUINE];
    case 'nothing-found':
    case 'cannot-tell':
      return [byKind(dossier), ...toLearnMore(dossier)];
  }
}

const KEEP: Both = {
  ja: 'リンクや添付ファイルを開かず、QR コードも読み取らず、ログインも支払いも返信もせず、元のメール(.eml)を証拠として残してください。',
  en: 'Open no link or attachment, scan no QR code, do not log in, pay or answer, and keep the original mail (.eml) as evidence.',
};
const ASK: Both = {
  ja: '心当たりがなければ、メールに書かれた連絡先やリンクは使わず、公式サイトや以前から知っている連絡先で本人に確かめてください。',
  en: 'If you did not expect it, ask the sender by a way you know already, never by the links or numbers in the mail.',
};
/** Nobody can be asked who is a machine. */
const REPORTED: Both = {
  ja: '送った覚えのないメールの通知なら、引用されたメールのリンクや添付ファイルは開かないでください。多くはアドレスを騙られただけですが、送信済みの一覧に覚えのないメールがあれば、メールのパスワードを変更してください。',
  en: 'If you did not send what it reports on, open no link or attachment in the quoted mail. Mostly the address was merely forged; if the folder of sent mail holds what you did not write, change the password of the mailbox.',
};
const ANSWERED: Both = {
  ja: '問い合わせなどをした覚えがなければ、返信せず、引用された文章のリンクも開かずに削除して構いません。誰かがあなたのアドレスを入力したとみられます。',
  en: 'If you wrote to nobody, do not answer, open no link in what it repeats, and delete it: somebody seems to have given your address.',
};
const REPORT: Both = {
  ja: '「連絡先・対処できる事業者」に挙げた窓口へ通報すると、ページの停止につながります。',
  en: 'Report it to those named under “Who can act”: they can take the page down.',
};
const TELL: Both = {
  ja: '「ほかの被害者」に挙げた持ち主に知らせると、被害の拡大を防げます。',
  en: 'Tell those named under “Who else is a victim”: that helps to stop it.',
};
const PUBLISH: Both = {
  ja: '注意喚起として公開できます。宛先は伏せ、アドレスは無害化してあります。公開前に、本文に残る個人情報がないか確かめてください。',
  en: 'The report can be published as a warning: recipients are masked and addresses made harmless. Look through the text for personal details first.',
};
const GENUINE: Both = {
  ja: '差出人の身元は確かめられましたが、アカウントの乗っ取りまでは否定できません。身に覚えのない内容なら、メールのリンクではなく、ブックマークや公式アプリから確かめてください。',
  en: 'Who sent it is confirmed; that the account was not taken over cannot be. If the content surprises you, check it by a bookmark or the official app instead of the links.',
};

/** What to do first with a mail that is not called, by what it is. */
function byKind({ verdict }: Story['dossier']): Both {
  const is = (id: string): boolean => verdict.because.some(({ finding }) => finding === id);
  if (is('delivery-report')) return REPORTED;
  return is('automatic-reply') ? ANSWERED : ASK;
}

/** For those who did already what the mail asked for. */
const ALREADY: Record<Aim, Both> = {
  credentials: {
    ja: 'ログイン情報を入力してしまった場合は、正規のサイトですぐにパスワードを変更してください(使い回している先も)。',
    en: 'If login details were typed in, change the password at the real site at once, and wherever else it is used.',
  },
  card: {
    ja: 'カード情報を入力してしまった場合は、すぐにカード会社へ連絡し、利用を止めてください。',
    en: 'If card details were typed in, call the card’s issuer at once and have it blocked.',
  },
  payment: {
    ja: '支払ってしまった場合は、すぐに金融機関と警察に連絡してください。',
    en: 'If something was paid, call the bank and the police at once.',
  },
  malware: {
    ja: '添付ファイルを開いてしまった場合は、その端末をネットワークから切り離し、管理者に知らせてください。',
    en: 'If the attachment was opened, take that machine off the network and tell its administrator.',
  },
  reply: {
    ja: '返信してしまった場合は、やり取りを止め、それ以上の情報を渡さないでください。',
    en: 'If it was answered, stop, and hand over nothing more.',
  },
  'personal-data': {
    ja: '個人情報を渡してしまった場合は、悪用に備え、関係する機関に相談してください。',
    en: 'If personal data were handed over, tell those who could be deceived with them.',
  },
};

/** What the receiver may still say of himself; nothing where he said both. */
function toName({ trustedHosts, ownDomains }: Story['dossier']['settings']): Both | undefined {
  if (trustedHosts.length > 0 && ownDomains.length > 0) return undefined;
  if (ownDomains.length > 0)
    return {
      ja: '受信側のメールサーバーを --trust で指定すると、信頼できる記録が増えることがあります。',
      en: 'Naming the receiver’s mail servers with --trust may make more of the record believable.',
    };
  if (trustedHosts.length > 0)
    return {
      ja: '自分のドメインを --own で指定すると、信頼できる記録が増えることがあります。',
      en: 'Naming the receiver’s domains with --own may make more of the record believable.',
    };
  return {
    ja: '受信側のメールサーバーを --trust、自分のドメインを --own で指定すると、信頼できる記録が増えることがあります。',
    en: 'Naming the receiver’s mail servers with --trust and its domains with --own may make more of the record believable.',
  };
}

/** What would answer the open questions, by the reasons why they are open. */
function toLearnMore({ verdict, mail, observations, settings }: Story['dossier']): Both[] {
  const missing = toName(settings);
  const reasons = new Set(verdict.notKnown.map(({ reason }) => reason));
  const is = (...names: Reason[]): boolean => names.some((name) => reasons.has(name));
  const steps: [applies: boolean, step: Both][] = [
    [
      mail.form === 'headers-only' && !mail.closedHeader,
      {
        ja: '本文とリンクも調べるには、ヘッダーだけでなくメール全体(.eml)を渡してください。',
        en: 'To have text and links examined, hand in the whole mail (.eml), not the header alone.',
      },
    ],
    [
      mail.closedHeader === true,
      {
        ja: 'ヘッダーだけを保存したものであれば、本文とリンクも調べるために、メール全体(.eml)を渡してください。',
        en: 'If only the header was saved, hand in the whole mail (.eml) to have text and links examined.',
      },
    ],
    [
      is('not-allowed'),
      {
        ja: '外部への問い合わせを止めて調べた結果です。ネットワークを使って調べ直すと、分かることが増えます。',
        en: 'This was done without asking anybody outside. Investigated again with the network, more will be known.',
      },
    ],
    [
      is('timeout', 'unreachable', 'server-failure', 'rate-limited', 'budget', 'refused'),
      {
        ja: '応答を得られなかった問い合わせがあります。時間を置いて調べ直してください。',
        en: 'Some servers did not answer. Investigate again later.',
      },
    ],
    [
      is('denies-everything'),
      {
        ja: 'いまの DNS リゾルバーの答えは使えません。別のリゾルバーを使える環境で調べ直してください。',
        en: 'The DNS resolver in use cannot be relied on. Investigate again where another one can be used.',
      },
    ],
    [
      mail.route.hops.length > 0 && is('unproven', 'no-sending-address') && missing !== undefined,
      missing ?? { ja: '', en: '' },
    ],
    [
      observations.auth.dmarc.state === 'unknown' && is('not-in-mail') && mail.form === 'message',
      {
        ja: '認証結果が残っていません。転送や書き写しではなく、受信箱から書き出した元のメールを渡してください。',
        en: 'Results of authentication are missing. Hand in the original as exported from the mailbox, not a forwarded or copied one.',
      },
    ],
  ];
  return steps.filter(([applies]) => applies).map(([, step]) => step);
}
