import type { CoupleStory } from '@troth/contract';
import { Sideways } from '../../panel/Sideways';
import { useSpeaker } from '../../speech/speaker';
import { messages } from './messages';
import classes from './Tally.module.css';

type Counts = CoupleStory['scores']['a']['tally'];

/** What became of one partner's promises, both views side by side, with what counts in no score. */
export function Tally({ tally: { promises, own, seen } }: { tally: Counts }) {
  const { say } = useSpeaker();
  const rows = [
    ['kept', own.kept, seen.kept],
    ['partly', own.partly, seen.partly],
    ['not', own.not, seen.not],
    ['excused', own.excused, null],
    ['cant-say', null, seen['cant-say']],
    ['untold', own.untold, seen.untold],
  ] as const;
  if (promises === 0) return <p className="soft small">{say(messages.counts, { promises })}</p>;
  return (
    <Sideways columns={[say(messages.mark), say(messages.own), say(messages.seen)]}>
      <table className={classes.tally}>
        <caption>{say(messages.counts, { promises })}</caption>
        <thead>
          <tr>
            <th scope="col">{say(messages.mark)}</th>
            <th scope="col">{say(messages.own)}</th>
            <th scope="col">{say(messages.seen)}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([mark, mine, others]) => (
            <tr key={mark}>
              <th scope="row">{say(messages[mark])}</th>
              <td>{mine ?? '–'}</td>
              <td>{others ?? '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Sideways>
  );
}
