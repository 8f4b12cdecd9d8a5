import type { Reason } from '../answer.ts';
import type { Both } from '../investigation.ts';
import type { Registration, RegistrationField } from '../lookups/registration/registration.ts';
import { code, type Line, line, own, quoted } from './blocks.ts';
import { reasonWords } from './labels.ts';
import { moment } from './moment.ts';
import type { Story } from './story.ts';

/** Who holds a domain, in a few words: a name, a service in its place, or why there is none. */
export function holderLine(story: Story, registration: Registration): Line {
  const { pick } = story;
  const { registrant, registrantEnglish, proxy } = registration;
  const name = [...new Set([registrant, registrantEnglish])].filter((part) => part !== undefined).join(' / ');
  if (name === '') return absent(story, registration, 'registrant');
  if (!proxy) return [quoted(name)];
  return [
    quoted(name),
    pick({
      ja: '(名義代行サービス。本当の持ち主は分かりません)',
      en: ' (a privacy service; who really holds it is not known)',
    }),
  ];
}

/** Why a field of a registration is missing: it is not in the answer, or whoever knows did not tell. */
export function absent({ pick }: Story, { notPublished, silent }: Registration, field: RegistrationField): Line {
  if (notPublished.includes(field) || !silent) {
    return field === 'registrant'
      ? [pick({ ja: '公開されていません', en: 'not published' })]
      : [pick({ ja: '回答に記載がありません', en: 'not stated in the answer' })];
  }
  const why = pick(reasonOf(silent));
  return pick({
    ja: line`分かりません(${code(silent.server)} に問い合わせた結果: ${own(why)})`,
    en: line`not known (${code(silent.server)} was asked: ${own(why)})`,
  });
}

/** Why an answer is missing, and when it makes sense to ask again. */
export function reasonOf({ reason, retryAt }: { reason: Reason; retryAt?: string }): Both {
  const words = reasonWords[reason];
  const why = { ja: words.ja.replace(/。$/, ''), en: words.en.replace(/\.$/, '') };
  if (retryAt === undefined) return why;
  const when = moment(retryAt);
  return {
    ja: `${why.ja}。${when} 以降に再び問い合わせられます`,
    en: `${why.en}. It may be asked again after ${when}`,
  };
}

/** A date as the registry tells it: a day, or an instant where the hour is known. */
export function registryDate(iso: string): string {
  return /T(?!00:00:00)/.test(iso) ? moment(iso) : iso.slice(0, 10);
}
