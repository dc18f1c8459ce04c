import { Body, Controller, Param, Post, Req, UseGuards } from '@nestjs/common';
import { ApiCookieAuth, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Coach } from '@troth/database';
import type { FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { coupleParams } from '../coach-couples/couples.schemas.js';
import { Answers, Refuses, TakesIdempotencyKey } from '../http/answers.js';
import { Once } from '../http/once.js';
import { CoachGuard, SignedInCoach } from '../sign-in/coach-session.js';
import { noteAnswer, noteRequest, WriteNote } from './write-note.js';

@ApiTags('Coach')
@ApiCookieAuth('coach')
@Controller('api/v1/coach/couples/:id/notes')
@UseGuards(CoachGuard)
export class NotesController {
  constructor(
    private readonly once: Once,
    private readonly writeNote: WriteNote,
  ) {}

  @Post()
  @ApiOperation({ summary: 'Write a note on a couple; no partner reads it' })
  @TakesIdempotencyKey()
  @Answers(201, noteAnswer, 'Kept, encrypted')
  @Refuses('not-signed-in', 'too-many-requests', 'not-found', 'invalid-input', 'idempotency-key-reused', 'cross-site')
  async write(
    @SignedInCoach() coach: Coach,
    @Param({ schema: coupleParams }) { id }: z.infer<typeof coupleParams>,
    @Body({ schema: noteRequest }) { text }: z.infer<typeof noteRequest>,
    @Req() request: FastifyRequest,
  ) {
    const sender = { practiceId: coach.practiceId, personId: coach.id };
    return this.once.run(request, sender, (tx, now) => this.writeNote.run(tx, coach, id, text, now));
  }
}
