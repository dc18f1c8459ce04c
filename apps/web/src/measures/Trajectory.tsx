import type { MeasureTrajectory } from '@troth/contract';
import { dayAndYear } from '../dates/wall-clock';
import { Sideways } from '../panel/Sideways';
import { useSpeaker } from '../speech/speaker';
import { messages } from './messages';
import { pictureHeight, pictureWidth, trajectoryPicture } from './trajectory-picture';
import classes from './Trajectory.module.css';

interface TrajectoryProps {
  of: MeasureTrajectory;
  side?: 'a' | 'b';
}

/** One person's scores over time, with the band of what can be chance; the same in figures for those who would rather read. */
export function Trajectory({ of, side = 'a' }: TrajectoryProps) {
  const { say } = useSpeaker();
  const { highest, better, points, leastChange } = of;
  const { dots, band, edges } = trajectoryPicture(of);
  return (
    <figure className={classes.figure} data-side={side}>
      <svg viewBox={`0 0 ${pictureWidth} ${pictureHeight}`} className={classes.picture} aria-hidden>
        <rect x={0} width={pictureWidth} y={band.top} height={band.bottom - band.top} rx={6} className={classes.band} />
        {edges.map((y) => (
          <line key={y} x1={0} x2={pictureWidth} y1={y} y2={y} className={classes.edge} />
        ))}
        <polyline points={dots.map(({ x, y }) => `${x},${y}`).join(' ')} className={classes.line} />
        {dots.map(({ on, score, x, y }) => (
          <g key={on}>
            <circle cx={x} cy={y} r={5.5} className={classes.dot} />
            <text x={x} y={y - 10} textAnchor="middle" className={classes.number}>
              {score}
            </text>
          </g>
        ))}
      </svg>
      <figcaption className="soft small">
        {say(better === 'lower' ? messages.lowerIsBetter : messages.over, { highest })}
        {points.length > 1 && <> · {say(messages.band, { least: leastChange })}</>}
      </figcaption>
      <details className="small">
        <summary>{say(messages.inFigures)}</summary>
        <Sideways columns={[say(messages.dates), say(messages.score)]}>
          <table className={classes.table}>
            <thead>
              <tr>
                <th scope="col">{say(messages.dates)}</th>
                <th scope="col">{say(messages.score)}</th>
              </tr>
            </thead>
            <tbody>
              {points.map(({ on, score }) => (
                <tr key={on}>
                  <th scope="row">{dayAndYear(on, say)}</th>
                  <td>{score}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Sideways>
      </details>
    </figure>
  );
}
