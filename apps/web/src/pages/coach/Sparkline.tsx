import { listed } from '@troth/domain';
import type { Side } from '@troth/contract';
import { useSpeaker } from '../../speech/speaker';
import { messages } from './messages';
import { sparklinePath } from './sparkline-path';
import classes from './CoupleRow.module.css';

const [width, height] = [104, 26];

/** One partner's trust in the weeks up to now; a week without an answer is a gap, and said as one. */
export function Sparkline({ values, side }: { values: readonly (number | null)[]; side: Side }) {
  const { say } = useSpeaker();
  const { line, dots, gaps, last } = sparklinePath(values, { width, height, max: 10 });
  const said = listed(
    values.map((value) => value ?? say(messages.noAnswer)),
    say,
  );
  return (
    <svg
      role="img"
      aria-label={say(messages.trustOverWeeks, { values: said })}
      className={classes.sparkline}
      data-side={side}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
    >
      <path className={classes.gaps} d={gaps.map((x) => `M${x} ${height - 4}v2`).join('')} />
      <path className={classes.trend} d={line} />
      {dots.map(({ x, y }) => (
        <circle key={x} cx={x} cy={y} r={1.6} />
      ))}
      {last && <circle cx={last.x} cy={last.y} r={2.6} />}
    </svg>
  );
}
