import type { ReactNode } from 'react';
import { Button } from '@mantine/core';
import type { CoachAccount } from '@troth/contract';
import type { Say } from '@troth/messages';
import { call } from '../../api/call';
import { localWords } from '../../dates/wall-clock';
import { FormTrouble } from '../../forms/FormTrouble';
import { Panel } from '../../panel/Panel';
import { useSpeaker } from '../../speech/speaker';
import { messages } from './messages';
import { useAccountChange } from '../../account/useAccountChange';
import classes from '../../account/account.module.css';

type Session = CoachAccount['sessions'][number];

export function SessionsPanel({ sessions }: { sessions: readonly Session[] }) {
  const { say } = useSpeaker();
  const ending = useAccountChange(() => call('DELETE /api/v1/coach/account/sessions'));
  const others = sessions.some(({ current }) => !current);
  return (
    <Panel title={say(messages.sessions)}>
      <p className="soft">{say(others ? messages.sessionsWords : messages.onlyHere)}</p>
      <ul className={classes.list}>
        {sessions.map((session) => (
          <OneSession key={session.id} session={session} />
        ))}
      </ul>
      <FormTrouble error={ending.error} />
      {others && (
        <div>
          <Button variant="default" loading={ending.isPending} onClick={() => ending.mutate()}>
            {say(messages.endOthers)}
          </Button>
        </div>
      )}
    </Panel>
  );
}

const here = (words: ReactNode) => <span className={classes.here}>{words}</span>;

function OneSession({ session: { id, device, startedAt, lastUsedAt, current } }: { session: Session }) {
  const { say, sayRich } = useSpeaker();
  const began = localWords(startedAt, say);
  const ending = useAccountChange(() => call('DELETE /api/v1/coach/account/sessions/:id', { params: { id } }));
  const name = deviceName(device, say);
  return (
    <li className={classes.item}>
      <div>
        <p className={classes.name}>{name}</p>
        <p className="soft small">
          {current
            ? sayRich(messages.here, { began, b: here })
            : say(messages.used, { used: localWords(lastUsedAt, say), began })}
        </p>
        <FormTrouble error={ending.error} />
      </div>
      {!current && (
        <Button
          variant="default"
          size="sm"
          aria-label={say(messages.endOf, { device: name })}
          loading={ending.isPending}
          onClick={() => ending.mutate()}
        >
          {say(messages.end)}
        </Button>
      )}
    </li>
  );
}

function deviceName({ browser, system }: Session['device'], say: Say): string {
  return say(messages.on, {
    browser: browser ?? say(messages.someBrowser),
    system: system ?? say(messages.someSystem),
  });
}
