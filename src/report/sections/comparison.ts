import { type Block, code, quoted, type Row, type Section, type Side } from '../blocks.ts';
import { reasonWords } from '../labels.ts';
import { networkName, placeName } from '../places.ts';
import { paragraph, type Story } from '../story.ts';

/** The sending address against the addresses of the sender's domain. What decides stands in `authentication`. */
export function comparison(story: Story): Section {
  const { pick } = story;
  return {
    id: 'comparison',
    title: pick({ ja: '送信元と差出人ドメインの照合', en: 'Sending address against domain' }),
    blocks: [...sides(story)],
  };
}

function sides(story: Story): Block[] {
  const { dossier, pick, cite } = story;
  const { dns } = dossier.observations;
  const { sendingIp, proofs } = dossier.mail.route;
  if (sendingIp === undefined || dns.domain === '')
    return [
      paragraph([
        pick({
          ja: '送信元アドレスか差出人ドメインが分からないため、照合できません。',
          en: 'Without a sending address and a domain there is nothing to compare.',
        }),
      ]),
    ];

  const own = dns.addresses.state === 'found' ? dns.addresses.value : [];
  const same = own.includes(sendingIp);
  const left: Side = {
    label: pick({ ja: '実際に送信してきたアドレス', en: 'The address that sent it' }),
    value: [code(sendingIp), ...cite(proofs.sendingIp ? [proofs.sendingIp.source] : [])],
    rows: [...about(story, sendingIp), nameRow(story)],
  };
  const right: Side = {
    label: pick({ ja: '差出人ドメインのアドレス', en: 'Address of the sender’s domain' }),
    value: [own.length === 0 ? unseen(story) : code(own.slice(0, 4).join(', ')), ...cite(dns.addresses.sources)],
    rows: [{ label: pick({ ja: 'ドメイン', en: 'Domain' }), value: [code(dns.domain)] }, ...about(story, own[0])],
  };
  return [
    { block: 'compare', left, right, sign: signOf(own, sendingIp), tone: same ? 'good' : 'neutral' },
    paragraph([
      pick({
        ja: 'ウェブサイトと送信サーバーが別々なのは普通のことで、アドレスの違いだけでは偽装の証拠になりません。決め手になるのは、ドメイン自身が公開している情報との照合です:',
        en: 'Web site and mail server often differ, so different addresses alone prove nothing. What decides is what the domain itself publishes: ',
      }),
      { section: 'authentication', says: pick({ ja: '送信者の認証', en: 'who vouches for the sender' }) },
    ]),
  ];
}

function signOf(own: string[], sendingIp: string): '=' | '≠' | '?' {
  if (own.length === 0) return '?';
  return own.includes(sendingIp) ? '=' : '≠';
}

function unseen({ dossier, pick }: Story): string {
  return dossier.observations.dns.addresses.state === 'none'
    ? pick({ ja: 'なし', en: 'none' })
    : pick({ ja: '不明', en: 'not known' });
}

function about({ places, pick, language }: Story, ip: string | undefined): Row[] {
  const seen = places.find((entry) => entry.ip === ip);
  const [place, network] = [placeName(seen?.place, language), networkName(seen?.network)];
  return [
    ...(place === '' ? [] : [{ label: pick({ ja: '所在(推定)', en: 'Place (estimated)' }), value: [quoted(place)] }]),
    ...(network === '' ? [] : [{ label: pick({ ja: 'ネットワーク', en: 'Network' }), value: [quoted(network)] }]),
  ];
}

function nameRow({ dossier, pick, cite }: Story): Row {
  const { sendingName } = dossier.observations.dns;
  const label = pick({ ja: '逆引き', en: 'Reverse name' });
  if (sendingName.state !== 'found')
    return { label, value: [pick(reasonWords[sendingName.reason]), ...cite(sendingName.sources)] };
  const { names, confirmed } = sendingName.value;
  const agrees =
    confirmed === undefined
      ? pick({ ja: '正引きと一致せず', en: 'does not lead back' })
      : pick({ ja: '正引きと一致', en: 'leads back' });
  return {
    label,
    value: [code(confirmed ?? names.slice(0, 3).join(', ')), ` (${agrees})`, ...cite(sendingName.sources)],
  };
}
