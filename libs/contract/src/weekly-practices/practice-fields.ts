import { practiceAnswers, practiceAudiences, weeklyPracticeId } from '@troth/domain';
import { z } from 'zod';

export const practiceInShort = z.object({ id: weeklyPracticeId, title: z.string(), minutes: z.int() });

export const practiceAnswer = z.enum(practiceAnswers);

export const practiceWords = z.object({ text: z.string(), audience: z.enum(practiceAudiences) });
