import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useSpeaker } from '../../speech/speaker';
import { messages } from './messages';
import classes from './mailbox.module.css';

/** As in mailbox.module.css: from here on the list and the reading stand beside each other. */
const sideBySide = '(min-width: 60rem)';

interface ShelfItem {
  key: string;
  title: string;
  lines: readonly string[];
}

interface ShelfProps {
  items: readonly ShelfItem[];
  empty: string;
  search?: ReactNode;
  more?: string;
  /** Which one is picked from the beginning. */
  first?: string | null;
  onPick?: (key: string) => void;
  children: (key: string) => ReactNode;
}

/** A list on one side and what was picked from it on the other; the first one until something is picked. */
export function Shelf({ items, empty, search, more, first = null, onPick, children }: ShelfProps) {
  const { say } = useSpeaker();
  const [picked, setPicked] = useState<string | null>(first);
  const reading = useRef<HTMLDivElement>(null);
  const pick = (key: string) => {
    setPicked(key);
    onPick?.(key);
    showReading(reading.current);
  };
  useEffect(() => {
    if (first !== null) showReading(reading.current);
  }, [first]);
  const shown = items.find(({ key }) => key === picked) ?? items[0];
  return (
    <div className={classes.shelf}>
      <div className={classes.side}>
        {search}
        {items.length === 0 && <p className="soft">{empty}</p>}
        <ul className={classes.list} aria-label={say(messages.emails)}>
          {items.map(({ key, title, lines }) => (
            <li key={key}>
              <button type="button" aria-current={key === shown?.key} onClick={() => pick(key)}>
                <span className={classes.subject}>{title}</span>
                {lines.map((line) => (
                  <span key={line} className={classes.line}>
                    {line}
                  </span>
                ))}
              </button>
            </li>
          ))}
        </ul>
        {more !== undefined && <p className="soft small">{more}</p>}
      </div>
      {shown !== undefined && (
        <div ref={reading} className={classes.reading}>
          {children(shown.key)}
        </div>
      )}
    </div>
  );
}

function showReading(reading: HTMLElement | null): void {
  if (!window.matchMedia(sideBySide).matches) reading?.scrollIntoView({ block: 'start' });
}
