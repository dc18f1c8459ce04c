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
import { Letter } from './Letter';
import { Shelf } from './Shelf';

const most = 300;

/** The captured mail, newest first. */
export function Captured() {
  const mail = useQuery({ ...mailQuery, refetchInterval: 4_000 });
  const [wanted, setWanted] = useState('');
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
      items={found
        .slice(0, most)
        .map((one) => ({ key: one.id, title: one.subject, lines: [`to ${one.to}`, wallClock(one.date)] }))}
      empty={
        wanted === '' ? 'No mail yet. Join, or move the demo’s clock on, and come back.' : 'No mail with those words.'
      }
      search={
        <TextInput
          type="search"
          aria-label="Find mail"
          placeholder="Find by address, subject or kind"
          value={wanted}
          onChange={(event) => setWanted(event.currentTarget.value)}
        />
      }
      more={found.length > most ? `The newest ${most} of ${found.length} are shown.` : undefined}
    >
      {(key) => {
        const one = found.find(({ id }) => id === key);
        return one === undefined ? null : (
          <Letter
            mail={one}
            about={[
              ['To', one.to],
              ['From', one.from],
              ['Sent', wallClock(one.date)],
              ['Kind', one.kind],
            ]}
          />
        );
      }}
    </Shelf>
  );
}

function NoMailbox() {
  return (
    <Notice title="There is no mailbox here">
      <p>
        Troth captures its mail only when it runs by itself with its own parts, for trying it out. Here, mail is sent.
      </p>
    </Notice>
  );
}

function matches(mail: CapturedMail, wanted: string): boolean {
  const words = `${mail.to} ${mail.subject} ${mail.kind}`.toLowerCase();
  return words.includes(wanted.trim().toLowerCase());
}
