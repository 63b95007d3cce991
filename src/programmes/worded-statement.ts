import type { Statement } from "./statement.ts";

/**
 * A statement as somebody rewords it in one box: paragraphs with an empty line between them; a list is its heading
 * and then lines that begin with "- ".
 */
export function statementWords({ paragraphs, lists }: Pick<Statement, "paragraphs" | "lists">): string {
  return [
    ...paragraphs,
    ...lists.map(({ heading, lines }) => [heading, ...lines.map((line) => `- ${line}`)].join("\n")),
  ].join("\n\n");
}

/** The other way round: what was written, as a statement to be shown. A paragraph after a list is read before it. */
export function wordedStatement(title: string, words: string): Statement {
  const blocks = words
    .split(/\n[^\S\n]*\n/)
    .map((block) => block.trim())
    .filter((block) => block !== "");
  const paragraphs: string[] = [];
  const lists: Statement["lists"] = [];
  for (const block of blocks) {
    const lines = block.split("\n").map((line) => line.trim());
    const first = lines.findIndex((line) => item.test(line));
    const rest = first < 0 ? [] : lines.slice(first);
    if (first < 0 || !rest.every((line) => item.test(line))) paragraphs.push(block);
    else
      lists.push({
        heading: lines.slice(0, first).join(" "),
        lines: rest.map((line) => line.replace(item, "")),
      });
  }
  return { title, paragraphs, lists };
}

const item = /^[-•*] +/;
