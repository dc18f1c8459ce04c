import { describe, expect, it } from '@jest/globals';
import { placeOf } from './log.js';

describe('the place of a fault', () => {
  const fault = new TypeError('what somebody wrote');
  fault.stack = [
    'TypeError: what somebody wrote',
    '    at Object.react (file:///srv/troth/dist/apps/worker/subscribers/roll-up/roll-up.js:7:13)',
    '    at async /opt/troth/libs/database/dist/database.js:40:5',
    '    at process.processTicksAndRejections (node:internal/process/task_queues:105:5)',
  ].join('\n');

  it('is told without a word of the fault, and without where Troth is installed', () => {
    expect(placeOf(fault)).toBe(
      [
        'at Object.react (dist/apps/worker/subscribers/roll-up/roll-up.js:7:13)',
        'at async libs/database/dist/database.js:40:5',
        'at process.processTicksAndRejections (node:internal/process/task_queues:105:5)',
      ].join('\n'),
    );
    expect(placeOf('a word')).toBeNull();
  });

  it('is no line of what the fault quotes', () => {
    const quoting = new TypeError('We met\n    at home, and I said nothing.');
    expect(quoting.stack).toContain('at home');
    expect(placeOf(quoting)).toMatch(/^at /);
    expect(placeOf(quoting)).not.toContain('at home');
  });
});
