import { useState } from 'react';
import { Button, NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { CoupleStory } from '@troth/contract';
import type { StageId } from '@troth/domain';
import { call } from '../../api/call';
import { coachesQuery } from '../../api/coach';
import { AskTwice } from '../../forms/AskTwice';
import { FormTrouble } from '../../forms/FormTrouble';
import { Panel } from '../../layout/Panel';
import { Trouble } from '../../layout/Trouble';
import { useCoupleChange } from '../../session/useCoupleChange';

/** What the coach can do for this couple now. */
export default function Actions({ story }: { story: CoupleStory }) {
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
    <Panel title="What you can do">
      {story.may.confirmStage && (
        <AskTwice
          label="Confirm this stage"
          question={`Close “${story.where?.title ?? 'this stage'}” and let the next one begin? Both partners are told.`}
          yes="Yes, confirm it"
          action={confirming}
        />
      )}
      {story.may.returnTo.length > 0 && <Return story={story} />}
      {story.state === 'active' && (
        <AskTwice
          label="Pause"
          question="Pause for both? No emails go out and nothing counts meanwhile."
          yes="Yes, pause"
          action={pausing}
        />
      )}
      {story.state === 'paused' && (
        <>
          <FormTrouble error={resuming.error} />
          <div>
            <Button loading={resuming.isPending} onClick={() => resuming.mutate()}>
              Resume
            </Button>
          </div>
        </>
      )}
      {story.may.completeTogether && (
        <AskTwice
          label="End the programme (together)"
          question="End the programme as completed together?"
          yes="Yes, complete it"
          action={together}
        />
      )}
      {running && (
        <AskTwice
          label="End the programme (apart)"
          question="End the programme as completed apart? Both partners are told."
          yes="Yes, end it"
          action={apart}
        />
      )}
      <Assign story={story} />
    </Panel>
  );
}

function Return({ story }: { story: CoupleStory }) {
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
        label="Return to an earlier stage"
        value={stage}
        onChange={(event) => setStage(story.may.returnTo.find(({ id }) => id === event.currentTarget.value)?.id ?? '')}
        data={[
          { value: '', label: 'Choose a stage' },
          ...story.may.returnTo.map(({ id, title }) => ({ value: id, label: title })),
        ]}
      />
      <FormTrouble error={returning.error} />
      {stage !== '' && (
        <div>
          <Button variant="default" loading={returning.isPending} onClick={() => returning.mutate(stage)}>
            Begin a new round there
          </Button>
        </div>
      )}
    </div>
  );
}

function Assign({ story }: { story: CoupleStory }) {
  const coaches = useQuery(coachesQuery);
  const [coach, setCoach] = useState('');
  const assigning = useCoupleChange(story.enrolmentId, (coachId: string) =>
    call('POST /api/v1/coach/couples/:id/assign', { params: { id: story.enrolmentId }, body: { coachId } }),
  );
  if (coaches.isLoadingError) {
    return (
      <div className="stack">
        <p>The other coaches could not be looked up, so this couple cannot be handed over just now.</p>
        <Trouble error={coaches.error} again={() => void coaches.refetch()} />
      </div>
    );
  }
  const others = coaches.data?.items.filter(({ id }) => id !== story.coach?.id) ?? [];
  if (others.length === 0) return null;
  return (
    <div className="stack">
      <NativeSelect
        label="Hand over to another coach"
        value={coach}
        onChange={(event) => setCoach(event.currentTarget.value)}
        data={[{ value: '', label: 'Choose a coach' }, ...others.map(({ id, name }) => ({ value: id, label: name }))]}
      />
      <FormTrouble error={assigning.error} />
      {coach !== '' && (
        <div>
          <Button variant="default" loading={assigning.isPending} onClick={() => assigning.mutate(coach)}>
            Hand over
          </Button>
        </div>
      )}
    </div>
  );
}
