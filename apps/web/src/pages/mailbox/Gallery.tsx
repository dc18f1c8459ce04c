import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { galleryQuery } from '../../api/demo';
import { Trouble } from '../../layout/Trouble';
import { Waiting } from '../../layout/Waiting';
import { Letter } from '../../letter/Letter';
import { firstView } from '../../letter/view';
import { useSpeaker } from '../../speech/speaker';
import { Shelf } from './Shelf';
import { messages } from './messages';

/** Every kind of email with its preview data. */
export function Gallery() {
  const { say } = useSpeaker();
  const gallery = useQuery(galleryQuery);
  const [view, setView] = useState(firstView);
  if (gallery.isPending) return <Waiting />;
  if (gallery.isError) return <Trouble error={gallery.error} again={() => void gallery.refetch()} />;
  return (
    <Shelf
      items={gallery.data.map(({ kind, subject }) => ({ key: kind, title: subject, lines: [kind] }))}
      empty={say(messages.noKinds)}
    >
      {(key) => {
        const one = gallery.data.find(({ kind }) => kind === key);
        return one === undefined ? null : (
          <Letter
            mail={one}
            at={`/dev/gallery/${one.kind}/letter`}
            about={[[say(messages.labelKind), one.kind]]}
            view={view}
            onView={setView}
          />
        );
      }}
    </Shelf>
  );
}
