import type { Aspect, Difference } from './difference.ts';
import { isMislabelled } from './facts.ts';
import {
  asciiOf,
  broken,
  fileOf,
  holds,
  isAmbiguous,
  isFile,
  isNear,
  isSameButLineEnds,
  isUnclosed,
  isWholeBase64,
  lacksBoundary,
  latin1,
} from './properties.ts';
import { ink } from './reading.ts';

const everyPart: readonly Aspect[] = ['text', 'link', 'file'];

/** Of texts, links and files. Ordered: the first that explains is counted. */
export const bodyDifferences: readonly Difference[] = [
  {
    name: 'boundary missing or not found',
    aspects: everyPart,
    why: 'Where the declared boundary does not stand in the body, ours takes the one that does, as programs do that show such mail.',
    explains: (_, facts) => lacksBoundary(facts),
  },
  {
    name: 'charset that does not fit',
    aspects: ['text', 'file'],
    why: 'Bytes that their label cannot hold, or that have none, are read by the charset in which they make sense.',
    explains: ({ ours, theirs }, { leaves }) =>
      leaves.some(
        (leaf) =>
          isMislabelled(leaf) &&
          (/[^\x20-\x7e]|\$[@B]/.test(ours + theirs) || asciiOf(latin1(leaf.bytes)).includes(asciiOf(theirs))),
      ),
  },
  {
    name: 'text outside every boundary',
    aspects: ['text', 'link'],
    why: 'RFC 2046 section 5.1.1 lets readers ignore it and some show it, so that a link there must be seen.',
    explains: ({ theirs, ours }, { leaves }) =>
      theirs === '' && leaves.some((leaf) => leaf.where !== 'body' && holds(leaf, ours)),
  },
  {
    name: 'text of an attachment',
    aspects: ['text', 'link'],
    why: 'A report (RFC 3464), an attached message and a file by its name are attachments; the text is what the sender says.',
    explains: ({ ours, theirs }, { leaves }) =>
      ours === '' &&
      leaves.some(
        (leaf) =>
          isFile(leaf) &&
          (holds(leaf, theirs) || (leaf.attached && /^(?:(?:From|To|Cc|Subject|Date):|\w{3},\d)/.test(theirs))),
      ),
  },
  {
    name: 'file written into the text',
    aspects: ['text', 'file'],
    why: 'uuencode and yEnc are older than MIME; mail programs still show such a file as an attachment.',
    explains: (_, { raw }) => /^(?:begin [0-7]{3,4} |=ybegin )/m.test(raw),
  },
  {
    name: 'richtext',
    aspects: ['text'],
    why: 'Its commands (RFC 1341, RFC 1896) are no words; ours takes them off.',
    explains: (_, { leaves }) => leaves.some(({ type }) => /^text\/(?:richtext|enriched)$/.test(type)),
  },
  {
    name: 'report shown as text',
    aspects: ['file'],
    why: 'message/delivery-status and its like (RFC 3464, RFC 5965) are parts for programs, listed like any other.',
    explains: ({ ours, oracle }, { leaves }) =>
      oracle === 'mailparser' && leaves.some((leaf) => /^(?:message|text)\//.test(leaf.type) && ours === fileOf(leaf)),
  },
  {
    name: 'line end before a boundary',
    aspects: ['file'],
    why: 'RFC 2046 section 5.1.1: it belongs to the boundary; ours counts the bytes of the part as they stand.',
    explains: (piece, { leaves }, { files }) => isSameButLineEnds(piece, leaves, files),
  },
  {
    name: 'HTML that calls itself plain text',
    aspects: ['text', 'link'],
    why: 'Programs that sniff show it as a page, and a link in it can be clicked.',
    explains: ({ ours, theirs }, { leaves }) =>
      leaves.some(
        (leaf) =>
          !/html/.test(leaf.type) &&
          /<(?:html|body|div|table|a|br|p)\b/i.test(
            leaf.raw + Buffer.from(leaf.bytes.subarray(0, 65_536)).toString('latin1'),
          ) &&
          (holds(leaf, theirs) || ours !== ''),
      ),
  },
  {
    name: 'made to be read in two ways',
    aspects: everyPart,
    why: 'Fields, parameters or encodings given twice, with gaps or with comments inside; ours takes what shows most, and reports the defect.',
    explains: (_, facts) => isAmbiguous(facts),
  },
  {
    name: 'link for Outlook alone',
    aspects: ['link'],
    why: 'A conditional comment is shown by one program and by no other, so that its links count.',
    explains: ({ theirs }, { leaves }) =>
      theirs === '' && leaves.some(({ type, bytes }) => /html/.test(type) && /<!--\[if/i.test(latin1(bytes))),
  },
  {
    name: 'target without a scheme, or below <base>',
    aspects: ['link'],
    why: 'Web mail and programs make it a web address or resolve it, so that it can be clicked.',
    explains: ({ ours }, { leaves }) =>
      ours !== '' &&
      leaves.some(({ bytes }) =>
        /<base\b|(?:href|action)\s{0,9}=\s{0,9}["']?\s{0,9}(?!["'\s]|[a-z]{2,12}:|#)/i.test(latin1(bytes)),
      ),
  },
  {
    name: 'file of a forwarded or split message',
    aspects: ['file'],
    why: 'A fragment (RFC 2046 section 5.2.2) or attached message is opened by programs, so that what is in it is listed, too.',
    explains: ({ ours, theirs }, { leaves }) =>
      theirs === '' && leaves.some((leaf) => leaf.attached && fileOf(leaf) === ours),
  },
  {
    name: 'another alternative',
    aspects: ['text'],
    why: 'RFC 2046 section 5.1.4: the last alternative that a reader knows is what is shown.',
    explains: ({ ours, theirs }, { raw, leaves }) =>
      ours === '' &&
      /multipart\/alternative/i.test(raw) &&
      leaves.some((leaf) => /^text\//.test(leaf.type) && holds(leaf, theirs)),
  },
  {
    name: 'text turned round',
    aspects: ['text'],
    why: 'An override of direction (UAX 9) shows the letters from right to left; ours gives them as they are seen.',
    explains: (_, { leaves }) =>
      leaves.some(({ bytes }) => /\xe2\x80[\xad\xae]|&#8237;|&#8238;|&#x202[de];/i.test(latin1(bytes))),
  },
  {
    name: 'part without name that is shown as text',
    aspects: ['file', 'text'],
    why: 'RFC 2046 section 4.1.4: an unknown kind of text is plain text, and an invitation is what its reader sees.',
    explains: ({ ours, theirs, aspect }, { leaves }) =>
      leaves.some(
        (leaf) =>
          leaf.type.startsWith('text/') &&
          (aspect === 'text' ? holds(leaf, ours || theirs) : ours === '' && isNear(leaf, theirs)),
      ),
  },
  {
    name: 'transfer encoding that is none',
    aspects: everyPart,
    why: 'RFC 2045 section 6.4: such a part is application/octet-stream; ours undoes what it plainly is, or leaves it.',
    explains: (_, { raw }) =>
      /^content-transfer-encoding[ \t]*:[ \t]*(?!(?:7bit|8bit|binary|base64|quoted-printable)[ \t]*\r?$)\S/im.test(raw),
  },
  {
    name: 'quoted-printable out of form',
    aspects: ['text', 'file'],
    why: 'RFC 2045 section 6.7: spaces at the end of a line were added on the way, so that the soft break before them counts.',
    explains: (_, { leaves }) =>
      leaves.some(
        (leaf) => leaf.encoding === 'quoted-printable' && /=[ \t]+\r?\n|=(?![0-9a-f]{2}|\r?\n|$)/i.test(leaf.raw),
      ),
  },
  {
    name: 'bytes that are no text',
    aspects: ['text'],
    why: 'A file under a type of text has no charset; nothing that a reader could be told is lost.',
    explains: (_, { leaves }) =>
      leaves.some(({ type, bytes }) => /^text/.test(type) && /[\x01-\x07]/.test(latin1(bytes))),
  },
  {
    name: 'calendar given twice',
    aspects: ['file'],
    why: 'As a text and as a file; postal-mime takes the two for one, ours lists what is attached.',
    explains: ({ oracle, theirs }, { raw }) =>
      oracle === 'postal-mime' && theirs === '' && /^content-type:\s*text\/calendar/im.test(raw),
  },
  {
    name: 'element that swallows what follows',
    aspects: ['text'],
    why: 'Each part is a page of its own, so that an open <plaintext> ends with its part.',
    explains: (_, { raw }) => /<plaintext/i.test(raw),
  },
  {
    name: 'text behind base64',
    aspects: ['text'],
    why: 'A list server appended its lines to an encoded part; ours ends the encoding where no base64 follows.',
    explains: (_, { leaves }) =>
      leaves.some((leaf) => leaf.encoding === 'base64' && /[^A-Za-z0-9+/=\s]/.test(leaf.raw)),
  },
  {
    name: 'UTF-8 read as windows-1252',
    aspects: ['text'],
    why: 'The part is declared and is valid UTF-8.',
    explains: ({ theirs }, _, ours) =>
      ours.lines.some(
        (line) => theirs !== '' && ink(new TextDecoder('windows-1252').decode(Buffer.from(line))) === theirs,
      ),
  },
  {
    name: 'text part with a file name',
    aspects: ['file'],
    why: 'A second text with a name (RFC 2183 section 2.3) is shown as a file by mail programs.',
    explains: ({ ours }, { leaves }) =>
      leaves.some((leaf) => leaf.type.startsWith('text/') && leaf.name !== '' && fileOf(leaf) === ours),
  },
  {
    name: 'base64 that is not whole',
    aspects: ['file', 'text'],
    why: 'Foreign letters are skipped (RFC 2045 section 6.8), and the last group gives as many bytes as it holds.',
    explains: (_, { leaves }) => leaves.some((leaf) => leaf.encoding === 'base64' && !isWholeBase64(leaf.raw)),
  },
  {
    name: 'letters of a vendor',
    aspects: ['text'],
    why: 'The Encoding Standard reads the extensions that are in use; a table of the bare standard has holes there.',
    explains: ({ ours, theirs }, { leaves }) =>
      broken(theirs) > broken(ours) && leaves.some(({ charset }) => /big5|jp|jis|gb|kr|ks_c|utf-16/i.test(charset)),
  },
  {
    name: 'boundary not closed',
    aspects: everyPart,
    why: 'The mail breaks off; ours takes what is there up to its end.',
    explains: (_, facts) => isUnclosed(facts),
  },
];
