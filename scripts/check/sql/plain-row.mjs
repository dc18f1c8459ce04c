const name = String.raw`"?\w+"?`;
const value = String.raw`(?:\$\d+(?:::\w+)?|'[^']*'|\d+|null|true|false)`;
const several = (one, by = ',') => String.raw`${one}(?:\s*${by}\s*${one})*`;
const where = String.raw`where ${several(String.raw`${name}\s*(?:<>|=|<=|>=|<|>)\s*${value}|${name} is (?:not )?null`.replace(/^(.*)$/, '(?:$1)'), 'and')}`;
const returning = String.raw`(?: returning ${several(name)})?`;
const overwritten = String.raw`${name}\s*=\s*excluded\.${name}`;
const conflict = String.raw`(?: on conflict(?:\s*\(${several(name)}\))? do (?:nothing|update set ${several(overwritten)}))?`;

const plain = [
  `insert into ${name}\\s*\\(${several(name)}\\) values\\s*\\(${several(value)}\\)${conflict}`,
  `update ${name} set ${several(`${name}\\s*=\\s*${value}`)} ${where}`,
  `delete from ${name} ${where}`,
].map((statement) => new RegExp(`^${statement}${returning}$`, 'i'));

/** Whether a statement writes plain rows of one table, by values alone: TypeORM says that through the row's class. */
export function writesPlainRows(text) {
  const line = text.trim().replaceAll(/\s+/g, ' ');
  return plain.some((statement) => statement.test(line));
}
