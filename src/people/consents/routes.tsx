import { go, notFound, one, page, type Answer, type Asked, type Route } from "../../platform/web/index.ts";
import { herself } from "../reach-person.ts";
import { consentPurposes, type ConsentPurpose } from "../tables.ts";
import { isPerProgramme } from "./consent.ts";
import { giveConsent, withdrawConsent } from "./give-consent.ts";
import { ConsentsPage, type Line } from "./pages/consents-page.tsx";
import { WithdrawSupportPage } from "./pages/withdraw-support-page.tsx";
import { listConsents, listHerProgrammes } from "./store.ts";
import { tellCoordinators } from "./tell-coordinators.ts";

const options = { current: "me" };

async function linesFor(
  asked: Asked,
  personId: string,
): Promise<{ lines: Line[]; past: Awaited<ReturnType<typeof listConsents>> }> {
  const consents = await listConsents(asked.db, personId);
  const held = consents.filter((consent) => consent.endedAt === null);
  const programmes = await listHerProgrammes(asked.db, personId);
  const offered = consentPurposes.flatMap((purpose): Line[] =>
    isPerProgramme(purpose)
      ? programmes.map(({ id, name }) => ({ purpose, programmeId: id, programmeName: name, held: null }))
      : [{ purpose, programmeId: null, programmeName: null, held: null }],
  );
  const same = (line: Line, other: { purpose: ConsentPurpose; programmeId: string | null }): boolean =>
    line.purpose === other.purpose && line.programmeId === other.programmeId;
  const lines = offered.map((line) => ({
    ...line,
    held: held.find((consent) => same(line, consent)) ?? null,
  }));
  // given elsewhere, for a programme she no longer has a place in: still hers to take back
  const others = held.filter((consent) => !offered.some((line) => same(line, consent)));
  return {
    lines: [...lines, ...others.map((consent) => ({ ...consent, held: consent }))],
    past: consents.filter((consent) => consent.endedAt !== null),
  };
}

async function show(asked: Asked): Promise<Answer> {
  const { lines, past } = await linesFor(asked, herself(asked).id);
  return page(
    "What you agreed to",
    <ConsentsPage lines={lines} past={past} done={doneWords[one(asked.query, "done")] ?? null} />,
    options,
  );
}

const doneWords: Record<string, string> = {
  given: "Thank you. We wrote down that you agree.",
  withdrawn: "Taken back. It no longer holds from today.",
};

async function change(asked: Asked): Promise<Answer> {
  const { id } = herself(asked);
  const { lines } = await linesFor(asked, id);
  const line = lines.find(
    (each) =>
      each.purpose === one(asked.typed, "purpose") &&
      (each.programmeId ?? "") === one(asked.typed, "programme"),
  );
  if (!line) throw notFound("We could not find that agreement. Go back to the page and choose again.");
  const about = { personId: id, purpose: line.purpose, programmeId: line.programmeId };
  if (one(asked.typed, "act") === "give") {
    await giveConsent(asked, { ...about, how: "on her own page" });
    return go("/me/consents?done=given");
  }
  if (line.purpose === "support" && line.programmeId && line.held && one(asked.typed, "sure") !== "yes")
    return page(
      "Stop?",
      <WithdrawSupportPage
        programmeId={line.programmeId}
        programmeName={line.programmeName ?? "your programme"}
      />,
      options,
    );
  const changed = await withdrawConsent(asked, about);
  if (changed && line.purpose === "support" && line.programmeId)
    await tellCoordinators(asked, id, line.programmeId);
  return go("/me/consents?done=withdrawn");
}

export const consentRoutes: Route[] = [
  { method: "GET", path: "/me/consents", who: "signed-in", records: "nothing", answer: show },
  { method: "POST", path: "/me/consents", who: "signed-in", records: "consent.changed", answer: change },
];
