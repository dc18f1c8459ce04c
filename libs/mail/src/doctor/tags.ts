/** The tags of a DKIM or DMARC record (`name=value; …`), by name; white space within values is left out. */
export function tagsOf(record: string): ReadonlyMap<string, string> {
  return new Map(
    record
      .split(';')
      .filter((part) => part.includes('='))
      .map((part) => {
        const equals = part.indexOf('=');
        return [part.slice(0, equals).trim().toLowerCase(), part.slice(equals + 1).replace(/\s/g, '')];
      }),
  );
}
