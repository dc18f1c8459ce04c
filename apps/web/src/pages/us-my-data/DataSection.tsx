import type { MyData, MyDataValue } from '@troth/contract';
import { mondayOf } from '@troth/domain';
import type { Say } from '@troth/messages';
import { calendarDay, localWords } from '../../dates/wall-clock';
import { useSpeaker } from '../../speech/speaker';
import { messages } from './messages';
import classes from './my-data.module.css';

type Section = MyData['sections'][number];

/** More than these are a list to open: a year's answers would be forty screens of a phone. */
const FEW = 3;

/** One part of the copy, each thing that is kept with its name. */
export function DataSection({ section: { title, about, entries } }: { section: Section }) {
  const { say } = useSpeaker();
  return (
    <section className="stack">
      <h2>{title}</h2>
      <p className="soft">{entries.length === 0 ? say(messages.nothing) : about}</p>
      {entries.length > FEW ? (
        <details>
          <summary aria-label={say(messages.readAllOf, { count: entries.length, title })}>
            {say(messages.readAll, { count: entries.length })}
          </summary>
          <Entries entries={entries} />
        </details>
      ) : (
        <Entries entries={entries} />
      )}
    </section>
  );
}

function Entries({ entries }: Pick<Section, 'entries'>) {
  const { say } = useSpeaker();
  return entries.map((entry, index) => (
    <dl key={index} className={classes.entry}>
      {entry.map(({ label, value }, line) => (
        <div key={line}>
          <dt>{label}</dt>
          <dd>
            <bdi>{wordsOf(value, say)}</bdi>
          </dd>
        </div>
      ))}
    </dl>
  ));
}

function wordsOf(value: MyDataValue, say: Say): string {
  if ('at' in value) return localWords(value.at, say);
  if ('day' in value) return calendarDay(value.day, say);
  return 'week' in value ? say(messages.weekOf, { monday: calendarDay(mondayOf(value.week), say) }) : value.text;
}
