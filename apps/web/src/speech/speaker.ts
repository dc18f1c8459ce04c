import { createContext, createElement, Fragment, useContext, type ReactElement } from 'react';
import { speakWith, type Around, type Message, type Needs, type Say, type Speaker, type Tags } from '@troth/messages';

/** Says a message whose tags become elements: `sayRich(messages.intro, { b: (words) => <strong>{words}</strong> })`. */
type SayElements = <Text extends string>(
  message: Message<Text>,
  given: Needs<Text> & { readonly [Tag in Tags<Text>]: Around<ReactElement> },
) => ReactElement;

interface PageSpeaker {
  readonly say: Say;
  readonly sayRich: SayElements;
}

/** Every text of a page is in its language already. */
const ofPage = speakWith(document.documentElement.lang, ({ text }) => text);
const Speech = createContext(pageSpeaker(ofPage));

/** Who says the words of the page, in its reader's language. */
export function useSpeaker(): PageSpeaker {
  return useContext(Speech);
}

function pageSpeaker({ say, sayRich }: Speaker): PageSpeaker {
  return { say, sayRich: (message, given) => createElement(Fragment, null, ...sayRich(message, given)) };
}
