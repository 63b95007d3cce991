/** Pictures to choose from: drawn, abstract, and nobody’s photograph. The key is kept; the words name it to whoever cannot see it. */
export const pictures = {
  moon: "Moon",
  heron: "Heron",
  shell: "Shell",
  tide: "Tide",
  heather: "Heather",
  harbour: "Harbour",
  ember: "Ember",
  leaf: "Leaf",
  poppy: "Poppy",
  plum: "Plum",
  comet: "Comet",
  daisy: "Daisy",
} as const;
export type Picture = keyof typeof pictures;
export const isPicture = (text: string): text is Picture => Object.hasOwn(pictures, text);
export const pictureKeys = Object.keys(pictures) as Picture[];
