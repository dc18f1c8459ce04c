import { useRef, useState, type FormEvent } from 'react';
import { Button } from '@mantine/core';
import type { CheckInForm } from '@troth/contract';
import { call } from '../../api/call';
import { Problem } from '../../api/problem';
import { localWords } from '../../dates/wall-clock';
import type { SealedDraft } from '../../device/sealed-draft';
import { FormTrouble } from '../../forms/FormTrouble';
import { useFaults } from '../../forms/useFaults';
import { WhatTheCoachSees } from '../../forms/WhatTheCoachSees';
import { Notice } from '../../layout/Notice';
import { useSpeaker } from '../../speech/speaker';
import { TakesItsPlace } from './AnsweredElsewhere';
import { Differences } from './Differences';
import { DuePromises } from './DuePromises';
import { NextPromise } from './NextPromise';
import { Note } from './Note';
import { messages } from './messages';
import type { Sent } from './sent';
import { Scale } from './fields/Scale';
import { Standing } from './Standing';
import { JustClosed, Offline, WhereItIsKept } from './sending-words';
import { submissionOf, unanswered, type Draft } from './draft';
import { useCheckInDraft, type KeptDraft } from './useCheckInDraft';
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
    onSent: (saved, waited) => onSent({ form, saved, waited }),
    onChanged: async () => {
      const fresh = await call('POST /api/v1/check-in/look', { body: { token } });
      drafting.renew(fresh);
      // A question may have come to the form since.
      setMissing(fresh.questions.map(({ id }) => id));
    },
  });
  const fault = useFaults(sending.error, page);
  const weekClosed = sending.error instanceof Problem && sending.error.code === 'week-closed';

  const promising = (promise: Draft['promise']) => setDraft((now) => ({ ...now, promise }));
  const waiting = unanswered(draft, form);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setMissing(waiting);
    const [first] = waiting;
    if (first === undefined) sending.send();
    else document.getElementsByName(first)[0]?.focus();
  };
  const faultOf = (id: string) =>
    fault(`answers.${id}`) ?? (missing.includes(id) && waiting.includes(id) ? say(messages.chooseOne) : undefined);

  return (
    <form ref={page} onSubmit={submit} className={classes.form} autoComplete="off" noValidate>
      <header className="stack">
        <h1>{say(messages.title, { name: form.name })}</h1>
        <p className="soft">
          {say(messages.twoMinutes)} <WhatTheCoachSees /> {say(messages.unseen)}
        </p>
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

      <div className={classes.questions}>
        {form.questions.map((question) => (
          <Scale
            key={question.id}
            question={question}
            value={draft.answers[question.id]}
            onChange={(value) => setDraft((now) => ({ ...now, answers: { ...now.answers, [question.id]: value } }))}
            fault={faultOf(question.id)}
          />
        ))}
      </div>

      <DuePromises
        form={form}
        draft={draft}
        onOwn={(id, answer) => setDraft((now) => ({ ...now, own: { ...now.own, [id]: answer } }))}
        onSeen={(id, answer) => setDraft((now) => ({ ...now, seen: { ...now.seen, [id]: answer } }))}
        onPromise={promising}
        fault={fault}
      />
      <NextPromise form={form} draft={draft} onChange={promising} fault={fault} />
      <Note value={draft.note} onChange={(note) => setDraft((now) => ({ ...now, note }))} fault={fault} />

      {weekClosed ? (
        <JustClosed onDevice={drafting.onDevice} />
      ) : (
        <FormTrouble error={sending.error} shown={shownPaths(form)} />
      )}
      {sending.step === 'waiting' && <Offline onDevice={drafting.onDevice} />}
      {missing.length > 0 && waiting.length > 0 && (
        <p role="status" className="small">
          {say(messages.stillOpen, { count: waiting.length })}
        </p>
      )}
      <div className={classes.send}>
        <Button type="submit" size="lg" loading={sending.step === 'sending'} disabled={weekClosed}>
          {sending.step === 'waiting'
            ? say(messages.sendNow)
            : form.given === null
              ? say(messages.send)
              : say(messages.saveChanges)}
        </Button>
        {!weekClosed && (
          <p className="soft small">
            {say(messages.until, { closing: localWords(form.closesAtLocal, say) })}{' '}
            <WhereItIsKept onDevice={drafting.onDevice} />
          </p>
        )}
      </div>
    </form>
  );
}

function shownPaths(form: CheckInForm): string[] {
  return [
    ...form.questions.map(({ id }) => `answers.${id}`),
    ...form.own.map((_, index) => `own.${index}.answer`),
    ...form.seen.map((_, index) => `seen.${index}.answer`),
    ...['promise.ifCue', 'promise.thenAct', 'promise.dueOn', 'note.text', 'note.audience'],
  ];
}
