import { Button } from '@mantine/core';
import { useSpeaker } from '../speech/speaker';
import { Notice } from './Notice';
import { messages } from './messages';
import { troubleWords } from './trouble-words';

interface TroubleProps {
  error: unknown;
  /** Tries again; a button for it is shown when given. */
  again?: () => void;
}

/** What went wrong, and a way to try again. */
export function Trouble({ error, again }: TroubleProps) {
  const { say } = useSpeaker();
  return (
    <Notice kind="trouble">
      <p>{troubleWords(error, say)}</p>
      {again !== undefined && (
        <div>
          <Button variant="default" size="sm" onClick={again}>
            {say(messages.tryAgain)}
          </Button>
        </div>
      )}
    </Notice>
  );
}
