import { Body, Controller } from '@nestjs/common';
import { safety, type BodyOf } from '@troth/contract';
import { Database, findPractice, type PartnerSession } from '@troth/database';
import type { SafetySaid } from '@troth/domain';
import { keepSafetySaid } from '@troth/programme';
import { SignedInPartner } from '../access/asking.js';
import { Serves } from '../serving/serves.js';
import { InWork, type RunInWork } from '../work/in-work.js';
import { isSafetyRead } from './is-safety-read.js';
import { writerByLink, writerSignedIn } from './writers.js';

/** What a partner says to the person who looks after safety. It is written only: no route gives any of it back to a partner. */
@Controller()
export class SafetyController {
  constructor(private readonly database: Database) {}

  @Serves(safety.look)
  async look() {
    const practice = await findPractice(this.database);
    return { isRead: practice !== null && (await isSafetyRead(this.database, practice.id)) };
  }

  @Serves(safety.answer)
  async answer(
    @SignedInPartner() me: PartnerSession,
    @Body({ schema: safety.answer.body }) answers: BodyOf<typeof safety.answer>,
    @InWork() run: RunInWork,
  ): Promise<void> {
    await this.say(run, me, { kind: 'answers', ...answers });
  }

  @Serves(safety.talk)
  async talk(
    @SignedInPartner() me: PartnerSession,
    @Body({ schema: safety.talk.body }) request: BodyOf<typeof safety.talk>,
    @InWork() run: RunInWork,
  ): Promise<void> {
    await this.say(run, me, { kind: 'talk', ...request });
  }

  @Serves(safety.answerByLink)
  async answerByLink(
    @Body({ schema: safety.answerByLink.body }) { token, ...answers }: BodyOf<typeof safety.answerByLink>,
    @InWork() run: RunInWork,
  ): Promise<void> {
    await this.sayByLink(run, token, { kind: 'answers', ...answers });
  }

  @Serves(safety.talkByLink)
  async talkByLink(
    @Body({ schema: safety.talkByLink.body }) { token, ...request }: BodyOf<typeof safety.talkByLink>,
    @InWork() run: RunInWork,
  ): Promise<void> {
    await this.sayByLink(run, token, { kind: 'talk', ...request });
  }

  private async say(run: RunInWork, me: PartnerSession, said: SafetySaid): Promise<void> {
    await run(async (work) => {
      await keepSafetySaid(work, await writerSignedIn(work.tx, me), said);
      return null;
    });
  }

  private async sayByLink(run: RunInWork, token: string, said: SafetySaid): Promise<void> {
    await run(async (work) => {
      await keepSafetySaid(work, await writerByLink(work, token), said);
      return null;
    });
  }
}
