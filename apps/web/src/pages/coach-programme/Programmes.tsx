import { useState } from 'react';
import { NativeSelect, Textarea } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import type { OwnProgramme } from '@troth/contract';
import { call } from '../../api/call';
import { AskTwice } from '../../forms/AskTwice';
import { Notice } from '../../layout/Notice';
import type { Which } from '../../programme/which';
import { useSpeaker } from '../../speech/speaker';
import { useProgrammeChange } from './draft-query';
import { messages } from './messages';
import { MakeProgramme } from './MakeProgramme';
import { NameProgramme } from './NameProgramme';
import { isForNew, programmesOf } from './versions';
import classes from './programme.module.css';

interface ProgrammesProps {
  programme: OwnProgramme;
  /** As the address says; while it is on its way, `programme` is the one before. */
  which: Which;
}

/** Which of the practice's programmes this is, who starts it, and the way to another. */
export function Programmes({ programme, which }: ProgrammesProps) {
  const { say } = useSpeaker();
  const navigate = useNavigate({ from: '/coach/practice/programme' });
  const choose = (id: string) => void navigate({ search: id === '' ? {} : { programme: id }, resetScroll: false });
  const [open, setOpen] = useState(false);
  const choices = programmesOf(programme, say);
  const id = which.programme ?? programme.programme;
  const published = programme.programme === id && programme.versions.length > 0;
  return (
    <div className="stack">
      {choices.length > 1 && (
        <NativeSelect
          label={say(messages.programme)}
          className={classes.language}
          value={id ?? ''}
          data={choices}
          onChange={(event) => choose(event.currentTarget.value)}
        />
      )}
      {id !== null && published && <WhoStarts key={id} id={id} forNew={isForNew(programme)} />}
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{say(messages.more)}</summary>
        {open && (
          <div className={classes.fields}>
            {programme.programme !== null && <NameProgramme key={programme.programme} programme={programme} />}
            <MakeProgramme programme={programme} made={choose} />
          </div>
        )}
      </details>
    </div>
  );
}

/** Whom it is for, until it is for new couples. */
function WhoStarts({ id, forNew }: { id: string; forNew: boolean }) {
  const { say } = useSpeaker();
  const choosing = useProgrammeChange(() =>
    call('PUT /api/v1/coach/practice/programmes/for-new', { body: { programme: id } }),
  );
  if (forNew) return choosing.isSuccess && <Notice kind="good">{say(messages.letNewDone)}</Notice>;
  return (
    <>
      <Textarea
        label={say(messages.link)}
        description={say(messages.linkWords)}
        className={classes.language}
        classNames={{ input: classes.link }}
        rows={1}
        value={`${location.origin}/join?programme=${id}`}
        dir="ltr"
        readOnly
        onFocus={(event) => event.currentTarget.select()}
      />
      <AskTwice
        label={say(messages.letNew)}
        question={say(messages.letNewSure)}
        yes={say(messages.letNewYes)}
        action={choosing}
      />
    </>
  );
}
