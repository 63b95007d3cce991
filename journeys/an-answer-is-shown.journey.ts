import { journey } from "./support/journey.ts";

journey("A page that answers a form is shown, with scripts and without", async ({ stranger }) => {
  const somebody = await stranger();
  await somebody.open("/missed");
  await somebody.press("Show me what there is");
  await somebody.sees(/put right/);
  const due = new Date(Date.now() + 90 * 86_400_000);
  for (const [part, value] of [
    ["day", due.getDate()],
    ["month", due.getMonth() + 1],
    ["year", due.getFullYear()],
  ])
    await somebody.page.locator(`input[name='dueOn-${part}']`).fill(String(value));
  await somebody.press("Show me what there is");
  await somebody.sees("You can ask for these");
});
