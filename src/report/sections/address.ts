import type { Link } from '../../mail/content.ts';
import type { Block, Section } from '../blocks.ts';
import { code } from '../blocks.ts';
import { paragraph, type Story } from '../story.ts';
import { hostRows } from './link-host.ts';

const MOST_URL = 400;

/** Of an address alone: who is behind its host, and behind the one where its page ended. */
export function address(story: Story): Section {
  const { dossier, pick, cite } = story;
  const [link] = dossier.mail.links;
  const title = pick({ ja: 'サーバーと持ち主', en: 'Server and holder' });
  if (!link) return { id: 'address', title, blocks: [paragraph([pick({ ja: '不明です。', en: 'Not known.' })])] };
  const seen = dossier.observations.links.find((one) => one.link === 0);
  const beyond = landingHosts(story, link);
  const heading = (says: string): Block[] => (beyond.length > 0 ? [{ block: 'heading', says }] : []);
  return {
    id: 'address',
    title,
    blocks: [
      ...heading(pick({ ja: '渡されたアドレス', en: 'The address that was given' })),
      {
        block: 'facts',
        rows: [
          {
            label: pick({ ja: 'アドレス(無害化済み)', en: 'Address (made harmless)' }),
            value: [code(link.url.slice(0, MOST_URL)), ...cite([link.source])],
          },
          ...hostRows(story, link, seen),
        ],
      },
      ...beyond.flatMap((host): Block[] => [
        ...heading(pick({ ja: '転送された先', en: 'Where it was sent on to' })),
        {
          block: 'facts',
          rows: [
            { label: pick({ ja: 'ホスト', en: 'Host' }), value: [code(host)] },
            ...hostRows(story, { ...link, host }, undefined),
          ],
        },
      ]),
    ],
  };
}

/** Hosts where the page ended that are not the one of the address. */
function landingHosts({ dossier: { observations } }: Story, { host }: Link): string[] {
  const ends = observations.pages.flatMap(({ shown }) => (shown && shown.host !== '' ? [shown.host] : []));
  return [...new Set(ends)].filter((end) => end !== host);
}
