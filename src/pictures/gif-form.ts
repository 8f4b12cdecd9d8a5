import type { PictureForm } from './picture-form.ts';

/** Blocks that are passed over on the way to the second frame. */
const MOST_BLOCKS = 20_000;

/**
 * Size and number of frames of a GIF (GIF89a section 17 and following), as far as its blocks stand in order. Browsers
 * widen the screen to the first frame: a screen of one pixel says nothing of what is shown.
 */
export function gifForm(bytes: Uint8Array): PictureForm {
  if (bytes.length < 13) return { format: 'gif' };
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const form = { format: 'gif' as const, width: view.getUint16(6, true), height: view.getUint16(8, true) };
  let frames = 0;
  let at = 13 + tableBytes(view.getUint8(10));
  for (let blocks = 0; blocks < MOST_BLOCKS && at + 10 <= bytes.length; blocks += 1) {
    const kind = bytes[at];
    if (kind === 0x2c) {
      frames += 1;
      if (frames > 1) return { ...form, animated: true };
      form.width = Math.max(form.width, view.getUint16(at + 5, true));
      form.height = Math.max(form.height, view.getUint16(at + 7, true));
      at = behindSubBlocks(bytes, at + 11 + tableBytes(view.getUint8(at + 9)));
    } else if (kind === 0x21) at = behindSubBlocks(bytes, at + 2);
    else break;
  }
  return form;
}

/** Of the colour table that the packed field announces. */
function tableBytes(packed: number): number {
  return (packed & 0x80) === 0 ? 0 : 3 << ((packed & 7) + 1);
}

function behindSubBlocks(bytes: Uint8Array, start: number): number {
  let at = start;
  while (at < bytes.length && bytes[at] !== 0) at += 1 + (bytes[at] ?? 0);
  return at + 1;
}
