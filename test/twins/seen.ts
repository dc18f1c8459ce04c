export const channels = ['email', 'email headers', 'answer', 'answer headers', 'export', 'page', 'instant'] as const;

/** By which way something reached partner B. */
export type Channel = (typeof channels)[number];

/** One thing that partner B could observe: what it was, when (milliseconds of the programme's time), and every byte of it. */
export interface Seen {
  readonly channel: Channel;
  readonly about: string;
  readonly at: number;
  readonly text: string;
}

// Links, references to promises and notes (43), and what names a message (52): drawn by lot, or worked out from what was.
// A boundary has the latter in it.
const secret = /(?:(?<![a-z2-7])|(?<==_[ar]))[a-z2-7]{52}(?![a-z2-7])|(?<![\w-])[\w-]{43}(?![\w-])/g;

/**
 * Puts in the place of each secret its number in the order of appearance and its length, so that twins can be
 * compared byte by byte. An id, which would tell when it was made, is no secret and stays as it is.
 */
export function withoutLots(texts: readonly string[]): string[] {
  const numbers = new Map<string, number>();
  return texts.map((text) =>
    text.replace(secret, (found) => {
      const number = numbers.get(found) ?? numbers.set(found, numbers.size + 1).get(found);
      return `«${number}:${found.length}»`;
    }),
  );
}
