import { z } from 'zod';

/** A wall clock's `date` and `time`, with the IANA zone beside them. */
export const localTime = z
  .object({ date: z.iso.date(), time: z.string().regex(/^\d\d:\d\d$/), zone: z.string() })
  .meta({ id: 'LocalTime' });

export type LocalTime = z.output<typeof localTime>;
