import type { Us } from '../../api/us';
import { Plait } from '../../brand/Plait';
import classes from './WhereWeAre.module.css';

/** The couple's place on the way, as words and as the plait. */
export default function WhereWeAre({ us }: { us: Us }) {
  if (us.where === null) return null;
  const { title, purpose, round, weekInRound, stages } = us.where;
  const now = stages.findIndex(({ state }) => state === 'here');
  return (
    <section className={classes.where} aria-labelledby="where-we-are">
      <p className="eyebrow">
        {us.enrolment.state === 'paused' ? 'Paused, and waiting for you' : `Stage ${now + 1} of ${stages.length}`}
        {round > 1 && `, round ${round}`}
        {us.enrolment.state === 'active' && weekInRound > 0 && `, week ${weekInRound}`}
      </p>
      <h1 id="where-we-are">{title}</h1>
      <p className={classes.purpose}>{purpose}</p>
      <Plait
        className={classes.plait}
        crossings={stages.length}
        length={960}
        height={110}
        weight={9}
        reached={now + 1}
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
