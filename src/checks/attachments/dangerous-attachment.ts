import { cannotTell, clear, defineCheck, finding } from '../define.ts';

/** Extensions that Windows (and Android, for one) opens as a program, a shortcut, a disk or an Office file with macros. */
const PROGRAM =
  /\.(?:exe|scr|pif|cmd|bat|vb[es]|jse?|ws[fh]|hta|cpl|msi|msix|appx|ps1|jar|chm|reg|xll|lnk|url|settingcontent-ms|apk)$/i;
const DISK = /\.(?:iso|img|vhdx?|udf|daa)$/i;
const MACRO = /\.(?:docm|dotm|xlsm|xltm|xlam|xlsb|pptm|ppam|one)$/i;
/** A document's extension in front of the real one, or a mark that turns the direction of writing. */
const DOUBLE = /\.(?:pdf|docx?|xlsx?|pptx?|jpe?g|png|gif|txt|csv|mp[34]|zip)[\s_]*\.[a-z0-9]{2,5}$/i;
const TURNED = /[\u202a-\u202e\u2066-\u2069\u200e\u200f]/;
/** Patches, sources and archives are sent so among people who build software. */
const HARMLESS_DOUBLE = /\.(?:gz|bz2|xz|sig|asc|p7[ms]|patch|diff|zip|txt|pdf|png|jpe?g)$/i;

/**
 * An attachment that runs when it is opened, by its name alone (`program`, `disk-image`, `macro`), or one whose name
 * hides what it is (`disguised`). People who build software do send each other programs.
 */
export const check = defineCheck({
  id: 'dangerous-attachment',
  topic: 'attachments',
  needs: ['mail'],
  variants: ['disguised', 'program', 'disk-image', 'macro'],
  facts: ['name'],

  run({ mail }) {
    if (mail.form === 'headers-only') return cannotTell('not-in-mail');
    for (const variant of ['disguised', 'program', 'disk-image', 'macro'] as const) {
      const one = mail.attachments.find(({ name }) => kindOf(name) === variant);
      if (one) return finding({ name: one.name.slice(0, 160) }, [one.source], { variant, aim: ['malware'] });
    }
    return clear();
  },
});

function kindOf(written: string): 'disguised' | 'program' | 'disk-image' | 'macro' | undefined {
  const name = written.slice(-200).trim();
  const isRun = PROGRAM.test(name) || DISK.test(name);
  if (
    TURNED.test(name) ||
    (DOUBLE.test(name) && !HARMLESS_DOUBLE.test(name) && (isRun || /\.[sx]?html?$/i.test(name)))
  ) {
    return 'disguised';
  }
  if (PROGRAM.test(name)) return 'program';
  if (DISK.test(name)) return 'disk-image';
  return MACRO.test(name) ? 'macro' : undefined;
}
