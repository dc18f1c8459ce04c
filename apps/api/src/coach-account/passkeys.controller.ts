import { Body, Controller, Param } from '@nestjs/common';
import { coachAccount, type BodyOf, type ParamsOf } from '@troth/contract';
import { removePasskey, renamePasskey, type Coach } from '@troth/database';
import { SignedInCoach } from '../access/asking.js';
import { Problem } from '../problems/problem.js';
import { Serves } from '../serving/serves.js';
import { Passkeys } from '../sign-in/passkeys.js';
import { InWork, type RunInWork } from '../work/in-work.js';
import { OwnPassword } from './own-password.js';
import { tellOfFactor } from '../sign-in/tell-of-factor.js';

/** A coach's passkeys: added, named, removed. */
@Controller()
export class PasskeysController {
  constructor(
    private readonly password: OwnPassword,
    private readonly passkeys: Passkeys,
  ) {}

  @Serves(coachAccount.offerPasskey)
  async offer(
    @SignedInCoach() coach: Coach,
    @Body({ schema: coachAccount.offerPasskey.body }) { current }: BodyOf<typeof coachAccount.offerPasskey>,
    @InWork() run: RunInWork,
  ) {
    await this.password.require(coach, current);
    return run((work) => this.passkeys.offer(work, coach));
  }

  @Serves(coachAccount.addPasskey)
  async add(
    @SignedInCoach() coach: Coach,
    @Body({ schema: coachAccount.addPasskey.body }) { name, answer }: BodyOf<typeof coachAccount.addPasskey>,
    @InWork() run: RunInWork,
  ): Promise<void> {
    const made = await this.passkeys.made(coach, answer as never);
    await run(async (work) => {
      await this.passkeys.add(work, made, name);
      await tellOfFactor(work, coach, 'passkey', 'added');
    });
  }

  @Serves(coachAccount.renamePasskey)
  async rename(
    @SignedInCoach() coach: Coach,
    @Param({ schema: coachAccount.renamePasskey.params }) { id }: ParamsOf<typeof coachAccount.renamePasskey>,
    @Body({ schema: coachAccount.renamePasskey.body }) { name }: BodyOf<typeof coachAccount.renamePasskey>,
    @InWork() run: RunInWork,
  ): Promise<void> {
    if (!(await run(({ tx }) => renamePasskey(tx, coach.id, id, name)))) throw new Problem('not-found');
  }

  @Serves(coachAccount.removePasskey)
  async remove(
    @SignedInCoach() coach: Coach,
    @Param({ schema: coachAccount.removePasskey.params }) { id }: ParamsOf<typeof coachAccount.removePasskey>,
    @InWork() run: RunInWork,
  ): Promise<void> {
    await run(async (work) => {
      if (!(await removePasskey(work.tx, coach.id, id))) throw new Problem('not-found');
      await tellOfFactor(work, coach, 'passkey', 'removed');
    });
  }
}
