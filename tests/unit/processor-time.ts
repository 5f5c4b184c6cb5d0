/** Processor time beyond which work counts as hanging, in milliseconds: no measure of speed, but of an end. */
export const hangs = 20_000;

/** Processor time that some work takes, in milliseconds; it does not count what else the machine does. */
export function processorTime(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}
