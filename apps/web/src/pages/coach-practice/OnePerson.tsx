import { useState } from 'react';
import { Button } from '@mantine/core';
import { call } from '../../api/call';
import { dayAndYear, localWords } from '../../dates/wall-clock';
import { FormTrouble } from '../../forms/FormTrouble';
import { useSpeaker } from '../../speech/speaker';
import { CoverForm } from './CoverForm';
import { HandOverForm } from './HandOverForm';
import { RemoveForm } from './RemoveForm';
import { RolesForm } from './RolesForm';
import { listOfRoles } from './list-of-roles';
import { messages } from './messages';
import type { Person, PersonProps } from './person-props';
import { usePracticeChange } from './usePracticeChange';
import classes from './practice.module.css';

const stateMessages = { active: messages.stateActive, away: messages.stateAway, removed: messages.stateRemoved };

export function OnePerson(props: PersonProps) {
  const { say } = useSpeaker();
  const { name, email, roles, state, couples, signedInAt, covers } = props.person;
  const facts = [
    say(messages.couples, { couples }),
    signedInAt ? say(messages.signedIn, { when: localWords(signedInAt, say) }) : say(messages.neverSignedIn),
  ];
  return (
    <li className={classes.person}>
      <div className={classes.top}>
        <h2 className={classes.name}>{name}</h2>
        <p>{say(stateMessages[state])}</p>
      </div>
      <p className="soft">
        {email} · {listOfRoles(roles, say)}
      </p>
      {state !== 'removed' && <p className="soft small">{facts.join(' · ')}</p>}
      {covers.map((cover) => (
        <OneCover key={cover.id} name={name} cover={cover} />
      ))}
      {state !== 'removed' && <Changes {...props} />}
    </li>
  );
}

function OneCover({ name, cover: { id, from, until, by, now } }: { name: string; cover: Person['covers'][number] }) {
  const { say } = useSpeaker();
  const ending = usePracticeChange(() => call('DELETE /api/v1/coach/practice/covers/:id', { params: { id } }));
  const days = { from: dayAndYear(from, say), until: dayAndYear(until, say) };
  return (
    <div className="row">
      <p>{say(now ? messages.away : messages.willBeAway, { ...days, by })}</p>
      <Button
        variant="default"
        size="sm"
        aria-label={say(messages.endCoverOf, { name, from: days.from })}
        loading={ending.isPending}
        onClick={() => ending.mutate()}
      >
        {say(messages.endCover)}
      </Button>
      <FormTrouble error={ending.error} />
    </div>
  );
}

function Changes(props: PersonProps) {
  const { say } = useSpeaker();
  const { name, id, couples } = props.person;
  // Closed, it asks for nothing: a practice has many people.
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary aria-label={say(messages.changeOf, { name })}>{say(messages.change)}</summary>
      {open && (
        <div className={classes.change}>
          {couples > 0 && <HandOverForm {...props} />}
          <CoverForm {...props} />
          <RolesForm person={props.person} lead={props.lead} />
          {id !== props.lead.id && <RemoveForm {...props} />}
        </div>
      )}
    </details>
  );
}
