import { stageOf } from '@troth/domain';
import { momentWords } from '../words.js';
import { fromReader, linkOf, usPage, type Addressed } from './content.js';

export const welcome = fromReader<'welcome'>((one, ground) => ({
  name: one.reader.name,
  partnerName: one.reader.partnerName ?? '',
  link: usPage(ground),
  firstCheckIn: nextCheckIn(one),
  stageTitle: stageTitle(one),
}));

export const stageReady = fromReader<'stage-ready'>((one, ground) => ({
  name: one.reader.name,
  link: usPage(ground),
  stageTitle: stageTitle(one),
  withCoach: one.reader.hasCoach,
}));

export const missedGently = fromReader<'missed-gently'>((one, ground) => ({
  name: one.reader.name,
  link: usPage(ground),
  nextCheckIn: nextCheckIn(one),
}));

export const paused = fromReader<'paused'>(({ reader }, ground) => ({ name: reader.name, link: usPage(ground) }));

export const resumed = fromReader<'resumed'>((one, ground) => ({
  name: one.reader.name,
  link: usPage(ground),
  nextCheckIn: nextCheckIn(one),
}));

export const programmeComplete = fromReader<'programme-complete'>(({ reader }, ground) => ({
  name: reader.name,
  link: usPage(ground),
  together: reader.endedHow === 'together',
}));

export const threeMonthsAfter = fromReader<'three-months-after'>(({ reader }, ground) => ({
  name: reader.name,
  link: usPage(ground),
}));

export const goodbye = fromReader<'goodbye'>(({ reader }) => ({ name: reader.name }));

export const signInLink = fromReader<'sign-in-link'>((one, ground) => {
  const link = linkOf(one, '/us/sign-in', ground);
  return link === null ? null : { name: one.reader.name, link };
});

function nextCheckIn({ reader }: Addressed): string {
  return reader.nextCheckInAt ? momentWords(reader.nextCheckInAt, reader.zone) : 'the coming days';
}

function stageTitle({ reader }: Addressed): string {
  const { programmeVersion, stage } = reader;
  return programmeVersion && stage ? stageOf(programmeVersion, stage).title : '';
}
