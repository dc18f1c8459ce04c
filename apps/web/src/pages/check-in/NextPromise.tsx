import { Button } from '@mantine/core';
import type { CheckInForm } from '@troth/contract';
import type { NewPromise } from '@troth/domain';
import { daysLater } from '../../dates/wall-clock';
import { FormSection } from '../../forms/FormSection';
import { PromiseFields } from '../../forms/PromiseFields';
import { linkTo } from '../../layout/QuietLink';
import { useSpeaker } from '../../speech/speaker';
import { isFull, type Draft } from './draft';
import { messages } from './messages';

interface NextPromiseProps {
  form: CheckInForm;
  draft: Draft;
  onChange: (promise: NewPromise | null) => void;
  fault: (path: string) => string | undefined;
}

/** An optional promise for the days to come: small, dated, in if–then form; offered, never demanded. */
export function NextPromise({ form, draft, onChange, fault }: NextPromiseProps) {
  const { say, sayRich } = useSpeaker();
  const value = draft.promise;
  const us = linkTo('/us');
  if (isFull(form, draft)) {
    return <FormSection title={say(messages.nextPromise)} words={sayRich(messages.twoOpen, { us })} children={null} />;
  }
  if (value === null) {
    return (
      <FormSection title={say(messages.nextPromise)} words={say(messages.aSmallThing)}>
        <p className="soft">{say(messages.offered)}</p>
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
      <p className="soft">{say(messages.offered)}</p>
      <PromiseFields
        value={value}
        onChange={onChange}
        today={form.today}
        fault={(field) => fault(`promise.${field}`)}
      />
      <p className="soft small">{sayRich(messages.untilItsDay, { us })}</p>
      <div>
        <Button variant="subtle" className="flush" onClick={() => onChange(null)}>
          {say(messages.noPromise)}
        </Button>
      </div>
    </FormSection>
  );
}
