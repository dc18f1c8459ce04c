import { Button, TextInput } from '@mantine/core';
import type { CheckInForm } from '@troth/contract';
import { newPromiseQuestion, type NewPromise } from '@troth/domain';
import { daysLater } from '../../dates/wall-clock';
import { FormSection } from '../../forms/FormSection';
import classes from './check-in.module.css';

const mostOpen = 3;

interface NextPromiseProps {
  form: CheckInForm;
  value: NewPromise | null;
  onChange: (promise: NewPromise | null) => void;
  fault: (path: string) => string | undefined;
}

/** An optional promise for the days to come: small, dated, in if–then form. */
export function NextPromise({ form, value, onChange, fault }: NextPromiseProps) {
  const full = form.openPromises.length >= mostOpen && form.given?.promise === undefined;
  if (full) {
    return (
      <FormSection title="A promise for the coming days">
        <p className="soft">
          You have three open already. That is plenty; there is room for a new one when one of them is done.
        </p>
      </FormSection>
    );
  }
  if (value === null) {
    return (
      <FormSection
        title="A promise for the coming days"
        words={`${newPromiseQuestion.text} ${newPromiseQuestion.help}`}
      >
        <div>
          <Button
            variant="default"
            onClick={() => onChange({ ifCue: '', thenAct: '', dueOn: daysLater(form.today, 7) })}
          >
            Make a small promise
          </Button>
        </div>
      </FormSection>
    );
  }
  return (
    <FormSection
      title="A promise for the coming days"
      words="Tie it to a moment that you will notice. Your partner reads it after this week closes."
    >
      <TextInput
        label={newPromiseQuestion.ifLabel}
        name="promise-if"
        placeholder="I am going to be home late"
        maxLength={200}
        value={value.ifCue}
        onChange={(event) => onChange({ ...value, ifCue: event.currentTarget.value })}
        error={fault('promise.ifCue')}
      />
      <TextInput
        label={newPromiseQuestion.thenLabel}
        name="promise-then"
        placeholder="send you a message before six"
        maxLength={200}
        value={value.thenAct}
        onChange={(event) => onChange({ ...value, thenAct: event.currentTarget.value })}
        error={fault('promise.thenAct')}
      />
      <TextInput
        label="We look back on it on"
        name="promise-due"
        type="date"
        className={classes.due}
        min={daysLater(form.today, 1)}
        max={daysLater(form.today, 28)}
        value={value.dueOn}
        onChange={(event) => onChange({ ...value, dueOn: event.currentTarget.value })}
        error={fault('promise.dueOn')}
      />
      <div>
        <Button variant="subtle" className="flush" onClick={() => onChange(null)}>
          No promise this week
        </Button>
      </div>
    </FormSection>
  );
}
