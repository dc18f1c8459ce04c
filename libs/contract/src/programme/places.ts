import { z } from 'zod';
import { ok } from '../answers.js';
import { route } from '../route.js';

const place = z.object({
  name: z.string().describe('As the town is called where it lies, or in English'),
  country: z.string().nullable().describe('Its code by ISO 3166; null where a zone was asked for by its own name'),
  zone: z.string(),
});

export const places = route({
  endpoint: 'POST /api/v1/places/search',
  tag: 'Programme',
  summary: 'Towns by the beginning of their name in any language; changes nothing',
  description: 'What was typed comes in the body, so that it stands in no log of addresses. Nothing of it is kept.',
  caller: 'anybody',
  act: 'learn-of-programme',
  body: z.strictObject({
    typed: z.string().max(80).describe('A name or its beginning, or a zone such as Europe/Berlin'),
  }),
  answer: ok(z.array(place), 'At most eight: those called exactly so first, larger ones before smaller'),
});
