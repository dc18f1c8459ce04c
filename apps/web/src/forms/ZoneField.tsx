import { useEffect } from 'react';
import { Select, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { zonesQuery } from '../api/zones';
import { useSpeaker } from '../speech/speaker';
import { messages } from './ZoneField.messages';

interface ZoneFieldProps {
  id?: string;
  value: string;
  onChange: (zone: string) => void;
  error?: string;
}

/** The zone, guessed by the browser and always changeable; the list and its rules are the API's. Without the list it is typed. */
export function ZoneField({ id, value, onChange, error }: ZoneFieldProps) {
  const { say } = useSpeaker();
  const { data: zones, isError } = useQuery(zonesQuery);
  useEffect(() => {
    if (value !== '' || (zones === undefined && !isError)) return;
    const guess = guessedZone();
    if (isError || zones?.some((zone) => zone.name === guess)) onChange(guess);
  }, [value, zones, isError, onChange]);
  const words = {
    id,
    label: say(messages.place),
    description: say(messages.why),
  };
  if (isError) {
    return (
      <TextInput
        {...words}
        name="zone"
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        error={error}
      />
    );
  }
  return (
    <Select
      {...words}
      placeholder={say(messages.city)}
      name="zone"
      data={(zones ?? []).map((zone) => ({ value: zone.name, label: zone.label }))}
      value={value === '' ? null : value}
      onChange={(zone) => onChange(zone ?? '')}
      searchable
      allowDeselect={false}
      limit={80}
      maxDropdownHeight={320}
      nothingFoundMessage={zones === undefined ? say(messages.fetching) : say(messages.unknown)}
      error={error}
    />
  );
}

function guessedZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}
