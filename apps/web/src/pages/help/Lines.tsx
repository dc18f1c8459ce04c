import { useEffect, useRef } from 'react';
import { Button } from '@mantine/core';
import { countryNames, type HelpCountry, type HelpKind } from '@troth/domain';
import { calendarDay } from '../../dates/wall-clock';
import { useSpeaker } from '../../speech/speaker';
import { Copy } from './Copy';
import { Directories } from './Directories';
import { Line } from './Line';
import { messages } from './messages';
import classes from './help.module.css';

const kinds = [
  { kind: 'abuse', title: messages.abuseTitle, words: messages.abuse, without: messages.abuseWithout },
  { kind: 'suicide', title: messages.suicideTitle, words: messages.suicide, without: messages.suicide },
  { kind: 'children', title: messages.childrenTitle, words: messages.children, without: messages.childrenWithout },
] as const satisfies readonly { kind: HelpKind; title: unknown; words: unknown; without: unknown }[];

interface LinesProps {
  country: HelpCountry;
  onAnother: () => void;
}

/** The lines of one country, by what they are for. What is not known is said, and never left blank. */
export function Lines({ country, onAnother }: LinesProps) {
  const { say } = useSpeaker();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <div className={classes.chosen}>
        <h2 ref={heading} tabIndex={-1}>
          {say(messages.chosen, { country: say(countryNames[country.code]) })}
        </h2>
        <Button variant="default" className={classes.onScreen} onClick={onAnother}>
          {say(messages.another)}
        </Button>
      </div>
      {kinds.map(({ kind, title, words, without }) => (
        <section key={kind} aria-labelledby={kind}>
          <h3 id={kind}>{say(title)}</h3>
          <p>{say(hasLine(country, kind) ? words : without)}</p>
          <LinesFor kind={kind} country={country} />
          {kind === 'abuse' && <p className="soft">{say(messages.abuseMore)}</p>}
        </section>
      ))}
      <p className="soft small">{say(messages.looked, { day: calendarDay(country.emergency.looked, say) })}</p>
      <Copy country={country} />
    </>
  );
}

function hasLine({ lines }: HelpCountry, kind: HelpKind): boolean {
  return lines.some((line) => line.kind === kind);
}

function LinesFor({ kind, country }: { kind: HelpKind; country: HelpCountry }) {
  const { say } = useSpeaker();
  const lines = country.lines.filter((line) => line.kind === kind);
  if (!hasLine(country, kind)) {
    return (
      <div className="stack">
        <p>{say(messages.none)}</p>
        <Directories />
      </div>
    );
  }
  const forWomenOnly = kind === 'abuse' && lines.every((line) => line.for === 'women');
  return (
    <>
      <ul className={classes.lines}>
        {lines.map((line) => (
          <Line key={`${line.name} ${line.call}`} line={line} />
        ))}
      </ul>
      {forWomenOnly && <p className="soft small">{say(messages.noneMen)}</p>}
    </>
  );
}
