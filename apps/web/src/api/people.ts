/** When a partner is asked: ISO weekday (1 is Monday), wall-clock `HH:MM`, IANA zone. */
export interface Slot {
  zone: string;
  weekday: number;
  time: string;
}

export interface Consent {
  version: string;
  given: true;
}
