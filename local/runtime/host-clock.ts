/** The host's own time, which moves by `wind` and, when ticking, with the machine's. */
export class HostClock {
  private wound = 0;
  private readonly started: number;

  /** @param start milliseconds since 1970 */
  constructor(
    private readonly start: number,
    private readonly ticking: boolean,
  ) {
    this.started = ticking ? performance.now() : 0;
  }

  now(): number {
    return this.start + this.wound + (this.ticking ? Math.floor(performance.now() - this.started) : 0);
  }

  wind(milliseconds: number): void {
    this.wound += Math.max(0, milliseconds);
  }

  windTo(instant: number): void {
    this.wind(instant - this.now());
  }
}
