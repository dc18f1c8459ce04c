import { useState } from 'react';
import { Button } from '@mantine/core';
import type { UseMutationResult } from '@tanstack/react-query';
import { Notice } from '../layout/Notice';
import { useSpeaker } from '../speech/speaker';
import { messages } from './AskTwice.messages';
import { FormTrouble } from './FormTrouble';

interface AskTwiceProps {
  label: string;
  question: string;
  yes: string;
  action: UseMutationResult<unknown, Error, void>;
  size?: 'sm';
}

/** For what is not lightly undone: a second press, in the same place, with the consequence said first. */
export function AskTwice({ label, question, yes, action, size }: AskTwiceProps) {
  const { say } = useSpeaker();
  const [asked, setAsked] = useState(false);
  if (!asked) {
    return (
      <div>
        <Button variant="default" size={size} onClick={() => setAsked(true)}>
          {label}
        </Button>
      </div>
    );
  }
  return (
    <Notice kind="care">
      <p role="status">{question}</p>
      <FormTrouble error={action.error} />
      <div className="row">
        <Button loading={action.isPending} onClick={() => action.mutate()}>
          {yes}
        </Button>
        <Button variant="subtle" onClick={() => setAsked(false)}>
          {say(messages.notNow)}
        </Button>
      </div>
    </Notice>
  );
}
