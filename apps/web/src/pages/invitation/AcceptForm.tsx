import { useState, type ReactNode } from 'react';
import { useMutation } from '@tanstack/react-query';
import { call } from '../../api/call';
import { Problem } from '../../api/problem';
import { agreement } from '../../consent/agreement';
import { ConsentWords } from '../../consent/ConsentWords';
import { EmailConsent } from '../../consent/EmailConsent';
import { useTabDraft } from '../../device/useTabDraft';
import { FormTrouble } from '../../forms/FormTrouble';
import { nameStep } from '../../forms/steps/fields';
import type { Step } from '../../forms/steps/step';
import { StepForm } from '../../forms/steps/StepForm';
import { messages as whenMessages } from '../../forms/steps/when.messages';
import { slotOf, usualWhen, whenSteps, whenWords, type When } from '../../forms/steps/when-steps';
import { strong } from '../../speech/around';
import { useSpeaker } from '../../speech/speaker';
import { messages } from './messages';

interface AcceptFormProps {
  token: string;
  name: string;
  /** Under which what is filled in is kept until it is answered: another invitation's is another. */
  draft: string;
  before: ReactNode;
  onAccepted: () => void;
}

interface Answers {
  readonly name: string;
  readonly when: When;
  readonly emails: boolean;
}

export function AcceptForm({ token, name: invitedAs, draft, before, onAccepted }: AcceptFormProps) {
  const { say, sayRich } = useSpeaker();
  const [blank] = useState<Answers>({ name: invitedAs, when: usualWhen, emails: false });
  const [answers, keep] = useTabDraft(draft, blank);
  const { name, when, emails } = answers;
  const accepting = useMutation({
    mutationFn: () =>
      call('POST /api/v1/invitation/accept', {
        body: { token, name, ...slotOf(when), consent: agreement(emails) },
      }),
    onSuccess: onAccepted,
  });
  const change = (next: Answers) => {
    if (accepting.isError) accepting.reset();
    keep(next);
  };
  const asksName = nameStep(
    {
      id: 'name',
      path: 'name',
      title: say(messages.ifYouLike),
      label: say(messages.name),
      autoComplete: 'given-name',
      value: name,
      onChange: (name) => change({ ...answers, name }),
    },
    say,
  );
  const asksEmails: Step = {
    id: 'emails',
    path: 'consent.emails',
    title: say(messages.emailsToo),
    label: say(messages.emails),
    answer: say(emails ? messages.yesEmails : messages.noEmails),
    missing: undefined,
    field: () => <EmailConsent agreed={emails} onChange={(emails) => change({ ...answers, emails })} />,
  };
  const steps = [asksName, ...whenSteps(when, (when) => change({ ...answers, when }), say), asksEmails];
  const { error } = accepting;
  const fault = (path: string) => (error instanceof Problem ? error.at(path) : undefined);
  return (
    <StepForm
      steps={steps}
      before={before}
      review={
        <>
          <p>{sayRich(whenMessages.when, { ...whenWords(when, say), b: strong })}</p>
          <ConsentWords purpose="taking-part" />
          <p>{say(messages.youSay)}</p>
          {!steps.some(({ path }) => fault(path)) && <FormTrouble error={error} told={['consent.version']} />}
        </>
      }
      send={say(messages.accept)}
      sending={accepting.isPending}
      onSend={() => accepting.mutate()}
      fault={fault}
    />
  );
}
