import { stageId } from '@troth/domain';
import { adaptationChange, stageParts } from '@troth/domain/adapted';
import { z } from 'zod';
import { created, done, ok } from '../answers.js';
import { language } from '../fields/language.js';
import { localTime } from '../fields/local-time.js';
import { route, type AnswerOf } from '../route.js';

export const ofLead = { tag: 'Coach', caller: 'coach', act: 'adapt-programme' } as const;

/** Which of the practice's programmes. */
export const ofProgramme = {
  programme: z.uuid().optional().describe('Of the practice’s own; the one that new couples start where it is left out'),
};

const named = z.object({
  id: z.uuid(),
  name: z.string().nullable().describe('Null for the first, until it is given one'),
  forNew: z.boolean().describe('Couples start it who join by no link for another'),
  versions: z.int().describe('How many are published'),
});

const text = z.object({
  id: z.string().describe('By which it is changed'),
  shipped: z.string().describe('As Troth says it in the language that was asked for'),
  own: z.string().nullable().describe('As the practice says it in this language; null where it says what is shipped'),
  ownIn: z.array(language).describe('The other languages in which the practice has words of its own'),
});

const practice = z.object({
  key: z.string().describe('By which its minutes are changed'),
  alone: z.boolean().describe('For one partner by themselves'),
  minutes: z.int(),
  shippedMinutes: z.int(),
  title: text,
  steps: z.array(text),
});

const stage = z.object({
  id: stageId,
  optional: z.boolean(),
  staysOptional: z.boolean().describe('Shipped as optional: never asked of anyone'),
  texts: z.array(text.extend({ part: z.enum(stageParts) })),
  practices: z.array(practice),
});

const version = z.object({
  number: z.int(),
  publishedAt: localTime,
  publishedBy: z.string(),
  couples: z.int().describe('Couples that started it and are not over'),
});

export const ownProgramme = route({
  ...ofLead,
  endpoint: 'GET /api/v1/coach/practice/programme',
  summary: 'A programme as the practice says it: its draft, or what new couples start, beside what is shipped',
  query: z.strictObject({
    ...ofProgramme,
    language: language.optional().describe('Whose words; those of the page where it is left out'),
  }),
  answer: ok(
    z.object({
      programmes: z.array(named).describe('The practice’s own, the oldest first'),
      programme: z.uuid().nullable().describe('Which of them this is; null where it has not begun'),
      versions: z.array(version).describe('What was published of it, the newest first: that is what new couples start'),
      draft: z
        .object({ changes: z.int(), changedAt: localTime, changedBy: z.string() })
        .nullable()
        .describe('What was changed since, and is no couple’s yet'),
      stages: z.array(stage).describe('In the order of a couple’s way'),
    }),
    'The programme',
  ),
});

export const changeProgramme = route({
  ...ofLead,
  endpoint: 'PUT /api/v1/coach/practice/programme/draft',
  summary: 'Change some of the draft, which begins with the first change; no couple reads it before it is published',
  description: 'A text of null, or an empty one, goes back to what is shipped. What is not named stays.',
  audited: 'programme-drafted',
  query: z.strictObject(ofProgramme),
  body: adaptationChange,
  answer: done('Kept in the draft'),
  refuses: ['not-found'],
});

export const discardProgramme = route({
  ...ofLead,
  endpoint: 'DELETE /api/v1/coach/practice/programme/draft',
  summary: 'Give the draft up; what is published stays',
  audited: 'programme-draft-discarded',
  query: z.strictObject(ofProgramme),
  answer: done('It is gone'),
  refuses: ['not-found'],
});

export const publishProgramme = route({
  ...ofLead,
  endpoint: 'POST /api/v1/coach/practice/programme/versions',
  summary: 'Publish the draft: couples who join from now on start it, and all others finish what they started',
  audited: 'programme-published',
  takesKey: true,
  query: z.strictObject(ofProgramme),
  answer: created(z.object({ number: z.int() }), 'Published; it is never changed'),
  refuses: ['not-found'],
});

export const versionName = z
  .string()
  .regex(/^(shipped|draft|[1-9]\d{0,5})$/)
  .describe('`shipped`, `draft`, or the number of a version');

const place = z.object({ stage: z.string().describe('Its title'), optional: z.boolean() });
const ofPractice = { stage: z.string().describe('Its title'), practice: z.string().describe('Its title') };

export const compareProgrammes = route({
  ...ofLead,
  endpoint: 'GET /api/v1/coach/practice/programme/compare',
  summary: 'What is different in one version from another, text by text',
  query: z.strictObject({
    ...ofProgramme,
    from: versionName.optional().describe('`shipped` where it is left out'),
    to: versionName.optional().describe('What new couples start where it is left out'),
  }),
  answer: ok(
    z.object({
      texts: z.array(
        z.object({
          ...ofPractice,
          practice: ofPractice.practice.nullable().describe('Null where it is a text of the stage itself'),
          part: z.enum([...stageParts, 'step']),
          step: z.int().nullable().describe('From 1'),
          language,
          before: z.string(),
          after: z.string(),
        }),
      ),
      minutes: z.array(z.object({ ...ofPractice, before: z.int(), after: z.int() })),
      order: z
        .object({ before: z.array(place), after: z.array(place) })
        .nullable()
        .describe('Null where it is the same'),
    }),
    'What is different; a text that the practice does not word is as it is shipped',
  ),
  refuses: ['not-found'],
});

export type ComparedProgrammes = AnswerOf<typeof compareProgrammes>;

export type OwnProgramme = AnswerOf<typeof ownProgramme>;
