import type { Frequency } from "./frequency";

/** What the sidebar shows of a user's alerts. */
export interface AlertsView {
  readonly on: boolean;
  readonly address: string;
  readonly frequency: Frequency;
  /** 0-23, for daily. */
  readonly hour: number;
  /** "Mon 09:12", "" before the first check. */
  readonly lastCheck: string;
  /** True after two missed runs. */
  readonly late: boolean;
  readonly openAlerts: number;
}
