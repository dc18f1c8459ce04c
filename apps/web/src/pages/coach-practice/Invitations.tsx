import { Button } from '@mantine/core';
import type { PracticeShown } from '@troth/contract';
import { call } from '../../api/call';
import { localWords } from '../../dates/wall-clock';
import { FormTrouble } from '../../forms/FormTrouble';
import { Panel } from '../../panel/Panel';
import { useSpeaker } from '../../speech/speaker';
import { listOfRoles } from './list-of-roles';
import { messages } from './messages';
import { usePracticeChange } from './usePracticeChange';
import classes from './practice.module.css';

type Invitation = PracticeShown['invitations'][number];

/** Those who were invited and have not answered. */
export function Invitations({ invitations }: { invitations: readonly Invitation[] }) {
  const { say } = useSpeaker();
  if (invitations.length === 0) return null;
  return (
    <Panel title={say(messages.invitationsTitle)}>
      <ul className={classes.people}>
        {invitations.map((invitation) => (
          <OneInvitation key={invitation.id} invitation={invitation} />
        ))}
      </ul>
    </Panel>
  );
}

function OneInvitation({ invitation: { id, name, email, roles, sentAt, until, over } }: { invitation: Invitation }) {
  const { say } = useSpeaker();
  const params = { id };
  const sending = usePracticeChange(() => call('POST /api/v1/coach/practice/invitations/:id/resend', { params }));
  const withdrawing = usePracticeChange(() => call('DELETE /api/v1/coach/practice/invitations/:id', { params }));
  const facts = {
    email,
    roles: listOfRoles(roles, say),
    sent: localWords(sentAt, say),
    until: localWords(until, say),
  };
  return (
    <li className={classes.person}>
      <p className={classes.name}>{name}</p>
      <p className="soft small">{say(over ? messages.over : messages.open, facts)}</p>
      <div className="row">
        <Button
          variant="default"
          size="sm"
          aria-label={say(messages.resendTo, { name })}
          loading={sending.isPending}
          onClick={() => sending.mutate()}
        >
          {say(messages.resend)}
        </Button>
        <Button
          variant="subtle"
          size="sm"
          aria-label={say(messages.withdrawFrom, { name })}
          loading={withdrawing.isPending}
          onClick={() => withdrawing.mutate()}
        >
          {say(messages.withdraw)}
        </Button>
      </div>
      {sending.isSuccess && <p role="status">{say(messages.resent)}</p>}
      <FormTrouble error={sending.error ?? withdrawing.error} />
    </li>
  );
}
