/** The fields of one block of a report, by their names in lower case; the last one of a name counts. */
export type Fields = ReadonlyMap<string, string>;

/** Reads blocks of header-like fields set apart by empty lines, as in RFC 3464 and RFC 5965; folded lines are joined. */
export function fieldBlocks(text: string): readonly Fields[] {
  return text
    .replace(/\r\n?/g, '\n')
    .split(/\n[ \t]*\n/)
    .map(fieldsOf)
    .filter((fields) => fields.size > 0);
}

function fieldsOf(block: string): Fields {
  const lines = block.replace(/\n[ \t]+/g, ' ').split('\n');
  return new Map(
    lines.flatMap((line) => {
      const [, name, value = ''] = /^([\w-]+)[ \t]*:(.*)$/.exec(line) ?? [];
      return name === undefined ? [] : [[name.toLowerCase(), value.trim()] as const];
    }),
  );
}
