/** From this birthday on a person shows their own face, and speaks for themself; below, nobody's face is checked. policy-sources.md#face-age */
export const FACE_FROM_AGE = 16;
