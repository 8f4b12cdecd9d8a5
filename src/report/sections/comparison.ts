import type { Answer } from '../../answer.ts';
import type { MethodResult } from '../../mail/mail.ts';
import { type Block, code, type Line, line, quoted, type Row, type Section, type Side, type Tone } from '../blocks.ts';
import { fieldOf } from '../evidence.ts';
import { reasonWords } from '../labels.ts';
import { networkName, placeName } from '../places.ts';
import { paragraph, type Story } from '../story.ts';

/** The sending address against the sender's domain, and the proofs that decide it: SPF, DKIM, DMARC, alignment. */
export function comparison(story: Story): Section {
  const { pick } = story;
  return {
    id: 'comparison',
    title: pick({ ja: '送信元と差出人ドメインの照合', en: 'Sending address against domain' }),
    blocks: [
      ...sides(story),
      {
        block: 'table',
        columns: pick({
          ja: ['仕組み', '何を確かめるか', '結果'],
          en: ['Method', 'What it checks', 'Result'],
        }),
        rows: methods(story),
      },
      outcome(story),
      ...unbelieved(story),
    ],
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
        ja: 'ウェブサイトと送信サーバーが別々なのは普通のことで、アドレスの違いだけでは偽装の証拠になりません。決め手になるのは、ドメイン自身が公開している送信者の名簿(SPF)や署名(DKIM)との照合です。',
        en: 'Web site and mail server often differ, so different addresses alone prove nothing. What decides is what the domain itself publishes: its list of senders (SPF) and its signature (DKIM).',
      }),
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

/** What the comparison comes to for this mail, from what trusted servers recorded. */
function outcome({ dossier, pick, cite }: Story): Block {
  const { aligned } = dossier.observations.auth;
  const domain = code(dossier.mail.headerFrom?.domain ?? '');
  if (aligned.state === 'found') {
    const by = { strong: aligned.value.by.toUpperCase() };
    return paragraph([
      ...pick({
        ja: line`このメールでは、差出人ドメイン ${domain} からの送信であることが ${by} で確認されています。`,
        en: line`For this mail, ${by} confirms that the sender’s domain ${domain} sent it.`,
      }),
      ...cite(aligned.sources),
    ]);
  }
  const says =
    aligned.state === 'none'
      ? pick({
          ja: 'このメールでは、差出人ドメインからの送信であることを裏付ける認証結果がありません。',
          en: 'For this mail, no result of authentication shows that the sender’s domain sent it.',
        })
      : pick({
          ja: 'このメールでは、信頼できる認証結果がないため、差出人ドメインからの送信かどうかは分かりません。',
          en: 'For this mail there is no result of authentication that can be believed, so it is not known whether the sender’s domain sent it.',
        });
  return paragraph([says, ...cite(aligned.sources)]);
}

/** Results that stand in the mail and count for nothing, because anyone could have written them. */
function unbelieved(story: Story): Block[] {
  const { dossier, pick, cite } = story;
  const items = dossier.mail.authenticationResults
    .filter(({ trusted, results }) => !trusted && results.length > 0)
    .slice(0, 6)
    .map(
      ({ field, authservId, results, source }): Line => [
        code(
          `${fieldOf(story.dossier, source)?.name ?? field}${authservId === undefined ? '' : ` (${authservId})`}: ${results
            .slice(0, 6)
            .map(({ method, result }) => `${method}=${result}`)
            .join(' ')}`,
        ),
        ...cite([source]),
      ],
    );
  if (items.length === 0) return [];
  return [
    {
      block: 'heading',
      says: pick({ ja: '書かれているが、信用していない検査結果', en: 'Results that are written, but not believed' }),
    },
    { block: 'list', items },
  ];
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

function methods(story: Story): Line[][] {
  const { dossier, pick, cite } = story;
  const { auth } = dossier.observations;
  const tested: [name: string, what: string, answer: Answer<MethodResult | MethodResult[]>][] = [
    [
      'SPF',
      pick({
        ja: '送信元アドレスが、ドメインの名簿に載っているか',
        en: 'Is the sending address on the domain’s list?',
      }),
      auth.spf,
    ],
    [
      'DKIM',
      pick({ ja: 'ドメインの電子署名があり、内容が変えられていないか', en: 'Is there a valid signature of a domain?' }),
      auth.dkim,
    ],
    [
      'DMARC',
      pick({ ja: '差出人ドメイン自身の方針に照らして合格か', en: 'Does it pass the policy of the domain in From?' }),
      auth.dmarc,
    ],
    [
      'ARC',
      pick({ ja: '転送前の検査結果が引き継がれているか', en: 'Were results from before forwarding handed on?' }),
      auth.arc,
    ],
  ];
  const { aligned, spfNow } = auth;
  return [
    ...tested.map(([name, what, answer]) => [
      [{ strong: name }],
      [what],
      [...result(story, answer), ...cite(answer.sources)],
    ]),
    [
      [{ strong: pick({ ja: '一致 (alignment)', en: 'Alignment' }) }],
      [
        pick({
          ja: '合格したのは、差出人欄に表示されるドメインか',
          en: 'Is what passed the domain that the reader sees?',
        }),
      ],
      [
        ...(aligned.state === 'found'
          ? [
              chip(pick({ ja: '一致', en: 'aligned' }), 'good'),
              ' ',
              code(`${aligned.value.domain} (${aligned.value.by})`),
            ]
          : [
              chip(
                aligned.state === 'none'
                  ? pick({ ja: '一致なし', en: 'not aligned' })
                  : pick({ ja: '不明', en: 'not known' }),
                'neutral',
              ),
              ` ${pick(reasonWords[aligned.reason])}`,
            ]),
        ...cite(aligned.sources),
      ],
    ],
    [
      [{ strong: pick({ ja: 'SPF(調査時に再評価)', en: 'SPF, evaluated by us' }) }],
      [
        pick({
          ja: '調査時点の名簿で、送信元アドレスが認められるか',
          en: 'Does today’s list allow the sending address?',
        }),
      ],
      [
        ...(spfNow.state === 'found'
          ? [
              chip(spfNow.value.result, toneOf(spfNow.value.result)),
              ' ',
              code([spfNow.value.domain, spfNow.value.mechanism ?? ''].filter(Boolean).join(' ')),
            ]
          : nothing(story, spfNow)),
        ...cite(spfNow.sources),
      ],
    ],
  ];
}

function result(story: Story, answer: Answer<MethodResult | MethodResult[]>): Line {
  if (answer.state !== 'found') return nothing(story, answer);
  const results = Array.isArray(answer.value) ? answer.value : [answer.value];
  return results
    .slice(0, 5)
    .flatMap(
      ({ result: word, domain }, index): Line => [
        ...(index === 0 ? [] : [' ']),
        chip(word, toneOf(word)),
        ...(domain === undefined ? [] : [' ', code(domain)]),
      ],
    );
}

function nothing({ pick }: Story, answer: Exclude<Answer<unknown>, { state: 'found' }>): Line {
  const says =
    answer.state === 'none' ? pick({ ja: '記録なし', en: 'no record' }) : pick({ ja: '不明', en: 'not known' });
  const why = answer.reason === 'no-entry' ? '' : ` ${pick(reasonWords[answer.reason])}`;
  return [chip(says, 'quiet'), why];
}

function chip(tag: string, tone: Tone): { tag: string; tone: Tone } {
  return { tag, tone };
}

function toneOf(result: string): Tone {
  if (result === 'pass') return 'good';
  return /fail/.test(result) ? 'danger' : 'neutral';
}
