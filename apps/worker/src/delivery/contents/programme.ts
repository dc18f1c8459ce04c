import { stageOf } from '@troth/domain';
import { momentWords } from '../words.js';
import { fromCouple, fromReader, linkOf, usPage, type OfCouple } from './content.js';

export const welcome = fromCouple<'welcome'>((one, ground) => ({
  name: one.reader.name,
  partnerName: one.couple.partnerName,
  link: usPage(ground),
  firstCheckIn: nextCheckIn(one),
  stageTitle: stageTitle(one),
}));

/** Only while it is so: what was said since may have taken the question back. */
export const stageReady = fromCouple<'stage-ready'>((one, ground) =>
  one.couple.isAskedAboutStage ? { name: one.reader.name, link: usPage(ground), stageTitle: stageTitle(one) } : null,
);

export const missedGently = fromCouple<'missed-gently'>((one, ground) => ({
  name: one.reader.name,
  link: usPage(ground),
  nextCheckIn: nextCheckIn(one),
}));

export const paused = fromReader<'paused'>(({ reader }, ground) => ({ name: reader.name, link: usPage(ground) }));

export const resumed = fromCouple<'resumed'>((one, ground) => ({
  name: one.reader.name,
  link: usPage(ground),
  nextCheckIn: nextCheckIn(one),
}));

export const programmeComplete = fromCouple<'programme-complete'>(({ reader, couple }, ground) => ({
  name: reader.name,
  link: usPage(ground),
  together: couple.endedHow === 'together',
}));

export const threeMonthsAfter = fromReader<'three-months-after'>(({ reader }, ground) => ({
  name: reader.name,
  link: usPage(ground),
}));

export const goodbye = fromReader<'goodbye'>(({ reader }, ground) => ({ name: reader.name, link: usPage(ground) }));

export const signInLink = fromReader<'sign-in-link'>((one, ground) => {
  const link = linkOf(one, '/us/sign-in', ground);
  return link === null ? null : { name: one.reader.name, link };
});

function nextCheckIn({ reader, couple }: OfCouple): string {
  return couple.nextCheckInAt ? momentWords(couple.nextCheckInAt, reader.zone) : 'the coming days';
}

function stageTitle({ couple: { programmeVersion, stage } }: OfCouple): string {
  return stage ? stageOf(programmeVersion, stage).title : '';
}
