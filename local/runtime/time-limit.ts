/** A limit of milliseconds that runs from the first `go`, and stands still while the execution waits for a person. */
export class TimeLimit {
  private timer: NodeJS.Timeout | undefined;
  private left: number;
  private since = 0;
  private over = false;

  constructor(
    milliseconds: number,
    private readonly exceeded: () => void,
  ) {
    this.left = milliseconds;
  }

  go(): void {
    if (this.timer !== undefined || this.over) return;
    this.since = performance.now();
    this.timer = setTimeout(this.exceeded, this.left);
  }

  pause(): void {
    if (this.timer === undefined) return;
    clearTimeout(this.timer);
    this.timer = undefined;
    this.left -= performance.now() - this.since;
  }

  /** Whatever it limited has come to its end. */
  end(): void {
    this.pause();
    this.over = true;
  }
}
