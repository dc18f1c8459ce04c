import { z } from 'zod';
import { ok } from '../answers.js';
import { route } from '../route.js';

const preview = z.object({
  kind: z.string(),
  subject: z.string(),
  preheader: z.string(),
  html: z.string(),
  text: z.string(),
});

export const gallery = route({
  endpoint: 'GET /dev/gallery',
  tag: 'Demo',
  summary: 'Every kind of email, with its preview data',
  caller: 'anybody',
  act: 'play-with-demo',
  answer: ok(z.array(preview), 'In the order of the registry'),
});

export type GalleryMail = z.output<typeof preview>;
