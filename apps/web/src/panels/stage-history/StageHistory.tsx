import type { CoupleStory, StoryRound } from '@troth/contract';
import { calendarDay } from '../../dates/wall-clock';
import { Panel } from '../../layout/Panel';
import classes from './StageHistory.module.css';

const endWords = { completed: 'completed', returned: 'went back a stage', ended: 'programme ended' } as const;

/** Every round of every stage, the latest first. */
export default function StageHistory({ story }: { story: CoupleStory }) {
  return (
    <Panel title="Stages and rounds">
      <ol className={classes.rounds} reversed>
        {[...story.rounds].reverse().map((round) => (
          <li key={round.roundId} data-open={round.endedAt === null}>
            <h3>
              {round.title}
              {round.number > 1 && <span className="soft">, round {round.number}</span>}
            </h3>
            <p className="soft small">{told(round)}</p>
          </li>
        ))}
      </ol>
    </Panel>
  );
}

function told(round: StoryRound): string {
  const words = [`From ${calendarDay(round.enteredAt)}`];
  if (round.readyAt !== null) words.push(`ready since ${calendarDay(round.readyAt)}`);
  if (round.endedAt !== null)
    words.push(`${round.endedAs === null ? 'ended' : endWords[round.endedAs]} on ${calendarDay(round.endedAt)}`);
  return words.join(', ');
}
