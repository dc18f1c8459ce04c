import { Injectable } from '@nestjs/common';
import type { AnswerOf, QueuedCase as Listed, safety, WholeCase } from '@troth/contract';
import {
  addressAskedByPractice,
  Clock,
  Database,
  findSafetyCase,
  listSafetyCases,
  loadEnrolment,
  quietStopsOf,
  safetyActsOf,
  safetySaidBy,
  type Coach,
  type QueuedCase,
} from '@troth/database';
import {
  otherSide,
  partnerOf,
  possibleQuietActs,
  readSafetySaid,
  safetyActPlace,
  safetySaidPlace,
  type Id,
} from '@troth/domain';
import { openOr, SealingKeys } from '@troth/sealing';
import { Problem } from '../problems/problem.js';
import { toLocalTime } from '../serving/to-local-time.js';

const most = 100;

/** The queue and one case of it, opened for those who look after safety and for nobody else. */
@Injectable()
export class ShowCases {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly keys: SealingKeys,
  ) {}

  async list({ practiceId, zone }: Coach): Promise<AnswerOf<typeof safety.queue>> {
    const found = await listSafetyCases(this.database, { practiceId, limit: most });
    return { cases: await Promise.all(found.map((one) => this.listed(one, practiceId, zone))) };
  }

  async show({ practiceId, zone }: Coach, id: Id): Promise<WholeCase> {
    const found = await this.find(practiceId, id);
    const said = await this.saidIn(practiceId, found.partnerId);
    const acts = await safetyActsOf(this.database, { practiceId, id });
    return {
      ...(await this.listed(found, practiceId, zone)),
      coupleId: found.enrolmentId,
      programme: await this.programmeOf(found, practiceId, zone),
      saying: said
        .map(({ saidAt, opened }) => ({ at: toLocalTime(saidAt, zone), said: opened?.said ?? null }))
        .reverse(),
      acts: acts.map(({ id: actId, doneAt, by, kind, sealed }) => {
        const words = sealed === null ? '' : openOr(this.keys, sealed, safetyActPlace(actId), '…');
        return { at: toLocalTime(doneAt, zone), by, kind, words };
      }),
    };
  }

  /** A case of this practice. One of another is not told apart from one that does not exist. */
  async find(practiceId: Id, id: Id): Promise<QueuedCase> {
    const found = await findSafetyCase(this.database, { practiceId, id });
    if (!found) throw new Problem('not-found');
    return found;
  }

  private async programmeOf(on: QueuedCase, practiceId: Id, zone: string): Promise<WholeCase['programme']> {
    const { partnerId, enrolmentId, closedAt } = on;
    const couple = enrolmentId && (await loadEnrolment(this.database.statements, { practiceId, enrolmentId }));
    const partner = couple && partnerOf(couple, partnerId);
    if (!couple || !partner) return null;
    const inForce = await quietStopsOf(this.database, { practiceId, partnerId });
    const asked = await addressAskedByPractice(this.database, { practiceId, partnerId });
    const isOver = asked !== null && asked.expiresAt <= this.clock.now();
    const state = asked?.confirmedAt ? 'confirmed' : isOver ? 'over' : 'asked';
    const isMoving = asked !== null && state === 'asked';
    const isClosed = closedAt !== null;
    return {
      other: couple.partners[otherSide(partner.side)].name,
      email: partner.email,
      mailStopped: inForce.includes('mail'),
      reportsHeld: inForce.includes('reports'),
      newAddress: asked && {
        email: asked.toEmail,
        state,
        at: toLocalTime(asked.confirmedAt ?? (isOver ? asked.expiresAt : asked.requestedAt), zone),
      },
      may: [...possibleQuietActs({ couple, inForce, isMoving, isClosed })],
    };
  }

  private async listed(one: QueuedCase, practiceId: Id, zone: string): Promise<Listed> {
    const at = (moment: Date) => toLocalTime(moment, zone);
    return {
      id: one.id,
      name: one.name ?? (await this.saidIn(practiceId, one.partnerId)).at(-1)?.opened?.name ?? '…',
      couple: await this.namesOf(practiceId, one.enrolmentId),
      urgency: one.urgency,
      opened: at(one.openedAt),
      said: at(one.saidAt),
      waitingSince: one.waitingSince && at(one.waitingSince),
      closed: one.closedAt && one.closedWhy ? { at: at(one.closedAt), why: one.closedWhy } : null,
    };
  }

  private async namesOf(practiceId: Id, enrolmentId: Id | null): Promise<string | null> {
    const enrolment = enrolmentId && (await loadEnrolment(this.database.statements, { practiceId, enrolmentId }));
    return enrolment ? `${enrolment.partners.a.name}, ${enrolment.partners.b.name}` : null;
  }

  private async saidIn(practiceId: Id, partnerId: Id) {
    const said = await safetySaidBy(this.database, { practiceId, partnerId });
    return said.map(({ id, saidAt, sealed }) => {
      return { saidAt, opened: readSafetySaid(openOr(this.keys, sealed, safetySaidPlace(id), '')) };
    });
  }
}
