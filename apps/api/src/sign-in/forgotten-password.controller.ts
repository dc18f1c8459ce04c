import { Body, Controller } from '@nestjs/common';
import { signIn, type BodyOf } from '@troth/contract';
import { coachBySignIn, coachOfPasswordLink, Database, setPasswordByLink } from '@troth/database';
import type { Work } from '@troth/programme';
import { deliveryOfLink } from '../links/delivery-of-link.js';
import { Problem } from '../problems/problem.js';
import { Serves } from '../serving/serves.js';
import { CurrentPractice } from '../work/current-practice.js';
import { InWork, type RunInWork } from '../work/in-work.js';
import { CoachPasswords } from './coach-passwords.js';

const LIVES_MS = 10 * 60_000;

/** A coach who has forgotten their password chooses another one, by a link that only their mailbox has; it signs nobody in. */
@Controller()
export class ForgottenPasswordController {
  constructor(
    private readonly database: Database,
    private readonly practice: CurrentPractice,
    private readonly passwords: CoachPasswords,
  ) {}

  /** The same work for an address that no coach has: its event names nobody. */
  @Serves(signIn.forgetPassword)
  async forget(
    @Body({ schema: signIn.forgetPassword.body }) { email }: BodyOf<typeof signIn.forgetPassword>,
    @InWork() run: RunInWork,
  ) {
    const { id: practiceId } = await this.practice.find();
    const coach = await coachBySignIn(this.database, email);
    const payload = { coachId: coach?.id ?? null };
    await run((work) => work.record([{ name: 'coach.password-forgotten', payload, practiceId, enrolmentId: null }]));
    return { status: 'check-your-inbox' as const };
  }

  @Serves(signIn.choosePassword)
  async choose(
    @Body({ schema: signIn.choosePassword.body }) { token, password }: BodyOf<typeof signIn.choosePassword>,
    @InWork() run: RunInWork,
  ): Promise<void> {
    await run((work) => this.change(work, token, password));
  }

  private async change(work: Work, token: string, password: string): Promise<void> {
    const { tx, now } = work;
    // An unknown link, one past its time and a used one ask the same, before the password is looked at.
    const deliveryId = deliveryOfLink(work, 'password', token);
    const found = await coachOfPasswordLink(tx, { deliveryId, since: new Date(now.getTime() - LIVES_MS) });
    if (!found) throw new Problem('link-not-valid');
    const { coach, madeAt } = found;
    const hash = await this.passwords.hashOf(password, coach);
    if (!(await setPasswordByLink(tx, coach.id, { hash, madeAt, now }))) throw new Problem('link-not-valid');
    const { id: coachId, practiceId } = coach;
    const payload = { coachId, by: 'link' } as const;
    await work.record([{ name: 'coach.password-changed', payload, practiceId, enrolmentId: null }]);
  }
}
