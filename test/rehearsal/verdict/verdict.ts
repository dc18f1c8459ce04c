import type { Database } from '@troth/database';
import { CoupleModel } from '../model/couple-model.js';
import { askedAt, mondayAt, wallClock } from '../model/wall-clock.js';
import type { RehearsalOptions } from '../options.js';
import type { RehearsalResult } from '../result.js';
import { coaches } from '../run/practice.js';
import type { Lived, LivedCouple } from '../run/rehearse.js';
import { compare, type Due, type Sent } from './compare.js';
import { differencesBetweenTwins } from './twins.js';

const WEEK = 7 * 86_400_000;

export interface Verdict {
  readonly figures: Omit<RehearsalResult, 'seconds' | 'emailsPerSecond' | 'peakRssMb'>;
  /** One line for each thing that was wrong. */
  readonly faults: readonly string[];
}

interface Modelled extends LivedCouple {
  readonly model: CoupleModel;
}

/** Lets the model live what the couples did, and holds every email, page and figure against it. */
export async function judge(lived: Lived, options: RehearsalOptions, database: Database): Promise<Verdict> {
  const modelled = lived.couples.map((couple): Modelled => {
    const model = new CoupleModel(coaches.find(({ email }) => email === couple.log.enrolment?.coach)?.zone ?? null);
    model.live(couple.log.entries, lived.until);
    return { ...couple, model };
  });
  const due = [...modelled.flatMap(dueOfCouple), ...digestsDue(lived)];
  const uncertain = await uncertainHandovers(database);
  const stops = new Map(
    modelled.flatMap((couple) => addressesOf(couple).map((email) => [email, couple.model.stoppedAt])),
  );
  const { faults } = compare(due, lived.mails.map(toSent), { stoppedAt: (to) => stops.get(to) ?? null, uncertain });

  const models = new Map(modelled.map(({ cast, model }) => [cast.index, model]));
  const leaks = lived.leaks.leaks((couple, week) => models.get(couple)?.toldAt(week));
  const twins = differencesBetweenTwins(
    lived.couples.map(({ cast }) => cast),
    lived.mails,
    lived.pages,
  );
  const tooEarly = [...modelled.flatMap(refusedTooEarly), ...modelled.flatMap(refusedForNoReason)];
  const sum = (figure: (model: CoupleModel) => number) =>
    modelled.reduce((total, { model }) => total + figure(model), 0);
  const kept = await keptFigures(database);
  const modelFigures = {
    checkIns: sum(({ counts }) => counts.checkIns),
    reports: sum(({ counts }) => counts.reports),
    milestones: sum(({ milestonesReached }) => milestonesReached),
    stagesCompleted: sum(({ counts }) => counts.stagesCompleted),
  };
  const apart = (Object.keys(kept) as (keyof typeof kept)[])
    .filter((figure) => kept[figure] !== modelFigures[figure])
    .map((figure) => `${figure}: the database has ${kept[figure]}, the model ${modelFigures[figure]}`);

  const count = (...kinds: string[]) => faults.filter(({ what }) => kinds.includes(what)).length;
  const { couples, weeks, seed } = options;
  return {
    figures: {
      couples,
      weeks,
      seed,
      emailsDue: due.length,
      accepted: lived.mails.length,
      uncertain: uncertain.length,
      missing: count('missing') + tooEarly.length + apart.length,
      duplicate: count('duplicate', 'unexpected'),
      wrongLocalTime: count('wrongLocalTime'),
      afterStop: count('afterStop'),
      leaks: leaks.length + twins.length,
      ...kept,
    },
    faults: [
      ...faults.map(({ what, text }) => `${what}: ${text}`),
      ...tooEarly,
      ...apart,
      ...leaks.map(
        ({ viewer, where, seen }) =>
          `leak: ${where} of ${viewer.couple ?? 'a'} ${viewer.side} shows ${JSON.stringify(seen)}`,
      ),
      ...twins.map((text) => `leak: ${text}`),
    ],
  };
}

function dueOfCouple({ cast, log, model }: Modelled): Due[] {
  return model.expected.flatMap(({ to, kind, at, why }) => {
    const address = to === 'coach' ? log.enrolment?.coach : cast.partners[to].email;
    if (!address) return [];
    const zone = to === 'coach' ? 'UTC' : log.wish(to, at).zone;
    return [{ to: address, kind, at, why, wall: `${wallClock(at, zone).text} in ${zone}` }];
  });
}

/** Every Monday at 8 of a coach's own zone, from their first couple on. */
function digestsDue({ couples, until }: Lived): Due[] {
  return coaches.flatMap(({ email, zone }) => {
    const joined = couples.filter(({ log }) => log.enrolment?.coach === email).map(({ log }) => log.entries[0]!.at);
    const first = Math.min(...joined);
    const digests: Due[] = [];
    if (joined.length === 0) return digests;
    for (let monday = mondayAt(first, zone); ; monday += 7) {
      const at = askedAt(monday, { zone, weekday: 1, time: '08:00' });
      if (at > until) return digests;
      const wall = `${wallClock(at, zone).text} in ${zone}`;
      if (at > first) digests.push({ to: email, kind: 'coach-digest', at, why: 'Monday', wall });
      if (at > until + WEEK) return digests;
    }
  });
}

/** A check-in that was refused although its week was still open. */
function refusedTooEarly({ cast, log, model }: Modelled): string[] {
  const stopped = model.stoppedAt ?? Infinity;
  return log.refused
    .map(({ at, side, weekAsked }) => ({ at, side, week: model.weeksAsked[side][weekAsked] ?? 'a week not asked' }))
    .filter(({ at, week }) => at < stopped && !log.wasPausedAt(at) && at < (model.closedAt.get(week) ?? Infinity))
    .map(
      ({ at, side, week }) =>
        `missing: couple ${cast.index} ${side} could not answer ${week} at ${new Date(at).toISOString()}`,
    );
}

/** Something else that was refused, although their programme had not come to its end. */
function refusedForNoReason({ cast, log, model }: Modelled): string[] {
  const stopped = model.stoppedAt ?? Infinity;
  return log.refusedActs
    .filter(({ at, code }) => code !== 'already-ended' || at < stopped)
    .map(
      ({ at, what, code }) =>
        `missing: couple ${cast.index} could not ${what} at ${new Date(at).toISOString()} (${code})`,
    );
}

async function uncertainHandovers(database: Database): Promise<Sent[]> {
  const rows = await database.query<{ to: string; kind: string; at: Date }>(
    `select sent_to as to, kind, handed_at as at from delivery where state = 'uncertain'`,
  );
  return rows.map(({ to, kind, at }) => ({ to, kind, at: at.getTime() }));
}

async function keptFigures(database: Database) {
  const [row] = await database.query<Record<'checkIns' | 'reports' | 'milestones' | 'stagesCompleted', string>>(
    `select (select count(*) from check_in where first_answered_at is not null) as "checkIns",
            (select count(*) from report) as reports,
            (select count(*) from milestone) as milestones,
            (select count(*) from round where ended_as = 'completed') as "stagesCompleted"`,
  );
  const figure = (text: string | undefined) => Number(text ?? 0);
  return {
    checkIns: figure(row?.checkIns),
    reports: figure(row?.reports),
    milestones: figure(row?.milestones),
    stagesCompleted: figure(row?.stagesCompleted),
  };
}

function addressesOf({ cast }: LivedCouple): string[] {
  return [cast.partners.a.email, cast.partners.b.email];
}

function toSent({ recipient, kind, at }: { recipient: string; kind: string; at: number }): Sent {
  return { to: recipient, kind, at };
}
