import { z } from 'zod';
import { id, type Id } from '../ids.js';

/** Who asks for a change. */
export type Actor =
  | { readonly role: 'partner'; readonly partnerId: Id }
  /** `covers`: for whom they stand in now. */
  | { readonly role: 'coach'; readonly coachId: Id; readonly covers?: readonly Id[] }
  | { readonly role: 'system' };

export const actor = z.discriminatedUnion('role', [
  z.object({ role: z.literal('partner'), partnerId: id }),
  z.object({ role: z.literal('coach'), coachId: id }),
  z.object({ role: z.literal('system') }),
]);
