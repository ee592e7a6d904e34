/** Line drawings on a 20 by 20 grid, as the `d` of a path. */
export const icons = {
  close: "M5 5 15 15M15 5 5 15",
  outbox: "M3 11v4.5h14V11M3 11l2.5-7h9L17 11M3 11h4l1 2h4l1-2h4",
  clock: "M10 3a7 7 0 1 1 0 14a7 7 0 1 1 0-14M10 6v4.2l2.8 1.8",
  mail: "M3 5h14v10H3zM3 5.5l7 5.5 7-5.5",
  fetch:
    "M8 12l4-4M9 6l1.5-1.5a3 3 0 0 1 4.500 4.500L13.500 10.500M11 14l-1.500 1.500a3 3 0 0 1-4.500-4.500L6.500 9.500",
  toast: "M3 4.500h14v8.500H9l-3.500 3v-3H3z",
  log: "M4 5h12M4 10h12M4 15h7",
  failure: "M10 3 18 16.500H2zM10 8v4M10 14v.500",
  lock: "M5 9h10v8H5zM7 9V6.500a3 3 0 0 1 6 0V9",
} as const;
