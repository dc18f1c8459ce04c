import { Controller, Query } from '@nestjs/common';
import { audit, type AuditQuery } from '@troth/contract';
import type { Coach } from '@troth/database';
import { SignedInCoach } from '../access/asking.js';
import { Serves } from '../serving/serves.js';
import { ListAudit } from './list-audit.js';

@Controller()
export class AuditController {
  constructor(private readonly log: ListAudit) {}

  @Serves(audit.list)
  async list(@SignedInCoach() coach: Coach, @Query({ schema: audit.list.query }) query: AuditQuery) {
    return this.log.run(coach, query);
  }
}
