import { useEffect, useState } from 'react';
import { useNavigate, useRouter } from '@tanstack/react-router';
import type { Coach } from '@troth/contract';
import type { Say } from '@troth/messages';
import { useCoachSignOut } from '../session/useCoachSignOut';
import { useSpeaker } from '../speech/speaker';
import type { Command } from './command';
import { Dialog } from './Dialog';
import { KeyHelp } from './KeyHelp';
import { messages, pageWords } from './messages';
import { Palette } from './Palette';
import { isBusy, useKeys } from './use-keys';
import classes from './commands.module.css';

type Shown = 'palette' | 'keys' | null;

/** What a coach can do by keys on every page of theirs: the palette, and which keys there are. */
export function Commands({ coach }: { coach: Coach }) {
  const { say } = useSpeaker();
  const navigate = useNavigate();
  const router = useRouter();
  const { mutate: signOut } = useCoachSignOut();
  const [shown, setShown] = useState<Shown>(null);
  const close = () => setShown(null);
  useKeys({ '?': () => setShown('keys') });
  usePaletteKey(() => setShown('palette'));
  const commands: Command[] = [
    ...pagesOf(coach).map((path) => ({
      id: path,
      words: say(pageWords[path]),
      kind: say(messages.page),
      run: () => router.history.push(path),
    })),
    ...actsOf(say, { showKeys: () => setShown('keys'), signOut }),
  ];
  return (
    <>
      <button type="button" className={classes.opener} onClick={() => setShown('palette')}>
        {say(messages.open)} <kbd aria-hidden>{say(messages.openKeys)}</kbd>
      </button>
      <Dialog label={say(messages.goTo)} isOpen={shown === 'palette'} close={close}>
        <Palette
          commands={commands}
          openCouple={(id) => void navigate({ to: '/coach/couples/$id', params: { id } })}
          close={close}
        />
      </Dialog>
      <KeyHelp isOpen={shown === 'keys'} close={close} />
    </>
  );
}

function actsOf(say: Say, { showKeys, signOut }: { showKeys: () => void; signOut: () => void }): Command[] {
  const kind = say(messages.act);
  return [
    { id: 'keys', words: say(messages.showKeys), kind, run: showKeys },
    { id: 'sign-out', words: say(messages.signOut), kind, run: signOut },
  ];
}

function pagesOf({ roles }: Coach): (keyof typeof pageWords)[] {
  return [
    ...(roles.includes('coach') ? (['/coach', '/coach?group=needing', '/coach?filter=unassigned'] as const) : []),
    ...(roles.includes('safety') ? (['/coach/safety'] as const) : []),
    ...(roles.includes('lead')
      ? (['/coach/practice', '/coach/practice/figures', '/coach/practice/programme', '/coach/audit'] as const)
      : []),
    '/coach/account',
    '/coach/how',
  ];
}

/** Ctrl or Cmd with K; in a field that is typed in, it stays the field's own. */
function usePaletteKey(open: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || event.altKey || event.shiftKey) return;
      if (event.ctrlKey === event.metaKey || isBusy(event)) return;
      event.preventDefault();
      open();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  });
}
