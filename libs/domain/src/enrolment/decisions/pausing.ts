import { hasEnded, refuseActor } from './actor-check.js';
import type { EnrolmentCommand } from '../command.js';
import type { Enrolment } from '../enrolment.js';
import { change, happening, type Ruling, type Turn } from './happening.js';

type Command<Kind> = Extract<EnrolmentCommand, { kind: Kind }>;

/** Either partner, the coach or the system pauses a running programme; no reason is asked for. */
export function pause(enrolment: Enrolment, { by, until }: Command<'pause'>, { now }: Turn): Ruling {
  const refused = refuseActor(enrolment, by, ['partner', 'coach', 'system']);
  if (refused) return refused;
  if (hasEnded(enrolment)) return 'already-ended';
  if (enrolment.state !== 'active') return 'not-active';
  const paused = happening('enrolment.paused', until ? { by, until: until.toISOString() } : { by });
  return change({ ...enrolment, state: 'paused', pausedAt: now }, paused);
}

/** Goes on in the round that was open; `firstWeek` is the first to be asked again. */
export function resume(enrolment: Enrolment, { by, firstWeek }: Command<'resume'>): Ruling {
  const refused = refuseActor(enrolment, by, ['partner', 'coach', 'system']);
  if (refused) return refused;
  if (hasEnded(enrolment)) return 'already-ended';
  if (enrolment.state !== 'paused') return 'not-paused';
  const resumed = happening('enrolment.resumed', { by, week: firstWeek });
  return change({ ...enrolment, state: 'active', pausedAt: null }, resumed);
}
