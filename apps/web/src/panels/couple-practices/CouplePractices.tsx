import { useQuery } from '@tanstack/react-query';
import type { CouplePractices as Practices, CoupleStory } from '@troth/contract';
import { couplePracticesQuery } from '../../api/coach';
import { localWords } from '../../dates/wall-clock';
import { CoachHowLink } from '../../explained/CoachHowLink';
import { Trouble } from '../../layout/Trouble';
import { Waiting } from '../../layout/Waiting';
import { Panel } from '../../panel/Panel';
import { useSpeaker } from '../../speech/speaker';
import { ChooseComing } from './ChooseComing';
import { messages } from './messages';
import classes from './CouplePractices.module.css';

/** What the couple does this week and next, and what each partner said was done. */
export default function CouplePractices({ story }: { story: CoupleStory }) {
  const { say } = useSpeaker();
  const practices = useQuery(couplePracticesQuery(story.enrolmentId));
  const { data } = practices;
  return (
    <Panel title={say(messages.title)}>
      {practices.isPending && <Waiting />}
      {practices.isError && <Trouble error={practices.error} again={() => void practices.refetch()} />}
      {data !== undefined && (
        <>
          {data.thisWeek === null ? (
            <p className="soft">{say(messages.stageKeepsNothing)}</p>
          ) : (
            <p>
              {say(messages.thisWeek, data.thisWeek.practice)} {data.thisWeek.chosen && say(messages.chosen)}
            </p>
          )}
          {data.comingWeek !== null && (
            <ChooseComing enrolmentId={story.enrolmentId} coming={data.comingWeek} choice={data.choice} />
          )}
          <Told told={data.told} names={story.names} />
          <CoachHowLink about="weekly-practices" />
        </>
      )}
    </Panel>
  );
}

function Told({ told, names }: { told: Practices['told']; names: CoupleStory['names'] }) {
  const { say } = useSpeaker();
  if (told.length === 0) return <p className="soft">{say(messages.nothingTold)}</p>;
  return (
    <>
      <h3>{say(messages.told)}</h3>
      <ul className={classes.told}>
        {told.map((one) => (
          <li key={`${one.by} ${one.practice} ${one.at.date} ${one.at.time}`}>
            <p>{say(wordsFor(one), { name: names[one.by], title: one.title })}</p>
            {one.words !== null && (
              <p className={classes.words} data-side={one.by} dir="auto">
                {one.words.text}
              </p>
            )}
            <p className="soft small">{localWords(one.at, say)}</p>
          </li>
        ))}
      </ul>
      <p className="soft small">{say(messages.care)}</p>
    </>
  );
}

function wordsFor({ said, alone }: Practices['told'][number]) {
  if (said === 'not-this-week') return messages.didNot;
  return alone ? messages.didAlone : messages.didTogether;
}
