const HEADER_BYTES = 65_536;
const names = /^(?:delivered-to|x-original-to|x-envelope-to|envelope-to|to|cc)$/i;

/**
 * The addresses at a domain that a message's own header names as recipients, within its first 64 kB, for where no
 * envelope comes with it. Whether one is ours, its token says.
 */
export function recipientsIn(raw: Buffer, domain: string): readonly string[] {
  const [header = ''] = raw
    .subarray(0, HEADER_BYTES)
    .toString('latin1')
    .split(/\r?\n\r?\n/, 1);
  const fields = header.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/);
  const wanted = `@${domain.toLowerCase()}`;
  const addresses = fields
    .filter((field) => names.test(field.slice(0, Math.min(field.indexOf(':'), 40))))
    .flatMap((field) => field.toLowerCase().split(/[\s<>,;:"()]+/));
  return [...new Set(addresses.filter((address) => address.endsWith(wanted) && address.length > wanted.length))];
}
