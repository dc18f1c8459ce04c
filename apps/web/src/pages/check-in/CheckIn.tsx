import { Fragment, useRef, useState, type FormEvent } from 'react';
import { Button } from '@mantine/core';
import type { CheckInForm } from '@troth/contract';
import { call } from '../../api/call';
import { Problem } from '../../api/problem';
import { localWords } from '../../dates/wall-clock';
import type { SealedDraft } from '../../device/sealed-draft';
import { FormTrouble } from '../../forms/FormTrouble';
import { messages as stepMessages } from '../../forms/steps/messages';
import { useFocusOnChange } from '../../forms/steps/useFocusOnChange';
import { useFaults } from '../../forms/useFaults';
import { WhatTheCoachSees } from '../../forms/WhatTheCoachSees';
import { Notice } from '../../layout/Notice';
import { useSpeaker } from '../../speech/speaker';
import { TakesItsPlace } from './AnsweredElsewhere';
import { Differences } from './Differences';
import { messages } from './messages';
import { partsOf } from './one-by-one/parts';
import type { Sent } from './sent';
import { Standing } from './Standing';
import { JustClosed, Offline, WhereItIsKept } from './sending-words';
import { submissionOf, unanswered } from './draft';
import { useCheckInDraft, type KeptDraft } from './useCheckInDraft';
import { useOneByOne } from './one-by-one/useOneByOne';
import { useSending } from './useSending';
import classes from './check-in.module.css';

interface CheckInProps {
  token: string;
  box: SealedDraft<KeptDraft>;
  look: CheckInForm;
  kept: KeptDraft | null;
  onSent: (sent: Sent) => void;
}

export function CheckIn({ token, box, look, kept, onSent }: CheckInProps) {
  const { say } = useSpeaker();
  const page = useRef<HTMLFormElement>(null);
  const { form, draft, setDraft, ...drafting } = useCheckInDraft(box, look, kept);
  const [missing, setMissing] = useState<readonly string[]>([]);
  const sending = useSending({
    send: () =>
      // The same answers sent again, because nothing came back the first time, are saved once.
      call('PUT /api/v1/check-in', { body: { token, ...submissionOf(draft, form) }, patience: 20_000 }),
    onSent: (saved, waited) => {
      if (oneByOne) restart();
      onSent({ form, saved, waited });
    },
    onChanged: async () => {
      const fresh = await call('POST /api/v1/check-in/look', { body: { token } });
      drafting.renew(fresh);
      // A question may have come to the form since.
      setMissing(fresh.questions.map(({ id }) => id));
    },
  });
  const refused = useFaults(sending.error, page);
  const weekClosed = sending.error instanceof Problem && sending.error.code === 'week-closed';

  const waiting = unanswered(draft, form);
  const unchosen = waiting.filter((id) => missing.includes(id)).map((id) => `answers.${id}`);
  const fault = (path: string) => refused(path) ?? (unchosen.includes(path) ? say(messages.chooseOne) : undefined);
  const { questions, others } = partsOf({ form, draft, setDraft, fault });
  const parts = [...questions, ...others];
  const { oneByOne, at, isLast, goTo, back, restart } = useOneByOne(parts, {
    isChange: form.given !== null,
    error: sending.error,
  });
  const beginning = useFocusOnChange<HTMLParagraphElement>(at);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const asked = isLast ? waiting : waiting.filter((id) => id === parts[at]?.id);
    setMissing(oneByOne ? [...missing, ...asked] : asked);
    const [first] = asked;
    if (first !== undefined) document.getElementsByName(first)[0]?.focus();
    else if (isLast) sending.send();
    else goTo(at + 1);
  };

  return (
    <form ref={page} onSubmit={submit} className={classes.form} autoComplete="off" noValidate>
      <header className="stack">
        <h1 className={oneByOne && at > 0 ? classes.further : undefined}>{say(messages.title, { name: form.name })}</h1>
        {(!oneByOne || at === 0) && (
          <p className="soft">
            {say(messages.twoMinutes)} <WhatTheCoachSees /> {say(messages.unseen)}
          </p>
        )}
        {form.answeredElsewhere && (
          <Standing>
            <TakesItsPlace />
          </Standing>
        )}
        {drafting.savedAlready && (
          <Standing>
            <Notice kind="good">
              <p>{say(messages.savedAlready)}</p>
            </Notice>
          </Standing>
        )}
        {drafting.differences.length > 0 && (
          <Standing>
            <Differences differences={drafting.differences} onTakeSaved={drafting.takeSaved} />
          </Standing>
        )}
      </header>

      {oneByOne ? (
        <div className={classes.part}>
          <p ref={beginning} tabIndex={-1} className="soft small">
            {say(stepMessages.step, { step: at + 1, count: parts.length })}
          </p>
          <div key={parts[at]?.id} className={classes.body}>
            {parts[at]?.body}
          </div>
        </div>
      ) : (
        <>
          <div className={classes.questions}>
            {questions.map(({ id, body }) => (
              <div key={id}>{body}</div>
            ))}
          </div>
          {others.map(({ id, body }) => (
            <Fragment key={id}>{body}</Fragment>
          ))}
        </>
      )}

      {weekClosed ? (
        <JustClosed onDevice={drafting.onDevice} />
      ) : (
        <FormTrouble error={sending.error} shown={parts.flatMap(({ paths }) => paths)} />
      )}
      {sending.step === 'waiting' && <Offline onDevice={drafting.onDevice} />}
      {!oneByOne && unchosen.length > 0 && (
        <p role="status" className="small">
          {say(messages.stillOpen, { count: waiting.length })}
        </p>
      )}
      <div className={classes.send}>
        {isLast ? (
          <Button type="submit" size="lg" loading={sending.step === 'sending'} disabled={weekClosed}>
            {sending.step === 'waiting'
              ? say(messages.sendNow)
              : form.given === null
                ? say(messages.send)
                : say(messages.saveChanges)}
          </Button>
        ) : (
          <Button type="submit" size="lg">
            {say(stepMessages.next)}
          </Button>
        )}
        {oneByOne && at > 0 && (
          <Button variant="subtle" size="lg" onClick={back}>
            {say(stepMessages.back)}
          </Button>
        )}
        {isLast && !weekClosed && (
          <p className="soft small">
            {say(messages.until, { closing: localWords(form.closesAtLocal, say) })}{' '}
            <WhereItIsKept onDevice={drafting.onDevice} />
          </p>
        )}
      </div>
    </form>
  );
}
