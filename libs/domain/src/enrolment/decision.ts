import type { DomainEvent } from '../events/domain-event.js';
import type { Refusal } from '../refusal.js';
import type { Enrolment } from './enrolment.js';

export type Decision =
  | { readonly ok: true; readonly enrolment: Enrolment; readonly events: readonly DomainEvent[] }
  | { readonly ok: false; readonly refusal: Refusal };
