import type { Both } from '../../investigation.ts';
import type { AbuseContact } from '../../observe/hosting/hosting-seen.ts';
import { code, type Line, quoted, type Section } from '../blocks.ts';
import { paragraph, type Story } from '../story.ts';

const MOST = 16;

const PARTIES: Record<AbuseContact['party'], Both> = {
  registrar: { ja: 'リンク先ドメインの登録業者', en: 'Registrar of the linked domain' },
  front: { ja: 'リンク先の前面に立つサービス', en: 'Service standing before the linked site' },
  hosting: { ja: 'リンク先のホスティング会社', en: 'Hosting company of the linked site' },
  network: { ja: 'リンク先のネットワーク', en: 'Network of the linked site' },
  'sending-network': { ja: '送信元のネットワーク', en: 'Network that the mail came from' },
  'mail-service': { ja: '差出人が使ったメールサービス', en: 'Mail service that the sender used' },
  brand: { ja: '名前を使われた企業', en: 'Company whose name is used' },
};

const VIA: Record<AbuseContact['via'], Both> = {
  rdap: { ja: '登録情報(RDAP)', en: 'registry (RDAP)' },
  whois: { ja: '登録情報(WHOIS)', en: 'registry (WHOIS)' },
  'security-txt': { ja: '同社の security.txt', en: 'its security.txt' },
  table: { ja: 'Mekiki の事業者表(要確認)', en: 'Mekiki’s table (verify first)' },
  convention: {
    ja: '慣例(RFC 2142)による。公開された連絡先ではありません',
    en: 'by convention (RFC 2142), not published',
  },
};

const WITH_MAIL: Both = {
  ja: '元のメール(.eml)とこのレポートを添えて知らせると、ページの停止やアカウントの調査につながります。乗っ取られたとみられるアカウントや、犯人のものかもしれないドメインの連絡先は載せていません。',
  en: 'Told with the original mail (.eml) and this report, they can take the page down or look into the account. Addresses at an account that seems abused, or at a domain that may be the intruder’s, are left out.',
};
const WITH_REPORT: Both = {
  ja: 'このレポートを添えて知らせると、ページの停止につながります。犯人のものかもしれないドメインの連絡先は載せていません。',
  en: 'Told with this report, they can take the page down. Addresses at a domain that may be the criminal’s are left out.',
};

/** Who could stop it, and how to reach them. Shown for what is a fraud or may be one. */
export function whoCanAct({ dossier, pick, cite }: Story): Section | undefined {
  const { label } = dossier.verdict;
  const { contacts } = dossier.observations.hosting;
  if ((label !== 'fraud' && label !== 'suspicious') || contacts.length === 0) return undefined;
  return {
    id: 'who-can-act',
    title: pick({ ja: '連絡先・対処できる事業者', en: 'Who can act' }),
    blocks: [
      paragraph([pick(dossier.settings.address ? WITH_REPORT : WITH_MAIL)]),
      {
        block: 'table',
        columns: pick({ ja: ['事業者', '対象', '連絡先', '出典'], en: ['Party', 'About', 'Contact', 'Source'] }),
        rows: contacts
          .slice(0, MOST)
          .map(({ party, name, concerns, reach, via, sources }): Line[] => [
            [pick(PARTIES[party]), ': ', quoted(pick(name))],
            [code(concerns)],
            [code(reach)],
            [pick(VIA[via]), ...cite(sources)],
          ]),
      },
    ],
  };
}
