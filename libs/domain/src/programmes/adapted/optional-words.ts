import { defineMessages, languages, speak, type Language, type Message, type Say } from '@troth/messages';
import { asText } from '@troth/messages/faults';
import type { OptionalStage, ScoredStage, StageId } from '../stage.js';

const messages = defineMessages('programme.made-optional', {
  offeredAs: '{title}, for those who choose it',
  wish: 'I would like the stage “{title}”',
  aboutWish:
    'It comes last, for those who both want it. It is never scored and never asked of anyone, and no is as good an answer as yes.',
});

/** The texts that only an optional stage has. */
export const optionalParts = ['offeredAs', 'wish', 'aboutWish'] as const;

export type OptionalPart = (typeof optionalParts)[number];

/** What a text of a stage that a practice made optional is found by. */
export function optionalTextId(stage: StageId, part: OptionalPart): string {
  return `programme.made-optional.${stage}.${part}`;
}

/** A shipped stage that is a step for everyone, as one that is offered, with words made of its title. */
export function madeOptional(stage: ScoredStage, title: Message): OptionalStage {
  const words = (part: OptionalPart, said: (say: Say, titled: string) => string): Message => {
    const each = (Object.keys(languages) as Language[]).map((tag) => {
      const { say } = speak(tag);
      return [tag, asText(said(say, say(title)))] as const;
    });
    const inLanguages = Object.fromEntries(each) as Record<Language, string>;
    return { id: optionalTextId(stage.id, part), text: inLanguages.en, inLanguages };
  };
  return {
    ...stage,
    scored: false,
    offeredAs: words('offeredAs', (say, titled) => say(messages.offeredAs, { title: titled })),
    wish: words('wish', (say, titled) => say(messages.wish, { title: titled })),
    aboutWish: words('aboutWish', (say) => say(messages.aboutWish)),
  };
}
