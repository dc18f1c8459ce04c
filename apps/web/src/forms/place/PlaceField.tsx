import { useEffect, useState } from 'react';
import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { placesQuery, type FoundPlace } from '../../api/places';
import { useSpeaker } from '../../speech/speaker';
import { ZoneField } from '../ZoneField';
import { messages } from './messages';
import { isPlace, nowhere, placeName, type Place } from './place';

interface PlaceFieldProps {
  value: Place;
  onChange: (place: Place) => void;
  error?: string;
}

const BETWEEN_KEYS_MS = 200;
const keyOf = ({ name, country, zone }: FoundPlace) => `${name}|${country}|${zone}`;

/** A town by its name in any language; the browser's zone is the first guess. Where the search fails, zones are offered. */
export function PlaceField({ value, onChange, error }: PlaceFieldProps) {
  const { say } = useSpeaker();
  const [typed, setTyped] = useState('');
  const [sought] = useDebouncedValue(typed.trim().slice(0, 80), BETWEEN_KEYS_MS);
  const guessing = useQuery({ ...placesQuery(guessedZone()), enabled: !isPlace(value) });
  const guess = guessing.data?.[0];
  useEffect(() => {
    if (!isPlace(value) && guess) onChange(guess);
  }, [value, guess, onChange]);
  const searching = useQuery({ ...placesQuery(sought), enabled: sought !== '', placeholderData: keepPreviousData });
  if (guessing.isError || searching.isError)
    return (
      <ZoneField id="place" value={value.zone} onChange={(zone) => onChange({ ...nowhere, zone })} error={error} />
    );

  const labelOf = (place: FoundPlace) => placeName(place, say);
  const chosen = isPlace(value) ? [value] : [];
  const found = typed === '' || chosen.some((place) => labelOf(place) === typed) ? chosen : (searching.data ?? []);
  const shown = [...found, ...chosen.filter((place) => !found.some((one) => keyOf(one) === keyOf(place)))];
  return (
    <Select
      label={say(messages.place)}
      description={say(messages.anyLanguage)}
      id="place"
      name="place"
      data={shown.map((place) => ({ value: keyOf(place), label: labelOf(place) }))}
      value={isPlace(value) ? keyOf(value) : null}
      onChange={(key) => onChange(shown.find((place) => keyOf(place) === key) ?? nowhere)}
      onSearchChange={setTyped}
      searchable
      allowDeselect={false}
      filter={({ options }) => options.slice(0, Math.max(found.length, 1))}
      nothingFoundMessage={say(searching.isFetching || sought !== typed.trim() ? messages.searching : messages.unknown)}
      error={error}
    />
  );
}

function guessedZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}
