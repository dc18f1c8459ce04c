/** Which of the practice's programmes a page is about; undefined for the one that new couples start. */
export interface Which {
  programme?: string | undefined;
}

/** As the contract takes it. */
const uuid = /^[\da-f]{8}-[\da-f]{4}-[1-8][\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/i;

/** Whatever somebody typed into the address: what is no id is passed over. */
export function readWhich({ programme }: Readonly<Record<string, unknown>>): Which {
  return typeof programme === 'string' && uuid.test(programme) ? { programme } : {};
}
