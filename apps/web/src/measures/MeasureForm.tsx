import { useState } from 'react';
import { Button } from '@mantine/core';
import type { UseMutationResult } from '@tanstack/react-query';
import type { AskedMeasure, AskedMeasures } from '@troth/contract';
import type { MeasureAnswers } from '@troth/domain';
import { localWords } from '../dates/wall-clock';
import { FormSection } from '../forms/FormSection';
import { FormTrouble } from '../forms/FormTrouble';
import { useSentForm } from '../forms/useSentForm';
import { useSpeaker } from '../speech/speaker';
import { messages } from './messages';
import { Rating } from './Rating';

/** What was answered to each measure, by its key. */
export type Answers = Readonly<Record<string, MeasureAnswers>>;

interface MeasureFormProps {
  name: string;
  partner: string;
  asked: AskedMeasures;
  sending: UseMutationResult<unknown, Error, Answers>;
}

/** The questions on how things are; every one can be left out. */
export function MeasureForm({ name, partner, asked: { measures, given, openUntil }, sending }: MeasureFormProps) {
  const { say } = useSpeaker();
  const [answers, setAnswers] = useState<Answers>(given ?? {});
  const { form } = useSentForm({ error: sending.error, mutate: () => sending.mutate(answers) });
  return (
    <form className="stack-wide" autoComplete="off" {...form}>
      <div className="stack">
        <h1>{say(messages.title, { name })}</h1>
        <p>{say(messages.whoSees, { partner })}</p>
      </div>
      {measures.map((measure) => (
        <Questions
          key={measure.key}
          measure={measure}
          answers={answers[measure.key] ?? {}}
          onChange={(next) => setAnswers({ ...answers, [measure.key]: next })}
        />
      ))}
      <div className="stack">
        <FormTrouble error={sending.error} />
        <p className="soft">{say(messages.openUntil, { until: localWords(openUntil, say) })}</p>
        <div>
          <Button type="submit" size="lg" loading={sending.isPending}>
            {say(given === null ? messages.send : messages.saveChanges)}
          </Button>
        </div>
      </div>
    </form>
  );
}

interface QuestionsProps {
  measure: AskedMeasure;
  answers: MeasureAnswers;
  onChange: (answers: MeasureAnswers) => void;
}

function Questions({ measure: { key, name, about, items, scale, provenance }, answers, onChange }: QuestionsProps) {
  const { say } = useSpeaker();
  const change = (id: string, value: number | undefined) =>
    onChange(
      Object.fromEntries(
        items.flatMap((item) => {
          const kept = item.id === id ? value : answers[item.id];
          return kept === undefined ? [] : [[item.id, kept]];
        }),
      ),
    );
  return (
    <FormSection title={name} words={about}>
      <div className="stack-wide">
        {items.map(({ id, text }) => (
          <Rating
            key={id}
            name={`${key} ${id}`}
            text={text}
            scale={scale}
            value={answers[id]}
            onChange={(value) => change(id, value)}
          />
        ))}
      </div>
      <details className="small">
        <summary>{say(messages.where)}</summary>
        <p className="soft">{provenance}</p>
      </details>
    </FormSection>
  );
}
