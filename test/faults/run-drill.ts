import { drillsToRun, type Chosen } from './registry.js';
import { judge, type Drill } from './drill.js';
import { CannotRunHere, Rig, type Backend } from './rig/rig.js';
import type { Finding } from './result.js';

/** Runs the chosen drills one after the other, each in a rig of its own that is gone afterwards. */
export async function runDrills(
  chosen: Chosen & { readonly short: boolean },
  tell: (words: string) => void,
): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const { drill, backend } of drillsToRun(chosen)) {
    const fault = drill.backends.length > 1 ? `${drill.name} (${backend})` : drill.name;
    const began = Date.now();
    tell(`${fault} …`);
    const finding = await runOne(drill, fault, backend, chosen.short ? 'short' : 'whole');
    findings.push(finding);
    const verdict = finding.notRun ? `not run here: ${finding.notRun}` : finding.held ? 'held' : 'DID NOT HOLD';
    tell(`${fault}: ${verdict} (${Math.round((Date.now() - began) / 1_000)} s)`);
  }
  return findings;
}

async function runOne(drill: Drill, fault: string, backend: Backend, scale: 'whole' | 'short'): Promise<Finding> {
  try {
    const rig = await Rig.open(backend, { couples: drill.couples[scale], prepare: drill.prepare });
    try {
      return judge(fault, await drill.run(rig, scale));
    } finally {
      await rig.close();
    }
  } catch (why) {
    if (why instanceof CannotRunHere) return withoutRun(fault, why.message);
    return { ...withoutRun(fault, ''), notRun: null, notes: [`the drill itself broke: ${String(why)}`] };
  }
}

function withoutRun(fault: string, notRun: string): Finding {
  const nothing = { injected: 0, due: 0, accepted: 0, uncertain: 0, duplicate: 0, missing: 0, falselyAccepted: 0 };
  return { fault, ...nothing, recoverySeconds: null, held: false, notRun, notes: [] };
}
