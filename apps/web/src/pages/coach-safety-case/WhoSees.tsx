import { useSpeaker } from '../../speech/speaker';
import { messages } from './quiet-messages';
import classes from '../coach-safety/safety.module.css';

interface WhoSeesProps {
  /** Who, and what they will see or get. */
  sees: readonly (readonly [who: string, what: string])[];
  not?: string;
  back: string;
}

/** What comes of an act for each of them, before it is done, and whether there is a way back. */
export function WhoSees({ sees, not, back }: WhoSeesProps) {
  const { say } = useSpeaker();
  return (
    <>
      <dl className={classes.said}>
        {sees.map(([who, what], index) => (
          <div key={index}>
            <dt>{say(messages.sees, { who })}</dt>
            <dd>{what}</dd>
          </div>
        ))}
        <div>
          <dt>{say(messages.back)}</dt>
          <dd>{back}</dd>
        </div>
      </dl>
      {not !== undefined && <p>{not}</p>}
    </>
  );
}
