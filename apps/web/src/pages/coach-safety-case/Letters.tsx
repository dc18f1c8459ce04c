import { useQuery } from '@tanstack/react-query';
import type { AnswerOf, safety } from '@troth/contract';
import { useState } from 'react';
import { safetyLettersQuery } from '../../api/coach-safety';
import { Trouble } from '../../layout/Trouble';
import { useSpeaker } from '../../speech/speaker';
import { messages } from './quiet-messages';
import classes from '../coach-safety/safety.module.css';

type Letters = AnswerOf<typeof safety.letters>;

/** The emails that an act would send, as they would be sent; asked for once somebody wants to read them. */
export function LettersOf({ id, act }: { id: string; act: 'end' | 'address' }) {
  const { say } = useSpeaker();
  const [opened, setOpened] = useState(false);
  const found = useQuery({ ...safetyLettersQuery(id), enabled: opened });
  return (
    <details onToggle={(event) => setOpened(event.currentTarget.open)}>
      <summary>{say(messages.letters)}</summary>
      {found.isError && <Trouble error={found.error} again={() => void found.refetch()} />}
      {found.isPending && <p className="soft">{say(messages.lettersWait)}</p>}
      {found.isSuccess && (act === 'end' ? <Ending letters={found.data} /> : <Moving letters={found.data} />)}
    </details>
  );
}

function Ending({ letters }: { letters: Letters }) {
  const { say } = useSpeaker();
  return (
    <>
      <p className="soft">{say(messages.lettersLinks)}</p>
      {letters.end.map(({ name: who, isSent, email: { subject, text } }, index) =>
        isSent ? (
          <Letter key={index} about={say(messages.to, { who, subject })} text={text} />
        ) : (
          <p key={index}>{say(messages.notSent, { who })}</p>
        ),
      )}
    </>
  );
}

function Moving({ letters: { askAddress, tellEarlier } }: { letters: Letters }) {
  const { say } = useSpeaker();
  return (
    <>
      <p className="soft">{say(messages.lettersLinks)}</p>
      <Letter about={say(messages.toNew, { subject: askAddress.subject })} text={askAddress.text} />
      <Letter about={say(messages.toEarlier, { subject: tellEarlier.subject })} text={tellEarlier.text} />
    </>
  );
}

function Letter({ about, text }: { about: string; text: string }) {
  return (
    <div className={classes.letter}>
      <p className="soft">{about}</p>
      <p className={classes.words} dir="auto">
        {text}
      </p>
    </div>
  );
}
