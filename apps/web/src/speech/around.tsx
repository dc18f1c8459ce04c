import type { ReactNode } from 'react';

/** What is put around words of a message: `sayRich(messages.intro, { b: strong })`. */
export const strong = (words: ReactNode) => <strong>{words}</strong>;

export const soft = (words: ReactNode) => <span className="soft">{words}</span>;
