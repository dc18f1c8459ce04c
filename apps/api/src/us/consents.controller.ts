import { Body, Controller, Param } from '@nestjs/common';
import { us, type BodyOf, type ConsentsShown, type ParamsOf } from '@troth/contract';
import { Database, loadConsents, loadEnrolment, type PartnerSession } from '@troth/database';
import { consentStandings, consentVersions, partnerOf } from '@troth/domain';
import { giveConsent, withdrawFromEmails } from '@troth/programme';
import { SignedInPartner } from '../access/asking.js';
import { Problem } from '../problems/problem.js';
import { Serves } from '../serving/serves.js';
import { toLocalTime } from '../serving/to-local-time.js';
import { InWork, type RunInWork } from '../work/in-work.js';

/** What a partner agreed to, and takes back. */
@Controller()
export class ConsentsController {
  constructor(private readonly database: Database) {}

  @Serves(us.showConsents)
  async show(@SignedInPartner() me: PartnerSession): Promise<ConsentsShown> {
    const [kept, enrolment] = await Promise.all([
      loadConsents(this.database, me),
      loadEnrolment(this.database.statements, me),
    ]);
    const zone = (enrolment && partnerOf(enrolment, me.partnerId)?.zone) ?? 'UTC';
    return consentStandings(kept).map(({ purpose, kept: last, holds, asks }) => {
      const said = last && {
        version: last.version,
        givenAt: toLocalTime(last.givenAt, zone),
        withdrawnAt: last.withdrawnAt && toLocalTime(last.withdrawnAt, zone),
      };
      return { purpose, holds, said, asks };
    });
  }

  @Serves(us.giveConsent)
  async give(
    @SignedInPartner() me: PartnerSession,
    @Param({ schema: us.giveConsent.params }) { purpose }: ParamsOf<typeof us.giveConsent>,
    @Body({ schema: us.giveConsent.body }) { version }: BodyOf<typeof us.giveConsent>,
    @InWork() run: RunInWork,
  ): Promise<void> {
    if (version !== consentVersions[purpose]) throw new Problem('invalid-input');
    await run(async (work) => {
      if (!(await giveConsent(work, me, purpose))) throw new Problem('already-ended');
      return null;
    });
  }

  @Serves(us.withdrawFromEmails)
  async withdraw(@SignedInPartner() me: PartnerSession, @InWork() run: RunInWork): Promise<void> {
    await run(async (work) => {
      await withdrawFromEmails(work, me);
      return null;
    });
  }
}
