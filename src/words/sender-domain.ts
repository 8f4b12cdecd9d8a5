import { few } from './list.ts';
import { type CheckWords, say } from './phrase.ts';

/** What the sender's domain says by its suffix and its age. */
export const senderDomain: Record<string, CheckWords> = {
  'throw-away-suffix': {
    topic: 'sender',
    title: { ja: '使い捨てに多いドメインの末尾', en: 'Suffix of throw-away domains' },
    question: {
      ja: '差出人やリンク先は、安価に大量に取得され、企業がほとんど使わない末尾のドメインですか。',
      en: 'Is the sender or page under a suffix that is cheap to buy in bulk and that companies hardly use?',
    },
    says: {
      link: ({ hosts }) => ({
        ja: say`手続きのリンク先(${few(hosts, 'ja')})は、安価に大量に取得でき、日本の企業がほとんど使わない末尾のドメインにあります。海外の取引先などの正規のページである可能性は残ります。`,
        en: say`The page to act on (${few(hosts, 'en')}) is under a suffix that is cheap to buy in bulk and that companies in Japan hardly use. A partner abroad may have an honest page there.`,
      }),
      sender: ({ hosts }) => ({
        ja: say`差出人のドメイン(${few(hosts, 'ja')})の末尾は、安価に大量に取得でき、日本の企業がほとんど使わないものです。海外の取引先などからの正規のメールである可能性は残ります。`,
        en: say`The sender’s domain (${few(hosts, 'en')}) is under a suffix that is cheap to buy in bulk and that companies in Japan hardly use. A partner abroad may honestly write from there.`,
      }),
      both: ({ hosts }) => ({
        ja: say`差出人と手続きのリンク先(${few(hosts, 'ja')})は、いずれも、安価に大量に取得でき、日本の企業がほとんど使わない末尾のドメインです。海外の取引先などからの正規のメールである可能性は残ります。`,
        en: say`Both the sender and the page to act on (${few(hosts, 'en')}) are under suffixes that are cheap to buy in bulk and that companies in Japan hardly use. A partner abroad may honestly write so.`,
      }),
      abroad: ({ hosts }) => ({
        ja: say`差出人または手続きのリンク先のドメイン(${few(hosts, 'ja')})の末尾は、安価に大量に取得でき、フィッシングで使い捨てにされることの多いものです。正規のメールである可能性は残ります。`,
        en: say`The sender or the page to act on (${few(hosts, 'en')}) is under a suffix that is cheap to buy in bulk and that phishing uses up by the hundred. Some write from there honestly.`,
      }),
    },
  },
  'young-sender-domain': {
    topic: 'sender',
    title: { ja: '登録から間もない差出人ドメイン', en: 'Young sender domain' },
    question: {
      ja: '差出人のドメインは、メールの直前に登録されたものですか。',
      en: 'Was the sender’s domain registered shortly before the mail?',
    },
    says: {
      default: ({ domain, registeredAt, days }) => ({
        ja: say`差出人のドメイン ${domain} は ${registeredAt} に登録されたもので、このメールの時点で登録から ${days} 日しか経っていません。開設したばかりの正規のサイトの場合もあります。`,
        en: say`The sender’s domain ${domain} was registered on ${registeredAt}, ${days} days before the mail. Honest sites are young once, too.`,
      }),
    },
  },
};
