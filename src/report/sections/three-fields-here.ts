import type { Hop } from '../../mail/route.ts';
import { sameOrganisation } from '../../util/domain.ts';
import { code, type Line, line } from '../blocks.ts';
import type { Story } from '../story.ts';

/** What Return-Path says in this mail: the null reverse-path, the domain against From, and SPF where it is on record. */
export function returnPathHere(story: Story): Line {
  const { dossier, pick, cite } = story;
  const box = dossier.mail.returnPath;
  if (!box)
    return [
      pick({
        ja: '配達の前や、保存のしかたによっては付きません。無いこと自体は不審ではありません。',
        en: 'Before delivery, or after some ways of saving a mail, there is none. That is not suspicious by itself.',
      }),
    ];
  if (box.address === '')
    return [
      pick({
        ja: '空(<>)です。配達不能通知や自動応答が、返送先を持たないことを示す書き方です(RFC 5321 の 4.5.5 節)。人や企業が送る普通のメールには使いません。',
        en: 'It is empty (<>), as notices of failed delivery and automatic answers are sent, so that nothing bounces back (RFC 5321 section 4.5.5). Ordinary mail names an address.',
      }),
    ];
  const { spf } = dossier.observations.auth;
  const result: Line =
    spf.state === 'found'
      ? pick({
          ja: line`受信側の記録では、SPF の結果は ${{ strong: spf.value.result }} です。`,
          en: line` The receiving side recorded ${{ strong: spf.value.result }} for SPF.`,
        })
      : [
          pick({
            ja: 'SPF の結果は、信頼できる記録がありません。',
            en: ' No record that can be believed tells the result of SPF.',
          }),
        ];
  return [...against(story, box.domain), ...result, ...cite(spf.sources)];
}

/** What the Message-ID says in this mail, or that there is none. */
export function messageIdHere(story: Story): Line {
  const { dossier, pick } = story;
  const id = dossier.mail.messageId;
  if (!id)
    return [
      pick({
        ja: 'ありません。RFC 5322 は付けるよう求めており、普通のメールソフトは必ず付けます。自作の送信プログラムや古い機器が省くことがあります。',
        en: 'There is none. RFC 5322 says that there should be one, and mail programs always add it; home-made programs and old devices may not.',
      }),
    ];
  if (id.domain === '')
    return [
      pick({
        ja: '@ の後ろにドメインもホスト名もありません。普通のメールソフトの書き方ではありません。',
        en: 'No domain or host name stands after the @, unlike what mail programs write.',
      }),
    ];
  return against(story, id.domain);
}

/** How far this line can be believed, and what of it. */
export function receivedHere({ pick }: Story, hop: Hop | undefined): Line {
  if (!hop)
    return [
      pick({
        ja: '一行もないため、どこから届いたかは分かりません。送信前の控えや、ヘッダーを省いて保存したメールにはありません。',
        en: 'There is no such line, so where it came from is not known. Drafts, copies of sent mail and mail saved without its header have none.',
      }),
    ];
  return [
    hop.trusted
      ? pick({
          ja: 'この行は受信側のサーバーが書いたもので、接続元のアドレスは偽れません。名乗り(HELO)は相手の自称です。',
          en: 'This line is by the receiving side, so the connecting address cannot be forged. The greeting (HELO) is what the other side called itself.',
        })
      : pick({
          ja: 'この行は信頼の境界より下にあり、送信側が作り出せるため、書かれた接続元は証明になりません。',
          en: 'This line stands below the trust line. The sending side could have made it up, so the address in it proves nothing.',
        }),
  ];
}

/** A domain against the one in From. Masked ones cannot be compared by their looks. */
function against({ dossier, pick }: Story, domain: string): Line {
  const from = dossier.mail.headerFrom?.domain ?? '';
  if (from === '' || domain === '') return [];
  if (sameOrganisation(domain, from))
    return [
      pick({
        ja: '差出人(From)と同じ組織のドメインです。偽れる欄なので、それだけでは裏付けになりません。',
        en: 'It is a domain of the same organisation as From. As it can be forged, that alone confirms nothing.',
      }),
    ];
  if (`${domain}${from}`.includes('***')) return [];
  return pick({
    ja: line`${code(domain)} は、差出人(From)のドメイン ${code(from)} とは別です。配信サービスやメーリングリスト、転送を経たメールでは普通のことで、それだけでは不審といえません。`,
    en: line`${code(domain)} is another domain than the one in From, ${code(from)}. With delivery services, mailing lists and forwarders that is usual, so alone it is not suspicious.`,
  });
}
