import { consistencyChart, mondayOf, type ChartPoint } from '@troth/domain';
import { dayAndYear } from '../dates/wall-clock';
import { useSpeaker } from '../speech/speaker';
import { WeekTable } from './WeekTable';
import { messages } from './messages';
import classes from './ConsistencyColumns.module.css';

interface ConsistencyColumnsProps {
  points: readonly ChartPoint[];
  ownLabel: string;
  seenLabel: string;
}

/** Where there are more, or two beside each other, there is no room for figures above the columns. */
const mostInFigures = 12;

/** Consistency week by week: the columns of the report email, beside them those of the other view, and the same as a table. */
export function ConsistencyColumns({ points, ownLabel, seenLabel }: ConsistencyColumnsProps) {
  const { say } = useSpeaker();
  const withSeen = points.some(({ seen }) => typeof seen === 'number');
  const views = withSeen ? (['own', 'seen'] as const) : (['own'] as const);
  const inFigures = !withSeen && points.length <= mostInFigures;
  const labels = { own: ownLabel, seen: seenLabel };
  return (
    <>
      {withSeen && (
        <ul className={classes.legend} aria-hidden>
          {views.map((view) => (
            <li key={view} className={classes[view]}>
              {labels[view]}
            </li>
          ))}
        </ul>
      )}
      <div className={classes.chart} role="img" aria-label={say(messages.consistency, { weeks: points.length })}>
        {consistencyChart(points, say).map(({ label, weeks }) => (
          <div key={label} className={classes.group} style={{ flexGrow: weeks.length }}>
            <div className={classes.weeks}>
              {weeks.map((point) => (
                <div key={point.week} className={classes.week} title={dayAndYear(mondayOf(point.week), say)}>
                  {views.map((view) => (
                    <Column key={view} view={view} score={point[view] ?? null} inFigures={inFigures && !point.stays} />
                  ))}
                </div>
              ))}
            </div>
            <span className={classes.date}>{label}</span>
          </div>
        ))}
      </div>
      <WeekTable
        columns={views.map((view) => labels[view])}
        rows={points.map((point) => ({ week: point.week, values: views.map((view) => point[view] ?? null) }))}
      />
    </>
  );
}

interface ColumnProps {
  view: 'own' | 'seen';
  score: number | null;
  inFigures: boolean;
}

function Column({ view, score, inFigures }: ColumnProps) {
  return (
    <div className={classes.column}>
      {inFigures && <span className={classes.figure}>{score ?? '–'}</span>}
      {score !== null && (
        <div className={classes[view]} style={{ height: `max(2px, (100% - 1.25rem) * ${score / 100})` }} />
      )}
    </div>
  );
}
