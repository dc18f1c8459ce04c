import type { Message, Say } from '@troth/messages';

/** How one figure or rule comes about, in plain words with the numbers of the rule itself. */
export interface Explanation {
  /** The place on the page that a figure's link leads to. */
  readonly id: string;
  readonly title: Message;
  readonly paragraphs: (say: Say) => readonly string[];
}
