import { useId, useState, type KeyboardEvent } from 'react';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { call } from '../api/call';
import { useSpeaker } from '../speech/speaker';
import { messages } from './messages';
import { fits, type Command } from './command';
import classes from './commands.module.css';

const TYPING_PAUSE_MS = 150;
const MOST_COUPLES = 8;

interface PaletteProps {
  /** Pages and acts; couples are found by what is typed. */
  commands: readonly Command[];
  openCouple: (id: string) => void;
  close: () => void;
}

/** One field for all: the couples, pages and acts that fit what is typed, chosen by arrows and Enter. */
export function Palette({ commands, openCouple, close }: PaletteProps) {
  const { say } = useSpeaker();
  const list = useId();
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState(0);
  const couples = useFound(typed.trim());
  const all: Command[] = [
    ...commands.filter(({ words }) => fits(words, typed)),
    ...couples.map(({ enrolmentId, names: [a, b] }) => ({
      id: enrolmentId,
      words: say(messages.pair, { a, b }),
      kind: say(messages.couple),
      run: () => openCouple(enrolmentId),
    })),
  ];
  const at = Math.min(chosen, Math.max(0, all.length - 1));
  const run = (command: Command | undefined) => {
    if (command === undefined) return;
    close();
    command.run();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined && event.key !== 'Enter') return;
    event.preventDefault();
    if (step === undefined) run(all[at]);
    else setChosen((at + step + all.length) % Math.max(1, all.length));
  };
  return (
    <>
      <input
        autoFocus
        role="combobox"
        aria-label={say(messages.goTo)}
        placeholder={say(messages.goTo)}
        aria-expanded={all.length > 0}
        aria-controls={list}
        aria-activedescendant={all[at] && `${list}-${at}`}
        aria-autocomplete="list"
        autoComplete="off"
        spellCheck={false}
        maxLength={100}
        className={classes.field}
        value={typed}
        onChange={({ currentTarget: { value } }) => {
          setTyped(value);
          setChosen(0);
        }}
        onKeyDown={onKeyDown}
      />
      <ul id={list} role="listbox" aria-label={say(messages.choices)} className={classes.choices}>
        {all.map((command, index) => (
          // Keys go to the field, which says what is chosen.
          <li
            key={command.id}
            id={`${list}-${index}`}
            role="option"
            aria-selected={index === at}
            onClick={() => run(command)}
          >
            <span>{command.words}</span> <span className="soft small">{command.kind}</span>
          </li>
        ))}
      </ul>
      <p role="status" className="soft small">
        {all.length === 0 && say(messages.nothing)}
      </p>
    </>
  );
}

function useFound(typed: string) {
  const [search] = useDebouncedValue(typed, TYPING_PAUSE_MS);
  const found = useQuery({
    queryKey: ['coach', 'couples', 'palette', search],
    queryFn: () => call('GET /api/v1/coach/couples', { query: { search, limit: MOST_COUPLES } }),
    enabled: search !== '',
    placeholderData: keepPreviousData,
  });
  return typed === '' ? [] : (found.data?.items ?? []);
}
