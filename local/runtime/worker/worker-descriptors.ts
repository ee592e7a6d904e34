/** Where a worker finds its host, and the pipe that ends with it. */
export const HOST_DESCRIPTOR = 3;
export const LIFELINE_DESCRIPTOR = 4;
