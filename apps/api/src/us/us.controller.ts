import { Body, Controller } from '@nestjs/common';
import { languages, us, type BodyOf } from '@troth/contract';
import { keepLanguage, saveQuietHours, saveWordAfter, type PartnerSession } from '@troth/database';
import { askNow, type RequestedChange } from '@troth/programme';
import { SignedInPartner } from '../access/asking.js';
import { Problem } from '../problems/problem.js';
import { Serves } from '../serving/serves.js';
import { InWork, type RunInWork } from '../work/in-work.js';
import { ChangeUs } from './change-us.js';
import { ShowUs } from './show-us.js';

@Controller()
export class UsController {
  constructor(
    private readonly show: ShowUs,
    private readonly change: ChangeUs,
  ) {}

  @Serves(us.show)
  async page(@SignedInPartner() me: PartnerSession) {
    return this.show.run(me);
  }

  @Serves(us.changePreferences)
  async preferences(
    @SignedInPartner() me: PartnerSession,
    @Body({ schema: us.changePreferences.body })
    { movesClosing = false, ...preferences }: BodyOf<typeof us.changePreferences>,
    @InWork() run: RunInWork,
  ) {
    return this.decide(run, me, { kind: 'change-preferences', partnerId: me.partnerId, preferences, movesClosing });
  }

  @Serves(languages.chooseOwn)
  async language(
    @SignedInPartner() me: PartnerSession,
    @Body({ schema: languages.chooseOwn.body }) { language }: BodyOf<typeof languages.chooseOwn>,
    @InWork() run: RunInWork,
  ) {
    await run(async ({ tx }) => {
      await keepLanguage(tx, me, language);
      return null;
    });
  }

  @Serves(us.chooseQuietHours)
  async quietHours(
    @SignedInPartner() me: PartnerSession,
    @Body({ schema: us.chooseQuietHours.body }) { quietHours }: BodyOf<typeof us.chooseQuietHours>,
    @InWork() run: RunInWork,
  ) {
    await run(async ({ tx, now }) => {
      await saveQuietHours(tx, me, quietHours, now);
      return null;
    });
  }

  @Serves(us.chooseSharing)
  async sharing(
    @SignedInPartner() me: PartnerSession,
    @Body({ schema: us.chooseSharing.body }) { shares }: BodyOf<typeof us.chooseSharing>,
    @InWork() run: RunInWork,
  ) {
    return this.decide(run, me, { kind: 'choose-sharing', partnerId: me.partnerId, shares });
  }

  @Serves(us.chooseOptionalStage)
  async optionalStage(
    @SignedInPartner() me: PartnerSession,
    @Body({ schema: us.chooseOptionalStage.body }) { stage, wants }: BodyOf<typeof us.chooseOptionalStage>,
    @InWork() run: RunInWork,
  ) {
    return this.decide(run, me, { kind: 'choose-optional-stage', partnerId: me.partnerId, stage, wants });
  }

  @Serves(us.checkInNow)
  async checkInNow(@SignedInPartner() me: PartnerSession, @InWork() run: RunInWork) {
    return run(async (work) => {
      const token = await askNow(work, me);
      if (token === null) throw new Problem('not-active');
      return { token };
    });
  }

  @Serves(us.chooseWordAfter)
  async wordAfter(
    @SignedInPartner() me: PartnerSession,
    @Body({ schema: us.chooseWordAfter.body }) { wants }: BodyOf<typeof us.chooseWordAfter>,
    @InWork() run: RunInWork,
  ) {
    await run(async ({ tx }) => {
      await saveWordAfter(tx, me, wants);
      return null;
    });
  }

  @Serves(us.pause)
  async pause(
    @SignedInPartner() me: PartnerSession,
    @Body({ schema: us.pause.body }) body: BodyOf<typeof us.pause>,
    @InWork() run: RunInWork,
  ) {
    return this.decide(run, me, { kind: 'pause', by: byMe(me), forWeeks: body?.weeks ?? null });
  }

  @Serves(us.resume)
  async resume(@SignedInPartner() me: PartnerSession, @InWork() run: RunInWork) {
    return this.decide(run, me, { kind: 'resume', by: byMe(me) });
  }

  @Serves(us.leave)
  async leave(@SignedInPartner() me: PartnerSession, @InWork() run: RunInWork) {
    return this.decide(run, me, { kind: 'withdraw', by: byMe(me) });
  }

  @Serves(us.returnTo)
  async returnTo(
    @SignedInPartner() me: PartnerSession,
    @Body({ schema: us.returnTo.body }) { stage }: BodyOf<typeof us.returnTo>,
    @InWork() run: RunInWork,
  ) {
    return this.decide(run, me, { kind: 'return-to-stage', stage, by: byMe(me) });
  }

  @Serves(us.agreeStage)
  async agreeStage(@SignedInPartner() me: PartnerSession, @InWork() run: RunInWork) {
    return this.decide(run, me, { kind: 'confirm-stage', by: byMe(me) });
  }

  @Serves(us.complete)
  async complete(
    @SignedInPartner() me: PartnerSession,
    @Body({ schema: us.complete.body }) { how }: BodyOf<typeof us.complete>,
    @InWork() run: RunInWork,
  ) {
    return this.decide(run, me, { kind: 'complete', how, by: byMe(me) });
  }

  private async decide(run: RunInWork, me: PartnerSession, change: RequestedChange): Promise<void> {
    await run((work) => this.change.run(work, me, change));
  }
}

function byMe({ partnerId }: PartnerSession) {
  return { role: 'partner', partnerId } as const;
}
