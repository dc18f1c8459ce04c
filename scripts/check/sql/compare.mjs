import ts from 'typescript';

const numbers = new Set(['smallint', 'integer', 'real', 'double precision']);
const texts = new Set([
  'uuid',
  'text',
  'character varying',
  'name',
  'bigint',
  'numeric',
  'regtype',
  'unknown',
  '"char"',
]);
const absent = ts.TypeFlags.Null | ts.TypeFlags.Undefined | ts.TypeFlags.Void;

/** How a statement differs from what PostgreSQL says of it, a sentence a fault. */
export function faultsOf(checker, { row, parameters }, described) {
  return [...faultsOfParameters(checker, parameters, described), ...faultsOfRow(checker, row, described)];
}

function faultsOfParameters(checker, given, { parameters: wanted }) {
  if (!given) return [];
  if (given.length !== wanted.length) return [`it takes ${wanted.length} parameters and is given ${given.length}`];
  return given.flatMap((type, index) =>
    fits(checker, checker.getNonNullableType(type), wanted[index], 'given')
      ? []
      : [`$${index + 1} is ${wanted[index]} and is given ${checker.typeToString(type)}`],
  );
}

function faultsOfRow(checker, row, { columns }) {
  if (!row || isOpen(row) || checker.getIndexInfosOfType(row).length > 0) return [];
  const declared = new Map(checker.getPropertiesOfType(row).map((property) => [property.name, property]));
  const faults = columns.flatMap(({ name, type, isNull }) => {
    const property = declared.get(name);
    declared.delete(name);
    if (!property) return [`its column "${name}" is not in ${checker.typeToString(row)}`];
    const written = checker.getTypeOfSymbol(property);
    const value = checker.getNonNullableType(written);
    if (!fits(checker, value, type, 'read'))
      return [`"${name}" is ${type} and is read as ${checker.typeToString(written)}`];
    if (isOpen(written) || type.startsWith('json')) return [];
    const mayBeAbsent = parts(written).some(({ flags }) => flags & absent);
    if (isNull === 'maybe' && !mayBeAbsent)
      return [`"${name}" may be null and is read as ${checker.typeToString(written)}`];
    if (isNull === 'never' && mayBeAbsent)
      return [`"${name}" is never null and is read as ${checker.typeToString(written)}`];
    return [];
  });
  const missing = [...declared.values()].filter(({ flags }) => !(flags & ts.SymbolFlags.Optional));
  return [...faults, ...missing.map(({ name }) => `it gives no column "${name}"`)];
}

/** Whether values of a TypeScript type are what PostgreSQL's driver gives for one of its types, or takes for it. */
function fits(checker, type, sqlType, way) {
  if (isOpen(type) || parts(type).every(({ flags }) => flags & (absent | ts.TypeFlags.Never))) return true;
  if (sqlType.endsWith('[]')) {
    const list = parts(type).every((one) => checker.isArrayLikeType(one));
    return (
      list &&
      parts(type).every((one) =>
        fits(
          checker,
          checker.getNonNullableType(checker.getIndexTypeOfType(one, ts.IndexKind.Number)),
          sqlType.slice(0, -2),
          way,
        ),
      )
    );
  }
  return parts(type).every((one) => fitsOne(one, sqlType, way));
}

function fitsOne(type, sqlType, way) {
  const named = type.getSymbol()?.name;
  const isText = Boolean(type.flags & ts.TypeFlags.StringLike);
  const isNumber = Boolean(type.flags & ts.TypeFlags.NumberLike);
  if (sqlType.startsWith('json')) return way === 'read' ? named !== 'Date' : isText;
  if (sqlType === 'boolean') return Boolean(type.flags & ts.TypeFlags.BooleanLike);
  if (sqlType === 'bytea') return named === 'Buffer' || (way === 'given' && named === 'Uint8Array');
  if (sqlType.startsWith('timestamp')) return named === 'Date' || (way === 'given' && isText);
  if (sqlType === 'date') return named === 'Date' || (way === 'given' && isText);
  if (numbers.has(sqlType)) return isNumber;
  if (sqlType === 'bigint' || sqlType === 'numeric')
    return isText || (way === 'given' && (isNumber || Boolean(type.flags & ts.TypeFlags.BigIntLike)));
  if (texts.has(sqlType)) return isText;
  return way === 'given' ? isText || isNumber : true;
}

function parts(type) {
  return type.isUnion() ? type.types : [type];
}

function isOpen(type) {
  return Boolean(type.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown | ts.TypeFlags.TypeParameter));
}
