/** Something to go to or to do, by its words. */
export interface Command {
  readonly id: string;
  readonly words: string;
  /** What it is, in a word: a page, an act, a couple. */
  readonly kind: string;
  readonly run: () => void;
}

/** Whether each word that was typed stands in these, accents and case aside; nothing typed fits all. */
export function fits(words: string, typed: string): boolean {
  const there = plain(words);
  return plain(typed)
    .split(/\s+/)
    .every((word) => there.includes(word));
}

const plain = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();
