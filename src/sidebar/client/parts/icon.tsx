/** Line drawings on a grid of 20; they say nothing to a screen reader, the button around them does. */
const paths = {
  back: "M12.5 4.5 7 10l5.5 5.5",
  down: "M10 4.5v11M5 10.5l5 5 5-5",
  up: "M10 15.5v-11M5 9.5l5-5 5 5",
  open: "M7.5 4.5 13 10l-5.5 5.5",
  unfold: "M4.5 7.5 10 13l5.5-5.5",
  remove: "M4.5 6h11M8 6V4.5h4V6M6 6l.7 9.5h6.6L14 6",
  add: "M10 4.5v11M4.5 10h11",
  refresh: "M15.6 11.2A5.8 5.8 0 1 1 14.3 6.1L16 7.8M16 4v3.8h-3.8",
} as const;

export type IconName = keyof typeof paths;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 20 20" width="18" height="18" aria-hidden="true" focusable="false">
      <path
        d={paths[name]}
        fill="none"
        stroke="currentColor"
        stroke-width="1.7"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}

/** The star that people steer by. */
export function Star() {
  return (
    <svg class="star" viewBox="0 0 48 48" width="48" height="48" aria-hidden="true" focusable="false">
      <circle cx="24" cy="24" r="23" fill="#e8f0fe" />
      <path
        d="M24 7c1.6 10.2 5.2 14.6 17 17-11.8 2.4-15.4 6.8-17 17-1.6-10.2-5.2-14.6-17-17 11.8-2.4 15.4-6.8 17-17Z"
        fill="#0b57d0"
      />
      <circle cx="36.5" cy="11.5" r="2" fill="#0b57d0" />
    </svg>
  );
}
