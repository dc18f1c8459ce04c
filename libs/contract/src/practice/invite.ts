import { z } from 'zod';
import { created, done } from '../answers.js';
import { emailAddress, personName } from '../fields/person-fields.js';
import { route } from '../route.js';
import { personParams, roleSet } from './person-params.js';

export const invite = route({
  endpoint: 'POST /api/v1/coach/practice/invitations',
  tag: 'Coach',
  summary: 'Invite somebody to the practice by email; the link works once, within seven days',
  caller: 'coach',
  act: 'tend-practice',
  audited: 'coach-invited',
  auditedWith: 'roles',
  takesKey: true,
  body: z.strictObject({ name: personName, email: emailAddress, roles: roleSet }),
  answer: created(z.object({ id: z.uuid() }), 'Invited'),
});

export const resendInvitation = route({
  endpoint: 'POST /api/v1/coach/practice/invitations/:id/resend',
  tag: 'Coach',
  summary: 'Send an invitation again, for seven more days; earlier links open nothing any more',
  caller: 'coach',
  act: 'tend-practice',
  audited: 'coach-invited',
  takesKey: true,
  params: personParams,
  answer: done('On its way'),
  refuses: ['not-found'],
});

export const withdrawInvitation = route({
  endpoint: 'DELETE /api/v1/coach/practice/invitations/:id',
  tag: 'Coach',
  summary: 'Take an invitation back; its link opens nothing any more',
  caller: 'coach',
  act: 'tend-practice',
  audited: 'invitation-withdrawn',
  params: personParams,
  answer: done('Taken back'),
  refuses: ['not-found'],
});
