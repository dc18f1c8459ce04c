import { stageOf } from '@troth/domain';
import { momentWords } from '../words.js';
import { fromCouple, fromReader, linkOf, usPage, type OfCouple } from './content.js';

export const welcome = fromCouple<'welcome'>((one, context) => ({
  name: one.reader.name,
  partnerName: one.couple.partnerName,
  link: usPage(context),
  firstCheckIn: nextCheckIn(one),
  stageTitle: stageTitle(one),
}));

/** Only while it is so: what was said since may have taken the question back. */
export const stageReady = fromCouple<'stage-ready'>((one, context) =>
  one.couple.isAskedAboutStage ? { name: one.reader.name, link: usPage(context), stageTitle: stageTitle(one) } : null,
);

export const missedGently = fromCouple<'missed-gently'>((one, context) => ({
  name: one.reader.name,
  link: usPage(context),
  nextCheckIn: nextCheckIn(one),
}));

export const paused = fromReader<'paused'>(({ reader }, context) => ({ name: reader.name, link: usPage(context) }));

export const resumed = fromCouple<'resumed'>((one, context) => ({
  name: one.reader.name,
  link: usPage(context),
  nextCheckIn: nextCheckIn(one),
}));

export const programmeComplete = fromCouple<'programme-complete'>(({ reader, couple }, context) => ({
  name: reader.name,
  link: usPage(context),
  together: couple.endedHow === 'together',
}));

export const threeMonthsAfter = fromReader<'three-months-after'>(({ reader }, context) => ({
  name: reader.name,
  link: usPage(context),
}));

export const goodbye = fromReader<'goodbye'>(({ reader }, context) => ({ name: reader.name, link: usPage(context) }));

export const signInLink = fromReader<'sign-in-link'>((one, context) => {
  const link = linkOf(one, '/us/sign-in', context);
  return link === null ? null : { name: one.reader.name, link };
});

function nextCheckIn({ reader, couple }: OfCouple): string {
  return couple.nextCheckInAt ? momentWords(couple.nextCheckInAt, reader.zone) : 'the coming days';
}

function stageTitle({ couple: { programmeVersion, stage } }: OfCouple): string {
  return stage ? stageOf(programmeVersion, stage).title : '';
}
