import { parse, serialize } from "parse5";

type Attributes = Record<string, string>;
type Element = {
  nodeName: string;
  tagName?: string;
  attrs?: { name: string; value: string }[];
  childNodes?: Element[];
  value?: string;
};

/** One form of a page, as a browser would fill it in. */
export type SeenForm = { action: string; method: string; keptAs: string | null; fields: SeenField[] };
export type SeenField = { name: string; type: string; value: string; options: string[] };

/** What there is on a page, and what is wrong with it whoever looks. */
export type Look = { title: string; links: string[]; forms: SeenForm[]; faults: string[] };

/** Where a page leads, and nothing else of it: a good deal quicker, where many are opened only to be compared. */
export const linksOnly = (html: string): Look => ({
  title: "",
  links: [
    ...new Set(
      [...html.matchAll(/<a\b[^>]*\shref="([^"]*)"/g)].map(([, href = ""]) => href.replaceAll("&amp;", "&")),
    ),
  ],
  forms: [],
  faults: [],
});

/** Reads a whole document as a browser would. */
export function lookAt(html: string): Look {
  const faults: string[] = [];
  const document = parse(html, {
    onParseError: (error) => faults.push(`not valid: ${error.code} at ${error.startLine}`),
  });
  const elements = [...elementsOf(document)];
  const all = (tag: string): Attributes[] => elements.filter((e) => e.tagName === tag).map(attributesOf);
  const title = textOf(elements.find((e) => e.tagName === "title"));
  if (title.trim() === "") faults.push("no title");
  if (all("h1").length !== 1) faults.push(`${all("h1").length} first headings`);
  if (!all("html")[0]?.["lang"]) faults.push("no language");
  if (tagsOf(html) !== tagsOf(serialize(document)))
    faults.push("a browser would read it as other elements than were written");
  faults.push(...inlineFaults(elements), ...idFaults(elements), ...labelFaults(elements));
  const forms = elements.filter((e) => e.tagName === "form").map(formOf);
  for (const form of forms)
    if (form.method === "post" && !form.fields.some((f) => f.name === "_form"))
      faults.push(`the form to ${form.action} has no token`);
  return { title, links: [...new Set(all("a").map((a) => a["href"] ?? ""))], forms, faults };
}

function* elementsOf(node: Element): Generator<Element> {
  if (node.tagName) yield node;
  for (const child of node.childNodes ?? []) yield* elementsOf(child);
}

const attributesOf = (e: Element): Attributes =>
  Object.fromEntries((e.attrs ?? []).map(({ name, value }) => [name, value]));
const textOf = (e: Element | undefined): string =>
  e ? (e.value ?? (e.childNodes ?? []).map(textOf).join("")) : "";
// tbody may be left out by whoever writes and is put in by whoever reads
const tagsOf = (html: string): string =>
  [...html.matchAll(/<([a-z][a-z0-9-]*)[\s>/]/gi)]
    .map((found) => found[1]?.toLowerCase())
    .filter((tag) => tag !== "tbody")
    .join(" ");

function inlineFaults(elements: readonly Element[]): string[] {
  return elements.flatMap((e) => {
    const attributes = attributesOf(e);
    const inline = Object.keys(attributes).filter((name) => name === "style" || name.startsWith("on"));
    if (e.tagName === "style" || (e.tagName === "script" && !attributes["src"])) inline.push(e.tagName);
    return inline.map((what) => `inline ${what} on ${e.tagName}, which the browser is told to refuse`);
  });
}

function idFaults(elements: readonly Element[]): string[] {
  const ids = elements.flatMap((e) => attributesOf(e)["id"] ?? []);
  return [...new Set(ids.filter((id, i) => ids.indexOf(id) !== i))].map((id) => `two things called #${id}`);
}

function labelFaults(elements: readonly Element[]): string[] {
  const labelled = new Set(elements.filter((e) => e.tagName === "label").map((e) => attributesOf(e)["for"]));
  const wrapped = new Set(elements.filter((e) => e.tagName === "label").flatMap((e) => [...elementsOf(e)]));
  return elements
    .filter(
      (e) =>
        ["input", "select", "textarea"].includes(e.tagName ?? "") &&
        !["hidden", "submit"].includes(attributesOf(e)["type"] ?? ""),
    )
    .filter((e) => !wrapped.has(e))
    .map(attributesOf)
    .filter((a) => !labelled.has(a["id"]) && !a["aria-label"] && !a["aria-labelledby"])
    .map((a) => `the box ${a["name"]} has no label`);
}

function formOf(form: Element): SeenForm {
  const attributes = attributesOf(form);
  const inside = [...elementsOf(form)];
  const fields = inside
    .filter(
      (e) => ["input", "select", "textarea", "button"].includes(e.tagName ?? "") && attributesOf(e)["name"],
    )
    .map((e): SeenField => {
      const a = attributesOf(e);
      const options = [...elementsOf(e)]
        .filter((o) => o.tagName === "option")
        .map((o) => attributesOf(o)["value"] ?? textOf(o));
      return {
        name: a["name"] ?? "",
        type: e.tagName === "input" ? (a["type"] ?? "text") : (e.tagName ?? ""),
        value: a["value"] ?? textOf(e),
        options,
      };
    });
  return {
    action: attributes["action"] ?? "",
    method: (attributes["method"] ?? "get").toLowerCase(),
    keptAs: attributes["data-kept-as"] ?? null,
    fields,
  };
}
