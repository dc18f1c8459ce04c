import { z } from 'zod';

/** A password of one's own choice. What is wrong with it is said by `passwordFault` in the domain, which needs to know whose it is. */
export const chosenPassword = z.string().min(1).max(1_000);

/** The current password, or a code, as somebody types it. */
export const typedSecret = z.string().min(1).max(128);
