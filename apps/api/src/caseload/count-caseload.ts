import { Injectable } from '@nestjs/common';
import type { Caseload, CaseloadQuery } from '@troth/contract';
import { Clock, Database, countFacets, countGroups, programmeForNew, type Coach } from '@troth/database';
import { titleOfFlag } from './title-of-flag.js';
import { say } from '../speech/say.js';

/** How many couples are in each part of a coach's list, and what the list can be narrowed by. */
@Injectable()
export class CountCaseload {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async run({ practiceId, id: coachId }: Coach, query: CaseloadQuery): Promise<Caseload> {
    const now = this.clock.now();
    const wanted = { practiceId, coachId, ...query };
    const [groups, { stages, findings }, programme] = await Promise.all([
      countGroups(this.database, wanted, now),
      countFacets(this.database, wanted, now),
      programmeForNew(this.database.statements, practiceId),
    ]);
    return {
      groups,
      stages: programme.stages.flatMap(({ id, title }) => {
        const found = stages.find(({ what }) => what === id);
        return found ? [{ stage: id, title: say(title), couples: found.couples }] : [];
      }),
      findings: findings
        .map(({ what, couples }) => ({ kind: what, title: titleOfFlag(what), couples }))
        .toSorted((one, other) => (one.title < other.title ? -1 : 1)),
    };
  }
}
