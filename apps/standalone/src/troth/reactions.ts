import { failedReactions, type FailedReaction } from '@troth/database';
import { command } from './command.js';

const SHOWN = 50;

export const reactions = command(
  'reactions',
  'lists what should have followed from an event and failed: where, for which event, how often',
  `One entry a reaction that fails or was given up: which subscriber, to which event of which couple, how often it was
tried, the fault by its name, and where in the code it came from. A failing one is tried again by itself; one that was
given up is not, until "reactions again". No word of what anybody wrote is shown.`,
  (parser, { database, say }) =>
    parser.action(async () => {
      const failed = await failedReactions(await database(), SHOWN);
      if (failed.length === 0) say('No reaction fails, and none was given up.');
      for (const reaction of failed) for (const line of linesOf(reaction)) say(line);
      if (failed.length === SHOWN) say(`Only the first ${SHOWN} are shown.`);
    }),
);

function linesOf(reaction: FailedReaction): string[] {
  const { subscriber, eventName, eventId, enrolmentId, occurredAt, attempts, failure, place } = reaction;
  const { givenUpAt, failedAt } = reaction;
  const end = givenUpAt
    ? `given up at ${givenUpAt.toISOString()}; for another try: npm run troth -- reactions again ${eventId}`
    : `tried again by itself${failedAt ? `; last at ${failedAt.toISOString()}` : ''}`;
  return [
    `${subscriber} to ${eventName}: ${failure}, ${attempts === 1 ? 'once' : `${attempts} times`}`,
    `  event   ${eventId} of ${occurredAt.toISOString()}${enrolmentId ? `, enrolment ${enrolmentId}` : ''}`,
    ...(place ?? 'not recorded').split('\n').map((line, index) => `  ${index === 0 ? 'where ' : '      '}  ${line}`),
    `  ${end}`,
  ];
}
