import { useCallback, useEffect, useRef, type FocusEvent } from 'react';
import { defaultRangeExtractor, useWindowVirtualizer, type Range } from '@tanstack/react-virtual';
import type { Caseload, CoupleInList } from '@troth/contract';
import { useSpeaker } from '../../speech/speaker';
import { CoupleRow } from './CoupleRow';
import { groupWords, messages } from './messages';
import { useSteady } from './use-steady';
import { useSteps } from './use-steps';
import classes from './coach.module.css';

interface CoupleListProps {
  couples: readonly CoupleInList[];
  /** How it is set; null while another list is on its way. */
  name: string | null;
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
export function CoupleList({ couples, name, found, counts, takenBy, more }: CoupleListProps) {
  const { say } = useSpeaker();
  const list = useRef<HTMLDivElement>(null);
  const focused = useFocused(couples);
  const rows = useWindowVirtualizer({
    count: couples.length,
    estimateSize: () => usualRow,
    overscan: 6,
    scrollMargin: list.current?.offsetTop ?? 0,
    getItemKey: (index) => couples[index]!.enrolmentId,
    rangeExtractor: focused.extract,
  });
  const shown = rows.getVirtualItems();
  useSteady(rows, couples, name);
  const last = shown.at(-1)?.index ?? 0;
  const onKeyDown = useSteps(rows, list, couples.length);
  useEffect(() => {
    if (more && last >= couples.length - ahead) more();
  }, [more, last, couples.length]);
  return (
    <div className={classes.list}>
      <div className={classes.above} aria-hidden>
        <div className={classes.columns}>
          <span />
          <span className={classes.figureColumns}>
            <span />
            <span>{say(messages.trust)}</span>
            <span>{say(messages.consistency)}</span>
            <span>{say(messages.thisWeek)}</span>
          </span>
          <span />
        </div>
      </div>
      <div
        ref={list}
        role="feed"
        aria-label={say(messages.title)}
        className={classes.rows}
        style={{ height: rows.getTotalSize() }}
        onKeyDown={onKeyDown}
        onFocus={focused.onFocus}
        onBlur={focused.onBlur}
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

/** The couple that has the focus stays in the page, wherever it is in the list by now. */
function useFocused(couples: readonly CoupleInList[]) {
  const id = useRef<string | null>(null);
  const extract = useCallback(
    (range: Range) => {
      const rows = defaultRangeExtractor(range);
      const at = id.current === null ? -1 : couples.findIndex(({ enrolmentId }) => enrolmentId === id.current);
      return at < 0 || rows.includes(at) ? rows : [...rows, at].sort((one, other) => one - other);
    },
    [couples],
  );
  const onFocus = ({ target }: FocusEvent) => {
    const index = target.closest('[data-index]')?.getAttribute('data-index');
    id.current = couples[Number(index ?? NaN)]?.enrolmentId ?? null;
  };
  return { extract, onFocus, onBlur: () => void (id.current = null) };
}
