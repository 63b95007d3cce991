// npm run bench [-- <part of a name>] [--json]: each figure beside its control, measured in the same run.
// React and Fastify are quicker, and as they will run for people, when they know this before they load
process.env["NODE_ENV"] = "production";

const { ordinary, say } = await import("./figure.ts");
const { measures } = await import("./measures.ts");

const words = process.argv.slice(2);
const asJson = words.includes("--json");
const wanted = words.filter((word) => !word.startsWith("--"));
const chosen = measures.filter(
  ({ name }) => wanted.length === 0 || wanted.some((word) => name.includes(word)),
);
if (chosen.length === 0) {
  console.error(
    `There is nothing to measure by that name. There is: ${measures.map(({ name }) => name).join(", ")}.`,
  );
  process.exit(1);
}
for (const { about, take } of chosen) {
  if (!asJson) console.log(`\n${about}`);
  for (const figure of await take(ordinary)) console.log(asJson ? JSON.stringify(figure) : say(figure));
}
