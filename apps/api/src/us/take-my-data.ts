import { Injectable } from '@nestjs/common';
import type { MyData, MyDataValue } from '@troth/contract';
import { Clock, Database, exportPerson, loadEnrolment, type PartnerSession } from '@troth/database';
import { ownDataInWords, partnerOf, type OwnData, type OwnDataValue } from '@troth/domain';
import { emailKinds } from '@troth/emails';
import { openOr, SealingKeys } from '@troth/sealing';
import { Problem } from '../problems/problem.js';
import { AskedMeasuresList } from '../runtime/settings.js';
import { toLocalTime } from '../serving/to-local-time.js';
import { say } from '../speech/say.js';

const emailTitles = Object.fromEntries(
  Object.entries(emailKinds).map(([kind, { messages }]) => [kind, messages.title]),
);

/** What is kept about one partner: as a file to take along, and in words, made from the same copy. */
@Injectable()
export class TakeMyData {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly keys: SealingKeys,
    private readonly measures: AskedMeasuresList,
  ) {}

  async copy(me: PartnerSession, safety: boolean): Promise<OwnData> {
    const open = (sealed: string, place: string) =>
      openOr(this.keys, sealed, place, 'cannot be read any more: the key that it was sealed with is missing');
    return exportPerson(this.database, me, open, { safety });
  }

  async inWords(me: PartnerSession, safety: boolean): Promise<MyData> {
    const enrolment = await loadEnrolment(this.database.statements, me);
    const partner = enrolment && partnerOf(enrolment, me.partnerId);
    if (!partner) throw new Problem('not-signed-in');
    const { name, zone } = partner;
    const { programmeVersion } = enrolment;
    const words = { say, programmeVersion, measures: this.measures.list, emails: emailTitles };
    const sections = ownDataInWords(await this.copy(me, safety), words).map((section) => {
      const entries = section.entries.map((entry) =>
        entry.map(({ label, value }) => ({ label, value: onWallClock(value, zone) })),
      );
      return { ...section, entries };
    });
    return { name, madeAt: toLocalTime(this.clock.now(), zone), sections };
  }
}

function onWallClock(value: OwnDataValue, zone: string): MyDataValue {
  return 'at' in value ? { at: toLocalTime(value.at, zone) } : (value as Exclude<MyDataValue, { at: unknown }>);
}
