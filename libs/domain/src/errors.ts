/** A fault that is the program's or the data's, never the person's; the code is stable. */
export abstract class DomainError extends Error {
  abstract readonly code: string;

  override get name(): string {
    return this.constructor.name;
  }
}

export class UnknownEventError extends DomainError {
  readonly code = 'unknown-event';

  constructor(name: string) {
    super(`No event is called ${name}.`);
  }
}

export class InvalidEventError extends DomainError {
  readonly code = 'invalid-event';

  constructor(name: string, cause?: unknown) {
    super(`The event ${name} does not have the shape of its version.`, { cause });
  }
}

/** Written by a newer version of Troth during a roll-out; worth trying again later. */
export class NewerEventError extends DomainError {
  readonly code = 'newer-event';

  constructor(name: string, version: number, known: number) {
    super(`The event ${name} is of version ${version}; this process knows it up to ${known}.`);
  }
}

export class UnknownZoneError extends DomainError {
  readonly code = 'unknown-zone';

  constructor(zone: string) {
    super(`No time zone is called ${zone}. Choose one such as Europe/Berlin.`);
  }
}
