import { z } from 'zod';
import { text } from '../answers.js';
import { route } from '../route.js';
import { unsubscribeParams } from './unsubscribe-params.js';

/** RFC 8058: the one pair that tells a person's click from a scanner's visit, in whatever letters it is written. */
const oneClick = z.object({ 'list-unsubscribe': z.string().regex(/^one-click$/i) });

export const unsubscribe = route({
  endpoint: 'POST /api/v1/mail/unsubscribe/:token',
  tag: 'An email',
  summary: 'One-click unsubscribe (RFC 8058)',
  description: 'Sent by mail programs for their reader.',
  caller: 'link-holder',
  act: 'choose-own-mail',
  limited: true,
  readsForms: true,
  params: unsubscribeParams,
  body: oneClick,
  answer: text('Stopped; stopping it again changes nothing'),
  refuses: ['link-not-valid', 'cannot-be-stopped', 'unsupported-media-type'],
});
