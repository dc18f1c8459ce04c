import { defineMessages } from '@troth/messages';
import { faultOfText } from '@troth/messages/faults';
import type { FieldWords } from '../../at-field.js';
import { listed } from '../../listed.js';
import type { Programme } from '../programme.js';
import { practiceKey } from './adapt.js';
import type { Adaptation } from './adaptation.js';
import { messagesOfStage } from './texts-of-stage.js';

const messages = defineMessages('refusals.programme-text', {
  broken:
    'Troth cannot read the braces or angle brackets in this text. Please close each one that is open, or leave them out.',
  unknown: 'Nothing fills in {written} here. Please write the words themselves.',
  noText: 'The programme has no such text.',
  everyStage: 'Each stage has its place once. Please load this page again.',
  staysOptional: '{stage} is never asked of anyone. It stays optional.',
  oneForEveryone: 'A couple needs a stage to begin with. Please leave at least one that is not optional.',
});

/** What is wrong at a field, dotted from the top of the adaptation. */
export interface AdaptationFault {
  readonly path: string;
  readonly words: FieldWords;
}

/** What keeps a programme from being published so: nothing, where `adapt` makes a programme of it that can be walked. */
export function faultsOfAdaptation(shipped: Programme, own: Adaptation): readonly AdaptationFault[] {
  return [...orderFaults(shipped, own), ...textFaults(shipped, own), ...minutesFaults(shipped, own)];
}

function orderFaults({ stages }: Programme, { order }: Adaptation): readonly AdaptationFault[] {
  const fault = (words: FieldWords) => [{ path: 'order', words }];
  const ids = (all: readonly string[]) => [...all].sort().join();
  if (ids(order.map(({ stage }) => stage)) !== ids(stages.map(({ id }) => id)))
    return fault((say) => say(messages.everyStage));
  const asked = stages.find(({ id, scored }) => !scored && order.some((one) => one.stage === id && !one.optional));
  if (asked) return fault((say) => say(messages.staysOptional, { stage: say(asked.title) }));
  return order.every(({ optional }) => optional) ? fault((say) => say(messages.oneForEveryone)) : [];
}

function textFaults({ stages }: Programme, { texts }: Adaptation): readonly AdaptationFault[] {
  const known = new Map(stages.flatMap(messagesOfStage).map((message) => [message.id, message]));
  return Object.entries(texts).flatMap(([id, words]) =>
    Object.entries(words).flatMap(([tag, text]) => {
      const like = known.get(id);
      const path = `texts.${id}.${tag}`;
      if (!like) return [{ path, words: (say) => say(messages.noText) } satisfies AdaptationFault];
      const fault = faultOfText(text, like.text);
      return fault ? [{ path, words: wordsOf(fault) }] : [];
    }),
  );
}

function wordsOf(fault: NonNullable<ReturnType<typeof faultOfText>>): FieldWords {
  if (fault.kind === 'broken') return (say) => say(messages.broken);
  return (say) => say(messages.unknown, { written: listed(fault.written, say) });
}

function minutesFaults({ stages }: Programme, { minutes }: Adaptation): readonly AdaptationFault[] {
  const known = stages.flatMap((stage) => [...stage.practices, ...stage.alone].map((one) => practiceKey(stage, one)));
  return Object.keys(minutes)
    .filter((key) => !known.includes(key))
    .map((key) => ({ path: `minutes.${key}`, words: (say) => say(messages.noText) }));
}
