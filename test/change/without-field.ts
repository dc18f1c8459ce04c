/** The fields of the declaration in this text, in their order. */
export function fieldsOf(text: string): string[] {
  const [, body = ''] = /^export const [^]*?\{\n([^]*?)^\}/m.exec(text) ?? [];
  return [...body.matchAll(/^ {2}(\w+)[:(,]/gm)].map(([, field]) => field!);
}

/** The same declaration once without each of these fields, as files beside it that were never written. */
export function withoutEach(file: string, text: string, fields: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    fields.map((field) => {
      const without = text.replace(new RegExp(`^ {2}${field}[:(,][^]*?(?=^ {2}\\w+[:(,]|^\\})`, 'm'), '');
      if (without === text) throw new Error(`There is no field ${field} in ${file} to leave out.`);
      return [file.replace(/(\.ts)$/, `.without-${field}$1`), without];
    }),
  );
}
