import type { Source } from '../../answer.ts';
import type { Link } from '../../mail/content.ts';
import { sameOrganisation } from '../../util/domain.ts';
import { cannotTell, clear, defineCheck, finding } from '../define.ts';

/** A query's parameter that names the user, with a web address as its value. */
const PARAMETER =
  /[?&](?:login|user(?:_?name)?|user_login|name)=(?:https?(?::|%3a)(?:\/|%2f){2}|www\.)([a-z0-9.-]{4,255})/i;
/**
 * The line in which a notice of registration repeats the name that was given, in the languages of common site software.
 */
const LINE =
  /(?:^|\n)[^\S\n]{0,20}(?:user ?name|login|nombre de usuario|usuario|benutzername|nom d.utilisateur|identifiant|nome utente|nome de usu[aá]rio|gebruikersnaam|имя пользователя|ユーザー?名|お名前|氏名)[^\S\n]{0,5}[::][^\S\n]{0,5}(?:https?:\/\/|www\.)([a-z0-9.-]{4,255})/i;
const MOST_READ = 20_000;

/**
 * A site's own notice of registration names a web address as the user: somebody who is not its reader filled in the form
 * with his advertisement for a name, and the site, honest and authenticated, carries it to whom he chose.
 */
export const check = defineCheck({
  id: 'address-as-user-name',
  topic: 'links',
  needs: ['mail'],
  facts: ['host'],

  run({ mail }) {
    if (mail.form === 'headers-only') return cannotTell('not-in-mail');
    const inText = LINE.exec(mail.body.text.slice(0, MOST_READ))?.[1];
    if (inText && isForeign(inText, mail.headerFrom?.domain)) return named(inText, mail.body.sources);
    for (const link of mail.links) {
      const host = inQuery(link);
      if (host) return named(host, [link.source]);
    }
    return clear();
  },
});

function inQuery({ url, host }: Link): string | undefined {
  const named = PARAMETER.exec(url.slice(0, 2048))?.[1];
  return named && isForeign(named, host) ? named : undefined;
}

/** A host with a dot that is not the site's own. */
function isForeign(host: string, site = ''): boolean {
  return /[a-z0-9]\.[a-z]{2,}/i.test(host) && !sameOrganisation(host.toLowerCase(), site);
}

function named(host: string, sources: Source[]) {
  return finding({ host: host.toLowerCase() }, sources);
}
