import type { CoupleSessions, CoupleStory } from '@troth/contract';
import { strong } from '../../speech/around';
import { useSpeaker } from '../../speech/speaker';
import { messages } from './messages';

type Point = NonNullable<CoupleSessions['agenda']>[number];

interface AgendaProps {
  points: readonly Point[];
  names: CoupleStory['names'];
}

/** What a coach could talk about in the next session, from what was found of the two. */
export default function Agenda({ points, names }: AgendaProps) {
  const { say, sayRich } = useSpeaker();
  return (
    <section className="stack" aria-label={say(messages.agenda)}>
      <h3>{say(messages.agenda)}</h3>
      <ul>
        {points.map(({ kind, of, what }, index) => {
          const message = sentences[kind];
          const point = message ? say(message, { what }) : what;
          return (
            <li key={index}>
              {of === 'couple' ? point : sayRich(messages.agendaOf, { name: names[of], point, b: strong })}
            </li>
          );
        })}
      </ul>
      <p className="soft small">{say(messages.agendaFrom)}</p>
    </section>
  );
}

/** A worry says itself what it is. */
const sentences = {
  words: messages.agendaWords,
  worry: null,
  'stage-ready': messages.agendaReady,
  promise: messages.agendaPromise,
  milestone: messages.agendaMilestone,
};
