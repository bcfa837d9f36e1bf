/** What the patient can do with the timer. */
export interface Actions {
  readonly choose: (minutes: number) => void;
  readonly start: () => void;
  readonly pause: () => void;
  readonly resume: () => void;
  readonly reset: () => void;
  readonly bringBack: () => void;
  readonly acknowledge: () => void;
}
