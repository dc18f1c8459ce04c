import { useState } from 'react';
import { Button, Radio } from '@mantine/core';
import type { WholeCase } from '@troth/contract';
import { closingReasons, type ClosingReason } from '@troth/domain';
import { call } from '../../api/call';
import { FormSection } from '../../forms/FormSection';
import { FormTrouble } from '../../forms/FormTrouble';
import { useSentForm } from '../../forms/useSentForm';
import { WordsField } from '../../safe/WordsField';
import { useSpeaker } from '../../speech/speaker';
import { reasonWords } from '../coach-safety/messages';
import { messages } from './messages';
import { useCaseChange } from './useCaseChange';

const longest = 4000;

/** Writing down what was done about an open case. */
export function Noting({ on: { id, name } }: { on: WholeCase }) {
  const { say } = useSpeaker();
  const [words, setWords] = useState('');
  const noting = useCaseChange(
    () => call('POST /api/v1/coach/safety/:id/notes', { params: { id }, body: { words } }),
    () => setWords(''),
  );
  const { form, fault } = useSentForm(noting);
  return (
    <form className="stack" {...form}>
      <WordsField
        by="coach"
        label={say(messages.note)}
        description={say(messages.noteHint, { name })}
        name="words"
        autosize
        minRows={3}
        maxLength={longest}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
        error={fault('words')}
      />
      <FormTrouble error={noting.error} shown={['words']} />
      <div>
        <Button type="submit" loading={noting.isPending}>
          {say(messages.keep)}
        </Button>
      </div>
    </form>
  );
}

export function Closing({ on: { id, name } }: { on: WholeCase }) {
  const { say } = useSpeaker();
  const [why, setWhy] = useState<ClosingReason>('talked');
  const [words, setWords] = useState('');
  const closing = useCaseChange(() =>
    call('POST /api/v1/coach/safety/:id/close', { params: { id }, body: { why, words } }),
  );
  const { form, fault } = useSentForm(closing);
  return (
    <FormSection title={say(messages.closeTitle)} words={say(messages.closeWords, { name })}>
      <form className="stack" {...form}>
        <Radio.Group
          label={say(messages.why)}
          name="why"
          value={why}
          onChange={(value) => setWhy(value as ClosingReason)}
          error={fault('why')}
        >
          <div className="stack">
            {closingReasons.map((reason) => (
              <Radio key={reason} value={reason} label={say(reasonWords[reason])} />
            ))}
          </div>
        </Radio.Group>
        <WordsField
          by="coach"
          label={say(messages.closeNote)}
          name="closing-words"
          autosize
          minRows={2}
          maxLength={longest}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
          error={fault('words')}
        />
        <FormTrouble error={closing.error} shown={['why', 'words']} />
        <div>
          <Button type="submit" variant="default" loading={closing.isPending}>
            {say(messages.close)}
          </Button>
        </div>
      </form>
    </FormSection>
  );
}
