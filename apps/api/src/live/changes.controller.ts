import { Controller } from '@nestjs/common';
import { caseload } from '@troth/contract';
import type { Coach, CoachSession } from '@troth/database';
import type { Readable } from 'node:stream';
import { SessionOfCoach, SignedInCoach } from '../access/asking.js';
import { Serves } from '../serving/serves.js';
import { OpenStreams } from './open-streams.js';

/** Keeps an open list of couples posted. */
@Controller()
export class ChangesController {
  constructor(private readonly streams: OpenStreams) {}

  @Serves(caseload.changes)
  changes(@SignedInCoach() coach: Coach, @SessionOfCoach() session: CoachSession): Readable {
    return this.streams.open(coach, session).body;
  }
}
