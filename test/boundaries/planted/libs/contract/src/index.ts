export const schema = {};
export interface Answer {
  readonly field: string;
}
