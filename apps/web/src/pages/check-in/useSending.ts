import { useCallback, useEffect, useRef, useState } from 'react';
import type { CheckInSaved } from '@troth/contract';
import { Problem } from '../../api/problem';

type State =
  | { readonly step: 'ready' | 'sending' }
  /** Nothing could be reached, so many times. */
  | { readonly step: 'waiting'; readonly tries: number }
  | { readonly step: 'refused'; readonly error: unknown };

interface Sending {
  readonly send: () => Promise<CheckInSaved>;
  readonly onSent: (saved: CheckInSaved, waited: boolean) => void;
  /** It was changed elsewhere: learns what is saved by now. */
  readonly onChanged: () => Promise<void>;
}

const longestPause = 30_000;

/** Sends, and where nothing can be reached goes on trying by itself: at once when the browser is back online. */
export function useSending(sending: Sending) {
  const [state, setState] = useState<State>({ step: 'ready' });
  const latest = useRef(sending);
  const busy = useRef(false);
  useEffect(() => void (latest.current = sending));

  const attempt = useCallback(async (tries: number) => {
    if (busy.current) return;
    busy.current = true;
    if (tries === 0) setState({ step: 'sending' });
    try {
      latest.current.onSent(await latest.current.send(), tries > 0);
    } catch (error) {
      setState(await afterFailure(error, tries, latest.current.onChanged));
    } finally {
      busy.current = false;
    }
  }, []);

  useEffect(() => {
    if (state.step !== 'waiting') return;
    const again = () => void attempt(state.tries);
    const timer = setTimeout(again, Math.min(2_000 * 2 ** (state.tries - 1), longestPause));
    window.addEventListener('online', again);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('online', again);
    };
  }, [state, attempt]);

  return {
    step: state.step,
    error: state.step === 'refused' ? state.error : null,
    /** Sends now, whether or not it is waiting. */
    send: () => void attempt(state.step === 'waiting' ? state.tries : 0),
  };
}

async function afterFailure(error: unknown, tries: number, onChanged: () => Promise<void>): Promise<State> {
  if (isUnreachable(error)) return { step: 'waiting', tries: tries + 1 };
  if (!(error instanceof Problem && error.code === 'check-in-changed')) return { step: 'refused', error };
  try {
    await onChanged();
    return { step: 'ready' };
  } catch (fault) {
    return { step: 'refused', error: fault };
  }
}

/** No answer at all, or a proxy's word that there is nobody behind it. */
function isUnreachable(error: unknown): boolean {
  return error instanceof Problem && [0, 502, 503, 504].includes(error.status);
}
