import type { CoupleStory } from '@troth/contract';
import { calendarDay } from '../../dates/wall-clock';
import { Panel } from '../../panel/Panel';
import { useSpeaker } from '../../speech/speaker';
import { messages } from './messages';
import classes from './CoupleMilestones.module.css';

/** Milestones, with what the coach could make of each. */
export default function CoupleMilestones({ story }: { story: CoupleStory }) {
  const { say } = useSpeaker();
  return (
    <Panel title={say(messages.title)}>
      <ul className={classes.list}>
        {story.milestones.map((milestone) => (
          <li key={`${milestone.id} ${milestone.of} ${milestone.reachedAt}`}>
            <h3>{milestone.title}</h3>
            <p className="soft small">
              {say(messages.reached, {
                whose: milestone.of === 'couple' ? say(messages.both) : story.names[milestone.of],
                day: calendarDay(milestone.reachedAt, say),
              })}
            </p>
            <p className="small">{milestone.coachPrompt}</p>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
