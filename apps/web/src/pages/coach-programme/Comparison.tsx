import { useState } from 'react';
import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ComparedProgrammes, OwnProgramme } from '@troth/contract';
import type { Say } from '@troth/messages';
import { languageNames } from '../../language/languages';
import { Trouble } from '../../layout/Trouble';
import { Waiting } from '../../layout/Waiting';
import { useSpeaker } from '../../speech/speaker';
import { comparisonQuery, useWhich } from './draft-query';
import { messages, partWords } from './messages';
import { nameOf, versionsOf } from './versions';
import classes from './programme.module.css';

/** What one version says otherwise than another; the draft stands beside what is published from the start. */
export function Comparison({ programme }: { programme: OwnProgramme }) {
  const { say } = useSpeaker();
  const [open, setOpen] = useState(false);
  const all = versionsOf(programme);
  const [chosen, setChosen] = useState<{ from?: string; to?: string }>({});
  const standing = (name: string | undefined, usual: string) =>
    name !== undefined && all.includes(name) ? name : usual;
  const to = standing(chosen.to, all[0]!);
  const from = standing(chosen.from, all[1] ?? 'shipped');
  const choices = all.map((value) => ({ value, label: nameOf(value, say) }));
  if (all.length < 2) return null;
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{say(messages.compare)}</summary>
      {open && (
        <div className={classes.fields}>
          <NativeSelect
            label={say(messages.compareFrom)}
            value={from}
            data={choices}
            onChange={(event) => setChosen({ to, from: event.currentTarget.value })}
          />
          <NativeSelect
            label={say(messages.compareTo)}
            value={to}
            data={choices}
            onChange={(event) => setChosen({ from, to: event.currentTarget.value })}
          />
          <Different from={from} to={to} />
        </div>
      )}
    </details>
  );
}

function Different({ from, to }: { from: string; to: string }) {
  const { say } = useSpeaker();
  const found = useQuery(comparisonQuery(useWhich(), from, to));
  if (found.isPending) return <Waiting />;
  if (found.isError) return <Trouble error={found.error} again={() => void found.refetch()} />;
  const { texts, minutes, order } = found.data;
  const lines = [
    ...texts.map((text) => ({ where: whereOf(text, say), before: text.before, after: text.after })),
    ...minutes.map(({ stage, practice, before, after }) => ({
      where: [stage, practice, say(messages.minutes)].join(' · '),
      before: String(before),
      after: String(after),
    })),
    ...(order
      ? [{ where: say(messages.order), before: placesIn(order.before, say), after: placesIn(order.after, say) }]
      : []),
  ];
  if (lines.length === 0) return <p role="status">{say(messages.same)}</p>;
  return (
    <dl className={classes.differences}>
      {lines.map(({ where, before, after }) => (
        <div key={where}>
          <dt>{where}</dt>
          <dd className="soft" dir="auto">
            {say(messages.saidBefore, { words: before })}
          </dd>
          <dd dir="auto">{say(messages.saidNow, { words: after })}</dd>
        </div>
      ))}
    </dl>
  );
}

function whereOf({ stage, practice, part, step, language }: ComparedProgrammes['texts'][number], say: Say): string {
  const text = part === 'step' ? say(messages.step, { number: step ?? 1 }) : say(partWords[part]);
  const named = languageNames.find(({ tag }) => tag === language)?.name ?? language;
  return [stage, practice, text, named].filter((one) => one !== null).join(' · ');
}

function placesIn(places: NonNullable<ComparedProgrammes['order']>['before'], say: Say): string {
  return places.map(({ stage, optional }) => (optional ? `${stage} (${say(messages.isOptional)})` : stage)).join(' · ');
}
