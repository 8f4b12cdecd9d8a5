import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { crc32, deflateSync } from 'node:zlib';
import { prepareZXingModule, type WriterOptions, writeBarcode } from 'zxing-wasm/writer';

const file = readFileSync(fileURLToPath(import.meta.resolve('zxing-wasm/writer/zxing_writer.wasm')));
prepareZXingModule({ overrides: { wasmBinary: file.buffer.slice(file.byteOffset, file.byteOffset + file.length) } });

/** The modules of a code for the text, true where dark, without a quiet zone. */
export async function modulesOf(text: string, format: WriterOptions['format'] = 'QRCode'): Promise<boolean[][]> {
  const { symbol, error } = await writeBarcode(text, { format, addQuietZones: false });
  if (error !== '') throw new Error(error);
  const { width, height, data } = symbol;
  return Array.from({ length: height }, (_, y) => Array.from({ length: width }, (__, x) => data[y * width + x] === 0));
}

/** A PNG of a code for the text. */
export async function pictureOf(text: string, options: WriterOptions = {}): Promise<Uint8Array> {
  const { image, error } = await writeBarcode(text, { format: 'QRCode', scale: 4, ...options });
  if (image === null) throw new Error(error);
  return new Uint8Array(await image.arrayBuffer());
}

/** A mail that shows the HTML, with one attached picture where there is one. */
export function mailWith(html: string, picture?: { bytes: Uint8Array; type?: string }): Uint8Array {
  const attached = picture
    ? [
        '--b',
        `Content-Type: ${picture.type ?? 'image/png'}; name=code.png`,
        'Content-Transfer-Encoding: base64',
        'Content-ID: <code@shop.example>',
        '',
        Buffer.from(picture.bytes).toString('base64').replace(/.{76}/g, '$&\r\n'),
      ]
    : [];
  const lines = [
    'From: shop@shop.example',
    'To: taro@example.co.jp',
    'Subject: =?utf-8?B?44GK55+l44KJ44Gb?=',
    'Date: Fri, 10 May 2024 09:00:00 +0900',
    'MIME-Version: 1.0',
    'Content-Type: multipart/related; boundary=b',
    '',
    '--b',
    'Content-Type: text/html; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    Buffer.from(html).toString('base64').replace(/.{76}/g, '$&\r\n'),
    ...attached,
    '--b--',
    '',
  ];
  return Buffer.from(lines.join('\r\n'));
}

/** An 8-bit PNG with grey and alpha, from its pixels row by row. */
export function greyAlphaPng(rows: readonly (readonly [grey: number, alpha: number])[][]): Uint8Array {
  return pngOf(rows[0]?.length ?? 0, rows.length, Buffer.from(rows.flatMap((row) => [0, ...row.flat()])), 4);
}

/** An 8-bit PNG of any rows, each with its filter in front: they need not fit its size. Of grey pixels, or of another kind. */
export function pngOf(width: number, height: number, rows: Uint8Array, kind = 0): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, kind, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, body: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(type), body]);
  const whole = Buffer.alloc(named.length + 8);
  whole.writeUInt32BE(body.length, 0);
  whole.set(named, 4);
  whole.writeUInt32BE(crc32(named), named.length + 4);
  return whole;
}
