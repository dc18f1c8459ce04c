import { mondayOf, type LocalWeek } from '@troth/domain';
import { dayAndYear } from '../dates/wall-clock';
import { Sideways } from '../panel/Sideways';
import { useSpeaker } from '../speech/speaker';
import { messages } from './messages';
import classes from './WeekTable.module.css';

interface WeekTableProps {
  columns: readonly string[];
  rows: readonly { week: LocalWeek; values: readonly (number | null)[] }[];
  /** A value as it is shown; in whole numbers where it is left out. */
  figure?: (value: number) => string;
}

/** The figures of a chart, for those who would rather read them. */
export function WeekTable({ columns, rows, figure = wholeNumber }: WeekTableProps) {
  const { say } = useSpeaker();
  return (
    <details className={classes.details}>
      <summary>{say(messages.inFigures)}</summary>
      <Sideways columns={[say(messages.weekFrom), ...columns]}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say(messages.weekFrom)}</th>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ week, values }) => (
              <tr key={week}>
                <th scope="row">{dayAndYear(mondayOf(week), say)}</th>
                {values.map((value, index) => (
                  <td key={columns[index]}>{value === null ? '–' : figure(value)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Sideways>
    </details>
  );
}

function wholeNumber(value: number): string {
  return String(Math.round(value));
}
