import type { DomainEvent, EventOf } from '../events/domain-event.js';
import type { EventName } from '../events/catalogue.js';
import type { Id } from '../ids.js';
import type { AuditActor, AuditEntry } from './audit-entry.js';

type Told = Pick<AuditEntry, 'actor' | 'act' | 'about' | 'detail'> & Partial<Pick<AuditEntry, 'outcome'>>;

const somebody: AuditActor = { kind: 'somebody', id: null };
const operator: AuditActor = { kind: 'operator', id: null };
const coach = (id: Id): AuditActor => ({ kind: 'coach', id });
const by = (who: string, id: Id) => (who === 'operator' ? operator : coach(id));

/** The events that the audit log tells of as well. A new one is its line here. */
const auditedEvents: { readonly [Name in EventName]?: (payload: EventOf<Name>['payload']) => Told } = {
  'coach.signed-in': ({ coachId, by: way, device }) => ({
    actor: coach(coachId),
    act: 'sign-in',
    about: coachId,
    detail: `${way}, ${device} device`,
  }),
  'coach.sign-in-refused': ({ coachId, at }) => ({
    actor: somebody,
    act: 'sign-in',
    about: coachId,
    outcome: 'refused',
    detail: at,
  }),
  'coach.password-tried': ({ coachId }) => ({
    actor: somebody,
    act: 'sign-in',
    about: coachId,
    outcome: 'refused',
    detail: 'too-many-requests',
  }),
  'coach.password-forgotten': ({ coachId }) => ({
    actor: somebody,
    act: 'password-forgotten',
    about: coachId,
    detail: null,
  }),
  'coach.password-changed': ({ coachId, by: who }) => ({
    actor: by(who, coachId),
    act: 'password-changed',
    about: coachId,
    detail: who,
  }),
  'coach.factor-changed': ({ coachId, factor, change, by: who }) => ({
    actor: by(who, coachId),
    act: 'factor-changed',
    about: coachId,
    detail: `${factor} ${change}`,
  }),
  'coach.sessions-ended': ({ coachId, sessions, by: who }) => ({
    actor: who === 'provider' ? somebody : by(who, coachId),
    act: 'sessions-ended',
    about: coachId,
    detail: who === 'provider' ? `single-sign-on, ${sessions}` : String(sessions),
  }),
};

/** What the audit log keeps of an event; null where it keeps nothing. */
export function auditEntryOf({ name, payload, practiceId, occurredAt: at }: DomainEvent): AuditEntry | null {
  const tell = auditedEvents[name] as ((payload: DomainEvent['payload']) => Told) | undefined;
  return tell ? { practiceId, at, outcome: 'done', ...tell(payload) } : null;
}
