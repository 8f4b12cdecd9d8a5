import type { Hop } from '../../mail/route.ts';
import { type Block, code, type Line, quoted, type Row, type Section, type Step } from '../blocks.ts';
import { oddities, proofKinds } from '../labels.ts';
import { duration, moment } from '../moment.ts';
import { standing } from '../places.ts';
import { paragraph, type Story } from '../story.ts';
import { beyond } from './route-beyond.ts';

const MOST_HOPS = 40;

/** The way of the mail, newest server first, with the line below which nothing is proven. */
export function route(story: Story): Section {
  const { dossier, pick } = story;
  const { hops, trustLine } = dossier.mail.route;
  const title = pick({ ja: '届いた経路', en: 'The route' });
  if (hops.length === 0)
    return {
      id: 'route',
      title,
      blocks: [
        paragraph([
          pick({
            ja: 'Received 行がないため、経路は分かりません。',
            en: 'There is no Received line, so the route is not known.',
          }),
        ]),
      ],
    };
  return {
    id: 'route',
    title,
    blocks: [
      paragraph([
        pick({
          ja: '上が受信者に近い側(新しい記録)、下が送信側(古い記録)です。信頼の境界より下は、送信側が自由に書けます。',
          en: 'The receiver is at the top (newest), the sending side at the bottom (oldest). Whatever stands below the trust line could have been written by anyone.',
        }),
      ]),
      {
        block: 'timeline',
        trustLine,
        steps: hops.slice(0, MOST_HOPS).map((hop, index) => step(story, hop, index)),
        above: pick({ ja: '受信側の記録(信用できる)', en: 'Recorded by the receiving side (trusted)' }),
        line:
          trustLine >= hops.length - 1
            ? pick({
                ja: '信頼の境界 — これより前の記録はありません',
                en: 'Trust line — nothing is recorded before it',
              })
            : pick({ ja: '信頼の境界 — これより下は証明できません', en: 'Trust line — nothing below it is proven' }),
      },
      ...unshown(story),
      ...conclusion(story),
      ...notes(story),
    ],
  };
}

function step(story: Story, hop: Hop, index: number): Step {
  const { dossier, pick, language, cite } = story;
  const { sendingHop } = dossier.mail.route;
  const accused = dossier.verdict.label === 'fraud' || dossier.verdict.label === 'suspicious';
  const badges: Step['badges'] = [];
  if (index === sendingHop)
    badges.push({
      tag: pick({ ja: 'ここに送信元が接続', en: 'the sender connected here' }),
      tone: accused ? 'danger' : 'neutral',
    });
  if (hop.authenticated) badges.push({ tag: pick({ ja: 'ログインあり', en: 'logged in' }), tone: 'neutral' });
  if (!hop.trusted) badges.push({ tag: pick({ ja: '未証明', en: 'unproven' }), tone: 'quiet' });
  return {
    trusted: hop.trusted,
    title: [
      hop.by === undefined ? pick({ ja: '(記録したサーバー名なし)', en: '(no server named)' }) : code(hop.by),
      ...cite([hop.source]),
    ],
    badges,
    rows: hopRows(story, hop),
    ...(hop.delaySeconds !== undefined && { gap: duration(hop.delaySeconds, language) }),
  };
}

function hopRows({ places, pick, language }: Story, hop: Hop): Row[] {
  const seen = places.find(({ ip }) => ip === hop.ip);
  const about = standing(seen, language);
  const greeting =
    hop.helo !== undefined && hop.ptr === hop.helo
      ? pick({ ja: '名乗り・逆引き', en: 'Greeting, reverse' })
      : pick({ ja: '名乗り (HELO)', en: 'Greeting (HELO)' });
  const rows: [label: string, value: Line | undefined][] = [
    [pick({ ja: '接続元', en: 'From address' }), hop.ip === undefined ? undefined : [code(hop.ip)]],
    [pick({ ja: '所在', en: 'Place' }), about === '' ? undefined : [quoted(about)]],
    [
      pick({ ja: '逆引き', en: 'Reverse name' }),
      hop.ptr === undefined || hop.ptr === hop.helo ? undefined : [code(hop.ptr)],
    ],
    [greeting, hop.helo === undefined ? undefined : [code(hop.helo)]],
    [pick({ ja: '使われたアカウント', en: 'Account' }), hop.account === undefined ? undefined : [code(hop.account)]],
    [pick({ ja: '方式', en: 'Protocol' }), hop.protocol === undefined ? undefined : [code(hop.protocol)]],
    [pick({ ja: '時刻', en: 'Time' }), hop.time === undefined ? undefined : [moment(hop.time, hop.zone)]],
  ];
  return rows.flatMap(([label, value]) => (value ? [{ label, value }] : []));
}

function unshown({ dossier, pick }: Story): Block[] {
  const rest = dossier.mail.route.hops.length - MOST_HOPS;
  return rest <= 0
    ? []
    : [paragraph([pick({ ja: `これより古い ${rest} 行は省きました。`, en: `${rest} older lines are left out.` })])];
}

/** The address that connected is where the mail began only if it logged in; else it may have passed it on. */
function isProvenOrigin({ mail: { route } }: Story['dossier']): boolean {
  return route.originIp !== route.sendingIp || route.proofs.originIp?.kind === 'authenticated';
}

function conclusion({ dossier, pick, cite }: Story): Block[] {
  const { sendingIp, originIp, originAccount, proofs } = dossier.mail.route;
  const rows: [label: string, value: string | undefined, proof: typeof proofs.sendingIp][] = [
    [pick({ ja: '受信側に接続した相手', en: 'Connected to the receiver' }), sendingIp, proofs.sendingIp],
    [
      pick({ ja: '最初に送信された場所', en: 'Submitted from' }),
      isProvenOrigin(dossier) ? originIp : undefined,
      proofs.originIp,
    ],
    [pick({ ja: '送信に使われたアカウント', en: 'Submitted by the account' }), originAccount, proofs.originAccount],
  ];
  const facts = rows.flatMap(([label, value, proof]): Row[] =>
    value === undefined
      ? []
      : [
          {
            label,
            value: [code(value), ...cite(proof ? [proof.source] : [])],
            ...(proof && { note: [pick(proofKinds[proof.kind])] }),
          },
        ],
  );
  if (facts.length === 0)
    return [paragraph([pick({ ja: '送信元アドレスは分かりません。', en: 'The sending address is not known.' })])];
  return [{ block: 'facts', rows: facts }];
}

function notes(story: Story): Block[] {
  const { dossier, pick, language, cite } = story;
  const { oddities: odd, hops } = dossier.mail.route;
  const items: Line[] = [
    ...beyond(story),
    ...odd
      .slice(0, 8)
      .map(({ kind, hop, seconds }) => [
        pick(oddities[kind]),
        ...(seconds === undefined ? [] : [` (${duration(seconds, language)})`]),
        ...cite(hops[hop] ? [hops[hop].source] : []),
      ]),
  ];
  return items.length === 0 ? [] : [{ block: 'list', items }];
}
