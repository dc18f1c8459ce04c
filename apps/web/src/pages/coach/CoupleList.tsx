import { useEffect, useRef } from 'react';
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import type { Caseload, CoupleInList } from '@troth/contract';
import { useSpeaker } from '../../speech/speaker';
import { CoupleRow } from './CoupleRow';
import { groupWords, messages } from './messages';
import { useSteps } from './use-steps';
import classes from './coach.module.css';

interface CoupleListProps {
  couples: readonly CoupleInList[];
  /** All that are found, on pages that are not here yet as well. */
  found: number;
  counts: Caseload['groups'] | undefined;
  takenBy: string | undefined;
  /** Fetches the next page; left out where there is none. */
  more: (() => void) | undefined;
}

const usualRow = 92;
const ahead = 12;

/** The couples under the titles of their parts. Only the rows near the window are there, however many there are. */
export function CoupleList({ couples, found, counts, takenBy, more }: CoupleListProps) {
  const { say } = useSpeaker();
  const list = useRef<HTMLDivElement>(null);
  const rows = useWindowVirtualizer({
    count: couples.length,
    estimateSize: () => usualRow,
    overscan: 6,
    scrollMargin: list.current?.offsetTop ?? 0,
    getItemKey: (index) => couples[index]!.enrolmentId,
  });
  const shown = rows.getVirtualItems();
  const last = shown.at(-1)?.index ?? 0;
  const onKeyDown = useSteps(rows, list, couples.length);
  useEffect(() => {
    if (more && last >= couples.length - ahead) more();
  }, [more, last, couples.length]);
  return (
    <div className={classes.list}>
      <div className={classes.columns} aria-hidden>
        <span />
        <span className={classes.figureColumns}>
          <span />
          <span>{say(messages.trust)}</span>
          <span>{say(messages.consistency)}</span>
          <span>{say(messages.thisWeek)}</span>
        </span>
        <span />
      </div>
      <div
        ref={list}
        role="feed"
        aria-label={say(messages.title)}
        className={classes.rows}
        style={{ height: rows.getTotalSize() }}
        onKeyDown={onKeyDown}
      >
        {shown.map(({ index, key, start }) => {
          const couple = couples[index]!;
          const begins = couples[index - 1]?.group !== couple.group;
          return (
            <article
              key={key}
              ref={rows.measureElement}
              data-index={index}
              aria-posinset={index + 1}
              aria-setsize={found}
              aria-label={say(messages.pair, { a: couple.names[0], b: couple.names[1] })}
              className={classes.placed}
              style={{ transform: `translateY(${start - rows.options.scrollMargin}px)` }}
            >
              {begins && (
                <h2 className={classes.listTitle}>
                  {say(groupWords[couple.group])} <span className={classes.count}>{counts?.[couple.group] ?? ''}</span>
                </h2>
              )}
              <CoupleRow couple={couple} takenBy={takenBy} />
            </article>
          );
        })}
      </div>
    </div>
  );
}
