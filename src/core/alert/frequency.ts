/** How often the clock strikes. */
export type Frequency = "daily" | "hourly";
