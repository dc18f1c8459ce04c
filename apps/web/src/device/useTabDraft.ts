import { useEffect, useState } from 'react';
import { tabStorage } from './storage';

/** State that outlives a reload, never the tab, until it is forgotten. For what has no secret that could seal it. */
export function useTabDraft<Value>(name: string, blank: Value) {
  const key = `troth.typed.${name}`;
  const [value, setValue] = useState<Value>(() => read(key) ?? blank);
  useEffect(() => {
    // What is blank again leaves no trace.
    if (JSON.stringify(value) === JSON.stringify(blank)) tabStorage.remove(key);
    else tabStorage.set(key, JSON.stringify(value));
  }, [key, value, blank]);
  return [value, setValue] as const;
}

/** Everything of that name, and of names that begin with it. */
export function forgetTabDrafts(name = ''): void {
  tabStorage.removeAll(`troth.typed.${name}`);
}

function read<Value>(key: string): Value | null {
  try {
    return JSON.parse(tabStorage.get(key) ?? 'null') as Value | null;
  } catch {
    return null;
  }
}
