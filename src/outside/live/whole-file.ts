import { open } from 'node:fs/promises';

/** All bytes of a file, by one read (`readFile` takes three times as long for 60 MB); `undefined` where that fails. */
export async function wholeFile(path: string): Promise<Buffer | undefined> {
  try {
    const file = await open(path);
    try {
      const { size } = await file.stat();
      const bytes = Buffer.allocUnsafeSlow(size);
      const { bytesRead } = await file.read(bytes, 0, size, 0);
      return bytesRead === size ? bytes : undefined;
    } finally {
      await file.close();
    }
  } catch {
    return undefined;
  }
}
