import { stageId } from '@troth/domain';
import { z } from 'zod';
import { letter, ok } from '../answers.js';
import { language } from '../fields/language.js';
import { look } from '../fields/look.js';
import { route, type AnswerOf, type QueryOf } from '../route.js';
import { optionalStageChoice, whereOnPage } from '../us/show.js';
import { ownPractices } from '../weekly-practices/show.js';
import { ofLead, ofProgramme, versionName } from './programme.js';

/** Which week of which version is looked at. */
const week = z.strictObject({
  ...ofProgramme,
  of: versionName.optional().describe('What new couples start where it is left out'),
  stage: stageId.optional().describe('The first where it is left out'),
  week: z.coerce.number().int().min(1).max(99).default(1).describe('Of the stage, from 1'),
});

const inLanguage = week.extend({
  language: language.optional().describe('Of who would get it; that of the page where it is left out'),
});

export const previewPage = route({
  ...ofLead,
  endpoint: 'GET /api/v1/coach/practice/programme/preview/page',
  summary: 'What a couple’s own page would say in a week of the draft, or of a version',
  query: week,
  answer: ok(
    z.object({ where: whereOnPage, practices: ownPractices, optionalStages: z.array(optionalStageChoice) }),
    'As `GET /api/v1/us` and `GET /api/v1/us/weekly-practices` have it, for a couple of whom nothing else is known',
  ),
  refuses: ['not-found'],
});

export const previewEmails = route({
  ...ofLead,
  endpoint: 'GET /api/v1/coach/practice/programme/preview/emails',
  summary: 'The emails that bring words of the programme to a couple in that week',
  query: inLanguage,
  answer: ok(
    z.array(z.object({ kind: z.string(), title: z.string(), subject: z.string(), text: z.string() })),
    'In the order in which a couple gets them, to two people who are made up',
  ),
  refuses: ['not-found'],
});

export const previewLetter = route({
  ...ofLead,
  endpoint: 'GET /api/v1/coach/practice/programme/preview/emails/:kind',
  summary: 'One of those emails as a mail program shows it',
  params: z.object({ kind: z.string().max(60) }),
  query: inLanguage.extend(look.shape),
  answer: letter('Its HTML; its links lead nowhere'),
  refuses: ['not-found'],
});

export type PageInPreview = AnswerOf<typeof previewPage>;
export type EmailInPreview = AnswerOf<typeof previewEmails>[number];
export type PreviewQuery = QueryOf<typeof previewLetter>;
