/** The contract's figures for one drill. */
export interface FaultResult {
  readonly fault: string;
  /** How often the fault was brought about. */
  readonly injected: number;
  readonly due: number;
  readonly accepted: number;
  readonly uncertain: number;
  readonly duplicate: number;
  readonly missing: number;
  readonly falselyAccepted: number;
  /** From what was down coming back to the first email after it; null where nothing was down. */
  readonly recoverySeconds: number | null;
  readonly held: boolean;
}

/** A result, and what people are told beside it. */
export interface Finding extends FaultResult {
  /** Why it could not be run here; it then counts as not run, never as held. */
  readonly notRun: string | null;
  readonly notes: readonly string[];
}

const columns = [
  ['fault', 'fault'],
  ['injected', 'injected'],
  ['due', 'due'],
  ['accepted', 'accepted'],
  ['uncertain', 'uncertain'],
  ['duplicate', 'duplicate'],
  ['missing', 'missing'],
  ['falselyAccepted', 'falsely accepted'],
  ['recoverySeconds', 'first send after, s'],
  ['held', 'held'],
] as const;

function cellsOf(finding: Finding): string[] {
  return columns.map(([field]) => {
    if (field === 'held') return finding.notRun ? 'not run here' : finding.held ? 'yes' : 'NO';
    return finding.notRun && field !== 'fault' ? '–' : String(finding[field] ?? '–');
  });
}

/** For the terminal. */
export function asTable(findings: readonly Finding[]): string {
  const rows = [columns.map(([, title]) => title as string), ...findings.map(cellsOf)];
  const widths = columns.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  const lines = rows.map((row) =>
    row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!))).join('  '),
  );
  const notes = findings.flatMap(({ fault, notRun, notes: said }) =>
    [...(notRun ? [notRun] : []), ...said].map((note) => `${fault}: ${note}`),
  );
  return [...lines, ...(notes.length > 0 ? ['', ...notes] : [])].join('\n');
}

/** For docs/reliability.md. */
export function asMarkdown(findings: readonly Finding[]): string {
  const rows = [columns.map(([, title]) => title), columns.map(() => '---'), ...findings.map(cellsOf)];
  return rows.map((row) => `| ${row.join(' | ')} |`).join('\n');
}

/** The contract's JSON: the figures of every drill that was run. */
export function asJson(findings: readonly Finding[]): string {
  return JSON.stringify(
    findings.filter(({ notRun }) => !notRun).map(({ notRun: _, notes: _notes, ...figures }) => figures),
  );
}
