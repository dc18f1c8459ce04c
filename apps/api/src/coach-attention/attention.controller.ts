import { Body, Controller, Param } from '@nestjs/common';
import { couples, dayOutOfReach, type BodyOf, type ParamsOf } from '@troth/contract';
import type { Coach } from '@troth/database';
import { dayBegins } from '@troth/domain/calendar';
import { recallEpisode, seeEpisode, snoozeEpisode } from '@troth/programme';
import { SignedInCoach } from '../access/asking.js';
import { Problem } from '../problems/problem.js';
import { Serves } from '../serving/serves.js';
import { InWork, type RunInWork } from '../work/in-work.js';
import { say } from '../speech/say.js';

@Controller()
export class AttentionController {
  @Serves(couples.seeFlag)
  async see(
    @SignedInCoach() coach: Coach,
    @Param({ schema: couples.seeFlag.params }) { id }: ParamsOf<typeof couples.seeFlag>,
    @Body({ schema: couples.seeFlag.body }) { upTo }: BodyOf<typeof couples.seeFlag>,
    @InWork() run: RunInWork,
  ): Promise<void> {
    const seen = { ...episodeOf(coach, id), ...(upTo === undefined ? {} : { upTo: new Date(upTo) }) };
    await run((work) => found(seeEpisode(work, seen)));
  }

  @Serves(couples.snoozeFlag)
  async snooze(
    @SignedInCoach() coach: Coach,
    @Param({ schema: couples.snoozeFlag.params }) { id }: ParamsOf<typeof couples.snoozeFlag>,
    @Body({ schema: couples.snoozeFlag.body }) { until }: BodyOf<typeof couples.snoozeFlag>,
    @InWork() run: RunInWork,
  ): Promise<void> {
    const day = until === null ? null : dayBegins(until, coach.zone);
    await run(async (work) => {
      const became = await snoozeEpisode(work, episodeOf(coach, id), day);
      if (became === 'out-of-reach')
        throw new Problem('invalid-input', [{ path: 'until', message: say(dayOutOfReach) }]);
      return found(Promise.resolve(became === 'snoozed'));
    });
  }

  @Serves(couples.recallFlag)
  async recall(
    @SignedInCoach() coach: Coach,
    @Param({ schema: couples.recallFlag.params }) { id }: ParamsOf<typeof couples.recallFlag>,
    @InWork() run: RunInWork,
  ): Promise<void> {
    await run((work) => found(recallEpisode(work, episodeOf(coach, id))));
  }

  @Serves(couples.clearFlag)
  async clear(
    @SignedInCoach() coach: Coach,
    @Param({ schema: couples.clearFlag.params }) { id }: ParamsOf<typeof couples.clearFlag>,
    @InWork() run: RunInWork,
  ): Promise<void> {
    await run((work) => found(seeEpisode(work, episodeOf(coach, id))));
  }
}

function episodeOf({ practiceId, id: coachId, covers = [] }: Coach, attentionId: string) {
  return { practiceId, coachId, covers, attentionId };
}

async function found(done: Promise<boolean>): Promise<null> {
  if (!(await done)) throw new Problem('not-found');
  return null;
}
