import type { CoupleStory } from '@troth/contract';
import { Plait } from '../../brand/Plait';
import { stateWords } from '../coach/state-words';
import classes from './couple.module.css';

export function Heading({ story }: { story: CoupleStory }) {
  const stages = story.where?.stages ?? [];
  const reached = stages.findIndex(({ id }) => id === story.where?.stage) + 1;
  return (
    <header className={classes.heading}>
      <div>
        <h1>
          <span className={classes.a}>{story.names.a}</span> and <span className={classes.b}>{story.names.b}</span>
        </h1>
        <p className="soft">{standing(story, reached, stages.length)}</p>
      </div>
      {stages.length > 0 && (
        <Plait
          className={classes.plait}
          crossings={stages.length}
          length={420}
          height={64}
          weight={6}
          reached={reached}
        />
      )}
    </header>
  );
}

function standing({ state, where, coach }: CoupleStory, reached: number, stages: number): string {
  const words = [stateWords[state]];
  if (where !== null && reached > 0) {
    words.push(`stage ${reached} of ${stages}: ${where.title}`);
    words.push(where.round > 1 ? `round ${where.round}, week ${where.weekInRound}` : `week ${where.weekInRound}`);
  }
  if (coach !== null) words.push(`with ${coach.name}`);
  return words.join(' · ');
}
