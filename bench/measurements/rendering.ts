import { emailKinds, renderEmail, type EmailKind, type EmailVariables } from '@troth/emails';
import { interleaved, median } from '../runtime/rounds.js';
import { reading, type Measurement } from '../measurement.js';

const EMAILS = 100;
const ROUNDS = 5;
const context = { publicUrl: 'http://localhost:3000', practiceName: 'Harbour Practice', aboutToken: 'a'.repeat(52) };

export const rendering: Measurement = {
  name: 'rendering',
  about:
    'Time on the processor to render a weekly report, whose picture is drawn for its reader, against a check-in, which is words alone; all threads counted.',
  async run() {
    const { report, checkIn } = await interleaved(ROUNDS, {
      report: () => microsAnEmail('weekly-report'),
      checkIn: () => microsAnEmail('check-in'),
    });
    return [reading('rendering', { value: median(report), unit: 'µs/report', floor: median(checkIn) })];
  },
};

async function microsAnEmail<Kind extends EmailKind>(kind: Kind): Promise<number> {
  const variables = emailKinds[kind].preview as EmailVariables<Kind>;
  const before = process.cpuUsage();
  for (let done = 0; done < EMAILS; done += 1) renderEmail(kind, variables, context);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / EMAILS;
}
