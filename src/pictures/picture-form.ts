import { gifForm } from './gif-form.ts';

/** What the first bytes of a picture say of it, read before anything is decoded. */
export interface PictureForm {
  format: 'png' | 'jpeg' | 'gif' | 'bmp' | 'webp' | 'other';
  /** Pixels; missing where the header does not say. */
  width?: number;
  height?: number;
  /** More than one picture, of which the decoder shows the first. */
  animated?: boolean;
  /** Times that the decoder goes over the whole picture (progressive JPEG). */
  scans?: number;
}

/** Markers of a JPEG frame (ITU-T T.81 table B.1): SOF0 to SOF15 without DHT, JPG and DAC. */
const FRAME = new Set([0xc0, 0xc1, 0xc2, 0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf]);
/** Further markers do not stand in front of the frame of an honest file. */
const MOST_MARKERS = 2000;

/** Start of a scan (ITU-T T.81 section B.2.3); within the data of a scan these two bytes never follow each other. */
const SCAN = Buffer.from([0xff, 0xda]);

/** Format and size of a picture by its own bytes; whatever its name and type say of it. */
export function pictureForm(bytes: Uint8Array): PictureForm {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const head = Buffer.from(bytes.subarray(0, 16)).toString('latin1');
  if (head.startsWith('\x89PNG\r\n\x1a\n')) {
    if (bytes.length < 24) return { format: 'png' };
    const form = sized('png', view.getUint32(16), view.getUint32(20));
    return isAnimatedPng(bytes) ? { ...form, animated: true } : form;
  }
  if (head.startsWith('GIF87a') || head.startsWith('GIF89a')) {
    return gifForm(bytes);
  }
  if (head.startsWith('\xff\xd8')) return { ...jpegForm(view), scans: scansIn(bytes) };
  if (head.startsWith('BM')) return bmpForm(view);
  if (head.startsWith('RIFF') && head.startsWith('WEBP', 8)) return { format: 'webp' };
  return { format: 'other' };
}

function scansIn(bytes: Uint8Array): number {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let scans = 0;
  for (let at = whole.indexOf(SCAN); at >= 0; at = whole.indexOf(SCAN, at + 2)) scans += 1;
  return scans;
}

/** An `acTL` chunk stands in front of the first `IDAT` (PNG third edition, section 11.3.6.1). */
function isAnimatedPng(bytes: Uint8Array): boolean {
  const front = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 64 * 1024));
  const control = front.indexOf('acTL');
  const data = front.indexOf('IDAT');
  return control > 0 && (data < 0 || control < data);
}

function sized(format: PictureForm['format'], width: number, height: number): PictureForm {
  return { format, width, height };
}

function jpegForm(view: DataView): PictureForm {
  let at = 2;
  for (let markers = 0; markers < MOST_MARKERS && at + 9 <= view.byteLength; markers += 1) {
    // Decoders pass over whatever stands between two segments.
    while (at + 9 <= view.byteLength && (view.getUint8(at) !== 0xff || isFill(view.getUint8(at + 1)))) at += 1;
    if (at + 9 > view.byteLength) break;
    const marker = view.getUint8(at + 1);
    if (FRAME.has(marker)) return sized('jpeg', view.getUint16(at + 7), view.getUint16(at + 5));
    const alone = marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8);
    at += alone ? 2 : 2 + Math.max(2, view.getUint16(at + 2));
  }
  return { format: 'jpeg' };
}

function isFill(byte: number): boolean {
  return byte === 0xff || byte === 0;
}

function bmpForm(view: DataView): PictureForm {
  if (view.byteLength < 26) return { format: 'bmp' };
  // OS/2's header of 12 bytes has 16-bit sizes; in the later ones a negative height stands for rows from the top.
  if (view.getUint32(14, true) === 12) return sized('bmp', view.getUint16(18, true), view.getUint16(20, true));
  return sized('bmp', Math.abs(view.getInt32(18, true)), Math.abs(view.getInt32(22, true)));
}
