import { type Block, code, type Line, line, quoted, type Section } from '../blocks.ts';
import { mapOf } from '../map/map.ts';
import { networkName, placeName } from '../places.ts';
import { paragraph, type Story } from '../story.ts';

/** Where the addresses stand, as a picture and as a list, with what such a place does not mean. */
export function places(story: Story): Section {
  const { dossier, pick, language, cite, places: list } = story;
  const title = pick({ ja: '場所とネットワーク', en: 'Places and networks' });
  if (list.length === 0)
    return {
      id: 'places',
      title,
      blocks: [paragraph([pick({ ja: '場所の分かるアドレスはありません。', en: 'No address whose place is known.' })])],
    };
  const builtAt = list.map(({ place, network }) => place?.builtAt ?? network?.builtAt ?? '').find(Boolean);
  return {
    id: 'places',
    title,
    blocks: [
      {
        block: 'map',
        svg: mapOf(list, dossier.mail.route, language),
        says: dossier.settings.address
          ? pick({ ja: 'サーバーの場所を示す世界地図', en: 'World map with the servers' })
          : pick({
              ja: '送信元・経路・リンク先の場所を示す世界地図',
              en: 'World map with the sending address, the route and the links’ servers',
            }),
      },
      {
        block: 'table',
        columns: pick({
          ja: ['番号', '役割', 'アドレス', '場所(推定)', 'ネットワーク'],
          en: ['No.', 'Part', 'Address', 'Place (estimated)', 'Network'],
        }),
        rows: list.map(({ number, role, ip, host, place, network, sources }): Line[] => [
          [{ strong: String(number) }],
          [pick(role)],
          [code(ip), ...(host === undefined ? [] : ['\n', code(host)]), ...cite(sources)],
          [place ? quoted(placeName(place, language)) : pick({ ja: '不明', en: 'not known' })],
          [network ? quoted(networkName(network)) : pick({ ja: '不明', en: 'not known' })],
        ]),
      },
      ...caution(story, builtAt),
    ],
  };
}

function caution({ dossier, pick }: Story, builtAt: string | undefined): Block[] {
  const [whoJa, whoEn] = dossier.settings.address
    ? ['運営者', 'whoever runs the site']
    : ['送った人', 'the person who sent the mail'];
  return [
    paragraph([
      pick({
        ja: `場所は、アドレスの割り当て情報などからネットワークの所在を推定したものです。多くはデータセンターで、${whoJa}の居場所ではありません。都市は数百 km ずれることがあります。`,
        en: `A place is where a table thinks that a network stands. Most are data centres, and none says where ${whoEn} is. A city can be wrong by hundreds of kilometres.`,
      }),
    ]),
    {
      block: 'text',
      tone: 'quiet',
      line: pick({
        ja: line`出典: ${{ link: 'https://db-ip.com', says: 'IP Geolocation by DB-IP' }}(CC BY 4.0)、AS 番号は ${{ link: 'https://www.routeviews.org', says: 'RouteViews' }} と DB-IP(CC BY 4.0)。地図は Natural Earth。${dated('表の日付', builtAt)}`,
        en: line`Sources: ${{ link: 'https://db-ip.com', says: 'IP Geolocation by DB-IP' }} (CC BY 4.0); AS numbers by ${{ link: 'https://www.routeviews.org', says: 'RouteViews' }} and DB-IP (CC BY 4.0). Map: Natural Earth. ${dated('Date of the table', builtAt)}`,
      }),
    },
  ];
}

function dated(label: string, builtAt: string | undefined): { own: string } | undefined {
  return builtAt !== undefined && /^[\d-]{10}/.test(builtAt) ? { own: `${label}: ${builtAt.slice(0, 10)}` } : undefined;
}
