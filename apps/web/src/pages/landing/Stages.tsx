import { currentProgramme, stageCounts, type Stage } from '@troth/domain';
import { useSpeaker } from '../../speech/speaker';
import { messages } from './messages';
import classes from './stages.module.css';

const crossing = 100;

/** The stages down the length of the plait: one crossing each, and the threads draw nearer on the way. */
export function Stages() {
  const { say } = useSpeaker();
  const programme = currentProgramme();
  const { stages } = programme;
  const { stages: count, optionalStages: more } = stageCounts(programme);
  return (
    <section className={classes.section} aria-labelledby="stages">
      <div className={classes.head}>
        <h2 id="stages">{say(messages.stages, { count, more })}</h2>
        <p className="soft">{say(messages.stagesWords)}</p>
      </div>
      <ol className={classes.list}>
        {stages.map((stage, index) => (
          <li key={stage.id}>
            <Crossing index={index} of={stages.length} />
            <div>
              <h3>{say(titleOf(stage))}</h3>
              <p>{say(stage.inShort)}</p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

function titleOf(stage: Stage): Stage['title'] {
  return stage.scored ? stage.title : stage.offeredAs;
}

function Crossing({ index, of }: { index: number; of: number }) {
  const [over, under] = index % 2 === 0 ? ['a', 'b'] : ['b', 'a'];
  const path = { a: strand(index, of, 1), b: strand(index, of, -1) } as Record<string, string>;
  return (
    <svg
      className={classes.crossing}
      viewBox={`0 0 100 ${crossing}`}
      preserveAspectRatio="none"
      fill="none"
      aria-hidden
    >
      <path d={path[under ?? 'b']} stroke={`var(--thread-${under})`} />
      <path d={path[over ?? 'a']} className={classes.halo} />
      <path d={path[over ?? 'a']} stroke={`var(--thread-${over})`} />
    </svg>
  );
}

function strand(index: number, of: number, side: 1 | -1): string {
  const reach = (at: number) => 44 * (1 - 0.68 * (at / of));
  const points = Array.from({ length: 25 }, (_, i) => {
    const at = index + i / 24;
    return `${(50 + side * reach(at) * Math.cos(Math.PI * at)).toFixed(1)} ${((i / 24) * crossing).toFixed(1)}`;
  });
  return `M${points.join('L')}`;
}
