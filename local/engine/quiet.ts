/** Runs `act` without the engine's timings: it reports every dispatch through console.debug and console.group. */
export function quietly<T>(act: () => T): T {
  const { debug, group, groupCollapsed, groupEnd } = console;
  const silent = (): void => undefined;
  Object.assign(console, { debug: silent, group: silent, groupCollapsed: silent, groupEnd: silent });
  try {
    return act();
  } finally {
    Object.assign(console, { debug, group, groupCollapsed, groupEnd });
  }
}
