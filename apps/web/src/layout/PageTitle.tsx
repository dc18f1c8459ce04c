import { useEffect } from 'react';
import { useSpeaker } from '../speech/speaker';
import { messages } from './messages';

/** The tab's title: says where one is, never what for. */
export function PageTitle({ title }: { title: string }) {
  const { say } = useSpeaker();
  useEffect(() => {
    document.title = say(messages.tab, { title });
  }, [title, say]);
  return null;
}
