import { useState } from 'react';
import { TextInput } from '@mantine/core';
import type { Language } from '@troth/messages';
import { call } from '../../api/call';
import { Problem } from '../../api/problem';
import { FormTrouble } from '../../forms/FormTrouble';
import { useSpeaker } from '../../speech/speaker';
import { useProgrammeChange, useWhich, type OwnStage } from './draft-query';
import { messages, partWords } from './messages';
import { OwnTextField } from './OwnTextField';
import classes from './programme.module.css';

type Practice = OwnStage['practices'][number];

export function OnePractice({ practice, language }: { practice: Practice; language: Language }) {
  const { say } = useSpeaker();
  const [open, setOpen] = useState(false);
  const { title, alone, steps } = practice;
  const called = title.own ?? title.shipped;
  return (
    <details className={classes.practice} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{alone ? say(messages.practiceAlone, { title: called }) : called}</summary>
      {open && (
        <div className={classes.fields}>
          <OwnTextField text={title} label={say(partWords.title)} language={language} />
          {steps.map((step, at) => (
            <OwnTextField
              key={step.id}
              text={step}
              label={say(messages.step, { number: at + 1 })}
              language={language}
            />
          ))}
          <Minutes practice={practice} />
        </div>
      )}
    </details>
  );
}

function Minutes({ practice: { key, minutes, shippedMinutes } }: { practice: Practice }) {
  const { say } = useSpeaker();
  const query = useWhich();
  const [typed, setTyped] = useState<string | null>(null);
  const change = useProgrammeChange(
    (length: number | null) =>
      call('PUT /api/v1/coach/practice/programme/draft', { query, body: { minutes: { [key]: length } } }),
    () => setTyped(null),
  );
  const keep = () => {
    if (typed === null || typed === String(minutes)) return setTyped(null);
    const length = Number(typed);
    change.mutate(typed.trim() === '' || length === shippedMinutes ? null : length);
  };
  const fault = change.error instanceof Problem ? change.error.at(`minutes.${key}`) : undefined;
  return (
    <div className={classes.text}>
      <TextInput
        label={say(messages.minutes)}
        inputMode="numeric"
        value={typed ?? String(minutes)}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onBlur={keep}
        error={fault}
      />
      {fault === undefined && <FormTrouble error={change.error} />}
    </div>
  );
}
