import { useState } from 'react';
import { TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { CapturedMail } from '@troth/contract';
import { mailQuery } from '../../api/demo';
import { Problem } from '../../api/problem';
import { wallClock } from '../../dates/wall-clock';
import { Notice } from '../../layout/Notice';
import { Trouble } from '../../layout/Trouble';
import { Waiting } from '../../layout/Waiting';
import { Letter } from '../../letter/Letter';
import { firstView } from '../../letter/view';
import { useSpeaker } from '../../speech/speaker';
import { Shelf } from './Shelf';
import { messages } from './messages';

const most = 300;

/** The captured mail, newest first. */
export function Captured() {
  const { say } = useSpeaker();
  const mail = useQuery({ ...mailQuery, refetchInterval: 4_000 });
  const [wanted, setWanted] = useState('');
  const [view, setView] = useState(firstView);
  const [first] = useState(() => new URLSearchParams(location.search).get('mail'));
  if (mail.isPending) return <Waiting />;
  if (mail.isError)
    return mail.error instanceof Problem && mail.error.status === 404 ? (
      <NoMailbox />
    ) : (
      <Trouble error={mail.error} again={() => void mail.refetch()} />
    );
  const found = mail.data.filter((one) => matches(one, wanted)).reverse();
  return (
    <Shelf
      first={first}
      onPick={(id) => history.replaceState(history.state, '', `?mail=${id}`)}
      items={found.slice(0, most).map((one) => ({
        key: one.id,
        title: one.subject,
        lines: [say(messages.to, { address: one.to }), wallClock(one.date, say)],
      }))}
      empty={wanted === '' ? say(messages.empty) : say(messages.notFound)}
      search={
        <TextInput
          type="search"
          aria-label={say(messages.find)}
          placeholder={say(messages.findBy)}
          value={wanted}
          onChange={(event) => setWanted(event.currentTarget.value)}
        />
      }
      more={found.length > most ? say(messages.newest, { most, found: found.length }) : undefined}
    >
      {(key) => {
        const one = found.find(({ id }) => id === key);
        return one === undefined ? null : (
          <Letter
            mail={one}
            at={`/dev/mail/${one.id}/letter`}
            about={[
              [say(messages.labelTo), one.to],
              [say(messages.labelFrom), one.from],
              [say(messages.labelSent), wallClock(one.date, say)],
              [say(messages.labelKind), one.kind],
            ]}
            view={view}
            onView={setView}
          />
        );
      }}
    </Shelf>
  );
}

function NoMailbox() {
  const { say } = useSpeaker();
  return (
    <Notice title={say(messages.noMailboxTitle)}>
      <p>{say(messages.noMailbox)}</p>
    </Notice>
  );
}

function matches(mail: CapturedMail, wanted: string): boolean {
  const words = `${mail.to} ${mail.subject} ${mail.kind}`.toLowerCase();
  return words.includes(wanted.trim().toLowerCase());
}
