import { isPublicAddress } from '../../util/ip-address.ts';
import { code, type Line, line, own } from '../blocks.ts';
import type { Story } from '../story.ts';

const MOST_CANDIDATES = 5;

/** What lies before the address that connected: the other readings of the route, each with how far it can be believed. */
export function beyond(story: Story): Line[] {
  return [...candidates(story), ...list(story), ...oldest(story)];
}

/** Forwarders and lists: the machine that connected to them may be the true sender, but anyone can write such lines. */
function candidates({ dossier, pick, cite }: Story): Line[] {
  const { otherCandidates, sendingIp } = dossier.mail.route;
  const distinct = [...new Map(otherCandidates.map((one) => [one.ip, one])).values()].slice(0, MOST_CANDIDATES);
  if (distinct.length === 0) return [];
  const addresses = code(distinct.map(({ ip }) => ip).join(', '));
  const which = distinct.length === 1 ? '' : ' のいずれか';
  const one = distinct.length === 1 ? '' : 'one of ';
  const marks = cite(distinct.map(({ source }) => source));
  return [
    [
      ...pick({
        ja: line`送信元には二通りの読み方があります。証明できるのは、受信側に接続した ${code(sendingIp ?? '不明')} までです。これが転送サーバーやメーリングリストのサーバーなら、本来の送信元は、境界より下の行がいう ${addresses}${own(which)} です。その行は誰でも書けるため、証明できません。`,
        en: line`There are two readings of who sent it. Proven is ${code(sendingIp ?? 'no address')}, which connected to the receiver. If that is a forwarder or a mailing list, the true sender is ${own(one)}${addresses}, as lines below the trust line say; anyone could have written those, so they prove nothing.`,
      }),
      ...marks,
    ],
  ];
}

function list({ dossier, pick, cite }: Story): Line[] {
  const post = dossier.findings.find(({ id }) => id === 'mailing-list-post');
  if (post?.outcome !== 'found') return [];
  return [
    [
      pick({
        ja: 'メーリングリストを経たと書かれています。その場合、受信側に接続したのはリストのサーバーで、投稿した人の送信元は境界より下の行にしか残りません。',
        en: 'It says that a mailing list passed it on. Then the list’s server connected to the receiver, and where the author wrote from stands only below the trust line.',
      }),
      ...cite(post.sources),
    ],
  ];
}

function oldest({ dossier, pick, cite }: Story): Line[] {
  const { hops, trustLine, originIp, sendingIp } = dossier.mail.route;
  const below = hops.slice(trustLine + 1);
  if (sendingIp === undefined) return [];
  if (below.length === 0)
    return [
      [
        pick({
          ja: '受信側に接続した相手より前の記録はありません。送信側が記録を付けなかったか、消した可能性があります。',
          en: 'Nothing is recorded before the address that connected. The sending side may have added no line, or removed it.',
        }),
      ],
    ];
  const first = below.findLast(({ ip }) => ip !== undefined && isPublicAddress(ip));
  if (first?.ip === undefined || (originIp !== undefined && originIp !== sendingIp)) return [];
  return [
    [
      ...pick({
        ja: line`境界より下の ${below.length} 行をさかのぼると、最も古い接続元は ${code(first.ip)} と書かれています。証明はできません。`,
        en: line`Followed below the trust line (${below.length === 1 ? '1 line' : `${below.length} lines`}), the oldest address written is ${code(first.ip)}. Nothing proves it.`,
      }),
      ...cite([first.source]),
    ],
  ];
}
