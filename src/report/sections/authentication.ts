import type { Answer } from '../../answer.ts';
import type { Case } from '../../investigation.ts';
import type { DmarcEvaluation } from '../../lookups/dmarc/dmarc-evaluation.ts';
import type { Agreement, Method } from '../../observe/agreement.ts';
import { sameOrganisation } from '../../util/domain.ts';
import { type Block, code, type Line, line, own, type Section, type Tone } from '../blocks.ts';
import { fieldOf } from '../evidence.ts';
import { reasonWords } from '../labels.ts';
import { paragraph, type Story } from '../story.ts';
import { MOST_CITED, nowCell, recordedCell } from './authentication-cells.ts';
import { differing, meaningOfArc, meaningOfDkim, meaningOfDmarc, meaningOfSpf } from './authentication-meanings.ts';

type Auth = Case['observations']['auth'];

/** Who vouches for the mail: what the receiver recorded, what was verified now, and what the two mean. */
export function authentication(story: Story): Section {
  const { pick } = story;
  return {
    id: 'authentication',
    title: pick({ ja: '送信者の認証', en: 'Who vouches for the sender' }),
    blocks: [
      paragraph([
        pick({
          ja: '差出人欄は誰にでも書けます。本当にそのドメインから来たのかは、送信元サーバーの許可 (SPF)、電子署名 (DKIM)、両者と差出人欄の一致 (DMARC)、転送の記録 (ARC) で確かめます。受信サーバーの記録は受信時のもの、Mekiki の検証は調査時点の DNS によるものです。',
          en: 'Anyone can write a From. Whether a mail really comes from that domain is told by its list of servers (SPF), its signature (DKIM), whether these name the domain in From (DMARC), and the record of forwarders (ARC). The receiver’s record is of the time of arrival, Mekiki’s result of the DNS at the time of the investigation.',
        }),
      ]),
      {
        block: 'table',
        columns: [
          pick({ ja: '仕組み', en: 'Method' }),
          pick({ ja: '受信サーバーの記録', en: 'Receiver’s record' }),
          pick({ ja: 'Mekiki の検証', en: 'Verified by Mekiki' }),
          pick({ ja: '意味', en: 'What it means' }),
        ],
        rows: (['spf', 'dkim', 'dmarc', 'arc'] as const).map((method) => [
          [{ strong: method.toUpperCase() }],
          recordedCell(story, method),
          nowCell(story, method),
          meaning(story, method),
        ]),
      },
      alignment(story),
      ...standards(story),
      ...unbelieved(story),
    ],
  };
}

const AGREEMENTS: Partial<Record<Agreement, { ja: string; en: string; tone: Tone }>> = {
  agrees: { ja: '記録と一致', en: 'both agree', tone: 'quiet' },
  differs: { ja: '記録と相違', en: 'they differ', tone: 'caution' },
};

function meaning({ dossier, pick }: Story, method: Method): Line {
  const { auth } = dossier.observations;
  const from = dossier.mail.headerFrom?.domain ?? '';
  const says = {
    spf: () => meaningOfSpf(auth, from),
    dkim: () => meaningOfDkim(auth, from),
    dmarc: () => meaningOfDmarc(auth),
    arc: () => meaningOfArc(auth),
  };
  const { agreement, because } = auth.agreement[method];
  const label = AGREEMENTS[agreement];
  const reasons = because.map((reason) => pick(differing[reason])).join(pick({ ja: '、', en: ', ' }));
  return [
    pick(says[method]()),
    ...(label ? [' ', { tag: pick(label), tone: label.tone }] : []),
    ...(agreement === 'differs' && reasons !== ''
      ? [pick({ ja: ` 考えられる理由:${reasons}`, en: ` Possible reasons: ${reasons}.` })]
      : []),
  ];
}

/** Alignment in a sentence: is what passed the domain that a reader sees? */
function alignment(story: Story): Block {
  const { dossier, pick, cite } = story;
  const { aligned } = dossier.observations.auth;
  const domain = code(dossier.mail.headerFrom?.domain ?? '');
  const honesty = pick({
    ja: '認証が示すのは「どのドメインから来たか」だけで、内容が正しいことの証明ではありません。',
    en: ' Authentication shows which domain a mail comes from, not that what it says is true.',
  });
  if (aligned.state === 'found') {
    const by = { strong: aligned.value.by.toUpperCase() };
    const how = aligned.value.now
      ? pick({
          ja: line`このメールが差出人欄のドメイン ${domain} から来たことを、今回の検証で確認しました(${by})。`,
          en: line`Verified now, this mail comes from the domain in its From, ${domain} (${by}).`,
        })
      : pick({
          ja: line`このメールが差出人欄のドメイン ${domain} から来たことを、受信サーバーが確認しています(${by})。`,
          en: line`The receiving server confirmed that this mail comes from the domain in its From, ${domain} (${by}).`,
        });
    return paragraph([...how, honesty, ...cite(aligned.sources)]);
  }
  return paragraph([...notAligned(story), ...cite(aligned.sources)]);
}

function notAligned({ dossier, pick }: Story): Line {
  const { auth } = dossier.observations;
  const from = dossier.mail.headerFrom?.domain ?? '';
  const domain = code(from);
  const others = passingOthers(auth, from);
  const [signers, paths] = [others.signers, others.paths].map((domains) =>
    code([...new Set(domains)].slice(0, 3).join(', ')),
  );
  // A domain that wants such mail refused has no delivery service that it forgot to set up.
  const innocent = asksForMore(auth)
    ? ''
    : pick({
        ja: '配信サービスを使った正規のメールでも起こります。',
        en: ' Honest mail through a delivery service can look the same.',
      });
  if (others.signers.length > 0)
    return pick({
      ja: line`署名した ${signers} は、差出人欄で名乗っている ${domain} とは別の組織です。${own(innocent)}`,
      en: line`The signer, ${signers}, is another organisation than the ${domain} it names in From.${own(innocent)}`,
    });
  if (others.paths.length > 0)
    return pick({
      ja: line`送信元のサーバーを認めている ${paths} は、差出人欄で名乗っている ${domain} とは別の組織です。${own(innocent)}`,
      en: line`What allows the sending server, ${paths}, is another organisation than the ${domain} it names in From.${own(innocent)}`,
    });
  if (auth.aligned.state === 'none' || isRuledOut(auth))
    return pick({
      ja: line`差出人欄のドメイン ${domain} から来たことを裏付けるものはありません。`,
      en: line`Nothing confirms that it comes from the domain in its From, ${domain}.`,
    });
  // That the mail holds no record is said already.
  const { aligned } = auth;
  const why =
    aligned.state === 'unknown' && aligned.reason !== 'not-in-mail' ? ` (${pick(reasonWords[aligned.reason])})` : '';
  return pick({
    ja: line`信頼できる記録がなく、今回も確かめられなかったため、差出人欄のドメイン ${domain} から来たかどうかは分かりません${own(why)}。`,
    en: line`Nobody who can be believed recorded it, and it could not be verified, so it is not known whether it comes from the domain in its From, ${domain}${own(why)}.`,
  });
}

/** What passed, recorded or verified, under the names of other organisations than the one in From. */
function passingOthers({ spf, dkim, spfNow, dkimNow }: Auth, from: string): { signers: string[]; paths: string[] } {
  const signers = [...(dkim.state === 'found' ? dkim.value : []), ...(dkimNow.state === 'found' ? dkimNow.value : [])];
  const paths = [...(spf.state === 'found' ? [spf.value] : []), ...(spfNow.state === 'found' ? [spfNow.value] : [])];
  const others = (results: { result: string; domain?: string }[]) =>
    results.flatMap(({ result, domain = '' }) =>
      result === 'pass' && domain !== '' && !sameOrganisation(domain, from) ? [domain] : [],
    );
  return { signers: others(signers), paths: others(paths) };
}

function asksForMore({ dmarcNow: { rfc9989 } }: Auth): boolean {
  return rfc9989.state === 'found' && rfc9989.value.result === 'fail' && rfc9989.value.policy !== 'none';
}

/** It fails the policy of its domain today, or there is neither a signature nor a policy: known, whoever recorded nothing. */
function isRuledOut({ dkimNow, dmarcNow: { rfc9989 } }: Auth): boolean {
  if (rfc9989.state === 'found') return rfc9989.value.result === 'fail';
  return dkimNow.state === 'none' && rfc9989.state === 'none';
}

/** The two standards side by side, where what they make of this mail differs. */
function standards({ dossier, pick, cite }: Story): Block[] {
  const { rfc9989, rfc7489 } = dossier.observations.auth.dmarcNow;
  const told = (answer: typeof rfc9989): string =>
    answer.state === 'found'
      ? `${answer.value.result} ${answer.value.policy} ${answer.value.policyDomain}`
      : answer.state;
  if (rfc9989.state === 'unknown' || rfc7489.state === 'unknown' || told(rfc9989) === told(rfc7489)) return [];
  const row = (label: string, answer: typeof rfc9989, note: string) => ({
    label,
    value: [...standard(answer, pick), ...cite(answer.sources.slice(0, MOST_CITED))],
    note: [note],
  });
  return [
    paragraph([
      pick({
        ja: 'DMARC には新旧二つの規格があり、このメールでは結果が異なります。受信サーバーはどちらにも従い得ます。',
        en: 'There are two standards of DMARC, and they differ on this mail. Receivers follow either.',
      }),
    ]),
    {
      block: 'facts',
      rows: [
        row(
          'RFC 9989',
          rfc9989,
          pick({
            ja: '新しい規格。DNS を上へたどって組織を決めます。',
            en: 'The newer one: finds the organisation by walking up the DNS.',
          }),
        ),
        row(
          'RFC 7489',
          rfc7489,
          pick({
            ja: '従来の規格。Public Suffix List で組織を決めます。',
            en: 'The older one: finds the organisation by the Public Suffix List.',
          }),
        ),
      ],
    },
  ];
}

function standard(answer: Answer<DmarcEvaluation>, pick: Story['pick']): Line {
  if (answer.state !== 'found') return [pick({ ja: '適用される方針はありません', en: 'no policy applies' })];
  const { result, policy, policyDomain } = answer.value;
  const word = result === 'unknown' ? pick({ ja: '不明', en: 'not known' }) : result;
  return pick({
    ja: line`${code(policyDomain)} の方針 ${{ strong: policy }} が適用され、結果は ${{ strong: word }}`,
    en: line`the policy ${{ strong: policy }} of ${code(policyDomain)} applies, and the result is ${{ strong: word }}`,
  });
}

/** Results that stand in the mail and count for nothing, because anyone could have written them. */
function unbelieved({ dossier, pick, cite }: Story): Block[] {
  const items = dossier.mail.authenticationResults
    .filter(({ trusted, results }) => !trusted && results.length > 0)
    .slice(0, 6)
    .map(
      ({ field, authservId, results, source }): Line => [
        code(
          `${fieldOf(dossier, source)?.name ?? field}${authservId === undefined ? '' : ` (${authservId})`}: ${results
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
