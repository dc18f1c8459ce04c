import { localTime } from '@troth/domain/calendar';
import { z } from 'zod';

/** A wall clock's `date` and `time`, with the IANA zone beside them. */
export const localTimeDto = z
  .object({ date: z.iso.date(), time: z.string().regex(/^\d\d:\d\d$/), zone: z.string() })
  .meta({ id: 'LocalTime' });

export function toLocalTime(instant: Date, zone: string): z.infer<typeof localTimeDto> {
  const { date, time } = localTime(instant, zone);
  return { date, time, zone };
}
