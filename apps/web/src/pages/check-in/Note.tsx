import { Button, Textarea } from '@mantine/core';
import { noteQuestion } from '@troth/domain';
import { FormSection } from '../../forms/FormSection';
import { Choice } from './Choice';
import type { Draft } from './draft';

const audiences = noteQuestion.choices.map(({ answer, label }) => ({ value: answer, label }));

interface NoteProps {
  value: Draft['note'];
  onChange: (note: Draft['note']) => void;
  fault: (path: string) => string | undefined;
}

/** An optional note, for oneself unless its writer chooses otherwise. */
export function Note({ value, onChange, fault }: NoteProps) {
  if (value === null) {
    return (
      <FormSection
        title="Anything else?"
        words="A note is for your eyes only, unless you choose your coach or your partner."
      >
        <div>
          <Button variant="default" onClick={() => onChange({ text: '', audience: 'private' })}>
            Write a note
          </Button>
        </div>
      </FormSection>
    );
  }
  return (
    <FormSection title="Anything else?" words="It is locked with encryption.">
      <Textarea
        label="Your note"
        description={value.saved === undefined ? undefined : 'A note is saved. Write here to replace it.'}
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
          legend="Who may read it?"
          options={audiences}
          value={value.audience}
          onChange={(audience) => onChange({ ...value, audience })}
          fault={fault('note.audience')}
        />
      )}
      <div>
        <Button variant="subtle" className="flush" onClick={() => onChange(null)}>
          No note
        </Button>
      </div>
    </FormSection>
  );
}
