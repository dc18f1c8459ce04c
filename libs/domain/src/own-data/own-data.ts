import { aboutMe } from './about-me.js';
import { whatCameOfIt } from './what-came-of-it.js';
import { whatISaid } from './what-i-said.js';
import type { OwnDataPart } from './part.js';

const parts = { ...aboutMe, ...whatISaid, ...whatCameOfIt };

/** One part of what a copy of one's own data holds; the file and the page are both made from them. */
export type OwnDataPartId = keyof typeof parts;

/** What was said about one's safety is in a copy only where that is asked for. */
export const onlyOnRequest = 'safety' satisfies OwnDataPartId;

/** Every part of a copy of one's own data, in the order of the page. */
export const ownDataParts: Readonly<Record<OwnDataPartId, OwnDataPart>> = parts;
