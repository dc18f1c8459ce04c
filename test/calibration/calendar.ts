import { addWeeks, type LocalWeek } from '@troth/domain';

export const weeksLived = 26;

const firstWeek: LocalWeek = '2027-W01';
export const calendar = Array.from({ length: weeksLived }, (_, index) => addWeeks(firstWeek, index));
