import { cannotTell, clear, defineCheck, finding } from '../define.ts';

/**
 * The reader shall switch off what protects him from a file out of the mail: macros that Office holds back, protected
 * view, the virus scanner. It needs a file or a link to one; makers of templates do write so of their own.
 */
export const check = defineCheck({
  id: 'protection-off',
  topic: 'text',
  needs: ['mail', 'text', 'links'],
  facts: ['words'],

  run({ mail, text, links }) {
    if (mail.form === 'headers-only') return cannotTell('not-in-mail');
    const [asked] = text.protectionOff;
    const hasFile = mail.attachments.some(({ inline }) => !inline) || links.some(({ action }) => action);
    if (!asked || !hasFile) return clear();
    return finding({ words: asked.text }, [asked.source], { aim: ['malware'] });
  },
});
