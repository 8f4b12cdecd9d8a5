import type { Source } from '../../answer.ts';
import type { Hop } from '../../mail/route.ts';
import { type Card, code, type Line, type Row, type Section } from '../blocks.ts';
import { fieldOf } from '../evidence.ts';
import { paragraph, type Story } from '../story.ts';
import { messageIdHere, receivedHere, returnPathHere } from './three-fields-here.ts';

/** Return-Path, Message-ID and Received: what each is, who writes it, whether it can be forged, and what it says here. */
export function threeFields(story: Story): Section {
  const { pick } = story;
  return {
    id: 'fields',
    title: pick({ ja: 'ヘッダーの三つの欄', en: 'Three header fields' }),
    blocks: [
      paragraph([
        pick({
          ja: 'メールのヘッダーには、受信側が書いた部分と、送信側が好きに書ける部分が混ざっています。調査の出発点になる三つを見分けます。',
          en: 'A header mixes what the receiving side wrote with what the sending side could write at will. These three are where an investigation starts.',
        }),
      ]),
      { block: 'cards', cards: [returnPath(story), messageId(story), ...received(story)] },
    ],
  };
}

function forgeable({ pick }: Story): NonNullable<Card['badge']> {
  return { tag: pick({ ja: '偽装できる', en: 'can be forged' }), tone: 'caution' };
}

/** What holds of the field in any mail, then what holds in this one. */
function rows({ pick }: Story, general: { what: string; who: string; forged?: string }, here: Line): Row[] {
  const { what, who, forged } = general;
  return [
    { label: pick({ ja: '何か', en: 'What it is' }), value: [what] },
    { label: pick({ ja: '誰が書くか', en: 'Who writes it' }), value: [who] },
    ...(forged === undefined ? [] : [{ label: pick({ ja: '偽装', en: 'Forging' }), value: [forged] }]),
    ...(here.length === 0 ? [] : [{ label: pick({ ja: 'このメールでは', en: 'In this mail' }), value: here }]),
  ];
}

function fieldValue({ dossier, pick, cite }: Story, source: Source | undefined, read: string): Line {
  if (source === undefined) return [pick({ ja: 'このメールにはありません', en: 'This mail has none' })];
  return [code(fieldOf(dossier, source)?.value ?? read), ...cite([source])];
}

function returnPath(story: Story): Card {
  const { dossier, pick } = story;
  const box = dossier.mail.returnPath;
  const what = pick({
    ja: '配達できなかったときに通知が返るアドレス(エンベロープの差出人)。',
    en: 'Where a failed delivery is reported to (the envelope sender).',
  });
  const who = pick({
    ja: '最後に配達したサーバーが、送信側の申告どおりに書き写します。',
    en: 'The server of final delivery writes it down as the sending side declared it.',
  });
  const forged = pick({
    ja: '申告は自由なので偽れます。SPF に合格していれば、そのドメインが送信元のアドレスを認めたことになります。',
    en: 'The declaration is free, so it can be forged. Only a passing SPF shows that the domain allows the sending address.',
  });
  return {
    title: 'Return-Path',
    ...(box && { badge: forgeable(story) }),
    value: fieldValue(story, box?.source, box?.address ?? ''),
    rows: rows(story, { what, who, ...(box && { forged }) }, returnPathHere(story)),
  };
}

function messageId(story: Story): Card {
  const { dossier, pick } = story;
  const id = dossier.mail.messageId;
  const what = pick({ ja: 'メール一通ごとに付く識別子。', en: 'The identifier of this one mail.' });
  const who = pick({
    ja: '送信に使われたソフトまたは最初のサーバー。@ の後ろには普通、そのドメインかホスト名が入ります。',
    en: 'The sending software or its first server. Its domain or host name usually stands after the @.',
  });
  const forged = pick({
    ja: '偽れます。ただし書式の癖や埋め込まれた日時から、使われた道具が分かることがあります。',
    en: 'It can be forged; yet its form, or a time inside it, can betray the tool that made it.',
  });
  return {
    title: 'Message-ID',
    ...(id && { badge: forgeable(story) }),
    value: fieldValue(story, id?.source, id?.id ?? ''),
    rows: rows(story, { what, who, ...(id && { forged }) }, messageIdHere(story)),
  };
}

/** The line of the border, and the one that says where the mail began; the oldest where neither is known. */
function received(story: Story): Card[] {
  const { hops, sendingHop, proofs } = story.dossier.mail.route;
  const shown = [...new Set([sendingHop, proofs.originIp?.hop])].flatMap((index) =>
    index === undefined ? [] : (hops[index] ?? []),
  );
  if (shown.length === 0) return [receivedCard(story, hops.at(-1))];
  return shown.map((hop, index) => {
    const card = receivedCard(story, hop);
    return index === 0 ? card : { ...card, rows: card.rows.slice(-1) };
  });
}

function receivedCard(story: Story, hop: Hop | undefined): Card {
  const { pick } = story;
  const badge: NonNullable<Card['badge']> = hop?.trusted
    ? { tag: pick({ ja: '受信側の記録', en: 'by the receiver' }), tone: 'good' }
    : forgeable(story);
  const what = pick({
    ja: '中継したサーバーが、誰から受け取ったかを一行ずつ積み重ねた記録。from の後ろに、接続してきた相手の名乗りとアドレスが入ります。',
    en: 'Each server that passed the mail on adds a line on top. After “from” stand the name and the address of the machine that connected.',
  });
  const who = pick({ ja: 'その行を書いたサーバー自身。', en: 'The server that added the line.' });
  const forged = pick({
    ja: '受信側のサーバーが書いた行は信用できます。それより古い行は、送信側が作り出せます。',
    en: 'Lines by the receiver’s servers can be trusted; older ones the sender can make up.',
  });
  return {
    title: 'Received',
    ...(hop && { badge }),
    value: fieldValue(story, hop?.source, ''),
    rows: rows(story, { what, who, ...(hop && { forged }) }, receivedHere(story, hop)),
  };
}
