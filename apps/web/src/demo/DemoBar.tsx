import { useIsMutating, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { call } from '../api/call';
import { clockQuery } from '../api/demo';
import { wallClock } from '../dates/wall-clock';
import { troubleWords } from '../layout/trouble-words';
import { useSpeaker } from '../speech/speaker';
import { messages } from './messages';
import classes from './DemoBar.module.css';

/** The demo's clock, on every page where there is one: reads it, moves it on, and leads to the captured mail. */
export function DemoBar() {
  const { say } = useSpeaker();
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
    <aside className={classes.bar} aria-label={say(messages.demo)}>
      <span className={classes.time} role="status">
        <span className={classes.label}>{say(messages.time)}</span>{' '}
        {moving ? say(messages.moving) : wallClock(clock.now, say)}
      </span>
      <span className={classes.buttons}>
        <button type="button" disabled={moving} onClick={() => advance.mutate('P1D')}>
          {say(messages.day)}
        </button>
        <button type="button" disabled={moving} onClick={() => advance.mutate('P7D')}>
          {say(messages.week)}
        </button>
        <a href="/mailbox">{say(messages.mailbox)}</a>
      </span>
      {advance.isError && (
        <span role="alert">{say(messages.didNotMove, { why: troubleWords(advance.error, say) })}</span>
      )}
    </aside>
  );
}
