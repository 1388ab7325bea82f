/** The only source of the present moment; tests and the acceptance run set it by hand. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };

/** A clock that stands still until it is moved. */
export class ManualClock implements Clock {
  constructor(private at: Date) {}

  now(): Date {
    return new Date(this.at);
  }

  /** Sets the moment; accepts an ISO instant with its zone. */
  set(at: Date | string): void {
    this.at = typeof at === 'string' ? new Date(at) : at;
  }

  advance(milliseconds: number): void {
    this.at = new Date(this.at.getTime() + milliseconds);
  }
}
