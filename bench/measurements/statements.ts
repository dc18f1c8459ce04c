import { openFlow } from '../runtime/flow.js';
import { median } from '../runtime/rounds.js';
import { countStatements } from '../runtime/statements.js';
import { reading, type Measurement } from '../measurement.js';

const EMAILS = 5_000;
const ROUNDS = 5;

export const statements: Measurement = {
  name: 'statements',
  about:
    'SQL statements an email as PostgreSQL counts them (pg_stat_statements): all that the worker asks meanwhile, its idle looks, BEGIN and COMMIT among them, and the few that make the emails due.',
  async run(bench) {
    const flow = await openFlow(bench, { couples: 1_000 });
    await flow.send(EMAILS);
    const found: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      found.push((await countStatements(flow.database, () => flow.send(EMAILS))) / EMAILS);
    }
    return [reading('statements', { value: median(found), unit: 'statements/email', target: { atMost: 0.05 } })];
  },
};
