import { useState, type FormEvent } from 'react';
import { Button, Checkbox } from '@mantine/core';
import type { OwnPractice, Us } from '@troth/contract';
import { call } from '../../api/call';
import { Problem } from '../../api/problem';
import { FormTrouble } from '../../forms/FormTrouble';
import { WordsField } from '../../safe/WordsField';
import { useUsChange } from '../../session/useUsChange';
import { useSpeaker } from '../../speech/speaker';
import { messages } from './messages';

interface HowItWasProps {
  us: Us;
  practice: OwnPractice;
  said: NonNullable<OwnPractice['said']>;
}

/** How it was, in one's own words: for oneself, and for the coach where its writer says so. */
export function HowItWas({ us, practice, said }: HowItWasProps) {
  const { say } = useSpeaker();
  const { hasCoach } = us.enrolment;
  const [text, setText] = useState(practice.words?.text ?? '');
  const [shares, setShares] = useState(practice.words?.audience === 'coach');
  const params = { practice: practice.id };
  const keeping = useUsChange((words: OwnPractice['words']) =>
    call('PUT /api/v1/us/weekly-practices/:practice', { params, body: { said, words } }),
  );
  const wanted = text.trim() === '' ? null : ({ text: text.trim(), audience: shares ? 'coach' : 'private' } as const);
  const same = JSON.stringify(wanted) === JSON.stringify(practice.words);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!same) keeping.mutate(wanted);
  };
  return (
    <form className="stack" onSubmit={submit}>
      <WordsField
        label={say(messages.howWasIt)}
        description={say(hasCoach ? messages.howWordsCoach : messages.howWords)}
        autosize
        minRows={2}
        maxLength={1000}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        error={keeping.error instanceof Problem ? keeping.error.at('words.text') : undefined}
      />
      {hasCoach && (
        <Checkbox
          label={say(messages.share)}
          checked={shares}
          onChange={(event) => setShares(event.currentTarget.checked)}
        />
      )}
      <FormTrouble error={keeping.error} shown={['words.text']} />
      <div className="row">
        <Button type="submit" variant="default" size="sm" loading={keeping.isPending} disabled={same}>
          {say(messages.keep)}
        </Button>
        {keeping.isSuccess && same && <span role="status">{say(messages.kept)}</span>}
      </div>
    </form>
  );
}
