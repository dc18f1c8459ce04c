import { useState } from 'react';
import { Button, Checkbox } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { call } from '../../api/call';
import { practiceQuery } from '../../api/practice';
import { FormTrouble } from '../../forms/FormTrouble';
import { useSentForm } from '../../forms/useSentForm';
import { Trouble } from '../../layout/Trouble';
import { Waiting } from '../../layout/Waiting';
import { WordsField } from '../../safe/WordsField';
import { useSpeaker } from '../../speech/speaker';
import { CoachSelect } from './CoachSelect';
import type { PersonProps } from './person-props';
import { messages } from './messages';
import { usePracticeChange } from './usePracticeChange';
import classes from './practice.module.css';

/** One or several couples of somebody's, by their names, to another coach with a note. */
export function HandOverForm({ person: { id, name }, people }: PersonProps) {
  const { say } = useSpeaker();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [to, setTo] = useState('');
  const [note, setNote] = useState('');
  const handing = usePracticeChange(
    () => call('POST /api/v1/coach/practice/hand-over', { body: { couples: [...chosen], to, note } }),
    () => {
      setChosen([]);
      setNote('');
    },
  );
  const { form, fault } = useSentForm(handing);
  return (
    <form className={classes.form} {...form}>
      <h3>{say(messages.handOverTitle)}</h3>
      <p className="soft small">{say(messages.handOverWords, { name })}</p>
      <CoupleBoxes coachId={id} chosen={chosen} choose={setChosen} />
      <CoachSelect label={say(messages.to)} people={people} but={id} value={to} onChange={setTo} error={fault('to')} />
      <WordsField
        by="coach"
        label={say(messages.note)}
        description={say(messages.noteWords)}
        maxLength={4000}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
        error={fault('note')}
      />
      <FormTrouble error={handing.error} shown={['to', 'note']} />
      {handing.isSuccess && <p role="status">{say(messages.handedOver)}</p>}
      <div>
        <Button type="submit" loading={handing.isPending} disabled={chosen.length === 0 || to === ''}>
          {say(messages.handOver, { couples: Math.max(1, chosen.length) })}
        </Button>
      </div>
    </form>
  );
}

interface CoupleBoxesProps {
  coachId: string;
  chosen: readonly string[];
  choose: (ids: readonly string[]) => void;
}

function CoupleBoxes({ coachId, chosen, choose }: CoupleBoxesProps) {
  const { say } = useSpeaker();
  const couples = useInfiniteQuery({
    queryKey: [...practiceQuery.queryKey, 'couples', coachId],
    queryFn: ({ pageParam }) =>
      call('GET /api/v1/coach/practice/people/:id/couples', {
        params: { id: coachId },
        query: { cursor: pageParam ?? undefined },
      }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
  });
  if (couples.isPending) return <Waiting />;
  if (couples.isError) return <Trouble error={couples.error} again={() => void couples.refetch()} />;
  const shown = couples.data.pages.flatMap((page) => page.items);
  const ids = shown.map(({ enrolmentId }) => enrolmentId);
  return (
    <div className={classes.boxes}>
      {shown.length > 1 && (
        <Checkbox
          label={say(messages.all)}
          checked={chosen.length === ids.length}
          indeterminate={chosen.length > 0 && chosen.length < ids.length}
          onChange={(event) => choose(event.currentTarget.checked ? ids : [])}
        />
      )}
      {shown.map(({ enrolmentId, names: [a, b] }) => (
        <Checkbox
          key={enrolmentId}
          label={say(messages.pair, { a, b })}
          checked={chosen.includes(enrolmentId)}
          onChange={({ currentTarget: { checked } }) =>
            choose(checked ? [...chosen, enrolmentId] : chosen.filter((id) => id !== enrolmentId))
          }
        />
      ))}
      {couples.hasNextPage && (
        <div>
          <Button variant="default" size="sm" onClick={() => void couples.fetchNextPage()}>
            {say(messages.showMore)}
          </Button>
        </div>
      )}
    </div>
  );
}
