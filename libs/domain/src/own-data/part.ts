import type { Message, Say } from '@troth/messages';

/**
 * One part of a copy of one's own data: what stands above it, and what each column is called. A column inside another has
 * both names, such as `told.hope`.
 */
export interface OwnDataPart {
  readonly title: Message;
  readonly about: Message;
  readonly columns: Readonly<Record<string, Message>>;
  /** What a column's codes are in words; one that is not here is shown as it is. */
  readonly words?: Readonly<Record<string, Readonly<Record<string, Message>>>>;
  /** Columns that hold a kind of email. */
  readonly emails?: readonly string[];
  /** What a column comes to in words, where more than one of the row's are needed for it. */
  readonly sentences?: Readonly<Record<string, (row: Readonly<Record<string, unknown>>, say: Say) => string>>;
  /** Columns that a person typed: they are shown letter by letter. */
  readonly typed?: readonly string[];
}
