import type { ReactNode } from 'react';
import type { CheckInForm } from '@troth/contract';
import { unanswered, type Draft } from '../draft';
import { DuePromises } from '../DuePromises';
import { Scale } from '../fields/Scale';
import { NextPromise } from '../NextPromise';
import { Note } from '../Note';

/** What a phone shows at a time. */
export interface Part {
  readonly id: string;
  /** Where a refusal says that its fault is. */
  readonly paths: readonly string[];
  /** The question that waits for its answer. */
  readonly missing: string | undefined;
  readonly body: ReactNode;
}

interface PartsProps {
  form: CheckInForm;
  draft: Draft;
  setDraft: (change: (now: Draft) => Draft) => void;
  fault: (path: string) => string | undefined;
}

/** The questions, each a part, and what may be passed over: promises that fell due, a new one, a note. */
export function partsOf(props: PartsProps): { questions: readonly Part[]; others: readonly Part[] } {
  const { form } = props;
  const due = form.own.length + form.seen.length > 0 ? [duePart(props)] : [];
  return { questions: questionParts(props), others: [...due, promisePart(props), notePart(props)] };
}

function questionParts({ form, draft, setDraft, fault }: PartsProps): Part[] {
  const waiting = unanswered(draft, form);
  return form.questions.map((question) => ({
    id: question.id,
    paths: [`answers.${question.id}`],
    missing: waiting.find((id) => id === question.id),
    body: (
      <Scale
        question={question}
        value={draft.answers[question.id]}
        onChange={(value) => setDraft((now) => ({ ...now, answers: { ...now.answers, [question.id]: value } }))}
        fault={fault(`answers.${question.id}`)}
      />
    ),
  }));
}

function duePart({ form, draft, setDraft, fault }: PartsProps): Part {
  return {
    id: 'due',
    paths: [
      ...form.own.map((_, index) => `own.${index}.answer`),
      ...form.seen.map((_, index) => `seen.${index}.answer`),
    ],
    missing: undefined,
    body: (
      <DuePromises
        form={form}
        draft={draft}
        onOwn={(id, answer) => setDraft((now) => ({ ...now, own: { ...now.own, [id]: answer } }))}
        onSeen={(id, answer) => setDraft((now) => ({ ...now, seen: { ...now.seen, [id]: answer } }))}
        onPromise={(promise) => setDraft((now) => ({ ...now, promise }))}
        fault={fault}
      />
    ),
  };
}

function promisePart({ form, draft, setDraft, fault }: PartsProps): Part {
  return {
    id: 'promise',
    paths: ['promise.ifCue', 'promise.thenAct', 'promise.dueOn'],
    missing: undefined,
    body: (
      <NextPromise
        form={form}
        draft={draft}
        onChange={(promise) => setDraft((now) => ({ ...now, promise }))}
        fault={fault}
      />
    ),
  };
}

function notePart({ draft, setDraft, fault }: PartsProps): Part {
  return {
    id: 'note',
    paths: ['note.text', 'note.audience'],
    missing: undefined,
    body: <Note value={draft.note} onChange={(note) => setDraft((now) => ({ ...now, note }))} fault={fault} />,
  };
}
