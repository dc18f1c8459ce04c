import { useState } from 'react';
import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { MailboxAnswer, SafeAnswer, SafetyAnswers } from '@troth/domain';
import type { Message } from '@troth/messages';
import { FormTrouble } from '../forms/FormTrouble';
import { useSentForm } from '../forms/useSentForm';
import { OneOf } from '../intake/Chips';
import { linkTo } from '../layout/QuietLink';
import { WordsField } from '../safe/WordsField';
import { useSpeaker } from '../speech/speaker';
import { messages } from './messages';
import { sendAnswers, type Talker } from './talker';

const longestReach = 500;

const mailboxWords: Readonly<Record<MailboxAnswer, Message>> = {
  mine: messages.mine,
  unsure: messages.mailboxUnsure,
  shared: messages.shared,
};
const safeWords: Readonly<Record<SafeAnswer, Message>> = {
  safe: messages.feelsSafe,
  unsure: messages.safeUnsure,
  'not-safe': messages.notSafe,
};

interface SafetyQuestionsProps {
  who: Talker;
  /** Where they can be left for another time. */
  onSkip?: () => void;
}

/** The two questions, with who reads the answers above them. What was chosen stays neither on the screen nor on the device. */
export function SafetyQuestions({ who, onSkip }: SafetyQuestionsProps) {
  const { say, sayRich } = useSpeaker();
  const [answers, setAnswers] = useState<SafetyAnswers>({ mailbox: null, safe: null, reach: '' });
  const sending = useMutation({ mutationFn: () => sendAnswers(who, answers) });
  const { form, fault } = useSentForm(sending);
  if (sending.isSuccess) return <Sent />;
  const change = (changes: Partial<SafetyAnswers>) => setAnswers({ ...answers, ...changes });
  return (
    <form className="stack-wide" autoComplete="off" {...form}>
      <div className="stack">
        <p>{say(messages.why)}</p>
        <p>{say(messages.whoReads)}</p>
        <p>{say(messages.whatHappens)}</p>
        <p>{sayRich(messages.now, { help: linkTo('/help') })}</p>
      </div>
      <OneOf
        name="mailbox"
        legend={messages.mailbox}
        words={mailboxWords}
        value={answers.mailbox}
        onChange={(mailbox) => change({ mailbox })}
      />
      <OneOf
        name="safe"
        legend={messages.safe}
        words={safeWords}
        value={answers.safe}
        onChange={(safe) => change({ safe })}
      />
      <WordsField
        label={say(messages.reach)}
        description={say(messages.reachHint)}
        name="reach"
        autosize
        minRows={2}
        maxLength={longestReach}
        value={answers.reach}
        onChange={(event) => change({ reach: event.currentTarget.value })}
        error={fault('reach')}
      />
      <div className="stack">
        <FormTrouble error={sending.error} shown={['reach']} />
        <div className="row">
          <Button type="submit" loading={sending.isPending}>
            {say(messages.sendAnswers)}
          </Button>
          {onSkip && (
            <Button variant="subtle" onClick={onSkip}>
              {say(messages.notNow)}
            </Button>
          )}
        </div>
      </div>
    </form>
  );
}

/** The same words whatever was answered. */
function Sent() {
  const { say, sayRich } = useSpeaker();
  return (
    <div className="stack">
      <p role="status">{say(messages.thanks)}</p>
      <p>{sayRich(messages.forEverybody, { help: linkTo('/help') })}</p>
    </div>
  );
}
