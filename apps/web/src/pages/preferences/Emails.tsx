import { Switch } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ChosenEmail } from '@troth/contract';
import { call } from '../../api/call';
import { consentsQuery, emailsQuery } from '../../api/us';
import { FormTrouble } from '../../forms/FormTrouble';
import { linkTo } from '../../layout/QuietLink';
import { Trouble } from '../../layout/Trouble';
import { Waiting } from '../../layout/Waiting';
import { useSpeaker } from '../../speech/speaker';
import { Setting } from './Setting';
import { messages } from './messages';

/** A switch for each kind of email that one can do without. */
export function Emails() {
  const { say } = useSpeaker();
  const emails = useQuery(emailsQuery);
  const consents = useQuery(consentsQuery);
  if (consents.data?.some(({ purpose, holds }) => purpose === 'emails' && !holds)) return <NoEmails />;
  return (
    <Setting title={say(messages.emails)} words={say(messages.emailsWords)}>
      {emails.isPending && <Waiting />}
      {emails.isError && <Trouble error={emails.error} again={() => void emails.refetch()} />}
      {emails.data?.map((email) => (
        <EmailSwitch key={email.kind} email={email} leader={emails.data.find(({ kind }) => kind === email.follows)} />
      ))}
    </Setting>
  );
}

function NoEmails() {
  const { say, sayRich } = useSpeaker();
  return <Setting title={say(messages.emails)} words={sayRich(messages.noEmails, { page: linkTo('/us/agreed') })} />;
}

function EmailSwitch({ email, leader }: { email: ChosenEmail; leader: ChosenEmail | undefined }) {
  const { say } = useSpeaker();
  const client = useQueryClient();
  const choosing = useMutation({
    mutationFn: (body: { wanted: boolean }) =>
      call('PUT /api/v1/us/emails/:kind', { params: { kind: email.kind }, body }),
    onSuccess: () => client.invalidateQueries({ queryKey: emailsQuery.queryKey }),
  });
  const { title, when, wanted } = email;
  const moot = leader !== undefined && !leader.wanted;
  return (
    <div className="stack">
      <Switch
        label={title}
        description={moot ? say(messages.onlyWith, { leader: leader.title }) : when}
        disabled={moot}
        checked={!moot && (choosing.isPending ? choosing.variables.wanted : wanted)}
        onChange={(event) => choosing.mutate({ wanted: event.currentTarget.checked })}
      />
      <FormTrouble error={choosing.error} />
      {choosing.isSuccess && (
        <p role="status" className="small">
          {say(choosing.variables.wanted ? messages.emailComes : messages.emailStopped)}
        </p>
      )}
    </div>
  );
}
