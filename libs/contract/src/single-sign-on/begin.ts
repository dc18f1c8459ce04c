import { z } from 'zod';
import { ok } from '../answers.js';
import { linkToken, zoneName } from '../fields/person-fields.js';
import { route } from '../route.js';

export const begin = route({
  endpoint: 'POST /api/auth/single-sign-on/begin',
  tag: 'Coach',
  summary: 'Begin to sign in at the provider; sets a cookie that lives ten minutes',
  description:
    'With the secret of an invitation’s email, who comes back takes their place at the practice. The provider leads back to /coach/single-sign-on, whose page gives what it brings to POST /api/auth/single-sign-on.',
  caller: 'anybody',
  act: 'sign-in',
  cookie: 'coach',
  limited: true,
  body: z.strictObject({ invitation: z.strictObject({ token: linkToken, zone: zoneName }).optional() }),
  answer: ok(z.object({ url: z.url().describe('Where the browser goes next: the provider’s own page') }), 'Begun'),
  refuses: ['not-found', 'link-not-valid', 'provider-not-answering', 'cross-site'],
});
