import { Button, TextInput } from '@mantine/core';
import type { CheckInForm } from '@troth/contract';
import type { NewPromise } from '@troth/domain';
import { daysLater } from '../../dates/wall-clock';
import { FormSection } from '../../forms/FormSection';
import { useSpeaker } from '../../speech/speaker';
import { messages } from './messages';
import classes from './check-in.module.css';

const mostOpen = 2;

interface NextPromiseProps {
  form: CheckInForm;
  value: NewPromise | null;
  onChange: (promise: NewPromise | null) => void;
  fault: (path: string) => string | undefined;
}

/** An optional promise for the days to come: small, dated, in if–then form. */
export function NextPromise({ form, value, onChange, fault }: NextPromiseProps) {
  const { say } = useSpeaker();
  const full = form.openPromises.length >= mostOpen && form.given?.promise === undefined;
  if (full) {
    return (
      <FormSection title={say(messages.nextPromise)}>
        <p className="soft">{say(messages.threeOpen)}</p>
      </FormSection>
    );
  }
  if (value === null) {
    return (
      <FormSection title={say(messages.nextPromise)} words={say(messages.aSmallThing)}>
        <div>
          <Button
            variant="default"
            onClick={() => onChange({ ifCue: '', thenAct: '', dueOn: daysLater(form.today, 7) })}
          >
            {say(messages.makePromise)}
          </Button>
        </div>
      </FormSection>
    );
  }
  return (
    <FormSection title={say(messages.nextPromise)} words={say(messages.tieIt)}>
      <TextInput
        label={say(messages.ifCue)}
        name="promise-if"
        placeholder={say(messages.cueExample)}
        maxLength={200}
        value={value.ifCue}
        onChange={(event) => onChange({ ...value, ifCue: event.currentTarget.value })}
        error={fault('promise.ifCue')}
      />
      <TextInput
        label={say(messages.thenAct)}
        name="promise-then"
        placeholder={say(messages.actExample)}
        maxLength={200}
        value={value.thenAct}
        onChange={(event) => onChange({ ...value, thenAct: event.currentTarget.value })}
        error={fault('promise.thenAct')}
      />
      <TextInput
        label={say(messages.lookBackOn)}
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
          {say(messages.noPromise)}
        </Button>
      </div>
    </FormSection>
  );
}
