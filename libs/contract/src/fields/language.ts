import { languages, type Language } from '@troth/messages';
import { z } from 'zod';

const tags = Object.keys(languages) as [Language, ...Language[]];

/** One of the languages that Troth speaks (BCP 47). */
export const language = z.enum(tags);
