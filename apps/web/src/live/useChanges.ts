import { useEffect } from 'react';
import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import type { CaseloadChange } from '@troth/contract';
import { coachQuery, storyQuery, threadQuery } from '../api/coach';
import { ChangeSource } from './change-source';

// A long list takes its time to be read again: for five times as long it rests.
const RESTS_FOR = 5;

/** Reads again what has changed of what a coach's page shows, as it changes; what is shown stays until then. */
export function useChanges(isOn: boolean): void {
  const client = useQueryClient();
  useEffect(() => {
    if (!isOn) return;
    const list = restingBetween(() => client.invalidateQueries({ queryKey: ['coach', 'couples'] }));
    const changed = ({ couples, all }: CaseloadChange) => {
      list.soon();
      if (all) return void readAll(client);
      for (const { id, words } of couples) readCouple(client, id, words);
    };
    const source = new ChangeSource({
      changed,
      resumed: () => changed({ couples: [], all: true }),
      over: () => void client.invalidateQueries({ queryKey: coachQuery.queryKey }),
    });
    return () => {
      source.stop();
      list.stop();
    };
  }, [client, isOn]);
}

function readCouple(client: QueryClient, id: string, words: boolean): void {
  void client.invalidateQueries({ queryKey: storyQuery(id).queryKey });
  if (!words) return;
  for (const side of ['a', 'b'] as const) void client.invalidateQueries({ queryKey: threadQuery(id, side).queryKey });
}

const readAll = (client: QueryClient) =>
  Promise.all(
    [
      ['coach', 'couple'],
      ['coach', 'thread'],
    ].map((queryKey) => client.invalidateQueries({ queryKey })),
  );

/** Runs work at once, but never twice at a time, and then rests in proportion to how long it took. */
function restingBetween(work: () => Promise<unknown>) {
  let busy = false;
  let wanted = false;
  let stopped = false;
  let timer = 0;
  const run = async () => {
    busy = true;
    wanted = false;
    const began = performance.now();
    await work();
    timer = window.setTimeout(rested, (performance.now() - began) * RESTS_FOR);
  };
  const rested = () => {
    busy = false;
    if (wanted && !stopped) void run();
  };
  return {
    soon: () => (busy ? void (wanted = true) : void run()),
    stop: () => {
      stopped = true;
      clearTimeout(timer);
    },
  };
}
