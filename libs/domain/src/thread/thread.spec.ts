import { expect, it } from '@jest/globals';
import { recordOf } from '../record/couple-record.fixture.js';
import { threadRefusal } from './thread.js';

const { enrolment } = recordOf();

it.each([
  ['active', null],
  ['paused', null],
  ['awaiting-partner', 'not-started'],
  ['completed', 'already-ended'],
  ['withdrawn', 'already-ended'],
] as const)('in the thread of a couple that is %s a message is refused as %s', (state, code) => {
  expect(threadRefusal({ ...enrolment, coachId: 'cora', state })?.code ?? null).toBe(code);
});

it('in the thread of a couple without a coach nobody writes', () => {
  expect(threadRefusal({ ...enrolment, coachId: null })).toMatchObject({ code: 'not-allowed' });
});
