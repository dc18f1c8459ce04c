import { Button } from '@mantine/core';
import { Problem } from '../api/problem';
import { Notice } from './Notice';

interface TroubleProps {
  error: unknown;
  /** Tries again; a button for it is shown when given. */
  again?: () => void;
}

/** Whatever went wrong, in words that can be acted on. */
export function Trouble({ error, again }: TroubleProps) {
  const message =
    error instanceof Problem ? error.message : 'Something went wrong on our side. Please try again in a moment.';
  return (
    <Notice kind="trouble">
      <p>{message}</p>
      {again !== undefined && (
        <div>
          <Button variant="default" size="sm" onClick={again}>
            Try again
          </Button>
        </div>
      )}
    </Notice>
  );
}
