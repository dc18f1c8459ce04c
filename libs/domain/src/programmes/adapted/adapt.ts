import type { Message } from '@troth/messages';
import type { Programme } from '../programme.js';
import type { Stage, WeeklyPractice } from '../stage.js';
import type { Adaptation } from './adaptation.js';
import { madeOptional } from './optional-words.js';

/** The key of a practice's minutes. */
export function practiceKey(stage: Pick<Stage, 'id'>, practice: Pick<WeeklyPractice, 'id'>): string {
  return `${stage.id}/${practice.id}`;
}

/**
 * A shipped version as a practice has changed it, under a version of its own. Throws for a stage that is not shipped;
 * `faultsOfAdaptation` says the rest beforehand.
 */
export function adapt(shipped: Programme, own: Adaptation, version: string, number: number): Programme {
  const stages = own.order.map(({ stage, optional }) => {
    const found = shipped.stages.find(({ id }) => id === stage);
    if (!found) throw new Error(`The programme of version ${shipped.version} has no stage ${JSON.stringify(stage)}.`);
    const title = reworded(found.title, own);
    return adaptedStage(found.scored && optional ? madeOptional(found, title) : found, own);
  });
  const [first, ...later] = [...stages.filter(({ scored }) => scored), ...stages.filter(({ scored }) => !scored)];
  const last = stages.findLast(({ scored }) => scored);
  if (!first || !last) throw new Error('A programme needs a stage that is for everyone.');
  return { version, ownNumber: number, stages: [first, ...later], endsTogetherAfter: [last.id] };
}

/** The message with the practice's words before its own; of a text with no such words, the message itself. */
function reworded(message: Message, { texts }: Adaptation): Message {
  const words = texts[message.id];
  if (!words) return message;
  return { ...message, text: words.en ?? message.text, inLanguages: { ...message.inLanguages, ...words } };
}

function adaptedStage(stage: Stage, own: Adaptation): Stage {
  const say = (message: Message) => reworded(message, own);
  const practice = <P extends WeeklyPractice>(one: P): P => ({
    ...one,
    title: say(one.title),
    steps: one.steps.map(say),
    minutes: own.minutes[practiceKey(stage, one)] ?? one.minutes,
  });
  const inAll = {
    title: say(stage.title),
    purpose: say(stage.purpose),
    why: say(stage.why),
    inShort: say(stage.inShort),
    focusQuestion: say(stage.focusQuestion),
    readinessQuestion: say(stage.readinessQuestion),
    practices: stage.practices.map(practice),
    alone: stage.alone.map(practice),
  };
  if (stage.scored) return { ...stage, ...inAll };
  const { offeredAs, wish, aboutWish } = stage;
  return { ...stage, ...inAll, offeredAs: say(offeredAs), wish: say(wish), aboutWish: say(aboutWish) };
}
