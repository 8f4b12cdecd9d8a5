import { createHash } from 'node:crypto';
import type { Code } from '../mail/content.ts';
import type { Defect, Mail } from '../mail/mail.ts';
import type { OpenedMail } from '../mail/parse.ts';
import type { Picture } from '../mail/read-pictures.ts';
import { linksOf } from './code-links.ts';
import { codesIn, type ReadCode } from './code-reader.ts';
import { drawnCodes } from './drawn-codes.ts';
import { joinedPictures } from './joined-pictures.ts';
import { type PictureForm, pictureForm } from './picture-form.ts';
import { hasTransparency, overflows, readPng } from './png.ts';
import type { Raster } from './raster.ts';

/** What one mail may cost. Counted in pixels, not in time, so that a replay reads the same as the first run. */
const LIMITS = {
  pictures: 40,
  /** Of one encoded picture. */
  bytes: 12 * 1024 * 1024,
  /** A photograph of a phone has 12 million. */
  pixels: 16_000_000,
  pixelsOfAll: 16_000_000,
  /** So many of them (a screen) row by row: a picture full of the corners of codes costs a second for a million. The rest coarsely. */
  thorough: 2_100_000,
  /** A progressive JPEG has about ten. */
  scans: 16,
  codes: 64,
  text: 4096,
};
/** A Micro QR code has 11 modules a side (ISO/IEC 18004); smaller pictures hold no code. */
const SMALLEST = 11;
/** Pixels of half a code. */
const SMALLEST_HALF = 600;
const LARGEST_HALF = 1_000_000;

/** The mail with the codes in its pictures and those that are drawn, and what they link to. Pictures that were not looked into become defects. */
export async function withCodes({ mail, pictures }: OpenedMail): Promise<Mail> {
  const reading: Reading = { codes: [], defects: [], pixels: LIMITS.pixelsOfAll, thorough: LIMITS.thorough };
  const distinct = withoutDoubles(pictures);
  for (const picture of distinct.slice(0, LIMITS.pictures)) await readPicture(reading, picture);
  await readHalves(reading, distinct.slice(0, LIMITS.pictures));
  for (const { source } of distinct.slice(LIMITS.pictures, LIMITS.pictures + 1)) {
    reading.defects.push({ kind: 'picture-not-read', detail: `more than ${LIMITS.pictures}`, source });
  }
  const drawn = await drawnCodes(mail);
  reading.codes.push(...drawn.codes);
  reading.defects.push(...drawn.defects);
  for (const { source } of reading.codes.slice(LIMITS.codes, LIMITS.codes + 1)) {
    reading.defects.push({ kind: 'picture-not-read', detail: `more than ${LIMITS.codes} codes`, source });
  }
  if (reading.codes.length === 0 && reading.defects.length === 0) return mail;
  const codes = reading.codes.slice(0, LIMITS.codes);
  return {
    ...mail,
    codes,
    links: [...mail.links, ...codes.flatMap(linksOf)],
    defects: [...mail.defects, ...reading.defects],
  };
}

interface Reading {
  codes: Code[];
  defects: Defect[];
  /** Pixels that may still be looked at, and those of them that may be looked at row by row. */
  pixels: number;
  thorough: number;
}

async function readPicture(reading: Reading, picture: Picture): Promise<void> {
  const { source } = picture;
  const form = pictureForm(picture.bytes);
  const { width = 0, height = 0 } = form;
  if (width > 0 && height > 0 && (width < SMALLEST || height < SMALLEST)) return;
  const refuse = (detail: string) => reading.defects.push({ kind: 'picture-not-read', detail, source });
  const why = refusal(picture, form, reading.pixels);
  if (why !== undefined) {
    refuse(why);
    return;
  }
  const found = await look(reading, picture.bytes, width * height);
  if (found === undefined) refuse(`${form.format}: malformed`);
  else if (form.animated) refuse(`${form.format}: first frame only`);
  add(reading, found, source);
  if (found?.length !== 0 || form.format !== 'png') return;
  if (!hasTransparency(picture.bytes)) return;
  const upon = width * height <= reading.pixels ? readPng(picture.bytes) : undefined;
  if (upon) add(reading, await look(reading, upon, width * height), source);
  else refuse('png: not laid upon white');
}

async function look(reading: Reading, picture: Uint8Array | Raster, pixels: number): Promise<ReadCode[] | undefined> {
  const thorough = pixels <= reading.thorough;
  reading.pixels -= pixels;
  if (thorough) reading.thorough -= pixels;
  return codesIn(picture, thorough);
}

/** Codes that are cut in two: pictures that follow each other, where neither holds a code by itself. */
async function readHalves(reading: Reading, pictures: Picture[]): Promise<void> {
  const read = new Set(reading.codes.map(({ source }) => source));
  for (const [index, second] of pictures.entries()) {
    const first = pictures[index - 1];
    if (!first || read.has(first.source) || read.has(second.source)) continue;
    if (!mayBeHalves(first, second, reading.pixels)) continue;
    for (const raster of joinedPictures(first.bytes, second.bytes)) {
      add(reading, await look(reading, raster, raster.width * raster.height), second.source);
    }
  }
}

/** Told by the headers, before anything is decoded. */
function mayBeHalves(first: Picture, second: Picture, pixels: number): boolean {
  const [one, two] = [pictureForm(first.bytes), pictureForm(second.bytes)];
  if (one.format !== 'png' || two.format !== 'png') return false;
  const areas = [one, two].map(({ width = 0, height = 0 }) => width * height);
  const fits = areas.every((area) => area >= SMALLEST_HALF && area <= LARGEST_HALF);
  if (areas.reduce((sum, area) => sum + area, 0) > pixels) return false;
  return fits && (one.width === two.width || one.height === two.height);
}

function add(reading: Reading, found: ReadCode[] | undefined, source: Code['source']): void {
  for (const { format, text } of found ?? []) {
    reading.codes.push({ format, text: text.slice(0, LIMITS.text), where: 'qr-picture', source });
  }
}

function refusal({ bytes, type }: Picture, form: PictureForm, left: number): string | undefined {
  if (form.format === 'webp' || form.format === 'other') return form.format === 'webp' ? 'webp' : type.slice(0, 40);
  if (form.width === undefined || form.height === undefined) return `${form.format}: malformed`;
  if (bytes.length > LIMITS.bytes) return `${bytes.length} bytes`;
  const pixels = form.width * form.height;
  if (pixels > LIMITS.pixels || pixels > left) return `${form.width} x ${form.height}`;
  if ((form.scans ?? 0) > LIMITS.scans) return `${form.scans} scans`;
  return form.format === 'png' && overflows(bytes) ? 'png: more data than it has room for' : undefined;
}

/** Mails carry one logo several times. */
function withoutDoubles(pictures: Picture[]): Picture[] {
  const seen = new Map<string, Picture>();
  for (const picture of pictures) {
    const key = createHash('sha256').update(picture.bytes).digest('hex');
    if (!seen.has(key)) seen.set(key, picture);
  }
  return [...seen.values()];
}
