import { useIsMutating, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { call } from '../api/call';
import { clockQuery } from '../api/demo';
import { wallClock } from '../dates/wall-clock';
import classes from './DemoBar.module.css';

/** The demo's clock, on every page where there is one: reads it, moves it on, and leads to the captured mail. */
export function DemoBar() {
  const { data: clock } = useQuery(clockQuery);
  const client = useQueryClient();
  const advance = useMutation({
    mutationKey: ['advance'],
    mutationFn: (advance: 'P1D' | 'P7D') => call('POST /dev/clock', { body: { advance } }),
    onSettled: () => client.invalidateQueries(),
  });
  const moving = useIsMutating({ mutationKey: ['advance'] }) > 0;
  if (clock === undefined) return null;
  return (
    <aside className={classes.bar} aria-label="Demo">
      <span className={classes.time} role="status">
        <span className={classes.label}>Demo time</span> {moving ? 'moving on…' : wallClock(clock.now)}
      </span>
      <span className={classes.buttons}>
        <button type="button" disabled={moving} onClick={() => advance.mutate('P1D')}>
          + 1 day
        </button>
        <button type="button" disabled={moving} onClick={() => advance.mutate('P7D')}>
          + 1 week
        </button>
        <a href="/mailbox">Mailbox</a>
      </span>
      {advance.isError && <span role="alert">The clock did not move: {advance.error.message}</span>}
    </aside>
  );
}
