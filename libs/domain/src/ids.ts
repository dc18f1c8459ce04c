import { z } from 'zod';

/** A UUIDv7 as text. New ones come in from outside through `NewId`; the domain invents none. */
export type Id = string;

export type NewId = () => Id;

export const id = z.uuid();
