import { DomainError } from '../../errors.js';

/** Whether a release of the IANA data, such as `2026c`, came before another. */
export function isOlder(version: string, other: string): boolean {
  return version < other;
}

/** People's weeks were planned with newer zone data than this process has: it would plan some of them back. */
export class OlderZoneDataError extends DomainError {
  readonly code = 'older-zone-data';

  constructor(ours: string, kept: string) {
    super(
      `This version of Troth has the time-zone data ${ours}, and the database was planned with ${kept}, which is newer. Start a version with ${kept} or later.`,
    );
  }
}
