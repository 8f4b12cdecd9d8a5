import type { Source } from '../../answer.ts';
import type { Hop } from '../../mail/route.ts';
import { type Card, code, type Line, type Section } from '../blocks.ts';
import { fieldOf } from '../evidence.ts';
import { paragraph, type Story } from '../story.ts';

/** Return-Path, Message-ID and Received: what each is, who writes it, and whether it can be forged. */
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

function rows(story: Story, what: string, who: string, forged: string): Card['rows'] {
  const { pick } = story;
  return [
    { label: pick({ ja: '何か', en: 'What it is' }), value: [what] },
    { label: pick({ ja: '誰が書くか', en: 'Who writes it' }), value: [who] },
    { label: pick({ ja: '偽装', en: 'Forging' }), value: [forged] },
  ];
}

function fieldValue({ dossier, pick, cite }: Story, source: Source | undefined, read: string | undefined): Line {
  if (source === undefined) return [pick({ ja: 'このメールにはありません', en: 'This mail has none' })];
  return [code(fieldOf(dossier, source)?.value ?? read ?? ''), ...cite([source])];
}

function returnPath(story: Story): Card {
  const { dossier, pick } = story;
  const box = dossier.mail.returnPath;
  return {
    title: 'Return-Path',
    ...(box && { badge: forgeable(story) }),
    value: fieldValue(story, box?.source, box?.address),
    rows: rows(
      story,
      pick({
        ja: '配達できなかったときに通知が返るアドレス(エンベロープの差出人)。',
        en: 'Where a failed delivery is reported to (the envelope sender).',
      }),
      pick({
        ja: '最後の受信サーバーが、送信側の申告どおりに書き写します。',
        en: 'The last server writes it down as the sending side declared it.',
      }),
      pick({
        ja: '申告は自由なので偽れます。SPF に合格していれば、そのドメインが送信元を認めたことになります。',
        en: 'The declaration is free, so it can be forged. Only a passing SPF shows that the domain allows the sending address.',
      }),
    ),
  };
}

function messageId(story: Story): Card {
  const { dossier, pick } = story;
  const id = dossier.mail.messageId;
  return {
    title: 'Message-ID',
    ...(id && { badge: forgeable(story) }),
    value: fieldValue(story, id?.source, id?.id),
    rows: rows(
      story,
      pick({ ja: 'メール一通ごとに付く識別子。', en: 'The identifier of this one mail.' }),
      pick({
        ja: '送信に使われたソフトまたは最初のサーバー。@ の後ろには普通、そのドメインかホスト名が入ります。',
        en: 'The sending software or its first server. Its domain or host name usually stands after the @.',
      }),
      pick({
        ja: '偽れます。ただし書式の癖や埋め込まれた日時から、使われた道具が分かることがあります。',
        en: 'It can be forged; yet its form, or a time inside it, can betray the tool that made it.',
      }),
    ),
  };
}

function received(story: Story): Card[] {
  const { hops, sendingHop, proofs } = story.dossier.mail.route;
  const shown = [...new Set([sendingHop, proofs.originIp?.hop])].filter((index) => index !== undefined);
  const cards = shown
    .flatMap((index) => hops[index] ?? [])
    .map((hop, index): Card => {
      const card = receivedCard(story, hop);
      return index === 0 ? card : { ...card, rows: card.rows.slice(-1) };
    });
  const oldest = hops.at(-1);
  if (cards.length > 0) return cards;
  return oldest ? [receivedCard(story, oldest)] : [receivedCard(story, undefined)];
}

function receivedCard(story: Story, hop: Hop | undefined): Card {
  const { pick } = story;
  const badge: NonNullable<Card['badge']> = hop?.trusted
    ? { tag: pick({ ja: '受信側の記録', en: 'by the receiver' }), tone: 'good' }
    : forgeable(story);
  return {
    title: 'Received',
    ...(hop && { badge }),
    value: fieldValue(story, hop?.source, ''),
    rows: rows(
      story,
      pick({
        ja: '中継したサーバーが、誰から受け取ったかを一行ずつ積み重ねた記録。末尾のアドレスは接続してきた相手のものです。',
        en: 'Each server that passed the mail on adds a line saying from whom it came. The address is that of the machine that connected.',
      }),
      pick({ ja: 'その行を書いたサーバー自身。', en: 'The server that added the line.' }),
      hop?.trusted
        ? pick({
            ja: 'この行は受信側のサーバーが書いたもので、接続元アドレスは偽れません。名乗り(HELO)は相手の自称です。',
            en: 'This line is by the receiving side, so the connecting address cannot be forged. The greeting (HELO) is what the other side called itself.',
          })
        : pick({
            ja: '受信側のサーバーが書いた行は信用できますが、それより古い行は送信側が作り出せます。この行は後者です。',
            en: 'Lines by the receiver’s servers can be trusted; older ones the sender can make up. This is one of the latter.',
          }),
    ),
  };
}
