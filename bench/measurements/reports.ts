import { openFlow } from '../runtime/flow.js';
import { median } from '../runtime/rounds.js';
import { reading, type Measurement } from '../measurement.js';
import { makeReports, makeReportsDue } from '../load/reports.js';

const COUPLES = 1_000;
const REPORTS = 2_000;
const ROUNDS = 5;

export const reports: Measurement = {
  name: 'reports',
  about:
    'Weekly reports with their charts, through the real worker as fast as they go: its time on the processor for one, how many a second the sink counts, and the most memory that the worker held.',
  async run(bench) {
    const flow = await openFlow(bench, { couples: COUPLES });
    const kept = await makeReports(flow.database, flow.practice);
    const send = async (run: number) => {
      const before = await flow.usage();
      const arrived = flow.expect(REPORTS);
      await makeReportsDue(flow, kept, REPORTS, run);
      const { first, last } = await arrived;
      const { cpuMicros } = await flow.usage();
      return {
        perSecond: ((REPORTS - 1) * 1_000) / (last - first),
        ms: (cpuMicros - before.cpuMicros) / REPORTS / 1_000,
      };
    };
    await send(0);
    const rounds = [];
    for (let round = 1; round <= ROUNDS; round += 1) rounds.push(await send(round));
    const { peakRssMb } = await flow.usage();
    return [
      reading('reports-cpu', { value: median(rounds.map(({ ms }) => ms)), unit: 'ms/report', target: { atMost: 2 } }),
      reading('reports', {
        value: median(rounds.map(({ perSecond }) => perSecond)),
        unit: 'reports/s',
        target: { atLeast: 400 },
      }),
      reading('reports-memory', { value: peakRssMb, unit: 'MB', target: { atMost: 200 } }),
    ];
  },
};
