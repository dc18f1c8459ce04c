import { Button, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { call } from '../../api/call';
import { localWords } from '../../dates/wall-clock';
import { AskTwice } from '../../forms/AskTwice';
import { FormTrouble } from '../../forms/FormTrouble';
import { Notice } from '../../layout/Notice';
import { Trouble } from '../../layout/Trouble';
import { Panel } from '../../panel/Panel';
import { useSpeaker } from '../../speech/speaker';
import { calendarWords as messages } from './messages';

const feedQuery = {
  queryKey: ['coach', 'account', 'calendar-feed'],
  queryFn: () => call('GET /api/v1/coach/account/calendar-feed'),
};

/** The secret address by which a coach's own calendar follows their sessions. */
export function CalendarPanel() {
  const { say } = useSpeaker();
  const client = useQueryClient();
  const { data, error, refetch } = useQuery(feedQuery);
  const onSuccess = () => client.invalidateQueries({ queryKey: feedQuery.queryKey });
  const making = useMutation({ mutationFn: () => call('POST /api/v1/coach/account/calendar-feed'), onSuccess });
  const ending = useMutation({
    mutationFn: () => call('DELETE /api/v1/coach/account/calendar-feed'),
    onSuccess: async () => {
      making.reset();
      await onSuccess();
    },
  });
  return (
    <Panel title={say(messages.title)}>
      <p className="soft">{say(messages.words)}</p>
      {error && <Trouble error={error} again={() => void refetch()} />}
      {making.data && (
        <Notice kind="good">
          <TextInput
            readOnly
            label={say(messages.address)}
            description={say(messages.once)}
            value={making.data.address}
            onFocus={(event) => event.currentTarget.select()}
          />
        </Notice>
      )}
      {data?.since === null && (
        <>
          <FormTrouble error={making.error} />
          <div>
            <Button variant="default" loading={making.isPending} onClick={() => making.mutate()}>
              {say(messages.make)}
            </Button>
          </div>
        </>
      )}
      {data && data.since !== null && (
        <>
          <p>{say(messages.since, { since: localWords(data.since, say) })}</p>
          <AskTwice
            key={`renew ${making.data?.address}`}
            label={say(messages.renew)}
            question={say(messages.renewSure)}
            yes={say(messages.renewYes)}
            action={making}
          />
          <AskTwice
            label={say(messages.end)}
            question={say(messages.endSure)}
            yes={say(messages.endYes)}
            action={ending}
          />
        </>
      )}
    </Panel>
  );
}
