import { getPublicSuffix } from 'tldts';
import { unicodeHost } from '../../util/domain.ts';
import { isCommonWord } from './brand-words.ts';
import { skeleton } from './skeleton.ts';

/** More than any honest host has; a host of a hundred labels is not read on. */
const MOST_LABELS = 12;
const MOST_PARTS = 12;

/** A word of a host: a label, a part of it between hyphens, or two neighbouring parts joined. */
export interface HostWord {
  /** As written, decoded from punycode. */
  written: string;
  /** Without hyphens. */
  word: string;
  looks: string;
}

/** A host taken apart for comparing with names. */
export interface HostWords {
  /** Between dots, all labels in front of the public suffix, every separator as a dot. */
  inner: string;
  words: HostWord[];
}

/** The words of a host name. Takes the A-label form. */
export function hostWords(host: string): HostWords {
  const suffix = getPublicSuffix(host) ?? '';
  const labels = host
    .slice(0, Math.max(0, host.length - suffix.length - 1))
    .split('.')
    .slice(-MOST_LABELS);
  const read = labels.map(unicodeHost);
  const written = read.flatMap((label) => {
    const parts = label.split(/[-_]/).filter(Boolean).slice(0, MOST_PARTS);
    const joined = parts.slice(1).map((part, index) => `${parts[index]}-${part}`);
    return [label, ...parts, ...joined];
  });
  const words = [...new Set(written)].map((one) => ({ written: one, word: one.replace(/[-_]/g, '') }));
  return {
    inner: `.${read.join('.').replace(/[-_]/g, '.')}.`,
    words: words
      .filter(({ word }) => word.length > 1 && word.length < 64 && !isCommonWord(word))
      .map((one) => ({ ...one, looks: skeleton(one.word) })),
  };
}
