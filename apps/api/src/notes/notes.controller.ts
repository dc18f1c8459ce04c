import { Body, Controller, Param } from '@nestjs/common';
import { couples, type BodyOf, type ParamsOf } from '@troth/contract';
import type { Coach } from '@troth/database';
import { SignedInCoach } from '../access/asking.js';
import { Serves } from '../serving/serves.js';
import { InWork, type RunInWork } from '../work/in-work.js';
import { WriteNote } from './write-note.js';

@Controller()
export class NotesController {
  constructor(private readonly writeNote: WriteNote) {}

  @Serves(couples.writeNote)
  async write(
    @SignedInCoach() coach: Coach,
    @Param({ schema: couples.writeNote.params }) { id }: ParamsOf<typeof couples.writeNote>,
    @Body({ schema: couples.writeNote.body }) note: BodyOf<typeof couples.writeNote>,
    @InWork() run: RunInWork,
  ) {
    return run((work) => this.writeNote.run(work, coach, id, note));
  }
}
