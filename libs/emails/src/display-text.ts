import { z } from 'zod';

// Control characters, line breaks and the marks that turn the direction of text could forge a header or a line.
const unprintable = /[\p{Cc}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu;

/** One printable line: runs of white space and control characters become one space. */
export function oneLine(text: string): string {
  return text.replace(unprintable, ' ').replace(/\s+/g, ' ').trim();
}

/** Mail programs turn `x.example` into a link; an unseen space after each dot, colon, slash or @ keeps a name a name. */
function unlinked(text: string): string {
  return text.replace(/[.:@/](?=\S)/gu, '$&\u200b');
}

/** A line of words that is ready to print, of up to 300 characters. */
export const line = z.string().max(300).transform(oneLine);

/** What people typed as a name; up to 120 characters, never turned into a link. */
export const name = z
  .string()
  .max(120)
  .transform((typed) => unlinked(oneLine(typed)));

/** A full http(s) address. */
export const link = z.url({ protocol: /^https?$/ }).max(2000);

/** A whole number from 0. */
export const count = z.int().min(0);
