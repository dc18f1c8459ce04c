// What stands around an address in a server's answer is worth keeping; the address itself is not.
const addresses = /[^\s<>"']+@[^\s<>"']+/g;

/** A server's answer as it may be kept: one line of up to 200 characters, without addresses or the name in the recipient's. */
export function keptAnswer(text: string, recipient = ''): string {
  const line = text.replace(/\s+/g, ' ').replace(addresses, '…');
  const name = recipient.slice(0, recipient.lastIndexOf('@'));
  // Most answers name nobody, and each email has one: an expression is made for those alone that do.
  const isNamed = name.length > 0 && line.toLowerCase().includes(name.toLowerCase());
  return (isNamed ? line.replace(asWord(name), '…') : line).slice(0, 200);
}

function asWord(name: string): RegExp {
  const literally = name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
  return new RegExp(`(?<![\\w.+-])${literally}(?![\\w+-])`, 'giu');
}
