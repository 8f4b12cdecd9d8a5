import { cannotTell, clear, defineCheck, finding } from '../define.ts';

/**
 * `https://www.bank.example@stranger.example/`: what stands before the @ is a login (RFC 3986 section 3.2.1), and reads
 * like the host. A reader has no use for a login in a link that he follows from a mail.
 */
export const check = defineCheck({
  id: 'userinfo-in-link',
  topic: 'links',
  needs: ['mail'],
  facts: ['userinfo', 'host'],

  run({ mail }) {
    if (mail.form === 'headers-only') return cannotTell('not-in-mail');
    for (const link of mail.links) {
      const userinfo = /^https?:[/\\]{2}([^/\\?#@]{1,300}(?:@[^/\\?#@]{1,300}){0,3})@/i.exec(
        link.url.slice(0, 2048),
      )?.[1];
      // A login and nothing that looks like a host is somebody's address that was pasted.
      if (userinfo?.includes('.') && link.host !== '' && isFollowed(link.where)) {
        return finding({ userinfo: userinfo.slice(0, 120), host: link.host }, [link.source]);
      }
    }
    return clear();
  },
});

function isFollowed(where: string): boolean {
  return !['image', 'style', 'script'].includes(where);
}
