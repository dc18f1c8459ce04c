import type { CoupleStory } from '@troth/contract';
import { Panel } from '../../panel/Panel';
import { useSpeaker } from '../../speech/speaker';
import { messages } from '../../thread/messages';
import { threadsAnchor } from '../../thread/threads-anchor';
import { ThreadWith } from './ThreadWith';

/** The coach's two threads with a couple, one with each; neither partner ever sees the other's. */
export default function CoupleMessages({ story }: { story: CoupleStory }) {
  const { say } = useSpeaker();
  return (
    <div id={threadsAnchor}>
      <Panel title={say(messages.title)}>
        {(['a', 'b'] as const).map((side) => (
          <ThreadWith
            key={side}
            enrolmentId={story.enrolmentId}
            side={side}
            name={story.names[side]}
            partner={story.names[side === 'a' ? 'b' : 'a']}
          />
        ))}
      </Panel>
    </div>
  );
}
