import { Button } from '@mantine/core';
import type { StoryFlag } from '@troth/contract';
import { call } from '../../api/call';
import { calendarDay } from '../../dates/wall-clock';
import { FormTrouble } from '../../forms/FormTrouble';
import { useCoupleChange } from '../../session/useCoupleChange';
import { useSpeaker } from '../../speech/speaker';
import { FlagHistory } from './FlagHistory';
import { FlagTitle } from './FlagWords';
import { messages } from './messages';
import classes from './Attention.module.css';

interface QuietFlagsProps {
  flags: readonly StoryFlag[];
  enrolmentId: string;
  done: (words: string) => void;
}

/** What the coach is left in peace about, folded. */
export function QuietFlags({ flags, ...rest }: QuietFlagsProps) {
  const { say } = useSpeaker();
  if (flags.length === 0) return null;
  return (
    <details className={classes.folded}>
      <summary>{say(messages.quiet, { count: flags.length })}</summary>
      <ul className={classes.list}>
        {flags.map((flag) => (
          <QuietFlag key={flag.id} flag={flag} {...rest} />
        ))}
      </ul>
    </details>
  );
}

function QuietFlag({ flag, enrolmentId, done }: Omit<QuietFlagsProps, 'flags'> & { flag: StoryFlag }) {
  const { say } = useSpeaker();
  const recalling = useCoupleChange(
    enrolmentId,
    () => call('POST /api/v1/coach/attention/:id/recall', { params: { id: flag.id } }),
    () => done(say(messages.nowUp)),
  );
  const until = flag.quiet?.until ?? null;
  return (
    <li className={classes.flag}>
      <div>
        <FlagTitle flag={flag} />
        <p>{flag.evidence}</p>
        <p className="soft small">
          {until === null ? say(messages.backWhenWorse) : say(messages.backOn, { day: calendarDay(until, say) })}
        </p>
        <FlagHistory flag={flag} />
        <FormTrouble error={recalling.error} />
      </div>
      <Button variant="default" size="sm" loading={recalling.isPending} onClick={() => recalling.mutate()}>
        {say(messages.recall)}
      </Button>
    </li>
  );
}
