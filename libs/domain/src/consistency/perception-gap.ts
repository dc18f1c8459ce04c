/** Points by which the gap counts as wide. Our own assumption until measured: a little over the reliable change of a score. */
export const wideGap = 20;

/** Own view minus seen view, in points; null until both are known. It starts a talk and does not show who is right. */
export function perceptionGap(own: number | null, seen: number | null): number | null {
  return own === null || seen === null ? null : own - seen;
}
