import type { Attachment } from '../../mail/content.ts';
import { cannotTell, clear, defineCheck, finding } from '../define.ts';

/**
 * Extensions that Windows (and Android, for one) opens as a program, a shortcut, a disk or an Office file with macros.
 */
const PROGRAM =
  /\.(?:exe|scr|pif|cmd|bat|vb[es]|jse?|ws[fh]|hta|cpl|msi|msix|appx|ps1|jar|chm|reg|xll|lnk|url|settingcontent-ms|apk)$/i;
const DISK = /\.(?:iso|img|vhdx?|udf|daa)$/i;
const MACRO = /\.(?:docm|dotm|xlsm|xltm|xlam|xlsb|pptm|ppam|one)$/i;
/** A document's extension in front of the real one, or a mark that turns the direction of writing. */
const DOUBLE = /\.(?:pdf|docx?|xlsx?|pptx?|jpe?g|png|gif|txt|csv|mp[34]|zip)[\s_]*\.[a-z0-9]{2,5}$/i;
const TURNED = /[\u202a-\u202e\u2066-\u2069\u200e\u200f]/;
/** Patches, sources and archives are sent so among people who build software. */
const HARMLESS_DOUBLE = /\.(?:gz|bz2|xz|sig|asc|p7[ms]|patch|diff|zip|txt|pdf|png|jpe?g)$/i;

/** Formats in which no common program of an office packs a document. */
const PACKED_DOCUMENT = /\.(?:pdf|docx?|xlsx?|pptx?)[\s_]*\.(?:rar|7z|ace|arj|cab|lzh|z|uue|r\d\d)$/i;
const MOST_PACKED = 3;
const KINDS = ['disguised', 'packed', 'program', 'disk-image', 'macro', 'broken-document', 'packed-document'] as const;
type Kind = (typeof KINDS)[number];

/**
 * An attachment that runs when it is opened, by its name (`program`, `disk-image`, `macro`), or one whose name hides what
 * it is, to the reader or against its own first bytes (`disguised`). `packed`: such a file is all that an archive holds,
 * so that filters do not see it; `packed-document`: a document's name in front of a rare archive's, as no program packs;
 * `broken-document`: rich text whose beginning no program writes, which Word opens all the same: so filters are kept from
 * what attacks Word in it.
 * People who build software do send each other programs.
 */
export const check = defineCheck({
  id: 'dangerous-attachment',
  topic: 'attachments',
  needs: ['mail'],
  variants: KINDS,
  facts: ['name'],

  run({ mail }) {
    if (mail.form === 'headers-only') return cannotTell('not-in-mail');
    for (const variant of KINDS) {
      const one = mail.attachments.find((attachment) => kindOf(attachment) === variant);
      if (one) return finding({ name: namedAs(one, variant) }, [one.source], { variant, aim: ['malware'] });
    }
    return clear();
  },
});

function kindOf(attachment: Attachment): Kind | undefined {
  const byName = kindOfName(attachment.name);
  if (byName) return byName;
  if (attachment.signature === 'broken-rtf') return 'broken-document';
  if (attachment.signature) return 'disguised';
  if (packedIn(attachment)) return 'packed';
  return PACKED_DOCUMENT.test(attachment.name.slice(-200).trim()) ? 'packed-document' : undefined;
}

function kindOfName(written: string): Kind | undefined {
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

/** The program or disk in an archive of hardly anything else; who sends software packs a folder of it. */
function packedIn({ inside }: Attachment): string | undefined {
  if (!inside || inside.names.length > MOST_PACKED) return undefined;
  return inside.names.find((name) => ['disguised', 'program', 'disk-image'].includes(kindOfName(name) ?? ''));
}

function namedAs(attachment: Attachment, kind: Kind): string {
  const name = attachment.name.slice(0, 120);
  return kind === 'packed' ? `${name} › ${(packedIn(attachment) ?? '').slice(-80)}` : name;
}
