/** The gallery's folders, in the order they are listed: the design system first, then features as a person meets them. */
export const folderNames = [
  "parts",
  "forms",
  "frame",
  "trouble",
  "sign-in",
  "offers",
  "refer",
  "triage",
  "agreement",
  "supporters",
  "matching",
  "relationships",
  "visits",
  "community",
  "board",
  "safeguarding",
  "cards",
  "content",
  "loss",
  "people",
  "programmes",
  "organisation",
  "privacy",
  "demo",
] as const;

export type FolderName = (typeof folderNames)[number];

export const isFolder = (name: string): name is FolderName =>
  (folderNames as readonly string[]).includes(name);
