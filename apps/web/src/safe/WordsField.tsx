import type { ReactNode, Ref } from 'react';
import { Textarea, type TextareaProps } from '@mantine/core';
import { linkTo } from '../layout/QuietLink';
import { useSpeaker } from '../speech/speaker';
import { messages } from './messages';

interface WordsFieldProps extends Omit<TextareaProps, 'description'> {
  description?: ReactNode;
  ref?: Ref<HTMLTextAreaElement>;
  /** Who writes here; a partner where nothing is said. */
  by?: 'partner' | 'coach';
}

/** Where somebody writes freely. It always says that nobody reads along at once, and where to turn now. */
export function WordsField({ description, by = 'partner', ...props }: WordsFieldProps) {
  const { sayRich } = useSpeaker();
  const notWatched = by === 'coach' ? messages.notWatchedByCoaches : messages.notWatched;
  const words = (
    <>
      {description} {sayRich(notWatched, { help: linkTo('/help') })}
    </>
  );
  // A browser that keeps what was typed for a tab that is opened again writes it to its disk.
  return <Textarea autoComplete="off" {...props} description={words} />;
}
