import { Link } from '@tanstack/react-router';
import type { Caseload } from '@troth/contract';
import { useSpeaker } from '../../speech/speaker';
import { groups, type ListSearch } from './list-search';
import { groupWords, messages } from './messages';
import classes from './coach.module.css';

/** The parts of the list, each with how many are in it; one shows it alone. */
export function Groups({ counts, search }: { counts: Caseload['groups'] | undefined; search: ListSearch }) {
  const { say } = useSpeaker();
  const all = counts && groups.reduce((sum, group) => sum + counts[group], 0);
  const tabs = [
    { group: undefined, words: say(messages.all), count: all },
    ...groups.map((group) => ({ group, words: say(groupWords[group]), count: counts?.[group] })),
  ];
  return (
    <nav aria-label={say(messages.parts)} className={classes.groups}>
      {tabs.map(({ group, words, count }) => (
        <Link
          key={words}
          to="/coach"
          search={{ ...search, group }}
          resetScroll={false}
          aria-current={search.group === group ? 'page' : undefined}
          activeProps={{}}
          data-empty={count === 0}
        >
          {words} <span className={classes.count}>{count ?? '·'}</span>
        </Link>
      ))}
    </nav>
  );
}
