import type { LocalTime } from '@troth/contract';
import { localTime } from '@troth/domain/calendar';

/** An instant on the wall clock of a zone, as the contract tells it. */
export function toLocalTime(instant: Date, zone: string): LocalTime {
  const { date, time } = localTime(instant, zone);
  return { date, time, zone };
}
