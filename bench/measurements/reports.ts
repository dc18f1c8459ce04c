import { openFlow, type Flow } from '../runtime/flow.js';
import { median } from '../runtime/rounds.js';
import { reading, type Measurement } from '../measurement.js';
import { makeReports, makeReportsDue, type KeptReport } from '../load/reports.js';

const COUPLES = 1_000;
const REPORTS = 2_000;
/** A worker settles differently from one start to the next: each start counts, and the highest memory of them. */
const STARTS = 3;
const ROUNDS = 2;

export const reports: Measurement = {
  name: 'reports',
  about:
    'Weekly reports with their charts, through the real worker as fast as they go: its time on the processor for one, how many a second the sink counts, and the most memory that it held in any of three starts.',
  async run(bench) {
    const rounds: Round[] = [];
    const peaks: number[] = [];
    for (let start = 0; start < STARTS; start += 1) {
      const flow = await openFlow(bench, { couples: COUPLES });
      const kept = await makeReports(flow.database, flow.practice);
      await sendReports(flow, kept, 0);
      for (let round = 1; round <= ROUNDS; round += 1) rounds.push(await sendReports(flow, kept, round));
      peaks.push((await flow.usage()).peakRssMb);
      await bench.endMeasurement();
    }
    return [
      reading('reports-cpu', { value: median(rounds.map(({ ms }) => ms)), unit: 'ms/report', target: { atMost: 2 } }),
      reading('reports', {
        value: median(rounds.map(({ perSecond }) => perSecond)),
        unit: 'reports/s',
        target: { atLeast: 400 },
      }),
      reading('reports-memory', { value: Math.max(...peaks), unit: 'MB', target: { atMost: 200 } }),
    ];
  },
};

interface Round {
  readonly perSecond: number;
  /** Of the worker's processor, for one. */
  readonly ms: number;
}

async function sendReports(flow: Flow, kept: readonly KeptReport[], run: number): Promise<Round> {
  const before = await flow.usage();
  const arrived = flow.expect(REPORTS);
  await makeReportsDue(flow, kept, REPORTS, run);
  const { first, last } = await arrived;
  const { cpuMicros } = await flow.usage();
  return {
    perSecond: ((REPORTS - 1) * 1_000) / (last - first),
    ms: (cpuMicros - before.cpuMicros) / REPORTS / 1_000,
  };
}
