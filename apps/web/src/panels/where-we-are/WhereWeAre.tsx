import type { Us } from '@troth/contract';
import { placeInWords } from '@troth/domain';
import type { Say } from '@troth/messages';
import { Plait } from '../../brand/Plait';
import { useSpeaker } from '../../speech/speaker';
import { messages } from './messages';
import classes from './WhereWeAre.module.css';

/** The couple's place on the way, as words and as the plait. */
export default function WhereWeAre({ us }: { us: Us }) {
  const { say } = useSpeaker();
  if (us.where === null) return null;
  const { stage, title, purpose, stages } = us.where;
  const reached = stages.findIndex(({ id }) => id === stage) + 1;
  return (
    <section className={classes.where} aria-labelledby="where-we-are">
      <p className="eyebrow">{standing(us, say)}</p>
      <h2 id="where-we-are">{title}</h2>
      <p className={classes.purpose}>{purpose}</p>
      <Plait
        className={classes.plait}
        crossings={stages.length}
        length={960}
        height={110}
        weight={9}
        reached={reached}
      />
      <ol className={classes.stages}>
        {stages.map((one) => (
          <li key={one.id} data-state={one.state} aria-current={one.state === 'here' ? 'step' : undefined}>
            {one.title}
          </li>
        ))}
      </ol>
    </section>
  );
}

function standing({ enrolment, where }: Us, say: Say): string {
  if (where === null) return '';
  if (enrolment.state === 'completed' || enrolment.state === 'withdrawn') return say(messages.over);
  const place = { place: placeInWords(where.place, say), round: where.round };
  if (enrolment.state === 'paused') return say(messages.paused, place);
  return say(messages.active, { ...place, week: where.weekInRound });
}
