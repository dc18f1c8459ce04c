import { z } from 'zod';
import { pageOf } from '../fields/page.js';

const storyNote = z.object({
  noteId: z.uuid(),
  by: z.string(),
  handedTo: z.string().nullable().describe('The coach whom it was left for, where the couple was handed over with it'),
  sessionAt: z.iso.datetime().nullable().describe('When the session began that it is of; null for other notes'),
  byEmail: z.boolean().describe('Written back to one of our emails'),
  text: z.string(),
  answerTo: z.string().nullable().describe('Where the partner who wrote it can be answered; null for other notes'),
  writtenAt: z.iso.datetime(),
});

export const notesPage = pageOf(storyNote);

export type StoryNote = z.output<typeof storyNote>;
export type NotesPage = z.output<typeof notesPage>;
