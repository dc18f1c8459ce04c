import { Body, Controller, Param } from '@nestjs/common';
import { safety, type AnswerOf, type BodyOf, type ParamsOf } from '@troth/contract';
import type { Coach } from '@troth/database';
import {
  askNewAddress,
  endForSafety,
  leaveNewAddress,
  setQuietStop,
  type ActedQuietly,
  type Work,
} from '@troth/programme';
import { SignedInCoach } from '../access/asking.js';
import { problemOf } from '../problems/granted.js';
import { TooManyRequests } from '../problems/too-many-requests.js';
import { Serves } from '../serving/serves.js';
import { InWork, type RunInWork } from '../work/in-work.js';
import { anyCase, openCase } from './found-case.js';
import { PreviewLetters } from './preview-letters.js';

/** What those who look after safety can do to the programme for one partner, without the other's seeing it. */
@Controller()
export class QuietActsController {
  constructor(private readonly letters: PreviewLetters) {}

  @Serves(safety.stopMail)
  async stopMail(
    @SignedInCoach() coach: Coach,
    @Param({ schema: safety.stopMail.params }) { id }: ParamsOf<typeof safety.stopMail>,
    @Body({ schema: safety.stopMail.body }) { stopped }: BodyOf<typeof safety.stopMail>,
    @InWork() run: RunInWork,
  ): Promise<void> {
    await carriedOut(run, async (work) => {
      return setQuietStop(work, await (stopped ? openCase : anyCase)(work, coach, id), 'mail', stopped);
    });
  }

  @Serves(safety.holdReports)
  async holdReports(
    @SignedInCoach() coach: Coach,
    @Param({ schema: safety.holdReports.params }) { id }: ParamsOf<typeof safety.holdReports>,
    @Body({ schema: safety.holdReports.body }) { held }: BodyOf<typeof safety.holdReports>,
    @InWork() run: RunInWork,
  ): Promise<void> {
    await carriedOut(run, async (work) => {
      return setQuietStop(work, await (held ? openCase : anyCase)(work, coach, id), 'reports', held);
    });
  }

  @Serves(safety.askAddress)
  async askAddress(
    @SignedInCoach() coach: Coach,
    @Param({ schema: safety.askAddress.params }) { id }: ParamsOf<typeof safety.askAddress>,
    @Body({ schema: safety.askAddress.body }) to: BodyOf<typeof safety.askAddress>,
    @InWork() run: RunInWork,
  ): Promise<AnswerOf<typeof safety.askAddress>> {
    await carriedOut(run, async (work) => askNewAddress(work, await openCase(work, coach, id), to));
    return { status: 'asked' };
  }

  @Serves(safety.leaveAddress)
  async leaveAddress(
    @SignedInCoach() coach: Coach,
    @Param({ schema: safety.leaveAddress.params }) { id }: ParamsOf<typeof safety.leaveAddress>,
    @InWork() run: RunInWork,
  ): Promise<void> {
    await carriedOut(run, async (work) => leaveNewAddress(work, await anyCase(work, coach, id)));
  }

  @Serves(safety.endProgramme)
  async endProgramme(
    @SignedInCoach() coach: Coach,
    @Param({ schema: safety.endProgramme.params }) { id }: ParamsOf<typeof safety.endProgramme>,
    @InWork() run: RunInWork,
  ): Promise<void> {
    await carriedOut(run, async (work) => endForSafety(work, await openCase(work, coach, id)));
  }

  @Serves(safety.letters)
  async previews(
    @SignedInCoach() coach: Coach,
    @Param({ schema: safety.letters.params }) { id }: ParamsOf<typeof safety.letters>,
  ) {
    return this.letters.of(coach, id);
  }
}

/** A refusal becomes the answer, and rolls back what the transaction did. */
async function carriedOut(run: RunInWork, act: (work: Work) => Promise<ActedQuietly>): Promise<void> {
  await run(async (work) => {
    const done = await act(work);
    if (done.ok) return null;
    if (done.refusal === null) throw new TooManyRequests(done.seconds);
    throw problemOf(done);
  });
}
