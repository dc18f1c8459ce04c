import type { ReactNode } from 'react';
import { useIsMutating, useMutation, useQueryClient } from '@tanstack/react-query';
import type { AnswerOf, demo } from '@troth/contract';
import { call } from '../api/call';
import { wallClock } from '../dates/wall-clock';
import { troubleWords } from '../layout/trouble-words';
import { useSpeaker } from '../speech/speaker';
import { messages } from './messages';
import { TourBar } from './tour/TourBar';
import classes from './DemoBar.module.css';

/** The demo's clock: moves it on, says what happened meanwhile, and leads to the captured mail and the coach's list; below it, the tour. */
export function DemoBar({ now }: { now: string }) {
  const { say } = useSpeaker();
  const client = useQueryClient();
  const advance = useMutation({
    mutationKey: ['advance'],
    mutationFn: (advance: 'P1D' | 'P7D') => call('POST /dev/clock', { body: { advance } }),
    onSettled: () => client.invalidateQueries(),
  });
  const moving = useIsMutating({ mutationKey: ['advance'] }) > 0;
  return (
    <aside aria-label={say(messages.demo)}>
      <div className={classes.bar}>
        <span className={classes.time} role="status">
          <span className={classes.label}>{say(messages.time)}</span>{' '}
          {moving ? say(messages.moving) : wallClock(now, say)}
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
        {advance.isSuccess && !moving && <Meanwhile {...advance.data} />}
        {advance.isError && (
          <span role="alert">{say(messages.didNotMove, { why: troubleWords(advance.error, say) })}</span>
        )}
      </div>
      <TourBar />
    </aside>
  );
}

function Meanwhile({ emails, flags }: Pick<AnswerOf<typeof demo.moveClock>, 'emails' | 'flags'>) {
  const { sayRich } = useSpeaker();
  return (
    <span role="status" className={classes.meanwhile}>
      {sayRich(messages.meanwhile, { emails, flags, mail: leadTo('/mailbox'), list: leadTo('/coach') })}
    </span>
  );
}

const leadTo = (path: string) => (words: ReactNode) => <a href={path}>{words}</a>;
