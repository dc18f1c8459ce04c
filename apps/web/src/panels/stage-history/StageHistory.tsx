import { listed } from '@troth/domain';
import type { CoupleStory, StoryRound } from '@troth/contract';
import type { Say } from '@troth/messages';
import { calendarDay } from '../../dates/wall-clock';
import { Panel } from '../../panel/Panel';
import { soft } from '../../speech/around';
import { useSpeaker } from '../../speech/speaker';
import { ends, messages } from './messages';
import classes from './StageHistory.module.css';

/** Every round of every stage, the latest first. */
export default function StageHistory({ story }: { story: CoupleStory }) {
  const { say, sayRich } = useSpeaker();
  return (
    <Panel title={say(messages.title)}>
      <ol className={classes.rounds} reversed>
        {[...story.rounds].reverse().map((round) => (
          <li key={round.roundId} data-open={round.endedAt === null}>
            <h3>
              {round.number > 1
                ? sayRich(messages.round, { stage: round.title, number: round.number, soft })
                : round.title}
            </h3>
            <p className="soft small">{told(round, say)}</p>
          </li>
        ))}
      </ol>
    </Panel>
  );
}

function told(round: StoryRound, say: Say): string {
  const words = [say(messages.from, { day: calendarDay(round.enteredAt, say) })];
  if (round.readyAt !== null) words.push(say(messages.readySince, { day: calendarDay(round.readyAt, say) }));
  if (round.endedAt !== null)
    words.push(
      say(round.endedAs === null ? messages.ended : ends[round.endedAs], { day: calendarDay(round.endedAt, say) }),
    );
  return listed(words, say);
}
