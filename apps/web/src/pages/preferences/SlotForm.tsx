import { useState } from 'react';
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { Us } from '@troth/contract';
import { call } from '../../api/call';
import { placesQuery } from '../../api/places';
import { FormTrouble } from '../../forms/FormTrouble';
import type { Place } from '../../forms/place/place';
import { SlotFields } from '../../forms/SlotFields';
import { slotOf, whenWords, type When } from '../../forms/steps/when-steps';
import { useSentForm } from '../../forms/useSentForm';
import { Notice } from '../../layout/Notice';
import { useUsChange } from '../../session/useUsChange';
import { strong } from '../../speech/around';
import { useSpeaker } from '../../speech/speaker';
import { closingWords, MoveClosing, needsLaterClosing } from './ClosingDay';
import { Setting } from './Setting';
import { messages } from './messages';

/** When and where the check-in comes. */
export function SlotForm({ us }: { us: Us }) {
  const { say, sayRich } = useSpeaker();
  const { zone, weekday, time } = us.preferences;
  const kept = { place: useKeptPlace(zone), weekday, time };
  const [changed, setChanged] = useState<Partial<When>>({});
  const when = { ...kept, ...changed };
  const [movesClosing, setMovesClosing] = useState(false);
  const needsLater = needsLaterClosing(us, when.weekday);
  const saving = useUsChange(() =>
    call('PUT /api/v1/us/preferences', { body: { ...slotOf(when), movesClosing: needsLater && movesClosing } }),
  );
  const { form, fault } = useSentForm(saving);
  return (
    <form {...form}>
      <Setting title={say(messages.when)} now={sayRich(messages.keptWhen, { ...whenWords(kept, say), b: strong })}>
        <SlotFields
          value={when}
          onChange={(next) => {
            setChanged(next);
            setMovesClosing(false);
            saving.reset();
          }}
          fault={fault}
        />
        <p className="soft small">
          {say(messages.weekly)}
          {closingWords(us, say)}
        </p>
        {needsLater && <MoveClosing us={us} weekday={when.weekday} checked={movesClosing} onChange={setMovesClosing} />}
        <FormTrouble error={saving.error} shown={['zone', 'weekday', 'time']} />
        {saving.isSuccess && (
          <Notice kind="good">
            <p>{sayRich(messages.savedWhen, { ...whenWords(when, say), b: strong })}</p>
          </Notice>
        )}
        <div>
          <Button type="submit" loading={saving.isPending}>
            {say(messages.save)}
          </Button>
        </div>
      </Setting>
    </form>
  );
}

/** Of the place only its zone is kept; it is called by that zone's own town. */
function useKeptPlace(zone: string): Place {
  const { data } = useQuery(placesQuery(zone));
  return data?.[0] ?? { name: '', country: null, zone };
}
