/** Bounds of a picture file: what a camera gives, and no more than sharp decodes safely. */
export const pictureLimits = { bytes: 30_000_000, pixels: 60_000_000 };

/** The largest text file of the content that is read, in bytes. */
export const textFileLimit = 10_000_000;

/** Bytes in millions, as people call them. */
export const megabytes = (bytes: number): string => `${Math.round(bytes / 1e6)} MB`;
