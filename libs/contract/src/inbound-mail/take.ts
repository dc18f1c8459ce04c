import { done } from '../answers.js';
import { route } from '../route.js';

/** The body is a whole message, as it came. */
export const take = route({
  endpoint: 'POST /api/v1/mail/inbound',
  tag: 'Mail',
  summary:
    'Take a bounce, a complaint or a reply in, as the raw message; there is nothing here unless it is configured',
  description:
    'The same message may be handed over again: it is kept once. A sending service’s notice may be handed over as the JSON that it is. Whose it is, the token in its recipient’s address says (Delivered-To, X-Original-To, To).',
  caller: 'mail-server',
  act: 'bring-mail',
  answer: done('Taken; nothing more is to be done'),
  refuses: [
    'bad-signature',
    'not-found',
    'not-our-mail',
    'unreadable-mail',
    'temporarily-unavailable',
    'body-too-large',
    'unsupported-media-type',
  ],
});
