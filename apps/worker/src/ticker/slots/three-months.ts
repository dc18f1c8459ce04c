import type { SlotHandler } from '../slot-handler.js';

/** Three months have gone by since the end of a programme. */
export const threeMonths: SlotHandler = async (slots, work) => {
  await work.record(
    slots.map(({ id: causedBy, practiceId, subjectId: enrolmentId }) => {
      return { name: 'three-months.passed', payload: {}, practiceId, enrolmentId, causedBy } as const;
    }),
  );
};
