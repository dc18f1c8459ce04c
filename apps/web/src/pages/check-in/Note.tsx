import { Button } from '@mantine/core';
import { FormSection } from '../../forms/FormSection';
import { WordsField } from '../../safe/WordsField';
import { useSpeaker } from '../../speech/speaker';
import { Choice } from './fields/Choice';
import { audienceChoices, optionsOf } from './choices';
import type { Draft } from './draft';
import { messages } from './messages';

interface NoteProps {
  value: Draft['note'];
  onChange: (note: Draft['note']) => void;
  fault: (path: string) => string | undefined;
}

/** An optional note, for oneself unless its writer chooses otherwise. */
export function Note({ value, onChange, fault }: NoteProps) {
  const { say } = useSpeaker();
  if (value === null) {
    return (
      <FormSection title={say(messages.note)} words={say(messages.noteWhoseEyes)}>
        <div>
          <Button variant="default" onClick={() => onChange({ text: '', audience: 'private' })}>
            {say(messages.writeNote)}
          </Button>
        </div>
      </FormSection>
    );
  }
  return (
    <FormSection title={say(messages.note)} words={say(messages.locked)}>
      <WordsField
        label={say(messages.yourNote)}
        description={value.saved === undefined ? undefined : say(messages.noteIsSaved)}
        name="note"
        maxLength={2000}
        minRows={4}
        value={value.text}
        onChange={(event) => onChange({ ...value, text: event.currentTarget.value })}
        error={fault('note.text')}
      />
      {(value.saved === undefined || value.text !== '') && (
        <Choice
          name="audience"
          legend={say(messages.noteFor)}
          options={optionsOf(audienceChoices, say)}
          value={value.audience}
          onChange={(audience) => onChange({ ...value, audience })}
          fault={fault('note.audience')}
        />
      )}
      <div>
        <Button variant="subtle" className="flush" onClick={() => onChange(null)}>
          {say(messages.noNote)}
        </Button>
      </div>
    </FormSection>
  );
}
