import type { Source } from '../answer.ts';
import type { ArchiveListing } from './archive-listing.ts';
import type { AttachedPage } from './attached-page.ts';
import type { FileSignature } from './file-signature.ts';
import type { HtmlTricks } from './html-tricks.ts';
import type { LinkDisguise } from './link-disguise.ts';
import type { Mailbox } from './mail.ts';

/** What a reader sees, and what he does not. */
export interface Body {
  /** Text as a reader sees it: of the HTML where there is one, else the plain text. Line breaks kept. */
  text: string;
  /** The text/plain part, where there is one beside the HTML. */
  plain?: string;
  /** Text that stands in the HTML and is not shown (display:none, zero size, same colour, off screen, comments not). */
  hidden: string;
  /** Decoded HTML of each text/html part (or HTML found in a preamble or epilogue), for the inert reproduction. */
  htmls: { part: string; html: string; source: Source }[];
  /** What the shown HTML does unseen. */
  tricks: HtmlTricks;
  /** Font families named in styles and font tags, as written, without duplicates. */
  fonts: string[];
  /** lang attributes and Content-Language, lower case. */
  languages: string[];
  /** Texts were cut at the limit (512 KiB of text, 2 MiB of kept HTML, 4 MiB of read HTML). */
  truncated: boolean;
  sources: Source[];
}

export interface Link {
  /** Visible words; alt text for a picture; empty where there are none. */
  text: string;
  /** Absolute target, resolved against <base>; as written where it cannot be parsed. */
  url: string;
  /** hxxps[:]//dm1k[.]com/… */
  defanged: string;
  /** Lower case without colon: http, https, mailto, tel, data, javascript, … */
  scheme: string;
  /** Lower case A-label host; empty for schemes without one. */
  host: string;
  /** Public Suffix List eTLD+1; missing for addresses and unknown suffixes. */
  registrableDomain?: string;
  where:
    | 'anchor'
    | 'area'
    | 'form'
    | 'plain-text'
    | 'visible-text'
    | 'meta-refresh'
    | 'svg'
    | 'image'
    | 'iframe'
    | 'script'
    | 'style'
    | 'attachment'
    | 'calendar'
    /** Read from a code in a picture, drawn with coloured cells, or drawn with letters. */
    | 'qr-picture'
    | 'qr-cells'
    | 'qr-letters';
  /** What is odd in how it was written; missing where nothing is. */
  disguises?: LinkDisguise[];
  /** Not shown to a reader. */
  hidden: boolean;
  source: Source;
}

export interface Attachment {
  name: string;
  /** Declared media type, lower case. */
  type: string;
  /** Decoded bytes. */
  size: number;
  sha256: string;
  md5: string;
  /** Shown inside the text (Content-ID or inline picture). */
  inline: boolean;
  /** What it is by its first bytes, where a click can run something; missing for all else. */
  signature?: FileSignature;
  /** The files in it, where it is a ZIP or RAR archive that lists them and no Office document. */
  inside?: ArchiveListing;
  /** What it does in a browser, where it is a page or a picture that may hold programs. */
  page?: AttachedPage;
  /** It is a PDF document whose texts are encrypted, with a password or against changes. */
  encrypted?: true;
  part: string;
  source: Source;
}

/** Entries of a calendar that the mail carries (RFC 5545), as a program with a calendar shows them beside the text. */
export interface Calendar {
  /** What is done with them (RFC 5546), lower case: `request`, `publish`, `cancel`; empty where it does not say. */
  method: string;
  /** Titles, places and descriptions; of HTML what is seen of it. */
  text: string;
  /** Who calls the meeting; anyone can write any name there. */
  organizers: Mailbox[];
  source: Source;
}

/** A code for cameras (QR code, Data Matrix, Aztec) that the mail shows. What it links to stands in `links`, too. */
export interface Code {
  format: string;
  /** What a camera reads, cut at 4096 characters. */
  text: string;
  where: 'qr-picture' | 'qr-cells' | 'qr-letters';
  source: Source;
}
