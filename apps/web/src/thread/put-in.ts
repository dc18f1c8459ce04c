/** What stands in a field, and where its cursor is. */
export interface Typed {
  readonly text: string;
  readonly cursor: number;
}

/** Words put in at the cursor, a line apart from what stands before and after; nothing that was typed goes. */
export function putIn({ text, cursor }: Typed, words: string): Typed {
  const [before, after] = [text.slice(0, cursor), text.slice(cursor)];
  const begun = before + apart(before) + words;
  return { text: begun + (after === '' ? '' : apart(words, after) + after), cursor: begun.length };
}

/** What is still missing of an empty line after some words, and before others that may begin with one. */
function apart(before: string, after = ''): string {
  if (before === '') return '';
  const breaks = /\n*$/.exec(before)![0].length + /^\n*/.exec(after)![0].length;
  return '\n'.repeat(Math.max(0, 2 - breaks));
}
