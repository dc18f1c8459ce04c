import { Button } from '@mantine/core';
import { Notice } from '../../layout/Notice';
import { linkTo } from '../../layout/QuietLink';
import { meanToComeBack } from '../../session/way-back';
import { useSpeaker } from '../../speech/speaker';
import { messages } from './messages';

/** The link alone shows no answers: it may lie in a mailbox that others read. Both ways on stand here. */
export function AnsweredElsewhere({ onAgain }: { onAgain: () => void }) {
  const { say, sayRich } = useSpeaker();
  return (
    <div className="stack">
      <h1>{say(messages.answeredTitle)}</h1>
      <p>{say(messages.answered)}</p>
      <p>{sayRich(messages.seeAnswered, { us: linkTo('/us', meanToComeBack) })}</p>
      <p>{say(messages.answerAgain)}</p>
      <div>
        <Button variant="default" onClick={onAgain}>
          {say(messages.again)}
        </Button>
      </div>
    </div>
  );
}

/** For the form that is filled in all the same. */
export function TakesItsPlace() {
  const { say, sayRich } = useSpeaker();
  return (
    <Notice kind="care" title={say(messages.answeredTitle)}>
      <p role="status">{sayRich(messages.takesItsPlace, { us: linkTo('/us') })}</p>
    </Notice>
  );
}
