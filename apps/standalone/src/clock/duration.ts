const shape = /^P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;
const millisecondsOf = [7 * 86_400_000, 86_400_000, 3_600_000, 60_000, 1_000];

/** Milliseconds of an ISO 8601 duration of weeks, days, hours, minutes and seconds (`P7D`, `PT36H`); null for anything else. */
export function durationMs(text: string): number | null {
  const [, ...parts] = shape.exec(text) ?? [];
  if (!parts.some((part) => part !== undefined) || text.endsWith('T')) return null;
  return parts.reduce((sum, part, index) => sum + Number(part ?? 0) * millisecondsOf[index]!, 0);
}
