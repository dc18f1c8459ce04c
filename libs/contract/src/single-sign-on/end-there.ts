import { z } from 'zod';
import { text } from '../answers.js';
import { route } from '../route.js';

export const endThere = route({
  endpoint: 'POST /api/auth/single-sign-on/logout',
  tag: 'Coach',
  summary: 'End what a session at the provider has opened here (OpenID Connect Back-Channel Logout 1.0)',
  description:
    'Sent by the provider itself, as a form. A token is taken once, within two minutes. What it names that is not open here is as good as ended.',
  caller: 'anybody',
  act: 'sign-in',
  readsForms: true,
  // One that is missing is answered as one that is worthless, as the specification wants.
  body: z.object({ logout_token: z.string().default('') }),
  answer: text('Ended'),
  refuses: [
    'not-found',
    'logout-token-not-valid',
    'provider-not-answering',
    'too-many-requests',
    'unsupported-media-type',
  ],
});
