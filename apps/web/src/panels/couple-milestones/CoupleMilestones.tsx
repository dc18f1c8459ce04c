import type { CoupleStory, StoryMilestone } from '@troth/contract';
import { calendarDay } from '../../dates/wall-clock';
import { Panel } from '../../layout/Panel';
import classes from './CoupleMilestones.module.css';

/** Milestones, with what the coach could make of each. */
export default function CoupleMilestones({ story }: { story: CoupleStory }) {
  return (
    <Panel title="Milestones">
      <ul className={classes.list}>
        {story.milestones.map((milestone) => (
          <li key={`${milestone.id} ${milestone.of} ${milestone.reachedAt}`}>
            <h3>{milestone.title}</h3>
            <p className="soft small">
              {whose(milestone, story)}, {calendarDay(milestone.reachedAt)}
            </p>
            <p className="small">{milestone.coachPrompt}</p>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function whose(milestone: StoryMilestone, story: CoupleStory): string {
  return milestone.of === 'couple' ? 'Both' : story.names[milestone.of];
}
