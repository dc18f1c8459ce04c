import type { ReactNode } from 'react';
import type { CoupleStory } from '@troth/contract';
import { placeInWords } from '@troth/domain';
import type { Say } from '@troth/messages';
import { Plait } from '../../brand/Plait';
import { useSpeaker } from '../../speech/speaker';
import { stateWords } from '../coach/state-words';
import { messages } from './messages';
import { ProgrammeName } from './ProgrammeName';
import classes from './couple.module.css';

export function Heading({ story }: { story: CoupleStory }) {
  const { say, sayRich } = useSpeaker();
  const stages = story.where?.stages ?? [];
  const reached = stages.findIndex(({ id }) => id === story.where?.stage) + 1;
  return (
    <header className={classes.heading}>
      <div>
        <h1>
          {sayRich(messages.names, {
            nameA: story.names.a,
            nameB: story.names.b,
            a: thread(classes.a),
            b: thread(classes.b),
          })}
        </h1>
        <p className="soft">{standing(story, say)}</p>
        <ProgrammeName name={story.programme} />
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

const thread = (className: string | undefined) => (words: ReactNode) => <span className={className}>{words}</span>;

function standing({ state, where, coach }: CoupleStory, say: Say): string {
  const words = [say(stateWords[state])];
  if (where !== null) {
    words.push(say(messages.stage, { place: placeInWords(where.place, say), title: where.title }));
    words.push(say(messages.week, { round: where.round, week: where.weekInRound }));
  }
  if (coach !== null) words.push(say(messages.withCoach, { coach: coach.name }));
  return words.join(' · ');
}
