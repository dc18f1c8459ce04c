const names = /^(?:delivered-to|x-original-to|x-envelope-to|envelope-to|to|cc)$/i;

/**
 * The addresses at a domain that a message's own header names as recipients, for where no envelope comes with it. Whether
 * one is ours, its token says.
 */
export function recipientsIn(raw: Buffer, domain: string): readonly string[] {
  const [header = ''] = raw.toString('latin1').split(/\r?\n\r?\n/, 1);
  const fields = header.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/);
  const wanted = domain.toLowerCase();
  const addresses = fields
    .filter((field) => names.test(field.slice(0, field.indexOf(':'))))
    .flatMap((field) => field.toLowerCase().match(/[^\s<>,;:"()]+@[a-z0-9.-]+/g) ?? []);
  return [...new Set(addresses.filter((address) => address.endsWith(`@${wanted}`)))];
}
