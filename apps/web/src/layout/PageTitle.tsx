import { useEffect } from 'react';

/** The tab's title: says where one is, never what for. */
export function PageTitle({ title }: { title: string }) {
  useEffect(() => {
    document.title = `${title} · Troth`;
  }, [title]);
  return null;
}
