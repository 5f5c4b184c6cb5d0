/** The room of a wide band: it reaches `half` stitches up and down, and its motifs stand `period` apart. */
export interface Room {
  half: number;
  period: number;
}
