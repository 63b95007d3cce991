import type { Fields } from "../browser.ts";
import type { SeenField, SeenForm } from "./look-at.ts";

/** One unkind way to fill in a form. `marker` is what must come back where the form is shown again. */
export type Unkind = { name: string; fields: Fields; marker?: string };

const marker = "kept-as-typed-7193";
const nasty = [
  marker,
  "' or 1=1; drop table person; --",
  "<script>alert(1)</script> <img src=x onerror=alert(1)>",
  "\u202eevil \u0000\u0007\u001b[31m \ud800 \ufeff",
  "{{7*7}} ${7*7} %00 ../../etc/passwd",
].join(" ");
const long = `${marker} ${"long words ".repeat(18_600)}`;

/** Every unkind way to fill in this form: nothing, hostile text, far too much, absurd days, lists where one is meant. */
export function unkindWays(form: SeenForm): Unkind[] {
  const asDrawn = Object.fromEntries(
    form.fields.filter((f) => f.type !== "button").map((f) => [f.name, f.value]),
  );
  const typed = names(form.fields.filter(isText));
  const chosen = names(form.fields.filter((f) => ["select", "radio", "checkbox", "button"].includes(f.type)));
  const hidden = names(form.fields.filter((f) => f.type === "hidden" && f.name !== "_form"));
  const days = [...new Set(form.fields.flatMap((f) => /^(.*)-day$/.exec(f.name)?.[1] ?? []))];
  const back = typed.length > 0 ? { marker } : {};
  const all: (Unkind & { needs?: readonly string[] })[] = [
    { name: "nothing in it", fields: { ...asDrawn, ...fill([...typed, ...chosen], "") } },
    { name: "not even its fields", fields: {} },
    {
      name: "hostile text everywhere",
      fields: { ...asDrawn, ...fill([...chosen, ...typed], nasty) },
      ...back,
    },
    {
      name: "choices never offered",
      fields: { ...asDrawn, ...fill(chosen, "none-of-these") },
      needs: chosen,
    },
    {
      name: "three of everything",
      fields: { ...asDrawn, ...fill([...typed, ...chosen], [nasty, nasty, nasty]) },
      needs: typed,
    },
    { name: "ids that are none", fields: { ...asDrawn, ...fill(hidden, "not-an-id' --") }, needs: hidden },
    {
      name: "200 kB in its boxes",
      fields: { ...asDrawn, ...fill(typed.slice(0, 4), long) },
      ...back,
      needs: typed,
    },
    ...absurdDays.map((day) => ({
      name: `the day ${day.join("-")}`,
      fields: { ...asDrawn, ...Object.assign({}, ...days.map((name) => dayIn(name, day))) },
      needs: days,
    })),
  ];
  return all.filter((way) => !way.needs || way.needs.length > 0);
}

const absurdDays = [
  ["31", "2", "2026"],
  ["1", "1", "1900"],
  ["31", "12", "2999"],
  ["-1", "1e3", "99999999999999999999"],
] as const;

const dayIn = (name: string, [day, month, year]: readonly [string, string, string]): Fields => ({
  [`${name}-day`]: day,
  [`${name}-month`]: month,
  [`${name}-year`]: year,
});
const fill = (which: readonly string[], value: string | readonly string[]): Fields =>
  Object.fromEntries(which.map((name) => [name, value]));
const isText = (field: SeenField): boolean =>
  !["hidden", "select", "radio", "checkbox", "button", "submit", "file"].includes(field.type);
const names = (fields: readonly SeenField[]): string[] => [...new Set(fields.map((f) => f.name))];
