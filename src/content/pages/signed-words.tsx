import type { ReactElement } from "react";

const readers: Record<string, string> = {
  mum: "As mothers read it",
  dad: "As dads and partners read it",
  supporter: "What supporters read beside it",
};

/** The words of a text, every line of it, with its headings and lists: what is signed is what stands here. */
export const SignedWords = ({ text }: { text: readonly string[] }): ReactElement => (
  <div className="al-box">
    {inBlocks(text).map((block, at) =>
      block.kind === "points" ? (
        <ul key={at}>
          {block.lines.map((line, n) => (
            <li key={n} className="al-wrap">
              {line}
            </li>
          ))}
        </ul>
      ) : (
        <Line key={at} line={block.line} />
      ),
    )}
  </div>
);

function Line({ line }: { line: string }): ReactElement {
  const reader = /^\[(\w+)\] (.*)$/s.exec(line);
  if (reader)
    return (
      <>
        <h3 className="nhsuk-heading-s">{readers[reader[1] ?? ""] ?? reader[1]}</h3>
        <p className="al-wrap">{reader[2]}</p>
      </>
    );
  if (line.startsWith("## ")) return <h4 className="nhsuk-heading-xs">{line.slice(3)}</h4>;
  return <p className="al-wrap">{line}</p>;
}

type Block = { kind: "line"; line: string } | { kind: "points"; lines: string[] };

function inBlocks(text: readonly string[]): Block[] {
  const blocks: Block[] = [];
  for (const line of text) {
    const last = blocks.at(-1);
    const point = line.startsWith("- ") ? line.slice(2) : null;
    if (point !== null && last?.kind === "points") last.lines.push(point);
    else blocks.push(point !== null ? { kind: "points", lines: [point] } : { kind: "line", line });
  }
  return blocks;
}
