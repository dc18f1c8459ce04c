import { useId } from 'react';
import type { Side } from '@troth/contract';
import type { ComparedPeriods } from '@troth/domain';
import { Meaning } from '../chart/Meaning';
import { useSpeaker } from '../speech/speaker';
import { messages } from './messages';
import classes from './periods.module.css';

const sides = ['a', 'b'] as const;
const periods = ['earlier', 'later'] as const;

type OfPeriods<Value> = Readonly<Record<(typeof periods)[number], Value>>;

/** One figure of one partner in both periods, with all that is said of it. */
export interface FigureOfOne {
  compared: ComparedPeriods;
  words: string;
  /** What each period's value rests on, in words. */
  restsOn: OfPeriods<string>;
  /** For each week whether it has what the value is made of; null for a figure that is not made of weeks. */
  given: OfPeriods<readonly boolean[]> | null;
}

interface OneFigureProps {
  title: string;
  names: Readonly<Record<Side, string>>;
  of: Readonly<Record<Side, FigureOfOne>>;
  /** A value as it is shown. */
  show: (value: number) => string;
  /** A difference without its sign, as it is shown. */
  showDifference: (points: number) => string;
}

/** One figure of both partners: the two periods beside each other, and what that amounts to. */
export function OneFigure({ title, names, of, show, showDifference }: OneFigureProps) {
  const { say } = useSpeaker();
  const id = useId();
  return (
    <div className={classes.figure}>
      <h4 id={id}>{title}</h4>
      <table className={classes.table} aria-labelledby={id}>
        <thead>
          <tr>
            <td />
            {sides.map((side) => (
              <th key={side} scope="col" data-side={side}>
                {names[side]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {periods.map((period) => (
            <tr key={period}>
              <th scope="row">{say(messages[period])}</th>
              {sides.map((side) => (
                <Value key={side} of={of[side]} period={period} show={show} />
              ))}
            </tr>
          ))}
          <tr>
            <th scope="row">{say(messages.difference)}</th>
            {sides.map((side) => (
              <td key={side}>
                <bdi dir="ltr">{signed(of[side].compared.difference, showDifference)}</bdi>
              </td>
            ))}
          </tr>
        </tbody>
      </table>
      <Meaning words={{ a: of.a.words, b: of.b.words }} />
    </div>
  );
}

function Value({
  of: { compared, restsOn, given },
  period,
  show,
}: Pick<OneFigureProps, 'show'> & { of: FigureOfOne; period: (typeof periods)[number] }) {
  const { value } = compared[period];
  return (
    <td>
      <span className={classes.value}>{value === null ? '–' : show(value)}</span>
      {given !== null && (
        <span className={classes.marks} aria-hidden>
          {given[period].map((isGiven, index) => (
            <i key={index} data-given={isGiven} />
          ))}
        </span>
      )}
      <span className="soft small">{restsOn[period]}</span>
    </td>
  );
}

function signed(difference: number | null, show: (points: number) => string): string {
  if (difference === null) return '–';
  const sign = difference === 0 ? '' : difference > 0 ? '+' : '−';
  return `${sign}${show(Math.abs(difference))}`;
}
