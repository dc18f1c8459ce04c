import type { FigureTable } from './tables';

/** Tables below each other, as spreadsheets read them. */
export function asCsv(tables: readonly FigureTable[]): string {
  const rows = tables.flatMap(({ title, of, column, lines }) => [
    [title],
    [of, column],
    ...lines.map(({ names, figure }) => [names.join('; '), figure]),
    [],
  ]);
  return rows.map((row) => row.map(cell).join(',')).join('\r\n');
}

/** What begins like a formula is led by an apostrophe: a coach's name is somebody's own text. */
function cell(text: string): string {
  const safe = /^[\s]*[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}
