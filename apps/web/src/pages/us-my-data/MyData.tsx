import { useEffect, useState } from 'react';
import { Button, Checkbox } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { Us } from '@troth/contract';
import { call } from '../../api/call';
import { calendarDay, localWords } from '../../dates/wall-clock';
import { Trouble } from '../../layout/Trouble';
import { Waiting } from '../../layout/Waiting';
import { useSpeaker } from '../../speech/speaker';
import { messages } from './messages';
import { DataSection } from './DataSection';
import classes from './my-data.module.css';

const dataQuery = (safety: 'yes' | 'no') => ({
  queryKey: ['us', 'my-data', safety],
  queryFn: () => call('GET /api/v1/us/my-data', { query: { safety } }),
  // Nothing of it stays once it is not shown any more.
  gcTime: 0,
  refetchOnWindowFocus: false,
});

/** All that is kept about its reader, to read and to print. */
export function MyData({ us }: { us: Us }) {
  const { say } = useSpeaker();
  const [safety, setSafety] = useState(false);
  const asked = safety ? 'yes' : 'no';
  const data = useQuery(dataQuery(asked));
  const { openUntil } = us.enrolment;
  useEffect(openForPrint, []);
  return (
    <>
      <div className="stack">
        <h1>{say(messages.title)}</h1>
        <p>{say(messages.intro, { name: us.name })}</p>
        {openUntil !== null && <p>{say(messages.openUntil, { day: calendarDay(openUntil, say) })}</p>}
        {data.isSuccess && (
          <p className="soft">{say(messages.madeAt, { moment: localWords(data.data.madeAt, say) })}</p>
        )}
        <div className={`stack ${classes.onScreen}`}>
          <Checkbox
            label={say(messages.safety)}
            description={say(messages.safetyWhy)}
            checked={safety}
            onChange={(event) => setSafety(event.currentTarget.checked)}
          />
          <div className="row">
            <Button onClick={() => window.print()}>{say(messages.print)}</Button>
            <Button component="a" href={`/api/v1/us/export?safety=${asked}`} download="troth.json" variant="default">
              {say(messages.download)}
            </Button>
          </div>
          <p className="soft small">{say(messages.careful)}</p>
        </div>
      </div>
      {data.isPending && <Waiting />}
      {data.isError && <Trouble error={data.error} again={() => void data.refetch()} />}
      {data.data?.sections.map((section) => (
        <DataSection key={section.id} section={section} />
      ))}
    </>
  );
}

/** On paper nothing can be opened any more. */
function openForPrint(): () => void {
  const open = () => document.querySelectorAll('details').forEach((part) => (part.open = true));
  window.addEventListener('beforeprint', open);
  return () => window.removeEventListener('beforeprint', open);
}
