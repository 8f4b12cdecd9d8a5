import { code, type Line, line, own, quoted } from './blocks.ts';
import { verdictLabel } from './labels.ts';
import { moment } from './moment.ts';
import { outage } from './outage.ts';
import type { Story } from './story.ts';

/** What stands around the sections: title, warning, closing line. */
export interface Front {
  /** For the window; ours alone. */
  title: string;
  kind: string;
  subject: Line;
  meta: Line;
  /** Set where the reader must know something before anything else. */
  warning?: string;
  contents: string;
  footer: Line;
}

const RECONSTRUCTED = {
  ja: 'この事件の記録は、公開された事実から手作業で再構成したものです。応答の細部は当時のものと異なることがあります。',
  en: 'The recording of this case was reconstructed by hand from published facts. Details of answers may differ from what servers really said.',
};

export function front(story: Story): Front {
  const { dossier, pick, places } = story;
  const { mail, reconstructed, startedAt } = dossier;
  const ofAddress = dossier.settings.address === true;
  const kind = ofAddress
    ? pick({ ja: 'アドレス鑑定書', en: 'Address investigation' })
    : pick({ ja: 'メール鑑定書', en: 'Mail investigation' });
  const when = own(moment(startedAt));
  const silence = outage(dossier);
  const warnings = [...(reconstructed ? [RECONSTRUCTED] : []), ...(silence ? [silence] : [])];
  const hash = code(mail.sha256.slice(0, 16));
  return {
    title: `${kind} — ${pick(verdictLabel(dossier))}`,
    kind,
    subject: ofAddress ? [code((mail.links[0]?.url ?? '').slice(0, 300))] : subjectOf(story),
    meta: pick({
      ja: line`調査日時 ${when} ・ ${ofAddress ? '入力' : 'メール'}の SHA-256 ${hash}…`,
      en: line`Investigated ${when} · SHA-256 of the ${ofAddress ? 'input' : 'mail'} ${hash}…`,
    }),
    ...(warnings.length > 0 && { warning: warnings.map(pick).join(pick({ ja: '', en: ' ' })) }),
    contents: pick({ ja: '目次', en: 'Contents' }),
    footer: [
      pick({ ja: 'Mekiki が作成。', en: 'Made by Mekiki.' }),
      ...(places.length > 0
        ? line` ${{ link: 'https://db-ip.com', says: 'IP Geolocation by DB-IP' }} · ${{ link: 'https://www.routeviews.org', says: 'RouteViews' }}`
        : []),
    ],
  };
}

function subjectOf({ dossier: { mail }, pick }: Story): Line {
  return mail.subject === '' ? [pick({ ja: '(件名なし)', en: '(no subject)' })] : [quoted(mail.subject.slice(0, 300))];
}
