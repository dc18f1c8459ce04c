import { useState } from 'react';
import { Button, NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { CoupleStory } from '@troth/contract';
import type { StageId } from '@troth/domain';
import { call } from '../../api/call';
import { coachesQuery } from '../../api/coach';
import { AskTwice } from '../../forms/AskTwice';
import { FormTrouble } from '../../forms/FormTrouble';
import { Panel } from '../../panel/Panel';
import { Trouble } from '../../layout/Trouble';
import { useCoupleChange } from '../../session/useCoupleChange';
import { useSpeaker } from '../../speech/speaker';
import { messages } from './messages';

/** What the coach can do for this couple now. */
export default function Actions({ story }: { story: CoupleStory }) {
  const { say } = useSpeaker();
  const id = story.enrolmentId;
  const params = { id };
  const confirming = useCoupleChange(id, () => call('POST /api/v1/coach/couples/:id/confirm-stage', { params }));
  const pausing = useCoupleChange(id, () => call('POST /api/v1/coach/couples/:id/pause', { params }));
  const resuming = useCoupleChange(id, () => call('POST /api/v1/coach/couples/:id/resume', { params }));
  const together = useCoupleChange(id, () =>
    call('POST /api/v1/coach/couples/:id/complete', { params, body: { how: 'together' } }),
  );
  const apart = useCoupleChange(id, () =>
    call('POST /api/v1/coach/couples/:id/complete', { params, body: { how: 'apart' } }),
  );
  const running = story.state === 'active' || story.state === 'paused';
  return (
    <Panel title={say(messages.title)} onScreen>
      {story.may.confirmStage && (
        <AskTwice
          label={say(messages.confirm)}
          question={
            story.where === null
              ? say(messages.confirmSureUnnamed)
              : say(messages.confirmSure, { stage: story.where.title })
          }
          yes={say(messages.confirmYes)}
          action={confirming}
        />
      )}
      {story.may.returnTo.length > 0 && <Return story={story} />}
      {story.state === 'active' && (
        <AskTwice
          label={say(messages.pause)}
          question={say(messages.pauseSure)}
          yes={say(messages.pauseYes)}
          action={pausing}
        />
      )}
      {story.state === 'paused' && (
        <>
          <FormTrouble error={resuming.error} />
          <div>
            <Button loading={resuming.isPending} onClick={() => resuming.mutate()}>
              {say(messages.resume)}
            </Button>
          </div>
        </>
      )}
      {story.may.completeTogether && (
        <AskTwice
          label={say(messages.together)}
          question={say(messages.togetherSure)}
          yes={say(messages.togetherYes)}
          action={together}
        />
      )}
      {running && (
        <AskTwice
          label={say(messages.apart)}
          question={say(messages.apartSure)}
          yes={say(messages.apartYes)}
          action={apart}
        />
      )}
      {story.may.handOver && <Assign story={story} />}
    </Panel>
  );
}

function Return({ story }: { story: CoupleStory }) {
  const { say } = useSpeaker();
  const [stage, setStage] = useState<StageId | ''>('');
  const returning = useCoupleChange(
    story.enrolmentId,
    (to: StageId) =>
      call('POST /api/v1/coach/couples/:id/return', { params: { id: story.enrolmentId }, body: { stage: to } }),
    () => setStage(''),
  );
  return (
    <div className="stack">
      <NativeSelect
        label={say(messages.returnTo)}
        value={stage}
        onChange={(event) => setStage(story.may.returnTo.find(({ id }) => id === event.currentTarget.value)?.id ?? '')}
        data={[
          { value: '', label: say(messages.chooseStage) },
          ...story.may.returnTo.map(({ id, title }) => ({ value: id, label: title })),
        ]}
      />
      <FormTrouble error={returning.error} />
      {stage !== '' && (
        <div>
          <Button variant="default" loading={returning.isPending} onClick={() => returning.mutate(stage)}>
            {say(messages.newRound)}
          </Button>
        </div>
      )}
    </div>
  );
}

function Assign({ story }: { story: CoupleStory }) {
  const { say } = useSpeaker();
  const coaches = useQuery(coachesQuery);
  const [coach, setCoach] = useState('');
  const assigning = useCoupleChange(story.enrolmentId, (coachId: string) =>
    call('POST /api/v1/coach/couples/:id/assign', { params: { id: story.enrolmentId }, body: { coachId } }),
  );
  if (coaches.isLoadingError) {
    return (
      <div className="stack">
        <p>{say(messages.noCoaches)}</p>
        <Trouble error={coaches.error} again={() => void coaches.refetch()} />
      </div>
    );
  }
  const others = coaches.data?.items.filter(({ id }) => id !== story.coach?.id) ?? [];
  if (others.length === 0) return null;
  return (
    <div className="stack">
      <NativeSelect
        label={say(messages.handOverTo)}
        value={coach}
        onChange={(event) => setCoach(event.currentTarget.value)}
        data={[
          { value: '', label: say(messages.chooseCoach) },
          ...others.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <FormTrouble error={assigning.error} />
      {coach !== '' && (
        <div>
          <Button variant="default" loading={assigning.isPending} onClick={() => assigning.mutate(coach)}>
            {say(messages.handOver)}
          </Button>
        </div>
      )}
    </div>
  );
}
