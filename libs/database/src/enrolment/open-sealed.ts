/** Opens what was sealed; `place` is where it stands. */
export type OpenSealed = (sealed: string, place: string) => string;
