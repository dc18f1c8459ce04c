import { useState } from 'react';
import { Button } from '@mantine/core';
import type { StoryFlag, StoryNote } from '@troth/contract';
import { call } from '../../api/call';
import { calendarDay } from '../../dates/wall-clock';
import { FormTrouble } from '../../forms/FormTrouble';
import { useCoupleChange } from '../../session/useCoupleChange';
import { useSpeaker } from '../../speech/speaker';
import { AnswerInMessages } from '../coach-notes/AnswerInMessages';
import { FlagHistory } from './FlagHistory';
import { FlagTitle } from './FlagWords';
import { messages } from './messages';
import { Snooze } from './Snooze';
import classes from './Attention.module.css';

interface FlagUpProps {
  flag: StoryFlag;
  /** The words that it is about, as far as they are among the latest. */
  notes: readonly StoryNote[];
  enrolmentId: string;
  done: (words: string) => void;
}

/** One flag that is up: why, since when, and what the coach can do about it. */
export function FlagUp({ flag, notes, enrolmentId, done }: FlagUpProps) {
  const { say } = useSpeaker();
  const [snoozing, setSnoozing] = useState(false);
  const isWords = flag.noteIds.length > 0;
  const upTo = notes
    .map(({ writtenAt }) => writtenAt)
    .sort()
    .at(-1);
  const seeing = useCoupleChange(
    enrolmentId,
    () => call('POST /api/v1/coach/attention/:id/see', { params: { id: flag.id }, body: upTo ? { upTo } : {} }),
    () => done(say(isWords ? messages.nowRead : messages.nowQuiet)),
  );
  return (
    <li className={classes.flag}>
      <div>
        <FlagTitle flag={flag} />
        {notes.length === 0 && <p>{flag.evidence}</p>}
        {notes.map((note) => (
          <div key={note.noteId}>
            <blockquote className={classes.words} dir="auto">
              {note.text}
            </blockquote>
            <AnswerInMessages note={note} />
          </div>
        ))}
        <p className="soft small">{say(messages.since, { day: calendarDay(flag.since, say) })}</p>
        <FlagHistory flag={flag} />
        <FormTrouble error={seeing.error} />
      </div>
      {snoozing && flag.latestSnooze !== null ? (
        <Snooze
          flagId={flag.id}
          latest={flag.latestSnooze}
          enrolmentId={enrolmentId}
          close={() => setSnoozing(false)}
          done={done}
        />
      ) : (
        <div className="row">
          <Button variant="default" size="sm" loading={seeing.isPending} onClick={() => seeing.mutate()}>
            {say(isWords ? messages.markRead : messages.seen)}
          </Button>
          {flag.latestSnooze !== null && (
            <Button variant="default" size="sm" onClick={() => setSnoozing(true)}>
              {say(messages.snooze)}
            </Button>
          )}
        </div>
      )}
    </li>
  );
}
