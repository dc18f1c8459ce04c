import { useState } from 'react';
import { Button } from '@mantine/core';
import type { Us } from '@troth/contract';
import type { CheckInPreferences } from '@troth/domain';
import { call } from '../../api/call';
import { FormSection } from '../../forms/FormSection';
import { FormTrouble } from '../../forms/FormTrouble';
import { SlotFields } from '../../forms/SlotFields';
import { useSentForm } from '../../forms/useSentForm';
import { Notice } from '../../layout/Notice';
import { useUsChange } from '../../session/useUsChange';
import { useSpeaker } from '../../speech/speaker';
import { closingWords, MoveClosing, needsLaterClosing } from './ClosingDay';
import { messages } from './messages';

/** When and where the check-in comes. */
export function SlotForm({ us }: { us: Us }) {
  const { say } = useSpeaker();
  const { zone, weekday, time } = us.preferences;
  const [slot, setSlot] = useState<CheckInPreferences>({ zone, weekday, time });
  const [movesClosing, setMovesClosing] = useState(false);
  const needsLater = needsLaterClosing(us, slot.weekday);
  const saving = useUsChange(() =>
    call('PUT /api/v1/us/preferences', { body: { ...slot, movesClosing: needsLater && movesClosing } }),
  );
  const { form, fault } = useSentForm(saving);
  return (
    <form {...form}>
      <FormSection title={say(messages.when)} words={`${say(messages.weekly)}${closingWords(us, say)}`}>
        <SlotFields
          value={slot}
          onChange={(next) => {
            setSlot(next);
            setMovesClosing(false);
            saving.reset();
          }}
          fault={fault}
        />
        {needsLater && <MoveClosing us={us} weekday={slot.weekday} checked={movesClosing} onChange={setMovesClosing} />}
        <FormTrouble error={saving.error} shown={['zone', 'weekday', 'time']} />
        {saving.isSuccess && (
          <Notice kind="good">
            <p>{say(messages.saved)}</p>
          </Notice>
        )}
        <div>
          <Button type="submit" loading={saving.isPending}>
            {say(messages.save)}
          </Button>
        </div>
      </FormSection>
    </form>
  );
}
