import { useEffect } from 'react';
import { useQuery } from '@tanstack/react-query';
import { practicesQuery } from '../api/us';
import { isKeptOffline, keepPractice } from './kept-practice';

/** Keeps up what this device has for reading offline, where somebody asked for that. */
export function useKeptPractice(hasPractices: boolean): void {
  const { data } = useQuery({ ...practicesQuery, enabled: hasPractices });
  useEffect(() => {
    if (!isKeptOffline()) return;
    if (!hasPractices) keepPractice(null);
    else if (data !== undefined) keepPractice(data);
  }, [hasPractices, data]);
}
