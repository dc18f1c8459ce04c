export * from './ids.js';
export * from './errors.js';
export { atField, type FieldWords } from './at-field.js';
export type { Language } from '@troth/messages';
export * from './date-names.js';
export { decimal } from './decimal.js';
export { listed } from './listed.js';
export * from './refusal.js';
export { acts, type Act, type ActOf, type ActRule } from './access/acts.js';
export { kinds, type KindRule } from './access/kinds.js';
export { scopeFor, type Role } from './access/scope.js';
export * from './address/mail-address.js';
export * from './address/mailbox-of.js';
export * from './address/soft-score.js';

export * from './audit/audit-acts.js';
export * from './audit/audit-entry.js';
export { auditEntryOf } from './audit/audited-events.js';
export * from './audit/by-operator.js';

export * from './consent/consent.js';
export * from './consent/standing-consent.js';
export * from './own-data/in-words.js';
export { onlyOnRequest, ownDataParts, type OwnDataPartId } from './own-data/own-data.js';

export { shortMonday, weeksInWords } from './calendar/weeks-in-words.js';
export { closingDayFor, closingTime, leavesTime, type ClosingDay } from './calendar/closing-day.js';
export {
  addDays,
  addWeeks,
  compareWeeks,
  isLocalWeek,
  mondayOf,
  weekBegins,
  weekOfLocalDate,
  type LocalWeek,
} from './calendar/local-week.js';
export { localWeek } from './calendar/local-week-schema.js';
export * from './calendar/pace.js';
export * from './calendar/preferences.js';
export * from './calendar/quiet-hours.js';

export * from './programmes/look-up.js';
export * from './programmes/programme.js';
export * from './programmes/stage-place.js';
export * from './programmes/stage.js';

export * from './enrolment/actor.js';
export * from './enrolment/back-in-rhythm.js';
export * from './enrolment/command.js';
export * from './enrolment/decide.js';
export * from './enrolment/decision.js';
export * from './enrolment/enrolment.js';
export { mayCompleteTogether } from './enrolment/decisions/ending.js';
export * from './enrolment/looking-back.js';
export * from './enrolment/open-enrolment.js';
export * from './enrolment/partner.js';
export * from './enrolment/pause-notice.js';
export * from './enrolment/position.js';
export * from './enrolment/round.js';
export { pauseWeeks } from './enrolment/pause-weeks.js';
export { threeMonthsFrom } from './enrolment/decisions/three-months.js';

export { askedQuestions, stageQuestionsIn } from './check-in/asked-questions.js';
export * from './check-in/asking.js';
export * from './check-in/check-submission.js';
export * from './check-in/decide-reply.js';
export * from './check-in/questions.js';
export type { CheckInQuestion } from './check-in/questions/question.js';
export * from './check-in/questions/registry.js';
export * from './check-in/ratings.js';
export * from './check-in/readiness.js';
export { replyWords, stageReplyWords } from './check-in/replied-questions.js';
export * from './check-in/reply.js';
export { weekStanding, type OwnWeek, type WeekStanding } from './check-in/own-week.js';
export { isMailedReports, rhythms, slowedBy, type Rhythm } from './check-in/rhythm.js';
export { isSignOfLife } from './check-in/sign-of-life.js';
export * from './check-in/submission.js';

export { attentionFlags, type AttentionFlagId } from './attention/registry.js';
export * from './attention/attention-flag.js';
export { attentionLevel } from './attention/attention-level.js';
export * from './attention/episode.js';
export { evidenceInWords, evidenceOf, type Evidence } from './attention/evidence-in-words.js';
export { findConditions, nextLook } from './attention/find-conditions.js';
export { findingsVersion } from './attention/findings-version.js';
export { flagsDrawnFromBoth } from './attention/drawn-from-both.js';
export * from './attention/quiet.js';
export { reconcile, type EpisodeChange } from './attention/reconcile.js';
export { apartRank, calmRank, coupleRank, mostUrgentFirst } from './attention/urgency.js';

export { changeEpisodes } from './change/change-episodes.js';
export { watchedScales, type WatchedScale } from './change/change-model.js';
export { rangeInWords } from './change/range-in-words.js';
export { usualRange, type UsualRange } from './change/usual-range.js';
export * from './periods/compare-periods.js';
export * from './periods/comparison-in-words.js';
export * from './periods/offered-pairs.js';
export * from './periods/period.js';
export type { ScaleNoise } from './change/change-odds.js';
export { measuredNoise, noiseHasMoved, type MeasuredNoise } from './change/measured-noise.js';
export { fewestAnswers, fewestCouples, practiceNoise } from './change/practice-noise.js';

export { milestones, type MilestoneId } from './milestones/registry.js';
export * from './milestones/milestone.js';
export * from './milestones/moments.js';
export * from './milestones/recognise.js';

export { keptName } from './kept-name.js';
export type { AnsweringHours } from './thread/answering-hours.js';
export { answeringHours } from './thread/answering-hours-schema.js';
export * from './thread/message-template.js';
export { messageTemplate } from './thread/message-template-schema.js';
export { readingInWords, type ReadingTimes } from './thread/reading-in-words.js';
export * from './thread/thread.js';
export * from './weekly-practices/in-order.js';
export * from './weekly-practices/may-say.js';
export * from './weekly-practices/of-week.js';
export * from './weekly-practices/to-show.js';
export * from './weekly-practices/words.js';

export * from './record/couple-record.js';
export * from './record/couple-standing.js';
export * from './record/readiness-weeks.js';

export * from './intake/account-differences.js';
export * from './intake/answer-words.js';
export * from './intake/intake.js';

export * from './invitation/invitation-caps.js';
export * from './invitation/joining-deadlines.js';
export * from './invitation/uninvited.js';

export { mailPageDays } from './limits/mail-page.js';
export * from './limits/try-limits.js';

export * from './measures/asking.js';
export * from './measures/measure.js';
export * from './measures/off-track.js';
export { BadMeasures, readMeasures } from './measures/read-measures.js';
export { measures } from './measures/registry.js';
export { trothSix } from './measures/troth-6.js';

export * from './name/visible-name.js';

export type { CountedCouple } from './practice-figures/counted-couple.js';
export { coupleOutcome } from './practice-figures/couple-outcome.js';
export type { Share } from './practice-figures/in-fives.js';
export { smallestGroup } from './practice-figures/join-small.js';
export {
  figuresSince,
  practiceFigures,
  withNobody,
  type CountedGroup,
  type PracticeFigures,
} from './practice-figures/practice-figures.js';

export {
  changeRoles,
  practiceRoles,
  roleNames,
  rolesOfNewcomer,
  vacantRoles,
  type PracticeRole,
  type RolesChange,
} from './roles/practice-roles.js';
export * from './roles/coach-invitation.js';
export * from './roles/cover.js';

export * from './safety/quiet-acts.js';
export * from './safety/safety-acts.js';
export * from './safety/safety-case.js';
export * from './safety/safety-said.js';
export * from './safety/safety-turn.js';
export * from './safety/worry.js';

export * from './promises/change.js';
export * from './promises/due.js';
export * from './promises/end.js';
export * from './promises/known.js';
export * from './promises/promise-tally.js';
export * from './promises/promise.js';
export * from './promises/same-again.js';

export * from './consistency/consistency-chart.js';
export * from './consistency/consistency-score.js';
export * from './consistency/consistency-view.js';
export * from './consistency/score-in-words.js';
export * from './consistency/paired-promises.js';
export { mostRecentForGap, perceptionGap, wideGap, type PerceptionGap } from './consistency/perception-gap.js';
export { gapInWords } from './consistency/gap-in-words.js';
export { gapOverTime, type GapPoint } from './consistency/gap-over-time.js';
export type { Explanation } from './explanations/explanation.js';
export { explanationsForCoaches, explanationsForCouples, explanationsOfFlags } from './explanations/registry.js';
export * from './consistency/promise-rate.js';
export * from './consistency/regularity.js';
export * from './consistency/reliable-change.js';

export * from './events/catalogue.js';
export * from './events/domain-event.js';
export * from './events/event-definition.js';
export { heardByCoach, type HeardChange } from './events/heard-by-coach.js';
export * from './events/parse-event.js';
export * from './events/load-catalogue.js';

export { promisesBeside, type PromisesBeside } from './promises/promises-beside.js';
export * from './report/weekly-report.js';
export { withoutPartner } from './report/without-partner.js';

export { momentInWords } from './timeline/in-words.js';
export { timelineEvents, timelineKinds, type TimelineKind } from './timeline/kinds.js';
export type { MomentOf, MomentWords, TellingOf } from './timeline/telling.js';
export { told, type Told } from './timeline/told.js';
export { stretchInWords, timelineStretches, type TimelineStretch } from './timeline/weeks.js';

export * from './sign-in/device-name.js';
export * from './sign-in/new-password.js';
export { countryNames } from './help/country-names.js';
export { smsLink, telLink, whatsAppLink } from './help/dialled.js';
export { bare } from './name/bare.js';
export { findCountries } from './help/find-countries.js';
export type { EmergencyNumber, HelpCountry, HelpKind, HelpLine } from './help/help-country.js';
export { languageNames } from './help/language-names.js';
export { helpCountries } from './help/registry.js';
export * from './session/agenda.js';
export * from './session/arranging.js';
export * from './session/session.js';
