import type { ReactNode } from 'react';
import { useMutation } from '@tanstack/react-query';
import type { Say } from '@troth/messages';
import { call } from '../../api/call';
import { Problem } from '../../api/problem';
import { forgetTabDrafts, useTabDraft } from '../../device/useTabDraft';
import { FormTrouble } from '../../forms/FormTrouble';
import { addressStep, nameStep } from '../../forms/steps/fields';
import { StepForm } from '../../forms/steps/StepForm';
import { messages as whenMessages } from '../../forms/steps/when.messages';
import { slotOf, usualWhen, whenSteps, whenWords, type When } from '../../forms/steps/when-steps';
import { strong } from '../../speech/around';
import { useSpeaker } from '../../speech/speaker';
import { messages } from './messages';

interface Answers {
  readonly name: string;
  readonly email: string;
  readonly when: When;
  readonly partner: { readonly name: string; readonly email: string };
}

const blank: Answers = { name: '', email: '', when: usualWhen, partner: { name: '', email: '' } };

interface JoinFormProps {
  /** Of the practice's own, which the link that was followed is for. */
  programme: string | undefined;
  before: ReactNode;
  onSent: (address: string) => void;
}

export function JoinForm({ programme, before, onSent }: JoinFormProps) {
  const { say, sayRich } = useSpeaker();
  const [answers, keep] = useTabDraft('join', blank);
  const { when, ...me } = answers;
  const sending = useMutation({
    mutationFn: () => call('POST /api/v1/join', { body: { ...me, ...slotOf(when), programme } }),
    onSuccess: () => {
      forgetTabDrafts('join');
      onSent(me.email);
    },
  });
  const change = (next: Answers) => {
    // What was refused is another answer now.
    if (sending.isError) sending.reset();
    keep(next);
  };
  const steps = stepsOf(answers, change, say);
  const { error } = sending;
  const fault = (path: string) => (error instanceof Problem ? error.at(path) : undefined);
  return (
    <StepForm
      steps={steps}
      before={before}
      review={
        <>
          <p>{sayRich(whenMessages.when, { ...whenWords(when, say), b: strong })}</p>
          <p>{say(messages.nothingBegins)}</p>
          {!steps.some(({ path }) => fault(path)) && <FormTrouble error={error} />}
        </>
      }
      send={say(messages.send)}
      sending={sending.isPending}
      onSend={() => sending.mutate()}
      fault={fault}
    />
  );
}

function stepsOf(answers: Answers, change: (answers: Answers) => void, say: Say) {
  const { name, email, when, partner } = answers;
  const me = nameStep(
    {
      id: 'name',
      path: 'name',
      title: say(messages.whoAreYou),
      label: say(messages.name),
      autoComplete: 'given-name',
      value: name,
      onChange: (name) => change({ ...answers, name }),
    },
    say,
  );
  const mine = addressStep(
    {
      id: 'email',
      path: 'email',
      title: say(messages.whereToWrite),
      words: say(messages.yourOwn),
      label: say(messages.email),
      autoComplete: 'email',
      value: email,
      onChange: (email) => change({ ...answers, email }),
    },
    say,
  );
  const them = nameStep(
    {
      id: 'partner-name',
      path: 'partner.name',
      title: say(messages.whoIsPartner),
      label: say(messages.partnerName),
      autoComplete: 'off',
      value: partner.name,
      onChange: (name) => change({ ...answers, partner: { ...partner, name } }),
    },
    say,
  );
  const theirs = addressStep(
    {
      id: 'partner-email',
      path: 'partner.email',
      title: say(messages.whereToInvite),
      words: say(messages.partnerWords),
      label: say(messages.partnerEmail),
      autoComplete: 'off',
      value: partner.email,
      onChange: (email) => change({ ...answers, partner: { ...partner, email } }),
    },
    say,
  );
  return [me, mine, ...whenSteps(when, (when) => change({ ...answers, when }), say), them, theirs];
}
