import { z } from 'zod';

/** The same of each partner. */
export function bySide<Value extends z.ZodType>(value: Value) {
  return z.object({ a: value, b: value });
}
