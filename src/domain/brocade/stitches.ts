/** Which of a band's inks a stitch has; 0 leaves the ground. */
export type Ink = 0 | 1 | 2 | 3;

/**
 * Draws stitches around a centre: `x` and `y` count from it and are never negative, so that every motif is
 * its own mirror image.
 */
export type Motif = (x: number, y: number) => Ink;

/** Several motifs, the first on top. */
export const layered =
  (...motifs: Motif[]): Motif =>
  (x, y) => {
    for (const motif of motifs) {
      const ink = motif(x, y);
      if (ink) return ink;
    }
    return 0;
  };

/** The motif around another centre. */
export const at =
  (centreX: number, centreY: number, motif: Motif): Motif =>
  (x, y) =>
    motif(Math.abs(x - centreX), Math.abs(y - centreY));

/** What of the motif lies in a diamond of this radius. */
export const within =
  (radius: number, motif: Motif): Motif =>
  (x, y) =>
    x + y <= radius ? motif(x, y) : 0;

/** The motif in other inks: the second for its first, and so on. */
export const dyed =
  (inks: readonly [Ink, Ink, Ink, Ink], motif: Motif): Motif =>
  (x, y) =>
    inks[motif(x, y)];

/** How far a stitch is from the nearest of the centres that stand `period` apart. */
export const fromCentre = (x: number, period: number): number => {
  const beyond = x % period;
  return Math.min(beyond, period - beyond);
};
