import { Fragment } from 'react';
import { plait } from './plait-path';
import classes from './Plait.module.css';

interface PlaitProps {
  crossings?: number;
  length?: number;
  height?: number;
  weight?: number;
  /** Crossings reached so far; the rest is drawn faintly. All of them when left out. */
  reached?: number;
  ground?: string;
  className?: string;
}

/** The two threads: apart at first, nearer with each crossing. Decoration only; what it shows is said in words beside it. */
export function Plait({
  crossings = 6,
  length = 720,
  height = 150,
  weight = 7,
  reached = crossings,
  ground = 'var(--ground)',
  className,
}: PlaitProps) {
  const segments = plait(crossings, length, height);
  const box = `${-weight} ${-weight} ${length + weight * 2} ${height + weight * 2}`;
  return (
    <svg
      viewBox={box}
      className={`${classes.plait} ${className ?? ''}`}
      fill="none"
      strokeLinecap="butt"
      strokeLinejoin="round"
      aria-hidden
    >
      {segments.map((segment, index) => (
        <Fragment key={index}>
          <path d={segment.b} className={classes.b} strokeWidth={weight} data-faint={index >= reached} />
          <path d={segment.a} className={classes.a} strokeWidth={weight} data-faint={index >= reached} />
        </Fragment>
      ))}
      {segments.map((segment, index) => (
        <Fragment key={index}>
          <path d={segment.over} stroke={ground} strokeWidth={weight * 2.2} />
          <path
            d={segment.over}
            className={classes[segment.overIs]}
            strokeWidth={weight}
            strokeLinecap="round"
            data-faint={index >= reached}
          />
        </Fragment>
      ))}
    </svg>
  );
}
