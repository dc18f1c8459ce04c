import { Link } from '@tanstack/react-router';
import { explanationsForCoaches, explanationsOfFlags } from '@troth/domain';
import { Explained } from '../../explained/Explained';
import classes from '../../explained/Explained.module.css';
import { CoachFrame } from '../../layout/CoachFrame';
import { useSpeaker } from '../../speech/speaker';
import { messages } from './messages';
import { UsualNoise } from './UsualNoise';

export function Page() {
  const { say, sayRich } = useSpeaker();
  return (
    <CoachFrame title={say(messages.title)}>
      <div className="stack">
        <h1>{say(messages.title)}</h1>
        <p>{say(messages.lead)}</p>
      </div>
      <Explained explanations={explanationsForCoaches} />
      <div className={classes.explained}>
        <UsualNoise />
      </div>
      <h2>{say(messages.flags)}</h2>
      <p className="soft">{say(messages.notSure)}</p>
      <Explained explanations={explanationsOfFlags} level={3} />
      <p>{sayRich(messages.couples, { how: (words) => <Link to="/how">{words}</Link> })}</p>
    </CoachFrame>
  );
}
