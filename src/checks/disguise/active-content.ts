import { cannotTell, clear, defineCheck, finding } from '../define.ts';

/**
 * The mail brings a program, a frame with somebody's page, or a redirection. Mail programs carry out none of them: they
 * stand there because a web page was copied, or for the few that do.
 */
export const check = defineCheck({
  id: 'active-content',
  topic: 'disguise',
  needs: ['mail'],
  variants: ['refresh', 'frame', 'script'],

  run({ mail }) {
    const { form, body } = mail;
    if (form === 'headers-only') return cannotTell('not-in-mail');
    const { scripts, frames, refreshes } = body.tricks;
    if (refreshes > 0) return finding({}, body.sources, { variant: 'refresh' });
    if (frames > 0) return finding({}, body.sources, { variant: 'frame' });
    return scripts > 0 ? finding({}, body.sources, { variant: 'script' }) : clear();
  },
});
