import { useRef, useState, type FormEvent } from 'react';
import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { saveCheckIn, type CheckInForm, type CheckInSaved } from '../../api/check-in';
import { Problem } from '../../api/problem';
import { localWords } from '../../dates/wall-clock';
import { WhatTheCoachSees } from '../../forms/ConsentWords';
import { FormTrouble } from '../../forms/FormTrouble';
import { useFaults } from '../../forms/useFaults';
import { Notice } from '../../layout/Notice';
import { DuePromises } from './DuePromises';
import { NextPromise } from './NextPromise';
import { Note } from './Note';
import { Scale } from './Scale';
import { submissionOf, unanswered, useDraft } from './draft';
import classes from './check-in.module.css';

interface CheckInProps {
  token: string;
  form: CheckInForm;
  onSaved: (saved: CheckInSaved) => void;
}

export function CheckIn({ token, form, onSaved }: CheckInProps) {
  const page = useRef<HTMLFormElement>(null);
  const [draft, setDraft] = useDraft(token, form);
  const [missing, setMissing] = useState<readonly string[]>([]);
  const saving = useMutation({ mutationFn: () => saveCheckIn(token, submissionOf(draft, form)), onSuccess: onSaved });
  const fault = useFaults(saving.error, page);
  const weekClosed = saving.error instanceof Problem && saving.error.code === 'week-closed';

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const waiting = unanswered(draft, form);
    setMissing(waiting);
    const [first] = waiting;
    if (first === undefined) saving.mutate();
    else document.getElementsByName(first)[0]?.focus();
  };
  const faultOf = (id: string) =>
    fault(`answers.${id}`) ??
    (missing.includes(id) && unanswered(draft, form).includes(id)
      ? 'Please choose one; there is no wrong answer.'
      : undefined);

  return (
    <form ref={page} onSubmit={submit} className={classes.form} noValidate>
      <header className="stack">
        <h1>How was your week, {form.name}?</h1>
        <p className="soft">
          About two minutes. <WhatTheCoachSees /> Your partner sees none of these answers, and not whether you gave any.
        </p>
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
        fault={fault}
      />
      <NextPromise
        form={form}
        value={draft.promise}
        onChange={(promise) => setDraft((now) => ({ ...now, promise }))}
        fault={fault}
      />
      <Note value={draft.note} onChange={(note) => setDraft((now) => ({ ...now, note }))} fault={fault} />

      {weekClosed ? <JustClosed /> : <FormTrouble error={saving.error} shown={shownPaths(form)} />}
      {missing.length > 0 && unanswered(draft, form).length > 0 && (
        <p role="status" className="small">
          {unanswered(draft, form).length === 1 ? 'One question is' : `${unanswered(draft, form).length} questions are`}{' '}
          still open above.
        </p>
      )}
      <div className={classes.send}>
        <Button type="submit" size="lg" loading={saving.isPending} disabled={weekClosed}>
          {form.given === null ? 'Send my answers' : 'Save the changes'}
        </Button>
        {!weekClosed && <p className="soft small">You can change them until {localWords(form.closesAtLocal)}.</p>}
      </div>
    </form>
  );
}

function JustClosed() {
  return (
    <Notice kind="care" title="This week closed while you were writing">
      <p>
        So these answers could not be added to it. What you typed is still on this page: if it matters to you, copy it
        from here. Nothing is held against you, and the next check-in comes at your usual time.
      </p>
    </Notice>
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
