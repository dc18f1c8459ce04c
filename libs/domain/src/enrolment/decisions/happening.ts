import type { EventName } from '../../events/catalogue.js';
import type { EventPayload } from '../../events/domain-event.js';
import type { RefusalCode } from '../../refusal.js';
import type { Enrolment } from '../enrolment.js';

/** What a decision tells of, before it has an id and an hour. */
export type Happening = {
  readonly [Name in EventName]: { readonly name: Name; readonly payload: EventPayload<Name> };
}[EventName];

export interface Change {
  readonly enrolment: Enrolment;
  readonly happened: readonly Happening[];
}

export interface Turn {
  readonly now: Date;
  readonly ids: () => string;
}

/** What a rule answers: the change, or the code of the refusal. */
export type Ruling = Change | RefusalCode;

export function change(enrolment: Enrolment, ...happened: Happening[]): Change {
  return { enrolment, happened };
}

export function happening<Name extends EventName>(name: Name, payload: EventPayload<Name>): Happening {
  return { name, payload } as Happening;
}
