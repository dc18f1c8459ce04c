import { Body, Controller, Headers } from '@nestjs/common';
import { signIn, type BodyOf } from '@troth/contract';
import { Cookies, CookiesOf } from '../access/cookies.js';
import { Problem } from '../problems/problem.js';
import { Serves } from '../serving/serves.js';
import { CurrentPractice } from '../work/current-practice.js';
import { InWork, type RunInWork } from '../work/in-work.js';
import { CoachSessions } from './coach-sessions.js';
import { Passkeys } from './passkeys.js';

/** A coach signs in with a passkey. */
@Controller()
export class PasskeyController {
  constructor(
    private readonly practice: CurrentPractice,
    private readonly passkeys: Passkeys,
    private readonly sessions: CoachSessions,
  ) {}

  @Serves(signIn.passkeyOptions)
  async options(@InWork() run: RunInWork) {
    return run((work) => this.passkeys.ask(work));
  }

  @Serves(signIn.signInPasskey)
  async signIn(
    @Body({ schema: signIn.signInPasskey.body }) { answer }: BodyOf<typeof signIn.signInPasskey>,
    @Headers('user-agent') userAgent: string | undefined,
    @CookiesOf() cookies: Cookies,
    @InWork() run: RunInWork,
  ) {
    const refuse = (fault: unknown) => this.refuse(run, fault);
    const answered = await this.passkeys.whose(answer as never).catch(refuse);
    const { coach } = answered;
    const signedIn = run(async (work) => {
      await this.passkeys.use(work, answered);
      await this.sessions.open(work, coach, { by: 'passkey', strong: true }, { cookies, userAgent });
      return { user: coach };
    });
    return signedIn.catch(refuse);
  }

  private async refuse(run: RunInWork, fault: unknown): Promise<never> {
    if (!(fault instanceof Problem)) throw fault;
    const { id: practiceId } = await this.practice.find();
    const payload = { coachId: null, at: 'passkey' } as const;
    await run((work) => work.record([{ name: 'coach.sign-in-refused', payload, practiceId, enrolmentId: null }]));
    throw fault;
  }
}
