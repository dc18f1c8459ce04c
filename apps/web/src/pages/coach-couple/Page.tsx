import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { CoupleStory } from '@troth/contract';
import { storyQuery } from '../../api/coach';
import { Problem } from '../../api/problem';
import { Trouble } from '../../layout/Trouble';
import { Waiting } from '../../layout/Waiting';
import { PanelColumns } from '../../panels/PanelColumns';
import { couplePanels } from '../../panels/couple-panels';
import { CoachSignedIn } from '../../session/CoachSignedIn';
import { useSpeaker } from '../../speech/speaker';
import { Heading } from './Heading';
import { messages } from './messages';
import classes from './couple.module.css';

export function Page() {
  const { say } = useSpeaker();
  const { id } = useParams({ from: '/coach/couples/$id' });
  return <CoachSignedIn title={say(messages.tab)}>{() => <Couple id={id} />}</CoachSignedIn>;
}

function Couple({ id }: { id: string }) {
  const { say } = useSpeaker();
  const story = useQuery(storyQuery(id));
  return (
    <div className={classes.page}>
      <Link to="/coach" className={classes.back}>
        {say(messages.all)}
      </Link>
      {story.isPending && <Waiting />}
      {story.isError &&
        (story.error instanceof Problem && ['not-found', 'invalid-input'].includes(story.error.code) ? (
          <NotYours />
        ) : (
          <Trouble error={story.error} again={() => void story.refetch()} />
        ))}
      {story.data !== undefined && <Story story={story.data} />}
    </div>
  );
}

function Story({ story }: { story: CoupleStory }) {
  return (
    <>
      <Heading story={story} />
      <PanelColumns
        panels={couplePanels.filter(({ shownTo }) => shownTo(story))}
        shown={{ story }}
        widths={classes.columns}
      />
    </>
  );
}

function NotYours() {
  const { say } = useSpeaker();
  return (
    <div className="stack">
      <h1>{say(messages.notYoursTitle)}</h1>
      <p>{say(messages.notYours)}</p>
    </div>
  );
}
