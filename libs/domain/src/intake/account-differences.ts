import { agos, hurtOf, type Cause, type Intake } from './intake.js';

/** What two accounts can differ in so that it matters to a coach. */
export const differenceTopics = ['cause', 'ended', 'hurt', 'ago', 'hopes'] as const;
export type DifferenceTopic = (typeof differenceTopics)[number];

/**
 * In what two accounts differ, of what both answered:
 * - cause: they share none, or one alone names an affair;
 * - ended: one says that it has ended, the other is not sure;
 * - hurt: each says that they were the one who was hurt;
 * - ago: two steps or more apart;
 * - hopes: one alone hopes to find out whether to go on.
 */
export function accountDifferences(a: Intake, b: Intake): readonly DifferenceTopic[] {
  const differs: Readonly<Record<DifferenceTopic, boolean>> = {
    cause: causesDiffer(a.causes, b.causes),
    ended: [a, b].some(({ ended }) => ended === 'ended') && [a, b].some(({ ended }) => ended === 'not-sure'),
    hurt: [a, b].every((account) => hurtOf(account) === 'was-hurt'),
    ago: a.ago !== null && b.ago !== null && Math.abs(agos.indexOf(a.ago) - agos.indexOf(b.ago)) >= 2,
    hopes: a.hopes.length > 0 && b.hopes.length > 0 && a.hopes.includes('decide') !== b.hopes.includes('decide'),
  };
  return differenceTopics.filter((topic) => differs[topic]);
}

function causesDiffer(a: readonly Cause[], b: readonly Cause[]): boolean {
  if (a.length === 0 || b.length === 0) return false;
  return a.includes('affair') !== b.includes('affair') || !a.some((cause) => b.includes(cause));
}
