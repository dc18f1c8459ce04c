import type { SaidInThread, ThreadPage } from '@troth/contract';
import type { ThreadWriter } from '@troth/domain';
import { localWords } from '../dates/wall-clock';
import { ShowEarlier } from '../panel/ShowEarlier';
import { useEarlier } from '../session/useEarlier';
import { useSpeaker } from '../speech/speaker';
import { messages } from './messages';
import classes from './Thread.module.css';

interface ThreadProps {
  /** Whose thread, as it is kept in memory. */
  name: readonly string[];
  thread: ThreadPage;
  as: ThreadWriter;
  fetchPage: (cursor: string | undefined) => Promise<ThreadPage>;
}

/** What a partner and their coach said to each other, the latest first. */
export function Thread({ name, thread, as, fetchPage }: ThreadProps) {
  const { say } = useSpeaker();
  const said = useEarlier([...name, 'earlier'], thread, fetchPage);
  if (said.items.length === 0) return <p className="soft">{say(messages.none)}</p>;
  return (
    <>
      <ul className={classes.said}>
        {said.items.map((one) => (
          <li key={one.messageId} className={classes.one} data-mine={one.by === as}>
            <p className="soft small">
              {say(messages[one.cameAs], { writer: one.writer, when: localWords(one.at, say) })}
              <New said={one} />
            </p>
            <p className={classes.text} dir="auto">
              {one.text}
            </p>
          </li>
        ))}
      </ul>
      <ShowEarlier list={said} />
    </>
  );
}

function New({ said: { unread } }: { said: SaidInThread }) {
  const { say } = useSpeaker();
  return unread ? <span className={classes.new}>{say(messages.isNew)}</span> : null;
}
