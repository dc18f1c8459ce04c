import {
  addWeeks,
  comparedQuestions,
  programmeOf,
  questionsFor,
  stageOf,
  type CoupleStanding,
  type LocalWeek,
  type PartnerReport,
  type StageId,
  type WeekOfRound,
} from '@troth/domain';
import { weekOf } from '@troth/domain/calendar';
import { day, type EmailDefinition } from './email-definition.js';
import type { AnsweredCheckIn, EmailNeed, Facts, FactsFor, ReaderFacts } from './facts.js';
import { emailKinds, type EmailVariables } from './registry.js';

/** A week of a version of the programme. */
export interface SampleWeek extends WeekOfRound {
  readonly version: string;
}

/** Who would read it, and when. */
export interface SampleReader extends Pick<ReaderFacts, 'zone' | 'page' | 'say'> {
  readonly now: Date;
}

type InWords = 'welcome' | 'check-in-understood' | 'weekly-report' | 'stage-ready';

/**
 * The emails to a couple in that stage that say something in the words of the programme, in the order in which they come:
 * only the first stage is greeted, and of an optional one nothing is asked.
 */
export function kindsInWordsOf(version: string, stage: StageId): readonly InWords[] {
  const { scored } = stageOf(version, stage);
  const kinds: readonly [InWords, boolean][] = [
    ['welcome', programmeOf(version).stages[0].id === stage],
    ['check-in-understood', scored],
    ['weekly-report', true],
    ['stage-ready', scored],
  ];
  return kinds.filter(([, comes]) => comes).map(([kind]) => kind);
}

/** What such an email says to one of two people who are made up, filled as when it is sent. */
export function sampleEmail<Kind extends InWords>(
  kind: Kind,
  at: SampleWeek,
  reader: SampleReader,
): EmailVariables<Kind> {
  const week = weekOf(reader.now, reader.zone);
  const definition: EmailDefinition = emailKinds[kind];
  const variables = definition.fill(factsOf(at, week, reader), { week });
  if (!variables) throw new Error(`The email ${kind} has nothing to say to a couple that is made up.`);
  return variables as EmailVariables<Kind>;
}

function factsOf(at: SampleWeek, week: LocalWeek, { now, zone, page, say }: SampleReader): Facts {
  const soon = new Date(now.getTime() + 2 * day);
  const facts: ReaderFacts & FactsFor['check-in'] & FactsFor['report'] = {
    name: 'Robin',
    zone,
    dueAt: now,
    expiresAt: soon,
    linkSecret: 'preview',
    linkExpiresAt: soon,
    page,
    takesReplies: true,
    say,
    couple: coupleIn(at, new Date(now.getTime() + 7 * day)),
    checkIn: answeredIn(at, week, soon, say),
    report: { week, ...at, roundId: 'preview', partners: { a: reportOf(week), b: reportOf(week) } },
  };
  return facts as Facts<EmailNeed>;
}

function coupleIn({ version, stage, round }: SampleWeek, nextCheckInAt: Date): CoupleStanding {
  return {
    side: 'a',
    partnerName: 'Kim',
    programmeVersion: version,
    stage,
    round,
    hasCoach: true,
    assigned: [],
    isAskedAboutStage: true,
    endedHow: null,
    rhythm: 'every-week',
    nextCheckInAt,
  };
}

/** Every question answered, the stage's own too. */
function answeredIn(
  { version, stage }: SampleWeek,
  week: LocalWeek,
  closesAt: Date,
  say: ReaderFacts['say'],
): AnsweredCheckIn {
  const asked = questionsFor(stageOf(version, stage), null, say);
  const answers = Object.fromEntries(asked.map(({ id, scale: { max } }) => [id, Math.round(max * 0.7)]));
  return { week, stage, stageQuestions: null, closesAt, answers };
}

const scores = [null, null, 58, 61, 55, 63, 70, 68];

function reportOf(week: LocalWeek): PartnerReport {
  const points = scores.map((score, at) => ({ week: addWeeks(week, at - scores.length + 1), score }));
  const view = {
    score: 68,
    weeks: 6,
    promises: 9,
    lastCounted: week,
    idle: 0,
    trend: 'better',
    kept: 1.5,
    of: 2,
  } as const;
  const ratings = comparedQuestions.map((figure) => [figure, { value: 7, trend: 'about the same' }]);
  return {
    answered: true,
    own: { ...view, points },
    seen: { ...view, points },
    regularity: { answered: 7, asked: 8 },
    ...Object.fromEntries(ratings),
  };
}
