import { defaultTreeAdapter as tree, parse, type DefaultTreeAdapterMap } from "parse5";

type Node = DefaultTreeAdapterMap["node"];

/** What a browser would have to mend in a page: badly nested or unclosed elements, and ids said twice. */
export function faultsOfHtml(html: string): string[] {
  const faults: string[] = [];
  const document = parse(html, {
    sourceCodeLocationInfo: true,
    onParseError: (error) =>
      faults.push(`${error.code} at line ${error.startLine}, column ${error.startCol}`),
  });
  const seen = new Set<string>();
  for (const id of idsUnder(document)) {
    if (seen.has(id)) faults.push(`the id ${id} is there twice`);
    seen.add(id);
  }
  return faults;
}

function* idsUnder(node: Node): Generator<string> {
  if (tree.isElementNode(node)) {
    const id = node.attrs.find((each) => each.name === "id");
    if (id) yield id.value;
  }
  if ("childNodes" in node) for (const child of node.childNodes) yield* idsUnder(child);
}
