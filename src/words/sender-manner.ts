import { type CheckWords, say } from './phrase.ts';

/** How the sender's side wrote the mail's header: whom it is for, and with what it was made. */
export const senderManner: Record<string, CheckWords> = {
  'undisclosed-recipients': {
    topic: 'sender',
    title: { ja: '伏せられた宛先', en: 'Undisclosed recipients' },
    question: {
      ja: '宛先を伏せたまま、何かを求めていますか。',
      en: 'Does it ask for something without naming whom it is for?',
    },
    says: {
      group: ({ to }) => ({
        ja: say`宛先(To)が「${to}」で、誰宛てかが書かれていないのに、読者に操作や返信を求めています。会社が顧客に送る連絡は一人ずつ宛先を書きます。BCC の一斉送信でもこうなります。`,
        en: say`To reads “${to}” and names nobody, yet the reader is to act. Companies write to each customer; whoever puts all receivers into Bcc writes so, too.`,
      }),
      everybody: ({ to }) => ({
        ja: say`宛先(To)の名前が「${to}」という総称で、その人の名前ではありません。一斉送信ツールの書き方で、そのうえで読者に操作や返信を求めています。`,
        en: say`The name in To is “${to}” for everybody, not the reader’s. Mass mailers write so, and the reader is to act.`,
      }),
    },
  },
};
