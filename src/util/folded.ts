const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\s]/gu;

/** For comparing words: NFKC (half-width kana, full-width Latin), lower case, no spaces or invisible characters. */
export function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(INVISIBLE, '');
}
