import { type Block, code, type Line, line, prose, type Section } from '../blocks.ts';
import { paragraph, type Story } from '../story.ts';
import { unknowns } from './findings-of.ts';

/** What could not be learned and why. Silence counts for nobody. */
export function notKnown(story: Story): Section {
  const { pick } = story;
  const open = unknowns(story);
  return {
    id: 'not-known',
    title: pick({ ja: '分からなかったこと', en: 'What is not known' }),
    blocks: [
      paragraph([
        open.length === 0
          ? pick({ ja: '答えの出なかった項目はありません。', en: 'Every question was answered.' })
          : pick({
              ja: '次の問いには答えが得られませんでした。判定では、どちらの側にも数えていません。',
              en: 'These questions had no answer. They count for neither side.',
            }),
      ]),
      ...open.flatMap(({ because, questions }): Block[] => [
        { block: 'heading', says: `${because.replace(/[。.]$/, '')} (${questions.length})` },
        { block: 'list', items: questions.map((says): Line => [prose(says)]) },
      ]),
      ...leftOut(story),
    ],
  };
}

/** A mail may name more hosts than one mail may ask about. */
function leftOut({ dossier, pick }: Story): Block[] {
  const { hosts, domains } = dossier.observations.unasked;
  const named = (first: string[]): Line => first.flatMap((name, index) => [index === 0 ? '' : ', ', code(name)]);
  const items: Line[] = [];
  if (hosts.count > 0) {
    const [ja, en] = [line`リンク先のホスト ${hosts.count} 件: `, line`${hosts.count} hosts of links: `];
    items.push([...pick({ ja, en }), ...named(hosts.first), hosts.count > hosts.first.length ? ', …' : '']);
  }
  if (domains.count > 0) {
    const [ja, en] = [line`ドメイン ${domains.count} 件の登録者: `, line`the holders of ${domains.count} domains: `];
    items.push([...pick({ ja, en }), ...named(domains.first), domains.count > domains.first.length ? ', …' : '']);
  }
  if (items.length === 0) return [];
  const says = pick({
    ja: '一通のメールについて調べる件数には上限があるため、次のものは問い合わせていません。',
    en: 'One mail may ask about so many names only; nobody was asked about these.',
  });
  return [paragraph([says]), { block: 'list', items }];
}
