import { Injectable } from '@nestjs/common';
import type { AnswerOf, AskedMeasures, measures } from '@troth/contract';
import {
  answeredMeasures,
  Clock,
  Database,
  findOpenAsking,
  loadEnrolment,
  type Coach,
  type MeasureAsking,
  type PartnerSession,
} from '@troth/database';
import { erasedName, inWords, measureKey, otherSide, partnerOf, type Id } from '@troth/domain';
import { ownCouple } from '../coach-couples/own-couple.js';
import { openLink } from '../links/open-link.js';
import { Problem } from '../problems/problem.js';
import { AskedMeasuresList } from '../runtime/settings.js';
import { toLocalTime } from '../serving/to-local-time.js';
import { answeredOf, trajectoriesOf } from './trajectories.js';
import { say } from '../speech/say.js';

/** The questions that a partner can answer now, and what was answered over time: to its writer and to the coach. */
@Injectable()
export class ShowMeasures {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly listed: AskedMeasuresList,
  ) {}

  async ofPartner(me: PartnerSession): Promise<AnswerOf<typeof measures.show>> {
    const { database } = this;
    const [asking, answered, enrolment] = await Promise.all([
      findOpenAsking(database, me, this.clock.now()),
      answeredMeasures(database, me),
      loadEnrolment(database.statements, me),
    ]);
    const partner = enrolment && partnerOf(enrolment, me.partnerId);
    if (!partner) throw new Problem('not-signed-in');
    const { zone } = partner;
    const mine = answered.filter(({ partnerId }) => partnerId === me.partnerId);
    return {
      asked: asking && this.form(asking, zone),
      trajectories: trajectoriesOf(this.listed.list, mine, zone),
    };
  }

  async behindLink(token: string): Promise<AnswerOf<typeof measures.look>> {
    const now = this.clock.now();
    const { link, partner, enrolment } = await openLink(this.database.statements, token, 'measure', { now });
    const asking = await findOpenAsking(this.database, link, now);
    if (!asking) throw new Problem('link-not-valid');
    const other = enrolment.partners[otherSide(partner.side)].name;
    return {
      name: partner.name,
      partnerName: other === erasedName ? 'your partner' : other,
      asked: this.form(asking, partner.zone),
    };
  }

  async toCoach(coach: Coach, enrolmentId: Id): Promise<AnswerOf<typeof measures.showToCoach>> {
    const { practiceId, partners } = await ownCouple(this.database.statements, coach, enrolmentId);
    const answered = await answeredMeasures(this.database, { practiceId, enrolmentId });
    const of = (id: Id) =>
      answeredOf(
        this.listed.list,
        answered.filter(({ partnerId }) => partnerId === id),
        coach.zone,
      );
    return { a: of(partners.a.id), b: of(partners.b.id) };
  }

  private form({ answers, openUntil }: MeasureAsking, zone: string): AskedMeasures {
    const forms = this.listed.list.map((measure) => {
      const { name, about, items, scale, provenance } = measure;
      return {
        key: measureKey(measure),
        name: inWords(name, say),
        about: inWords(about, say),
        items: items.map(({ id, text }) => ({ id, text: inWords(text, say) })),
        scale: { ...scale, minLabel: inWords(scale.minLabel, say), maxLabel: inWords(scale.maxLabel, say) },
        provenance: inWords(provenance, say),
      };
    });
    return { measures: forms, given: answers, openUntil: toLocalTime(openUntil, zone) };
  }
}
