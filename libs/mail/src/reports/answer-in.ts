import type { ServerAnswer } from '../answer/weigh-refusal.js';

const LIMIT = 4000;
// A refusal's code of SMTP stands before an enhanced code, a dash or words; a year, a port or a size does not.
const reply = /(?:^|[^\d.:[/-])([45]\d\d)(?=[ -]+(?:#?[45]\.\d|[^\d\s-])|[ -]*$|[:;,])/m;
// RFC 3463 has the subjects 0 to 7; a program's version or a date is no code.
const enhancedCode = /(?:^|[^\d.])([245]\.[0-7]\.\d{1,3})(?![\d.]*\d)/;
const refusing = /(?:^|[^\d.])([45]\.[0-7]\.\d{1,3})(?![\d.]*\d)/;

/** The codes that stand in a text, and the text as the server's words. */
export function answerIn(text: string): ServerAnswer {
  const words = text.slice(0, LIMIT);
  const code = reply.exec(words)?.[1];
  return { code: code === undefined ? null : Number(code), enhanced: refusing.exec(words)?.[1] ?? null, words };
}

/** The enhanced status code (RFC 3463) that stands in a text; null where none does. */
export function enhancedIn(text: string): string | null {
  return enhancedCode.exec(text)?.[1] ?? null;
}

/** The more telling of an answer's codes; null where it has none. */
export function codeOf({ code, enhanced }: ServerAnswer): string | null {
  return enhanced ?? (code === null ? null : String(code));
}
