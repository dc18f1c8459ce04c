import { useState } from 'react';
import { call } from '../../api/call';
import { Problem } from '../../api/problem';
import { AskTwice } from '../../forms/AskTwice';
import { useSpeaker } from '../../speech/speaker';
import { CoachSelect } from './CoachSelect';
import type { PersonProps } from './person-props';
import { messages } from './messages';
import { usePracticeChange } from './usePracticeChange';
import classes from './practice.module.css';

/** Somebody leaves; their couples go to the lead who asks, where nobody else is chosen. */
export function RemoveForm({ person: { id, name, couples }, people, lead }: PersonProps) {
  const { say } = useSpeaker();
  const [to, setTo] = useState(lead.roles.includes('coach') ? lead.id : '');
  const removing = usePracticeChange(() =>
    call('POST /api/v1/coach/practice/people/:id/remove', { params: { id }, body: { to: to || null } }),
  );
  const successor = people.find((one) => one.id === to)?.name ?? say(messages.nobody);
  const fault = removing.error instanceof Problem ? removing.error.at('to') : undefined;
  return (
    <div className={classes.form}>
      <h3>{say(messages.removeTitle, { name })}</h3>
      <p className="soft small">{say(messages.removeWords)}</p>
      <CoachSelect
        label={say(messages.successor)}
        people={people}
        but={id}
        value={to}
        onChange={setTo}
        error={fault}
        nobody={say(messages.nobody)}
      />
      <AskTwice
        label={say(messages.remove, { name })}
        question={say(messages.removeSure, { name, couples, successor })}
        yes={say(messages.removeYes, { name })}
        action={removing}
      />
    </div>
  );
}
