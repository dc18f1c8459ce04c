import { Body, Controller, Param, Req } from '@nestjs/common';
import { couples, type BodyOf, type ParamsOf } from '@troth/contract';
import type { Coach } from '@troth/database';
import type { FastifyRequest } from 'fastify';
import { Once } from '../work/once.js';
import { Serves } from '../serving/serves.js';
import { SignedInCoach } from '../sign-in/coach-session.js';
import { WriteNote } from './write-note.js';

@Controller()
export class NotesController {
  constructor(
    private readonly once: Once,
    private readonly writeNote: WriteNote,
  ) {}

  @Serves(couples.writeNote)
  async write(
    @SignedInCoach() coach: Coach,
    @Param({ schema: couples.writeNote.params }) { id }: ParamsOf<typeof couples.writeNote>,
    @Body({ schema: couples.writeNote.body }) { text }: BodyOf<typeof couples.writeNote>,
    @Req() request: FastifyRequest,
  ) {
    const sender = { practiceId: coach.practiceId, personId: coach.id };
    return this.once.run(request, sender, (work) => this.writeNote.run(work, coach, id, text));
  }
}
