import { Injectable } from '@nestjs/common';
import { appendAuditEntry, appendUnlessRecent, Clock, Database } from '@troth/database';
import type { Act } from './act-of.js';

/** A page asks for a couple in many parts, and again whenever it is looked at: that is one look. */
const SAME_LOOK_MS = 15 * 60_000;
const looks: readonly string[] = ['couple-read', 'case-read'] satisfies readonly Act['act'][];

/** The practice's audit log, as the API adds to it. */
@Injectable()
export class AuditLog {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Keeps an act in a transaction of its own. */
  async keep(act: Act): Promise<void> {
    const entry = { ...act, at: this.clock.now() };
    if (!looks.includes(act.act) || act.outcome === 'refused') {
      return this.database.transaction((tx) => appendAuditEntry(tx, entry));
    }
    return appendUnlessRecent(this.database, entry, new Date(entry.at.getTime() - SAME_LOOK_MS));
  }
}
