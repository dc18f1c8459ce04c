import { useRef, useState } from 'react';
import type { CoupleStory } from '@troth/contract';
import { CoachHowLink } from '../../explained/CoachHowLink';
import { Panel } from '../../panel/Panel';
import { useSpeaker } from '../../speech/speaker';
import { FlagUp } from './FlagUp';
import { messages } from './messages';
import { OverFlags } from './OverFlags';
import { QuietFlags } from './QuietFlags';
import classes from './Attention.module.css';

/** What wants the coach's eye, each with its evidence; below it what is left in peace, and what is over. */
export default function Attention({ story }: { story: CoupleStory }) {
  const { say } = useSpeaker();
  const here = useRef<HTMLDivElement>(null);
  const [said, setSaid] = useState('');
  const up = story.flags.filter(({ quiet }) => quiet === null);
  const quiet = story.flags.filter((flag) => flag.quiet !== null);
  // The button that was pressed is gone, so the keyboard goes on here.
  const done = (words: string) => {
    setSaid(words);
    here.current?.focus();
  };
  const title = up.length > 0 ? messages.title : messages.nothing;
  return (
    <Panel title={say(title)} tone={up.length > 0 ? 'tinted' : 'plain'}>
      <div ref={here} tabIndex={-1} className={classes.body}>
        <p role="status" className="unseen">
          {said}
        </p>
        {up.length > 0 && (
          <ul className={classes.list}>
            {up.map((flag) => (
              <FlagUp
                key={flag.id}
                flag={flag}
                notes={story.notes.items.filter(({ noteId }) => flag.noteIds.includes(noteId))}
                enrolmentId={story.enrolmentId}
                done={done}
              />
            ))}
          </ul>
        )}
        <QuietFlags flags={quiet} enrolmentId={story.enrolmentId} done={done} />
        <OverFlags flags={story.endedFlags} />
        <CoachHowLink about={up[0]?.kind ?? 'episodes'} />
      </div>
    </Panel>
  );
}
