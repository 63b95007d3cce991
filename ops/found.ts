// npm run found: an organisation, its first programme and the administrator who sets up everything else.
import { parseArgs } from "node:util";
import { isProgrammeKind, programmeKinds } from "../src/programmes/index.ts";
import { foundCharity, type Charity } from "./found-charity.ts";
import { withDatabase } from "./the-database.ts";

const usage = `npm run found -- --name "Harbrook Families" --slug harbrook --nation england-and-wales \\
  --programme "Harbrook Befriending" --programme-slug befriending --kind befriending \\
  --administrator "Sue Lindqvist" --email sue@harbrook.example

--nation decides the bank holidays: england-and-wales (unless said), scotland, northern-ireland.
--kind is one of ${programmeKinds.join(", ")}.
--host is needed only where one installation serves several organisations: the address people use for this one.`;

const text = { type: "string" } as const;
const options = {
  name: text,
  slug: text,
  nation: text,
  host: text,
  programme: text,
  "programme-slug": text,
  kind: text,
  administrator: text,
  email: text,
};

function read(): Charity {
  const { values } = parseArgs({ options });
  const missing = (
    ["name", "slug", "programme", "programme-slug", "kind", "administrator", "email"] as const
  ).filter((name) => !values[name]);
  if (missing.length > 0) throw new Error(`Say also: ${missing.map((name) => `--${name}`).join(", ")}.`);
  const { kind = "", nation = "england-and-wales" } = values;
  if (!isProgrammeKind(kind)) throw new Error(`There is no kind of programme called ${kind}.`);
  if (!isNation(nation)) throw new Error(`There is no nation called ${nation}.`);
  return {
    name: values.name ?? "",
    slug: values.slug ?? "",
    nation,
    host: values.host ?? null,
    programme: { name: values.programme ?? "", slug: values["programme-slug"] ?? "", kind },
    administrator: { name: values.administrator ?? "", email: values.email ?? "" },
  };
}

const isNation = (text: string): text is Charity["nation"] =>
  ["england-and-wales", "scotland", "northern-ireland"].includes(text);

try {
  const charity = read();
  const link = await withDatabase((database) => foundCharity(database, charity, new Date()));
  console.log(
    `${charity.name} is there. ${charity.administrator.name} is sent a link to choose how to sign in; it waits four days.`,
  );
  console.log(`The same link, should the letter not arrive: ${process.env["ALONGSIDE_URL"] ?? ""}${link}`);
} catch (error) {
  console.error(`${(error as Error).message}\n\n${usage}`);
  process.exit(1);
}
