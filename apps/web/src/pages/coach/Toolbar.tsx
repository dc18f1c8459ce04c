import { useEffect, useRef, useState } from 'react';
import { NativeSelect, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import type { Caseload, Coach } from '@troth/contract';
import { useSpeaker } from '../../speech/speaker';
import { filters, sorts, type ListSearch } from './list-search';
import { filterWords, messages, sortWords } from './messages';
import classes from './coach.module.css';

const TYPING_PAUSE_MS = 200;

interface ToolbarProps {
  coach: Coach;
  search: ListSearch;
  counts: Caseload | undefined;
  /** What is typed replaces the address; what is chosen can be gone back from. */
  change: (to: ListSearch, how?: { replace: boolean }) => void;
}

/** Finding, narrowing and ordering the list. */
export function Toolbar({ coach, search, counts, change }: ToolbarProps) {
  const { say } = useSpeaker();
  const shownFilters = filters.filter((one) => one !== 'covered' || coach.covers.length > 0);
  const stages = counts?.stages.map(({ stage, title, couples }) => ({
    value: stage,
    label: say(messages.counted, { title, couples }),
  }));
  const findings = counts?.findings.map(({ kind, title, couples }) => ({
    value: kind,
    label: say(messages.counted, { title, couples }),
  }));
  return (
    <div role="search" className={classes.toolbar}>
      <Find search={search} change={change} />
      <Choice
        label={say(messages.which)}
        chosen={search.filter}
        choices={shownFilters.map((value) => ({ value, label: say(filterWords[value]) }))}
        choose={(filter) => change({ ...search, filter })}
      />
      <Choice
        label={say(messages.stage)}
        any={say(messages.anyStage)}
        chosen={search.stage}
        choices={stages ?? []}
        choose={(stage) => change({ ...search, stage })}
      />
      <Choice
        label={say(messages.finding)}
        any={say(messages.anyFinding)}
        chosen={search.finding}
        choices={findings ?? []}
        choose={(finding) => change({ ...search, finding })}
      />
      <Choice
        label={say(messages.order)}
        chosen={search.sort}
        choices={sorts.map((value) => ({ value, label: say(sortWords[value]) }))}
        choose={(sort) => change({ ...search, sort })}
      />
    </div>
  );
}

function Find({ search, change }: Pick<ToolbarProps, 'search' | 'change'>) {
  const { say } = useSpeaker();
  const [typed, setTyped] = useState(search.q ?? '');
  const sent = useRef(search.q ?? '');
  const send = useDebouncedCallback((q: string) => {
    sent.current = q;
    change({ ...search, q }, { replace: true });
  }, TYPING_PAUSE_MS);
  // Back, or a saved view, says other words than were typed last.
  useEffect(() => {
    if ((search.q ?? '').trim() === sent.current.trim()) return;
    sent.current = search.q ?? '';
    setTyped(sent.current);
  }, [search.q]);
  return (
    <TextInput
      aria-label={say(messages.find)}
      placeholder={say(messages.find)}
      type="search"
      size="sm"
      name="find"
      maxLength={100}
      className={classes.find}
      value={typed}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        send(event.currentTarget.value);
      }}
    />
  );
}

interface ChoiceProps<Value extends string> {
  label: string;
  /** What stands for nothing chosen; left out, the first choice does. */
  any?: string;
  chosen: Value | undefined;
  choices: readonly { value: Value; label: string }[];
  choose: (value: Value | undefined) => void;
}

function Choice<Value extends string>({ label, any, chosen, choices, choose }: ChoiceProps<Value>) {
  // One that nothing stands for any more is still what the list is narrowed by.
  const lost = chosen !== undefined && !choices.some(({ value }) => value === chosen);
  const data = [
    ...(any === undefined ? [] : [{ value: '', label: any }]),
    ...choices,
    ...(lost ? [{ value: chosen, label: chosen }] : []),
  ];
  return (
    <NativeSelect
      aria-label={label}
      size="sm"
      data={data}
      data-chosen={chosen !== undefined}
      className={classes.choice}
      value={chosen ?? data[0]?.value ?? ''}
      onChange={({ currentTarget: { value } }) => choose(value === '' ? undefined : (value as Value))}
    />
  );
}
