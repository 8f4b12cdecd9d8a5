import type { Story } from './story.ts';

/**
 * A wallet's recovery words, given to the reader: a line of twelve or twenty-four. Whoever sets up a wallet with them
 * puts his coins where their writer takes them. Words of sentences are told by those that no such list has.
 */
export const plantedPhrase: Story = {
  kind: 'planted-phrase',
  must: 1,
  enough: 1,
  parts: [
    /\b(?:recovery|seed|secret|backup|mnemonic) (?:phrase|words)\b[^\n]{0,200}[\n:][\s\d.)]{0,8}(?:(?!(?:the|and|your|our|with|for|from|are|not|but|these|those|please|wallet)\b)[a-z]{3,8}\b[ ,.)\d\n]{1,6}){11}[a-z]{3,8}\s{0,4}(?:\n|$)/g,
  ],
};
