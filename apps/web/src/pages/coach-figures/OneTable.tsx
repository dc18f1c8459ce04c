import { Sideways } from '../../panel/Sideways';
import { useSpeaker } from '../../speech/speaker';
import { messages } from './messages';
import type { FigureTable } from './tables';
import classes from './figures.module.css';

export function OneTable({ table: { id, title, of, column, lines } }: { table: FigureTable }) {
  const { say } = useSpeaker();
  return (
    <section aria-labelledby={id} className={classes.section}>
      <h2 id={id} className={classes.title}>
        {title}
      </h2>
      {lines.length === 0 ? (
        <p className="soft">{say(messages.tooFew)}</p>
      ) : (
        <Sideways columns={[of, column]}>
          <table className={classes.table}>
            <thead>
              <tr>
                <th scope="col">{of}</th>
                <th scope="col">{column}</th>
              </tr>
            </thead>
            <tbody>
              {lines.map(({ names, figure, part }) => (
                <tr key={names.join()}>
                  <th scope="row">
                    {names.map((name) => (
                      <span key={name} className={classes.name}>
                        {name}
                      </span>
                    ))}
                  </th>
                  <td>
                    <span>{figure}</span>
                    <svg className={classes.bar} viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
                      <rect width={100 * part} height="6" />
                    </svg>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </Sideways>
      )}
    </section>
  );
}
