/** Words to be read by somebody: shown on a page, printed, or read aloud. */
export type Statement = {
  title: string;
  paragraphs: string[];
  lists: { heading: string; lines: string[] }[];
};

/** A list without the lines that do not apply; nothing at all when no line does. */
export function listOf(heading: string, lines: readonly (string | null | false)[]): Statement["lists"] {
  const said = lines.filter((line): line is string => typeof line === "string");
  return said.length === 0 ? [] : [{ heading, lines: said }];
}

/** The whole statement as one text, for finding words in it, for plain email and for counting. */
export function statementText({ title, paragraphs, lists }: Statement): string {
  return [title, ...paragraphs, ...lists.flatMap(({ heading, lines }) => [heading, ...lines])].join("\n");
}
