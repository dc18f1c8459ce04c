/** Something that falls due, in milliseconds. */
export interface Duty {
  readonly at: number;
  readonly run: () => void;
}
