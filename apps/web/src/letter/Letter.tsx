import { useState } from 'react';
import { SegmentedControl } from '@mantine/core';
import { useSpeaker } from '../speech/speaker';
import { Framed } from './Framed';
import { LetterSwitches } from './LetterSwitches';
import { messages } from './messages';
import { addressOf, type View } from './view';
import classes from './letter.module.css';

interface LetterProps {
  mail: { subject: string; text: string };
  /** Where its HTML stands as a document of its own. */
  at: string;
  about: readonly (readonly [label: string, value: string])[];
  view: View;
  onView: (view: View) => void;
}

type Part = 'html' | 'text';

/** One email as its reader would see it. It is framed without scripts; a press on a link opens it in this tab. */
export function Letter({ mail, at, about, view, onView }: LetterProps) {
  const { say } = useSpeaker();
  const [part, setPart] = useState<Part>('html');
  return (
    <article className={classes.letter} aria-label={mail.subject}>
      <header className={classes.head}>
        <h2>{mail.subject}</h2>
        {about.length > 0 && (
          <dl>
            {about.map(([label, value]) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        )}
        <SegmentedControl
          aria-label={say(messages.part)}
          data={[
            { value: 'html', label: say(messages.asSent) },
            { value: 'text', label: say(messages.plainText) },
          ]}
          value={part}
          onChange={(value) => setPart(value as Part)}
          radius={999}
          size="sm"
        />
        {part === 'html' && <LetterSwitches view={view} onChange={onView} />}
      </header>
      {part === 'html' ? (
        <Framed
          title={say(messages.framed, { subject: mail.subject })}
          view={view}
          sandbox="allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation"
          src={addressOf(at, view)}
        />
      ) : (
        <pre className={classes.text} dir="auto">
          {mail.text}
        </pre>
      )}
    </article>
  );
}
