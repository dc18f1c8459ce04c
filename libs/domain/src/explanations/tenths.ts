/** To a tenth, and never less than it is: for a difference that has to be reached. */
export function tenthsUp(points: number): number {
  return Math.ceil(points * 10) / 10;
}
